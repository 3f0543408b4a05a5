// SPDX-License-Identifier: Apache-2.0
#include "criteriamodel.h"

#include "citationtext.h"
#include "plaintext.h"
#include "wording.h"

#include <algorithm>

namespace Setsquare {

namespace {

int doneCount(const Plan &plan, const Row &group)
{
    const auto begin = plan.criteria.begin();
    return int(std::count_if(begin + group.source, begin + group.last + 1, [](const Criterion &criterion) { return criterion.done; }));
}

int count(const Row &group)
{
    return group.last - group.source + 1;
}

} // namespace

CriteriaModel::CriteriaModel(PlanSession *session, QObject *parent) : PlanRowModel(session, parent)
{
    start();
}

// A group has no place of its own in the plan: it stands where its criteria do.
std::vector<Row> CriteriaModel::rowsOf(const Plan &plan) const
{
    std::vector<Row> rows;
    size_t group = 0;
    for (int i = 0; i < plan.criteria.size(); ++i) {
        const Criterion &criterion = plan.criteria[i];
        const bool isGrouped = !criterion.group.isEmpty();
        if (isGrouped && (i == 0 || plan.criteria[i - 1].group != criterion.group)) {
            group = rows.size();
            rows.push_back({0, GroupKind, i, criterion.group, {}});
        }
        if (isGrouped) {
            rows[group].last = i;
        }
        rows.push_back({isGrouped ? 1 : 0, CriterionKind, i, criterion.text, {}});
    }
    const bool isGroupNew = draft() && draft()->kind == CriterionKind && !draft()->groupTitle.isEmpty()
        && std::ranges::none_of(plan.criteria, [this](const Criterion &criterion) { return criterion.group == draft()->groupTitle; });
    if (isGroupNew) {
        static const QString name(QChar(2));
        rows.push_back({0, draftOf(GroupKind), plan.criteria.isEmpty() ? 0 : int(plan.criteria.last().range.end), name, {}});
    }
    return rows;
}

TextRange CriteriaModel::rangeIn(const Plan &plan, const Row &row) const
{
    const TextRange first = plan.criteria[row.source].range;
    return row.kind == CriterionKind ? first : TextRange {first.start, plan.criteria[row.last].range.end};
}

bool CriteriaModel::differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const
{
    if (one.kind == CriterionKind) {
        return !before.criteria[one.source].sameContent(after.criteria[other.source]);
    }
    return one.name != other.name || count(one) != count(other) || doneCount(before, one) != doneCount(after, other);
}

int CriteriaModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString CriteriaModel::columnTitle(int column) const
{
    return column == CriterionColumn ? tr("Criterion") : tr("Grounded in");
}

QVariant CriteriaModel::cell(const Row &row, int column, int role) const
{
    if (role == IsGroupRole) {
        return row.kind == GroupKind || row.kind == draftOf(GroupKind);
    }
    if (isDraft(row)) {
        return draftData(row, column, role);
    }
    switch (role) {
    case CriterionIndexRole:
        return row.kind == GroupKind ? -1 : row.source;
    case GroupRole:
        return shown().criteria[row.source].group;
    default:
        return row.kind == GroupKind ? groupData(row, column, role) : criterionData(row.source, column, role);
    }
}

QVariant CriteriaModel::groupData(const Row &row, int column, int role) const
{
    const QString title = plainText(shown().criteria[row.source].group);
    switch (role) {
    case Qt::DisplayRole:
        return column == CriterionColumn ? title : QString();
    case Qt::EditRole:
        return column == CriterionColumn ? shown().criteria[row.source].group : QString();
    case Qt::AccessibleTextRole:
        return column == CriterionColumn ? title + u' ' + Wording::progress(doneCount(shown(), row), count(row)) : QString();
    case DoneCountRole:
        return doneCount(shown(), row);
    case CountRole:
        return count(row);
    default:
        return {};
    }
}

QVariant CriteriaModel::criterionData(int index, int column, int role) const
{
    const Criterion &criterion = shown().criteria[index];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column == CriterionColumn ? plainText(criterion.text) : citationText(criterion.groundedIn);
    case Qt::EditRole:
        return column == CriterionColumn ? criterion.text : quotedCitations(criterion.groundedIn);
    case HintRole:
        return column == GroundedInColumn ? tr("such as C1, C2") : QString();
    case ChoicesRole:
        return column == GroundedInColumn ? findingChoices(session()->researchIndex()).ids : QStringList();
    case ChoiceTextsRole:
        return column == GroundedInColumn ? findingChoices(session()->researchIndex()).texts : QStringList();
    case Qt::CheckStateRole:
        return column == CriterionColumn && !criterion.tickRange.isEmpty() ? QVariant(criterion.done ? Qt::Checked : Qt::Unchecked)
                                                                           : QVariant();
    default:
        return {};
    }
}

} // namespace Setsquare
