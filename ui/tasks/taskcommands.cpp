// SPDX-License-Identifier: Apache-2.0
// What can be done with tasks: the other part of TasksPane.
#include "taskspane.h"

#include "plantree.h"
#include "taskedits.h"
#include "tasktreemodel.h"
#include "wording.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace Setsquare {

bool TasksPane::can(Command command) const
{
    if (command == Command::Copy)
        return !selectedTasks().isEmpty();
    if (session()->document()->isReadOnly())
        return false;
    switch (command) {
    case Command::AddRow:
        return true;
    case Command::MoveRowUp:
    case Command::MoveRowDown:
    case Command::RemoveRow:
    case Command::Cut:
        return !selectedTasks().isEmpty();
    default:
        return false;
    }
}

QString TasksPane::nameOf(Command command) const
{
    switch (command) {
    case Command::AddRow:
        return tr("&New Task Below");
    case Command::AddGroup:
        return tr("New &Phase Below");
    default:
        return {};
    }
}

void TasksPane::run(Command command)
{
    switch (command) {
    case Command::AddRow:
        beginDraft();
        break;
    case Command::MoveRowUp:
        moveSelected(-1);
        break;
    case Command::MoveRowDown:
        moveSelected(1);
        break;
    case Command::Cut:
        RowsPane::run(Command::Copy);
        [[fallthrough]];
    case Command::RemoveRow:
        removeSelected();
        break;
    default:
        RowsPane::run(command);
    }
}

void TasksPane::make(const Edit &edit)
{
    session()->perform(edit, Wording::text(edit.label));
}

QList<int> TasksPane::selectedTasks() const
{
    QList<int> tasks;
    const QModelIndexList rows = tree()->selectedRowsInOrder();
    for (const QModelIndex &row : rows) {
        if (row.data(TaskTreeModel::IsPhaseRole).toBool()) {
            const Phase &phase = session()->plan().phases.at(row.data(TaskTreeModel::PhaseIndexRole).toInt());
            for (int task = phase.firstTask; task < phase.firstTask + phase.taskCount; ++task)
                tasks.append(task);
        } else if (const int task = row.data(TaskTreeModel::TaskIndexRole).toInt(); task >= 0) {
            tasks.append(task);
        }
    }
    return tasks;
}

/** Across phases, too: above the first task of a phase is the end of the phase before, also of one without tasks. */
void TasksPane::moveSelected(int step)
{
    const Plan &plan = session()->plan();
    const QList<int> tasks = selectedTasks();
    if (tasks.isEmpty())
        return;
    const int edge = step < 0 ? tasks.first() : tasks.last();
    const int phase = plan.tasks.at(edge).phase;
    const int beside = edge + step;
    const bool staysInPhase = beside >= 0 && beside < plan.tasks.size() && plan.tasks.at(beside).phase == phase;
    if (staysInPhase)
        make(moveTasks(session()->subject(), tasks, step < 0 ? placeBefore(plan, beside) : TaskPosition {phase, beside}));
    else if (step < 0 && phase > 0)
        make(moveTasks(session()->subject(), tasks, endOfPhase(plan, phase - 1)));
    else if (step > 0 && phase + 1 < plan.phases.size())
        make(moveTasks(session()->subject(), tasks, {phase + 1, -1}));
}

void TasksPane::removeSelected()
{
    const QList<int> tasks = selectedTasks();
    const Edit edit = removeTasks(session()->subject(), tasks, false);
    if (edit.refusal != Refusal::NeedsConsent) {
        make(edit);
        return;
    }
    QMessageBox question(QMessageBox::Question, tr("Remove tasks"), Wording::text(edit.reason), QMessageBox::Cancel, this);
    QPushButton *remove = question.addButton(tr("Remove, and what refers to it"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == remove)
        make(removeTasks(session()->subject(), tasks, true));
}

// -- entering tasks --------------------------------------------------------------------------------------------------------------

void TasksPane::beginDraft()
{
    const QModelIndex title = m_model->beginDraft(tree()->currentIndex());
    if (!title.isValid())
        return;
    updateRows();
    tree()->setColumnHidden(TaskTreeModel::FilesColumn, false);
    tree()->setColumnHidden(TaskTreeModel::DependsOnColumn, false);
    tree()->expand(title.parent());
    tree()->setFocus();
    tree()->beginEditing(title);
}

/** Return in the row of a draft makes a task of it and begins the next; in an untitled one it leaves. */
void TasksPane::keepDraft()
{
    if (!tree()->currentIndex().data(TaskTreeModel::IsDraftRole).toBool())
        return;
    if (!m_model->isDraftTitled())
        leaveDraft();
    else if (m_model->keepDraft())
        tree()->beginEditing(m_model->draftRow());
}

/** Escape takes back what is typed in a cell; the row goes when it says nothing that could be kept, or with the next Escape. */
void TasksPane::leaveDraft()
{
    if (tree()->currentIndex().data(TaskTreeModel::IsDraftRole).toBool() && !m_model->isDraftTitled())
        dropDraft();
}

void TasksPane::dropDraft()
{
    const QModelIndex draft = m_model->draftRow();
    if (!draft.isValid())
        return;
    tree()->showRow(tree()->indexAbove(draft));
    m_model->dropDraft();
}

/** Whoever goes elsewhere has not thrown away what was entered. */
void TasksPane::settleDraft(const QModelIndex &current)
{
    if (!m_model->draftRow().isValid() || tree()->currentIndex() != current || current.data(TaskTreeModel::IsDraftRole).toBool())
        return;
    if (m_model->isDraftTitled())
        m_model->keepDraft();
    m_model->dropDraft();
}

} // namespace Setsquare
