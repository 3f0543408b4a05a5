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
QString fieldOf(int column)
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
    Qt::ItemFlags flags = row.kind == DraftKind ? Qt::NoItemFlags : Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    const bool hasBox = row.kind == TaskKind && column == TitleColumn && shown().tasks[row.source].done.has_value();
    if (hasBox) {
        flags |= Qt::ItemIsUserCheckable;
    }
    const bool isField = row.kind == PhaseKind ? column == TitleColumn || column == EstimateColumn : !fieldOf(column).isEmpty();
    // What has several lines is edited where there is room for them.
    const bool isLong = row.kind == TaskKind && editedText(shown().tasks[row.source], column).toString().contains(u'\n');
    return isField && !isLong ? flags | Qt::ItemIsEditable : flags;
}

bool TaskTreeModel::change(const Row &row, int column, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole) {
        return perform(tickTask(session()->subject(), row.source, value.toInt() == Qt::Checked));
    }
    switch (row.kind) {
    case DraftKind:
        return changeDraft(column, value.toString());
    case TaskKind:
        return changeTask(row.source, column, value.toString().trimmed());
    default:
        return changePhase(row.source, column, value.toString().trimmed());
    }
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
                       : setTaskField(subject, task, fieldOf(column), value.isEmpty() ? QStringList() : QStringList {value}));
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

void TaskTreeModel::placeDraft(const Plan &plan, std::vector<Row> &rows) const
{
    static const QString name(QChar(1));
    if (!m_draft) {
        return;
    }
    const TaskPosition place = m_draft->position;
    const bool belowTask = place.after >= 0 && place.after < plan.tasks.size();
    const bool belowPhase = !belowTask && place.phase >= 0 && place.phase < plan.phases.size();
    size_t at = rows.size();
    Row draft {0, DraftKind, 0, name, {}};
    for (size_t i = 0; i < rows.size() && (belowTask || belowPhase); ++i) {
        if (rows[i].kind == (belowTask ? TaskKind : PhaseKind) && rows[i].source == (belowTask ? place.after : place.phase)) {
            at = i + 1;
            draft.depth = belowTask ? rows[i].depth : 1;
            draft.source = int(belowTask ? plan.tasks[place.after].range.end : plan.phases[place.phase].headingRange.end);
            break;
        }
    }
    rows.insert(rows.begin() + std::ptrdiff_t(at), draft);
}

QModelIndex TaskTreeModel::beginDraft(const QModelIndex &below)
{
    if (session()->document()->isReadOnly() || session()->isSuspended()) {
        return {};
    }
    const Row *row = below.isValid() ? rowAt(below) : nullptr;
    if (row && row->kind == DraftKind) {
        return draftRow();
    }
    TaskPosition position = endOfPhase(shown(), int(shown().phases.size()) - 1);
    if (row && row->kind == TaskKind) {
        position = {shown().tasks[row->source].phase, row->source};
    } else if (row) {
        position = {row->source, -1};
    }
    m_draft = Draft {position, {}};
    update();
    return draftRow();
}

bool TaskTreeModel::keepDraft()
{
    if (!isDraftTitled() || session()->isSuspended()) {
        return false;
    }
    const Draft kept = *m_draft;
    TaskRequest request;
    request.title = kept.values.value(TitleColumn).trimmed();
    for (const int column : {EstimateColumn, DependsOnColumn, FilesColumn, TestsColumn}) {
        if (const QString value = kept.values.value(column).trimmed(); !value.isEmpty()) {
            request.fields.append({fieldOf(column), {value}});
        }
    }
    const Edit edit = addTask(session()->subject(), request, kept.position);
    // It moves below its task in the same step in which that one appears.
    const TaskPosition place = kept.position;
    const int index = place.after >= 0 ? place.after + 1 : place.phase >= 0 ? shown().phases.value(place.phase).firstTask : 0;
    m_draft = Draft {{place.phase, index}, {}};
    if (perform(edit)) {
        return true;
    }
    m_draft = kept;
    return false;
}

void TaskTreeModel::dropDraft()
{
    if (std::exchange(m_draft, std::nullopt)) {
        update();
    }
}

bool TaskTreeModel::changeDraft(int column, const QString &value)
{
    m_draft->values[column] = value;
    tellChanged({m_derived.draftPosition});
    return true;
}

QVariant TaskTreeModel::draftData(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_draft->values.value(column);
    case TaskIndexRole:
    case PhaseIndexRole:
        return -1;
    case HasTestsRole:
        return !m_draft->values.value(TestsColumn).isEmpty();
    case IsPhaseRole:
    case IsEstimateSharedRole:
        return false;
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
