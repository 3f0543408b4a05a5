// SPDX-License-Identifier: Apache-2.0
// How criteria are edited in their tree: the other part of CriteriaModel.
#include "criteriamodel.h"
#include "criterionedits.h"
#include "criterionlistedits.h"
#include "rowdrag.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

const QString criteriaFormat = u"application/x-setsquare-criteria"_s;

} // namespace

Qt::ItemFlags CriteriaModel::cellFlags(const Row &row, int column) const
{
    if (session()->document()->isReadOnly()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = row.kind == GroupKind ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    if (row.kind == CriterionKind) {
        flags |= Qt::ItemIsDragEnabled;
    }
    if (row.kind == CriterionKind || (column == CriterionColumn && row.kind != GroupKind)) {
        flags |= Qt::ItemIsEditable;
    }
    if (column == CriterionColumn && row.kind == CriterionKind && !shown().criteria[row.source].tickRange.isEmpty()) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool CriteriaModel::change(const Row &row, int column, const QVariant &value, int role)
{
    switch (row.kind) {
    case DraftKind:
        return addDraft(value.toString());
    case GroupDraftKind:
        return nameGroup(value.toString());
    default:
        if (column == GroundedInColumn) {
            return perform(setCriterionCitations(session()->subject(), row.source, value.toString()));
        }
        return perform(role == Qt::CheckStateRole ? tickCriterion(session()->subject(), row.source, value.toInt() == Qt::Checked)
                                                  : setCriterionText(session()->subject(), row.source, value.toString()));
    }
}

QModelIndex CriteriaModel::indexOfCriterion(int criterion) const
{
    const auto found =
        std::ranges::find_if(rows(), [criterion](const Row &row) { return row.kind == CriterionKind && row.source == criterion; });
    return found == rows().cend() ? QModelIndex() : indexOfRow(int(found - rows().cbegin()));
}

// -- the draft ---------------------------------------------------------------------------------------------------------------------

CriteriaModel::Place CriteriaModel::placeBelow(const QModelIndex &index) const
{
    const QList<Criterion> &criteria = shown().criteria;
    const Row *row = index.isValid() ? rowAt(index) : nullptr;
    if (row && row->kind == CriterionKind) {
        return {row->source + 1, criteria[row->source].group};
    }
    if (row && row->kind == GroupKind) {
        return {row->source, criteria[row->source].group};
    }
    return {int(criteria.size()), criteria.isEmpty() ? QString() : criteria.last().group};
}

void CriteriaModel::placeDraft(const Plan &plan, std::vector<Row> &rows) const
{
    static const QString draftName(QChar(1)); // a draft stays the same row wherever it stands
    if (!m_draft) {
        return;
    }
    const auto endOf = [&](int criterion) { return criterion < 0 ? 0 : int(plan.criteria[criterion].range.end); };
    if (m_draft->hasNewGroup) {
        const int end = endOf(int(plan.criteria.size()) - 1);
        rows.push_back({0, GroupDraftKind, end, draftName, {}});
        rows.push_back({1, DraftKind, end, draftName, {}});
        return;
    }
    // Below the last criterion of its group before it, or below the heading of the group, or behind all.
    auto above = rows.end();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const bool isHeading = row->kind == GroupKind && plan.criteria[row->source].group == m_draft->place.group && above == rows.end();
        const bool isBefore =
            row->kind == CriterionKind && row->source < m_draft->place.before && plan.criteria[row->source].group == m_draft->place.group;
        if (isHeading || isBefore) {
            above = row;
        }
    }
    if (above == rows.end()) {
        rows.push_back({0, DraftKind, endOf(int(plan.criteria.size()) - 1), draftName, {}});
        return;
    }
    const bool isBelowHeading = above->kind == GroupKind;
    const int position = isBelowHeading ? int(plan.criteria[above->source].range.start) : endOf(above->source);
    const int depth = isBelowHeading ? 1 : above->depth;
    rows.insert(above + 1, Row {depth, DraftKind, position, draftName, {}});
}

QModelIndex CriteriaModel::draftRow() const
{
    const auto found = std::ranges::find(rows(), int(DraftKind), &Row::kind);
    return found == rows().cend() ? QModelIndex() : indexOfRow(int(found - rows().cbegin()));
}

QModelIndex CriteriaModel::beginDraft(const QModelIndex &below)
{
    if (session()->document()->isReadOnly() || session()->isSuspended()) {
        return {};
    }
    if (below.isValid() && rowAt(below) && rowAt(below)->kind == DraftKind) {
        return draftRow();
    }
    m_draft = Draft {placeBelow(below), false};
    update();
    return draftRow();
}

QModelIndex CriteriaModel::beginGroup()
{
    if (session()->document()->isReadOnly() || session()->isSuspended()) {
        return {};
    }
    m_draft = Draft {{int(shown().criteria.size()), {}}, true};
    update();
    return draftRow().parent();
}

void CriteriaModel::dropDraft()
{
    if (std::exchange(m_draft, std::nullopt)) {
        update();
    }
}

/** The draft moves below its criterion in the same step in which that one appears. */
bool CriteriaModel::addDraft(const QString &text)
{
    const Draft draft = *m_draft;
    if (text.trimmed().isEmpty() || (draft.hasNewGroup && draft.place.group.isEmpty())) {
        return false;
    }
    const Edit edit = addCriterion(session()->subject(), draft.place.group, draft.place.before, text.trimmed());
    m_draft = Draft {{draft.place.before + 1, draft.place.group}, false};
    if (perform(edit)) {
        m_hasAdded = true;
        return true;
    }
    m_draft = draft;
    return false;
}

bool CriteriaModel::nameGroup(const QString &title)
{
    m_draft->place.group = title.trimmed();
    const QModelIndex group = draftRow().parent();
    Q_EMIT dataChanged(group, group);
    return !m_draft->place.group.isEmpty();
}

QVariant CriteriaModel::draftData(const Row &row, int column, int role) const
{
    const bool isGroup = row.kind == GroupDraftKind;
    switch (role) {
    case CriterionIndexRole:
        return -1;
    case GroupRole:
        return m_draft->place.group;
    case Qt::DisplayRole:
        return isGroup && column == CriterionColumn ? m_draft->place.group : QString();
    case Qt::EditRole:
        return isGroup ? m_draft->place.group : QString();
    case Qt::AccessibleTextRole:
        return isGroup ? tr("New group") : tr("New criterion");
    case Qt::CheckStateRole:
        return isGroup || column != CriterionColumn ? QVariant() : QVariant(Qt::Unchecked);
    case HintRole:
        return isGroup ? tr("What the criteria are about") : tr("How to tell that it is done");
    default:
        return {};
    }
}

// -- dragging ----------------------------------------------------------------------------------------------------------------------

QStringList CriteriaModel::mimeTypes() const
{
    return {criteriaFormat};
}

QMimeData *CriteriaModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> criteria;
    for (const QModelIndex &index : indexes) {
        const Row *row = rowAt(index);
        if (row && row->kind == CriterionKind && !criteria.contains(row->source)) {
            criteria.append(row->source);
        }
    }
    if (criteria.isEmpty() || session()->isSuspended()) {
        return nullptr;
    }
    std::ranges::sort(criteria);
    QString markdown;
    for (const int criterion : std::as_const(criteria)) {
        markdown += session()->subject().string(shown().criteria[criterion].range);
    }
    auto *data = new QMimeData;
    RowDrag::put(data, criteriaFormat, session(), criteria);
    data->setData(u"text/markdown"_s, markdown.toUtf8());
    data->setText(markdown);
    return data;
}

bool CriteriaModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return RowDrag::canDrop(data, criteriaFormat, session());
}

/** Before a row of a group, into a group, or, between groups, behind what stands above. */
CriteriaModel::Place CriteriaModel::placeOf(int row, const QModelIndex &parent) const
{
    const Row *on = parent.isValid() ? rowAt(parent) : nullptr;
    if (on && row < 0) {
        return on->kind == GroupKind ? Place {on->last + 1, shown().criteria[on->source].group} : placeBelow(parent);
    }
    const Row *below = row < rowCount(parent) ? rowAt(index(row, 0, parent)) : nullptr;
    if (row >= 0 && below && below->kind == CriterionKind) {
        return {below->source, shown().criteria[below->source].group};
    }
    const Row *above = row > 0 ? rowAt(index(row - 1, 0, parent)) : nullptr;
    if (above && above->kind == GroupKind) {
        return {above->last + 1, shown().criteria[above->source].group};
    }
    return above && above->kind == CriterionKind ? placeBelow(index(row - 1, 0, parent))
        : row == 0 && on                         ? placeBelow(parent)
                                                 : placeBelow({});
}

bool CriteriaModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const QList<int> criteria = RowDrag::rows(data, criteriaFormat, shown().criteria.size());
    const Place place = placeOf(row, parent);
    perform(moveCriteria(session()->subject(), criteria, place.before, place.group));
    return false;
}

} // namespace Setsquare
