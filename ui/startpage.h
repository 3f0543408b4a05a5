// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mainwindow.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace Setsquare {

/** What a window shows that has no plan: what the program is for, and the ways to begin. */
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecentPlans(const QList<RecentPlan> &plans);

Q_SIGNALS:
    void newRequested();
    void openRequested(const QStringList &paths);
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeButtons();
    QWidget *makeRecent();
    void open(const QListWidgetItem *item);

    QLabel *m_title;
    QLabel *m_next;
    QWidget *m_recentBox;
    QListWidget *m_recent;
};

} // namespace Setsquare
