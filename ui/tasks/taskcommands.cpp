// SPDX-License-Identifier: Apache-2.0
// What can be done with tasks: the other part of TasksPane.
#include "taskspane.h"

#include "phaseedits.h"
#include "plantree.h"
#include "taskcopies.h"
#include "taskedits.h"
#include "tasktreemodel.h"
#include "wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace Setsquare {

bool TasksPane::can(Command command) const
{
    const int tasks = int(selectedTasks().size());
    const bool isPhase = selectedPhase() >= 0;
    if (command == Command::Copy)
        return tasks > 0;
    if (session()->document()->isReadOnly())
        return false;
    switch (command) {
    case Command::AddRow:
    case Command::AddGroup:
        return true;
    case Command::Paste:
        return !QGuiApplication::clipboard()->text().isEmpty();
    case Command::SplitRow:
        return tasks == 1 && !isPhase;
    case Command::MergeRows:
        return tasks > 1 && !isPhase;
    case Command::DuplicateRow:
    case Command::Cut:
        return tasks > 0 && !isPhase;
    case Command::MoveRowUp:
    case Command::MoveRowDown:
    case Command::RemoveRow:
        return tasks > 0 || isPhase;
    default:
        return false;
    }
}

QString TasksPane::nameOf(Command command) const
{
    const bool isPhase = selectedPhase() >= 0;
    switch (command) {
    case Command::AddRow:
        return tr("&New Task Below");
    case Command::AddGroup:
        return tr("New &Phase Below");
    case Command::RemoveRow:
        return isPhase ? tr("&Remove Phase") : tr("&Remove Task", nullptr, int(selectedTasks().size()));
    default:
        return {};
    }
}

QString TasksPane::shortNameOf(Command command) const
{
    return command == Command::AddRow ? tr("Task") : command == Command::AddGroup ? tr("Phase") : QString();
}

void TasksPane::run(Command command)
{
    const QList<int> tasks = selectedTasks();
    switch (command) {
    case Command::AddRow:
        beginDraft();
        break;
    case Command::AddGroup:
        addPhaseBelow();
        break;
    case Command::DuplicateRow:
        make([&](const EditSubject &subject) { return duplicateTasks(subject, tasks); });
        break;
    case Command::SplitRow:
        splitSelected();
        break;
    case Command::MergeRows:
        make([&](const EditSubject &subject) { return mergeTasks(subject, tasks); });
        break;
    case Command::MoveRowUp:
        selectedPhase() >= 0 ? movePhase(-1) : moveSelected(-1);
        break;
    case Command::MoveRowDown:
        selectedPhase() >= 0 ? movePhase(1) : moveSelected(1);
        break;
    case Command::Copy:
        copyTasks();
        break;
    case Command::Paste:
        make([&](const EditSubject &subject) { return pasteTasks(subject, QGuiApplication::clipboard()->text(), placeBelowCurrent()); });
        break;
    case Command::Cut:
        copyTasks();
        [[fallthrough]];
    case Command::RemoveRow:
        removeSelected();
        break;
    default:
        RowsPane::run(command);
    }
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

/** The only row that is selected, if it is a phase; -1 otherwise. */
int TasksPane::selectedPhase() const
{
    const QModelIndexList rows = tree()->selectedRowsInOrder();
    const bool isPhase = rows.size() == 1 && rows.first().data(TaskTreeModel::IsPhaseRole).toBool();
    return isPhase ? rows.first().data(TaskTreeModel::PhaseIndexRole).toInt() : -1;
}

TaskPosition TasksPane::placeBelowCurrent() const
{
    const QModelIndex current = tree()->currentIndex();
    const Plan &plan = session()->plan();
    if (!current.isValid())
        return endOfPhase(plan, int(plan.phases.size()) - 1);
    if (current.data(TaskTreeModel::IsPhaseRole).toBool())
        return {current.data(TaskTreeModel::PhaseIndexRole).toInt(), -1};
    const int task = current.data(TaskTreeModel::TaskIndexRole).toInt();
    return {plan.tasks.value(task).phase, task};
}

void TasksPane::copyTasks()
{
    if (!session()->isSuspended())
        QGuiApplication::clipboard()->setText(taskMarkdown(session()->subject(), selectedTasks()));
}

/** The titles of the parts, a line each, asked for with the present one as the first. */
void TasksPane::splitSelected()
{
    const QList<int> tasks = selectedTasks();
    bool accepted = false;
    const QString titles = QInputDialog::getMultiLineText(this, tr("Split task"), tr("A title for each part, on a line of its own:"),
                                                          session()->plan().tasks.at(tasks.first()).title + u'\n', &accepted);
    if (!accepted)
        return;
    QStringList parts = titles.split(u'\n');
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    make([&](const EditSubject &subject) { return splitTask(subject, tasks.first(), parts); });
}

/** A phase gets its title where it stands. */
void TasksPane::addPhaseBelow()
{
    const QModelIndex current = tree()->currentIndex();
    const int after = current.isValid() ? current.data(TaskTreeModel::PhaseIndexRole).toInt() : int(session()->plan().phases.size()) - 1;
    const bool isMade = make([&](const EditSubject &subject) { return addPhase(subject, tr("New phase"), {}, after); });
    if (const QModelIndex phase = m_model->indexOfPhase(after + 1); isMade && phase.isValid()) {
        updateRows();
        tree()->setFocus();
        tree()->beginEditing(phase);
    }
}

void TasksPane::movePhase(int step)
{
    const int phase = selectedPhase();
    const int after = step < 0 ? phase - 2 : phase + 1;
    if (after >= -1 && after < session()->plan().phases.size())
        make([&](const EditSubject &subject) { return Setsquare::movePhase(subject, phase, after); });
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
    const auto moveTo = [&](TaskPosition place) { make([&](const EditSubject &subject) { return moveTasks(subject, tasks, place); }); };
    if (staysInPhase)
        moveTo(step < 0 ? placeBefore(plan, beside) : TaskPosition {phase, beside});
    else if (step < 0 && phase > 0)
        moveTo(endOfPhase(plan, phase - 1));
    else if (step > 0 && phase + 1 < plan.phases.size())
        moveTo({phase + 1, -1});
}

void TasksPane::removeSelected()
{
    const int phase = selectedPhase();
    const QList<int> tasks = selectedTasks();
    bool orphan = false;
    Edit edit;
    const auto remove = [&](const EditSubject &subject) {
        edit = phase >= 0 ? removePhase(subject, phase, orphan) : removeTasks(subject, tasks, orphan);
        return edit;
    };
    if (!session()->isSuspended())
        remove(session()->subject());
    if (edit.refusal != Refusal::NeedsConsent) {
        make(remove);
        return;
    }
    QMessageBox question(QMessageBox::Question, tr("Remove"), Wording::text(edit.reason), QMessageBox::Cancel, this);
    const QPushButton *consent = question.addButton(tr("Remove, with what refers to it"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() != consent)
        return;
    orphan = true;
    make(remove);
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
    if (m_model->isDraftTitled() && !m_model->keepDraft())
        return; // it stays to be corrected
    m_model->dropDraft();
}

} // namespace Setsquare
