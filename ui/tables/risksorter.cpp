// SPDX-License-Identifier: Apache-2.0
#include "risksorter.h"

#include "riskmodel.h"

namespace Setsquare {

void RiskSorter::sort(int column, Qt::SortOrder order)
{
    QSortFilterProxyModel::sort(column, column < 0 ? Qt::AscendingOrder : order);
}

void RiskSorter::setFilter(const RiskFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

bool RiskSorter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto cell = [&](int column) { return sourceModel()->index(row, column, parent); };
    const auto level = [&](int column) { return Level(cell(column).data(RiskModel::LevelRole).toInt()); };
    if (m_filter.isEmpty() || cell(0).data(RiskModel::IsDraftRole).toBool())
        return true;
    const Level likelihood = level(RiskModel::LikelihoodColumn);
    const Level impact = level(RiskModel::ImpactColumn);
    const Level exposed = exposure(likelihood, impact);
    if (m_filter.exposure && exposed != *m_filter.exposure)
        return false;
    if (m_filter.isUnmitigated && !cell(0).data(RiskModel::IsUnmitigatedRole).toBool())
        return false;
    if (!m_filter.field)
        return true;
    const auto [wantedLikelihood, wantedImpact] = *m_filter.field;
    const bool wantsUnrated = exposure(wantedLikelihood, wantedImpact) == Level::Unknown;
    return wantsUnrated ? exposed == Level::Unknown : likelihood == wantedLikelihood && impact == wantedImpact;
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
