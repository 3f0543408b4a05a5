// SPDX-License-Identifier: Apache-2.0
// How tasks are edited in their tree: the other part of TaskTreeModel.
#include "tasktreemodel.h"

#include "phaseedits.h"
#include "rowdrag.h"
#include "taskfieldedits.h"
#include "taskfields.h"

#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

const QString taskFormat = u"application/x-setsquare-tasks"_s;

/** The field that a column shows. */
QString taskFieldOf(int column)
{
    switch (column) {
    case TaskTreeModel::TitleColumn:
        return u"title"_s;
    case TaskTreeModel::EstimateColumn:
        return u"estimate"_s;
    case TaskTreeModel::DependsOnColumn:
        return u"dependsOn"_s;
    case TaskTreeModel::FilesColumn:
        return u"files"_s;
    case TaskTreeModel::TestsColumn:
        return u"tests"_s;
    default:
        return {};
    }
}

} // namespace

Qt::ItemFlags TaskTreeModel::cellFlags(const Row &row, int column) const
{
    if (session()->document()->isReadOnly()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = isDraft(row) ? Qt::NoItemFlags : Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    const bool hasBox = row.kind == TaskKind && column == TitleColumn && shown().tasks[row.source].done.has_value();
    if (hasBox) {
        flags |= Qt::ItemIsUserCheckable;
    }
    const bool isPhase = row.kind == PhaseKind || row.kind == draftOf(PhaseKind);
    const bool isField = isPhase ? column == TitleColumn || column == EstimateColumn : !taskFieldOf(column).isEmpty();
    // What has several lines is edited where there is room for them.
    const bool isLong = row.kind == TaskKind && editedText(shown().tasks[row.source], column).toString().contains(u'\n');
    return isField && !isLong ? flags | Qt::ItemIsEditable : flags;
}

bool TaskTreeModel::change(const Row &row, int column, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole) {
        return perform(tickTask(session()->subject(), row.source, value.toInt() == Qt::Checked));
    }
    const QString text = value.toString().trimmed();
    return row.kind == TaskKind ? changeTask(row.source, column, text) : changePhase(row.source, column, text);
}

bool TaskTreeModel::changePhase(int phase, int column, const QString &value)
{
    const EditSubject subject = session()->subject();
    return perform(column == TitleColumn ? setPhaseTitle(subject, phase, value) : setPhaseEstimate(subject, phase, value));
}

bool TaskTreeModel::changeTask(int task, int column, const QString &value)
{
    const EditSubject subject = session()->subject();
    return perform(column == TitleColumn
                       ? setTaskTitle(subject, task, value)
                       : setTaskField(subject, task, taskFieldOf(column), value.isEmpty() ? QStringList() : QStringList {value}));
}

QVariant TaskTreeModel::editedText(const Task &task, int column) const
{
    switch (column) {
    case TitleColumn:
        return task.title;
    case EstimateColumn:
        for (const Field &field : task.fields) {
            if (taskField(field.name) == TaskField::Estimate) {
                return field.value;
            }
        }
        return QString();
    case DependsOnColumn:
        return task.dependsOn ? task.dependsOn->isEmpty() ? u"None"_s : task.dependsOn->join(u", "_s) : QString();
    case FilesColumn:
        return task.files.join(u", "_s);
    case TestsColumn:
        return task.tests;
    default:
        return {};
    }
}

QVariant TaskTreeModel::choices(int task, int column, int role) const
{
    switch (role) {
    case HintRole:
        switch (column) {
        case TitleColumn:
            return tr("What is to be done");
        case EstimateColumn:
            return tr("2-4 hours");
        case DependsOnColumn:
            return tr("None, or 1, 3");
        case FilesColumn:
            return tr("src/file.cpp, …");
        default:
            return tr("What shows that it works");
        }
    case ChoicesRole:
    case ChoiceTextsRole:
        break;
    default:
        return {};
    }
    QStringList found;
    if (column == FilesColumn) {
        return role == ChoicesRole ? session()->files() : QStringList();
    }
    if (column == DependsOnColumn) {
        for (int other = 0; other < shown().tasks.size(); ++other) {
            const Task &choice = shown().tasks[other];
            if (other != task) {
                found += role == ChoicesRole ? choice.id : choice.id + u' ' + taskText(other, TitleColumn).toString();
            }
        }
    }
    return found;
}

// -- the draft ---------------------------------------------------------------------------------------------------------------------

RowDraft TaskTreeModel::draftBelow(const Row *row, int kind) const
{
    RowDraft draft {kind, int(shown().phases.size()) - 1, -1, {}, {}};
    if (row) {
        draft.after = row->kind == PhaseKind ? row->source : shown().tasks[row->source].phase;
    }
    if (kind == PhaseKind) {
        return draft;
    }
    draft.group = draft.after;
    draft.after = !row ? endOfPhase(shown(), draft.group).after : row->kind == TaskKind ? row->source : -1;
    return draft;
}

PlanRowModel::DraftPlace TaskTreeModel::placeOf(const RowDraft &draft, const std::vector<Row> &rows) const
{
    const auto find = [&rows](int kind, int source) {
        const auto isIt = [=](const Row &row) { return row.kind == kind && row.source == source; };
        return int(std::ranges::find_if(rows, isIt) - rows.begin());
    };
    const int beside = find(draft.kind, draft.after);
    if (beside < int(rows.size())) {
        return {beside, false};
    }
    const int phase = find(PhaseKind, draft.kind == PhaseKind ? 0 : draft.group); // the first of the phase, or before all phases
    if (phase == int(rows.size())) {
        return lastPlace(rows);
    }
    return draft.kind == PhaseKind ? DraftPlace {phase - 1, false} : DraftPlace {phase, true};
}

int TaskTreeModel::indexOfDraft(const RowDraft &draft) const
{
    const bool isFirstOfPhase = draft.kind == TaskKind && draft.after < 0 && draft.group >= 0;
    return isFirstOfPhase ? shown().phases.value(draft.group).firstTask : draft.after + 1;
}

Edit TaskTreeModel::draftEdit(const EditSubject &subject, const RowDraft &draft) const
{
    const auto written = [&draft](int column) { return draft.values.value(column).trimmed(); };
    if (draft.kind == PhaseKind) {
        return addPhase(subject, written(TitleColumn), written(EstimateColumn), draft.after);
    }
    TaskRequest request;
    request.title = written(TitleColumn);
    for (const int column : {EstimateColumn, DependsOnColumn, FilesColumn, TestsColumn}) {
        if (!written(column).isEmpty()) {
            request.fields.append({taskFieldOf(column), {written(column)}});
        }
    }
    return addTask(subject, request, {draft.group, draft.after});
}

QVariant TaskTreeModel::draftData(const Row &row, int column, int role) const
{
    const bool isPhase = row.kind == draftOf(PhaseKind);
    switch (role) {
    case TaskIndexRole:
    case PhaseIndexRole:
        return -1;
    case HasTestsRole:
        return draft() && !draft()->values.value(TestsColumn).isEmpty();
    case IsEstimateSharedRole:
        return false;
    case HintRole:
        return isPhase && column == TitleColumn ? tr("What the phase is about") : choices(-1, column, role);
    default:
        return choices(-1, column, role);
    }
}

// -- dragging ----------------------------------------------------------------------------------------------------------------------

QStringList TaskTreeModel::mimeTypes() const
{
    return {taskFormat};
}

QMimeData *TaskTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> tasks;
    QString markdown;
    for (const QModelIndex &index : indexes) {
        const Row *row = rowAt(index);
        if (row && row->kind == TaskKind && !tasks.contains(row->source)) {
            tasks.append(row->source);
        }
    }
    if (tasks.isEmpty() || session()->isSuspended()) {
        return nullptr;
    }
    std::ranges::sort(tasks);
    for (const int task : std::as_const(tasks)) {
        markdown += session()->subject().string(shown().tasks[task].range);
    }
    auto *data = new QMimeData;
    RowDrag::put(data, taskFormat, session(), tasks);
    data->setData(u"text/markdown"_s, markdown.toUtf8());
    data->setText(markdown);
    return data;
}

TaskPosition TaskTreeModel::positionAt(int row, const QModelIndex &cell) const
{
    const QModelIndex parent = cell.siblingAtColumn(0);
    const Row *on = parent.isValid() ? rowAt(parent) : nullptr;
    if (on && on->kind == TaskKind) {
        return {shown().tasks[on->source].phase, on->source};
    }
    for (int before = (row < 0 ? rowCount(parent) : row) - 1; before >= 0; --before) {
        const Row *above = rowAt(index(before, 0, parent));
        if (above && above->kind == TaskKind) {
            return {shown().tasks[above->source].phase, above->source};
        }
        if (above && above->kind == PhaseKind) {
            return endOfPhase(shown(), above->source);
        }
    }
    return {on && on->kind == PhaseKind ? on->source : -1, -1};
}

bool TaskTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return RowDrag::canDrop(data, taskFormat, session());
}

bool TaskTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const QList<int> tasks = RowDrag::rows(data, taskFormat, shown().tasks.size());
    perform(moveTasks(session()->subject(), tasks, positionAt(row, parent)));
    return false;
}

} // namespace Setsquare
