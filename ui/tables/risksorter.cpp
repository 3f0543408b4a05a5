// SPDX-License-Identifier: Apache-2.0
#include "risksorter.h"

#include "riskmodel.h"

namespace Setsquare {

void RiskSorter::sort(int column, Qt::SortOrder order)
{
    QSortFilterProxyModel::sort(column, column < 0 ? Qt::AscendingOrder : order);
}

bool RiskSorter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    switch (left.column()) {
    case RiskModel::LikelihoodColumn:
    case RiskModel::ImpactColumn:
        return left.data(RiskModel::LevelRole).toInt() < right.data(RiskModel::LevelRole).toInt();
    case RiskModel::ExposureColumn:
        return left.data(RiskModel::ExposureRole).toInt() < right.data(RiskModel::ExposureRole).toInt();
    default:
        return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
    }
}

} // namespace Setsquare
