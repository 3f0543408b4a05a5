// SPDX-License-Identifier: Apache-2.0
// What can be done with criteria: the other part of CriteriaPane.
#include "criteriapane.h"

#include "criteriamodel.h"
#include "criterionlistedits.h"
#include "plantree.h"

#include <QMimeData>

#include <algorithm>

namespace Setsquare {

bool CriteriaPane::can(Command command) const
{
    const bool isOfCriteria = command == Command::DuplicateRow || command == Command::MoveRowUp || command == Command::MoveRowDown;
    return ItemsPane::can(command) && !(isOfCriteria && isGroupSelected());
}

QString CriteriaPane::nameOf(Command command) const
{
    switch (command) {
    case Command::AddRow:
        return tr("&New Criterion Below");
    case Command::AddGroup:
        return tr("New &Group");
    case Command::DuplicateRow:
        return tr("&Duplicate Criterion");
    case Command::RemoveRow:
        return tr("&Remove Criterion");
    default:
        return {};
    }
}

QString CriteriaPane::shortNameOf(Command command) const
{
    return command == Command::AddRow ? tr("Criterion") : command == Command::AddGroup ? tr("Group") : QString();
}

void CriteriaPane::run(Command command)
{
    if (command == Command::AddRow)
        beginRow(CriteriaModel::CriterionKind);
    else if (command == Command::AddGroup)
        beginRow(CriteriaModel::GroupKind);
    else
        ItemsPane::run(command);
}

bool CriteriaPane::isGroupSelected() const
{
    return std::ranges::any_of(tree()->selectionModel()->selectedRows(),
                               [](const QModelIndex &row) { return row.data(CriteriaModel::IsGroupRole).toBool(); });
}

qsizetype CriteriaPane::itemCount() const
{
    return session()->plan().criteria.size();
}

QModelIndex CriteriaPane::indexOfItem(int item) const
{
    return m_model->indexOfCriterion(item);
}

Edit CriteriaPane::duplicated(const EditSubject &subject, const QList<int> &items) const
{
    return duplicateCriteria(subject, items);
}

Edit CriteriaPane::removed(const EditSubject &subject, const QList<int> &items) const
{
    return removeCriteria(subject, items);
}

/** Across groups, too: above the first criterion of a group is the end of the group before. */
Edit CriteriaPane::moved(const EditSubject &subject, const QList<int> &items, int step) const
{
    const QList<Criterion> &criteria = subject.plan.criteria;
    const int edge = step < 0 ? items.first() : items.last();
    const QString &beside = criteria.at(edge + step).group;
    const bool isSameGroup = beside == criteria.at(edge).group;
    const int before = isSameGroup ? (step < 0 ? edge - 1 : edge + 2) : (step < 0 ? edge : edge + 1);
    return moveCriteria(subject, items, before, beside);
}

int CriteriaPane::placeBelow() const
{
    return m_model->placeBelow(tree()->currentIndex()).before;
}

Edit CriteriaPane::pasted(const EditSubject &subject, const QMimeData &data) const
{
    const CriteriaModel::Place place = m_model->placeBelow(tree()->currentIndex());
    return pasteCriteria(subject, place.group, place.before, data.text());
}

} // namespace Setsquare
