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
        beginTask();
        break;
    case Command::AddGroup:
        beginRow(TaskTreeModel::PhaseKind);
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
            const Phase phase = session()->plan().phases.value(row.data(TaskTreeModel::PhaseIndexRole).toInt());
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

/** Every cell that Tab is to walk is there. */
void TasksPane::beginTask()
{
    tree()->setColumnHidden(TaskTreeModel::FilesColumn, false);
    tree()->setColumnHidden(TaskTreeModel::DependsOnColumn, false);
    beginRow(TaskTreeModel::TaskKind);
}

} // namespace Setsquare
