// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QStackedLayout;

namespace Setsquare {

class GraphPane;
class PillButton;
class PlanSelection;
class PlanSession;
class SchedulePane;
class TasksPane;

/** The tasks as a list, as a graph and as a schedule, one of them at a time. */
class TaskViews : public QWidget
{
    Q_OBJECT

public:
    enum View { List, Graph, Schedule, ViewCount };

    TaskViews(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    TasksPane *list() const { return m_list; }
    GraphPane *graph() const { return m_graph; }
    SchedulePane *schedule() const { return m_schedule; }
    /** The pills that switch between the views, for a place of their own. */
    QWidget *switcher() const { return m_switcher; }

    View view() const;
    void show(View view);
    using QWidget::show;
    /** Gives the focus to what is worked with in the view that is shown. */
    void takeFocus();

    void setZoom(double zoom);
    /** The view that is shown, and the state of each. */
    QByteArray saveState() const;
    /** Returns false, and changes nothing, if the state is none of its own. */
    bool restoreState(const QByteArray &state);

private:
    void addView(QWidget *pane, const QString &name, const QString &toolTip, Command command);
    void editTask(int task);
    void beginInList();
    QWidget *focusPlace() const;

    TasksPane *m_list;
    GraphPane *m_graph;
    SchedulePane *m_schedule;
    QStackedLayout *m_pages;
    QWidget *m_switcher;
    QHBoxLayout *m_switcherRow;
    QList<PillButton *> m_pills;
};

} // namespace Setsquare
