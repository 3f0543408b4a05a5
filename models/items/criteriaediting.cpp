// SPDX-License-Identifier: Apache-2.0
// How criteria are edited in their tree: the other part of CriteriaModel.
#include "criteriamodel.h"
#include "criterionedits.h"
#include "criteriongroupedits.h"
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
    if (row.kind == CriterionKind || column == CriterionColumn) {
        flags |= Qt::ItemIsEditable;
    }
    if (column == CriterionColumn && row.kind == CriterionKind && !shown().criteria[row.source].tickRange.isEmpty()) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool CriteriaModel::change(const Row &row, int column, const QVariant &value, int role)
{
    if (row.kind == GroupKind) {
        return perform(renameCriterionGroup(session()->subject(), shown().criteria[row.source].group, value.toString().trimmed()));
    }
    if (column == GroundedInColumn) {
        return perform(setCriterionCitations(session()->subject(), row.source, withQuotes(value.toString(), session()->researchIndex())));
    }
    return perform(role == Qt::CheckStateRole ? tickCriterion(session()->subject(), row.source, value.toInt() == Qt::Checked)
                                              : setCriterionText(session()->subject(), row.source, value.toString()));
}

QModelIndex CriteriaModel::indexOfCriterion(int criterion) const
{
    return indexOfRow(positionOf(CriterionKind, criterion));
}

// -- the draft ---------------------------------------------------------------------------------------------------------------------

CriteriaModel::Place CriteriaModel::placeBelow(const QModelIndex &index) const
{
    return placeBelow(index.isValid() ? rowAt(index) : nullptr);
}

CriteriaModel::Place CriteriaModel::placeBelow(const Row *row) const
{
    const QList<Criterion> &criteria = shown().criteria;
    if (row && row->kind == CriterionKind) {
        return {row->source + 1, criteria[row->source].group};
    }
    if (row && row->kind == GroupKind) {
        return {row->source, criteria[row->source].group};
    }
    return {int(criteria.size()), criteria.isEmpty() ? QString() : criteria.last().group};
}

RowDraft CriteriaModel::draftBelow(const Row *row, int kind) const
{
    const Place place = placeBelow(kind == GroupKind ? nullptr : row);
    return {kind, place.before - 1, -1, kind == GroupKind ? QString() : place.group, {}};
}

/** Below the last criterion of its group before it, or below the heading of the group, or behind all. */
PlanRowModel::DraftPlace CriteriaModel::placeOf(const RowDraft &draft, const std::vector<Row> &rows) const
{
    DraftPlace place = lastPlace(rows);
    if (draft.kind == GroupKind) {
        return place;
    }
    bool isInGroup = draft.groupTitle.isEmpty();
    bool isFound = false;
    for (int i = 0; i < int(rows.size()); ++i) {
        const Row &row = rows[size_t(i)];
        if (row.depth == 0) {
            const bool isItsGroup = row.kind == draftOf(GroupKind) || (row.kind == GroupKind && row.name == draft.groupTitle);
            isInGroup = draft.groupTitle.isEmpty() ? row.kind == CriterionKind : isItsGroup;
        }
        const bool isHeading = isInGroup && !isFound && row.kind != CriterionKind;
        if (isHeading || (isInGroup && row.kind == CriterionKind && row.source <= draft.after)) {
            place = {i, isHeading};
            isFound = true;
        }
    }
    return place;
}

Edit CriteriaModel::draftEdit(const EditSubject &subject, const RowDraft &draft) const
{
    return addCriterion(subject, draft.groupTitle, draft.after + 1, draft.values.value(CriterionColumn).trimmed());
}

/** A group that has its title goes on with its first criterion, and comes into the plan with that one. */
bool CriteriaModel::keepDraft()
{
    if (!draft() || draft()->kind != GroupKind) {
        return PlanRowModel::keepDraft();
    }
    if (isDraftNamed()) {
        setDraft(RowDraft {CriterionKind, draft()->after, -1, draft()->values.value(CriterionColumn).trimmed(), {}});
    }
    return draft()->kind == CriterionKind;
}

QVariant CriteriaModel::draftData(const Row &row, int column, int role) const
{
    const bool isGroup = row.kind == draftOf(GroupKind);
    switch (role) {
    case CriterionIndexRole:
        return -1;
    case GroupRole:
        return draft() ? draft()->groupTitle : QString();
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
CriteriaModel::Place CriteriaModel::placeAt(int row, const QModelIndex &parent) const
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
    const Place place = placeAt(row, parent);
    perform(moveCriteria(session()->subject(), criteria, place.before, place.group));
    return false;
}

} // namespace Setsquare
