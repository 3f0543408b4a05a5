// SPDX-License-Identifier: Apache-2.0
#include "tasktreemodel.h"

#include "plaintext.h"
#include "schedule.h"
#include "wording.h"

namespace Setsquare {

TaskTreeModel::TaskTreeModel(PlanSession *session, QObject *parent) : PlanRowModel(session, parent)
{
    start();
    connect(session, &PlanSession::settled, this, &TaskTreeModel::markCritical);
    markCritical();
}

std::vector<Row> TaskTreeModel::rowsOf(const Plan &plan) const
{
    std::vector<Row> rows;
    rows.reserve(size_t(plan.phases.size() + plan.tasks.size()));
    int task = 0;
    const auto addTask = [&](int depth) {
        rows.push_back({depth, TaskKind, task, plan.tasks[task].title, plan.tasks[task].id});
        ++task;
    };
    for (int phase = 0; phase < plan.phases.size(); ++phase) {
        while (task < plan.tasks.size() && plan.tasks[task].range.start < plan.phases[phase].range.start) {
            addTask(0);
        }
        rows.push_back({0, PhaseKind, phase, plan.phases[phase].title, plan.phases[phase].number});
        while (task < plan.tasks.size() && plan.tasks[task].phase == phase) {
            addTask(1);
        }
    }
    while (task < plan.tasks.size()) {
        addTask(0);
    }
    return rows;
}

TextRange TaskTreeModel::rangeIn(const Plan &plan, const Row &row) const
{
    return row.kind == PhaseKind ? plan.phases[row.source].range : plan.tasks[row.source].range;
}

void TaskTreeModel::prepare(const Plan &next, const std::vector<Row> &rows)
{
    m_next = {taskEstimates(next), std::vector<int>(size_t(next.tasks.size()), -1), std::vector<int>(size_t(next.phases.size()), -1)};
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!isDraft(rows[i])) {
            (rows[i].kind == PhaseKind ? m_next.phasePositions : m_next.taskPositions)[size_t(rows[i].source)] = int(i);
        }
    }
}

void TaskTreeModel::commit()
{
    m_derived = std::move(m_next);
}

bool TaskTreeModel::differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const
{
    if (one.kind == TaskKind) {
        return taskDiffers(before, one.source, after, other.source);
    }
    const Phase &old = before.phases[one.source];
    const Phase &next = after.phases[other.source];
    return old.number != next.number || old.title != next.title || old.estimate != next.estimate || old.taskCount != next.taskCount;
}

bool TaskTreeModel::taskDiffers(const Plan &before, int one, const Plan &after, int other) const
{
    return m_derived.estimates[size_t(one)] != m_next.estimates[size_t(other)] || !before.tasks[one].sameContent(after.tasks[other]);
}

// The critical path is known when typing has rested; until then a task keeps what was last known of it.
void TaskTreeModel::markCritical()
{
    if (!session()->isSettled()) {
        return;
    }
    QSet<QString> critical;
    for (const int task : session()->schedule().criticalPath) {
        critical.insert(shown().tasks[task].id);
    }
    std::vector<int> changed;
    for (int task = 0; task < shown().tasks.size(); ++task) {
        const QString &id = shown().tasks[task].id;
        if (critical.contains(id) != m_critical.contains(id)) {
            changed.push_back(m_derived.taskPositions[size_t(task)]);
        }
    }
    m_critical = critical;
    tellChanged(changed, {IsCriticalRole});
}

int TaskTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString TaskTreeModel::columnTitle(int column) const
{
    switch (column) {
    case NumberColumn:
        return tr("#");
    case TitleColumn:
        return tr("Task");
    case EstimateColumn:
        return tr("Estimate");
    case DependsOnColumn:
        return tr("Depends on");
    case FilesColumn:
        return tr("Files");
    default:
        return tr("Tests");
    }
}

QVariant TaskTreeModel::cell(const Row &row, int column, int role) const
{
    switch (role) {
    case IsPhaseRole:
        return row.kind == PhaseKind || row.kind == draftOf(PhaseKind);
    case Qt::TextAlignmentRole:
        return column == NumberColumn || column == EstimateColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return isDraft(row)         ? draftData(row, column, role)
            : row.kind == PhaseKind ? phaseData(row.source, column, role)
                                    : taskData(row.source, column, role);
    }
}

std::optional<Estimate> TaskTreeModel::phaseEstimate(int phase) const
{
    std::optional<Estimate> sum = shown().phases[phase].estimate;
    if (!sum) {
        const int first = shown().phases[phase].firstTask;
        for (int task = first; task < first + shown().phases[phase].taskCount; ++task) {
            if (const auto estimate = taskEstimate(task)) {
                sum = Estimate {estimate->lowHours + (sum ? sum->lowHours : 0), estimate->highHours + (sum ? sum->highHours : 0)};
            }
        }
    }
    return sum;
}

QVariant TaskTreeModel::phaseData(int index, int column, int role) const
{
    const Phase &phase = shown().phases[index];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (column == TitleColumn) {
            return Wording::phase(phase.number, plainText(phase.title));
        }
        if (column == EstimateColumn) {
            const auto estimate = phaseEstimate(index);
            return estimate ? toText(*estimate) : QString();
        }
        return QString();
    case Qt::EditRole:
        return column == TitleColumn ? phase.title : phase.estimate ? toText(*phase.estimate) : QString();
    case IdRole:
        return phase.number;
    case TaskIndexRole:
        return -1;
    case PhaseIndexRole:
        return index;
    case HasEstimateRole:
        return phaseEstimate(index).has_value();
    case IsEstimateSharedRole:
        return !phase.estimate;
    default:
        return {};
    }
}

QVariant TaskTreeModel::taskData(int index, int column, int role) const
{
    const Task &task = shown().tasks[index];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return taskText(index, column);
    case Qt::CheckStateRole:
        return column == TitleColumn && task.done ? QVariant(*task.done ? Qt::Checked : Qt::Unchecked) : QVariant();
    case IdRole:
        return task.id;
    case TaskIndexRole:
        return index;
    case PhaseIndexRole:
        return task.phase;
    case IsCriticalRole:
        return m_critical.contains(task.id);
    case HasEstimateRole:
        return taskEstimate(index).has_value();
    case IsEstimateSharedRole:
        return !task.estimate && taskEstimate(index).has_value();
    case DependsOnIdsRole:
        return task.dependsOn.value_or(QStringList());
    case IsDependencyStatedRole:
        return task.dependsOn.has_value();
    case HasTestsRole:
        return !task.tests.isEmpty();
    case Qt::EditRole:
        return editedText(task, column);
    default:
        return choices(index, column, role);
    }
}

QVariant TaskTreeModel::taskText(int index, int column) const
{
    const Task &task = shown().tasks[index];
    switch (column) {
    case NumberColumn:
        return task.number;
    case TitleColumn:
        return plainText(task.title);
    case EstimateColumn:
        return taskEstimate(index) ? toText(*taskEstimate(index)) : QString();
    case DependsOnColumn:
        if (!task.dependsOn) {
            return tr("not stated");
        }
        return task.dependsOn->isEmpty() ? QStringLiteral("—") : task.dependsOn->join(QStringLiteral(", "));
    case FilesColumn:
        return task.files.join(QStringLiteral(", "));
    default:
        return plainText(task.tests);
    }
}

QModelIndex TaskTreeModel::indexOfTask(int task, int column) const
{
    return task >= 0 && task < int(m_derived.taskPositions.size()) ? indexOfRow(m_derived.taskPositions[size_t(task)], column)
                                                                   : QModelIndex();
}

QModelIndex TaskTreeModel::indexOfPhase(int phase, int column) const
{
    return phase >= 0 && phase < int(m_derived.phasePositions.size()) ? indexOfRow(m_derived.phasePositions[size_t(phase)], column)
                                                                      : QModelIndex();
}

} // namespace Setsquare
