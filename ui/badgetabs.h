// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"
#include "theme.h"

#include <QHash>
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
    /** What a tab says where there is little room. */
    void setShortText(int index, const QString &text);
    /** Takes short texts and little space between them if the tabs would be wider than `room` pixels, and elides the longest if they still are. */
    void fit(int room);
    /** The room that short texts need, in pixels, with little space between them. */
    int leastWidth() const;

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
    int widthOf(const QString &text, int index, int padding) const;

    struct Texts {
        QString full, brief;
    };
    QHash<int, Texts> m_texts;
    int m_padding = Spacing::large; ///< beside a text, less where there is little room
    int m_widest = QWIDGETSIZE_MAX; ///< of the tabs
};

/** Pages behind a BadgeTabBar. */
class BadgeTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit BadgeTabs(QWidget *parent = nullptr);
    void setBadge(const QWidget *page, int count, Severity worst);
    void setShortText(int index, const QString &text) { m_bar->setShortText(index, text); }
    void setCornerShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    BadgeTabBar *m_bar;
};

} // namespace Setsquare
