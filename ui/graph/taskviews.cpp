// SPDX-License-Identifier: Apache-2.0
#include "taskviews.h"

#include "graphpane.h"
#include "graphview.h"
#include "keytip.h"
#include "pillbutton.h"
#include "plantree.h"
#include "schedulepane.h"
#include "taskspane.h"
#include "tasktreemodel.h"
#include "theme.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QStackedLayout>

namespace Setsquare {

static constexpr quint32 viewsStateVersion = 0x54560002; ///< begins a state; that of a list alone begins with a small number

TaskViews::TaskViews(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : QWidget(parent)
    , m_list(new TasksPane(session, selection))
    , m_graph(new GraphPane(session, selection))
    , m_schedule(new SchedulePane(session, selection))
    , m_pages(new QStackedLayout(this))
    , m_switcher(new QWidget(this))
    , m_switcherRow(new QHBoxLayout(m_switcher))
{
    m_switcher->setAccessibleName(tr("Views of the tasks"));
    m_switcherRow->setContentsMargins(Spacing::medium, 0, Spacing::medium, Spacing::medium);
    m_switcherRow->setSpacing(Spacing::small);
    addView(m_list, tr("List"), tr("The tasks as a list"), Command::TaskList);
    addView(m_graph, tr("Graph"), tr("The tasks as a graph"), Command::TaskGraph);
    addView(m_schedule, tr("Schedule"), tr("The tasks as a schedule"), Command::TaskSchedule);
    show(List);
    connect(m_graph, &GraphPane::editRequested, this, &TaskViews::editTask);
    connect(m_graph, &GraphPane::beginRequested, this, &TaskViews::beginInList);
    connect(m_schedule, &SchedulePane::beginRequested, this, &TaskViews::beginInList);
}

void TaskViews::addView(QWidget *pane, const QString &name, const QString &toolTip, Command command)
{
    const auto view = View(m_pills.size());
    auto *pill = new PillButton(name, m_switcher);
    pill->setAccessibleName(toolTip);
    setKeyTip(pill, toolTip, command);
    // Checked is what is shown; pressing the checked one again leaves it so.
    connect(pill, &PillButton::clicked, this, [this, view] { show(view); });
    m_switcherRow->addWidget(pill);
    m_pills.append(pill);
    m_pages->addWidget(pane);
}

TaskViews::View TaskViews::view() const
{
    return View(m_pages->currentIndex());
}

QWidget *TaskViews::focusPlace() const
{
    switch (view()) {
    case Graph:
        return m_graph->view();
    case Schedule:
        return m_schedule->tree();
    default:
        return m_list->tree();
    }
}

void TaskViews::show(View view)
{
    const bool hadFocus = m_pages->currentWidget() && m_pages->currentWidget()->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_pages->setCurrentIndex(view);
    for (int i = 0; i < m_pills.size(); ++i)
        m_pills[i]->setChecked(i == int(view));
    if (hadFocus)
        takeFocus();
}

void TaskViews::takeFocus()
{
    focusPlace()->setFocus(Qt::ShortcutFocusReason);
}

/** Brings up a task in the list, with its title open to be changed. */
void TaskViews::editTask(int task)
{
    const auto *rows = qobject_cast<TaskTreeModel *>(m_list->tree()->rows());
    show(List);
    m_list->tree()->setFocus();
    m_list->tree()->beginEditing(rows->indexOfTask(task));
}

void TaskViews::beginInList()
{
    show(List);
    m_list->run(Command::AddRow);
}

void TaskViews::setZoom(double zoom)
{
    m_schedule->setZoom(zoom);
    m_list->setZoom(zoom);
    m_graph->setZoom(zoom);
}

QByteArray TaskViews::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << viewsStateVersion << qint32(view()) << m_list->saveState() << m_graph->saveState() << m_schedule->saveState();
    return state;
}

bool TaskViews::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    qint32 view = 0;
    QByteArray list, graph, schedule;
    stream >> version;
    if (version != viewsStateVersion)
        return m_list->restoreState(state);
    stream >> view >> list >> graph >> schedule;
    if (stream.status() != QDataStream::Ok || view < 0 || view >= ViewCount || !m_list->restoreState(list))
        return false;
    m_graph->restoreState(graph);
    m_schedule->restoreState(schedule);
    show(View(view));
    return true;
}

} // namespace Setsquare
