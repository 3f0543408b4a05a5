// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"

#include <QTabBar>
#include <QTabWidget>

namespace Setsquare {

/** Tabs that can bear a number each: how many findings lie behind them, in the colour of the worst. */
class BadgeTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit BadgeTabBar(QWidget *parent = nullptr);

    /** No number is shown for a count of 0. */
    void setBadge(int index, int count, Severity worst);

    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /** Without the second & that keeps the first from being a shortcut. */
    QString shownText(int index) const;
    QString badge(int index) const;
    QFont labelFont(bool selected) const;
    void paintTab(QPainter *painter, int index);
};

/** Pages behind a BadgeTabBar. */
class BadgeTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit BadgeTabs(QWidget *parent = nullptr);
    void setBadge(const QWidget *page, int count, Severity worst);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeTabBar *m_bar;
};

} // namespace Setsquare
