// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace Setsquare {

/** Sorts risks by what a column means: levels by their weight, everything else by the rules of the user's language. */
class RiskSorter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /** Without a column the order is that of the plan: Qt would turn it round for a descending order. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace Setsquare
