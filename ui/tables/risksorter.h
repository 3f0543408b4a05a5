// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "risk.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace Setsquare {

/** Which risks are shown: those that meet all of it. */
struct RiskFilter {
    std::optional<Level> exposure; ///< Unknown: those that are not rated
    bool isUnmitigated = false; ///< only those without mitigation and without a task that carries it out
    std::optional<std::pair<Level, Level>> field; ///< likelihood and impact; one of them Unknown: not rated
    bool isEmpty() const { return !exposure && !isUnmitigated && !field; }
    bool operator==(const RiskFilter &) const = default;
};

/** Sorts risks by what a column means: levels by their weight, everything else by the rules of the user's language. Shows those that a filter
    lets through, and what is being entered. */
class RiskSorter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /** Without a column the order is that of the plan: Qt would turn it round for a descending order. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const RiskFilter &filter() const { return m_filter; }
    void setFilter(const RiskFilter &filter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RiskFilter m_filter;
};

} // namespace Setsquare
