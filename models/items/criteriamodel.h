// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrowmodel.h"

namespace Setsquare {

/** Groups of acceptance criteria with their criteria below; criteria without a group stand at the top. */
class CriteriaModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Column { CriterionColumn, GroundedInColumn, ColumnCount };
    enum Role {
        RangeRole = Qt::UserRole + 1,
        IsGroupRole,
        CriterionIndexRole, ///< index into Plan::criteria, -1 for a group
        GroupRole, ///< the group's title, of the group and of its criteria
        DoneCountRole, ///< of a group: how many are done
        CountRole, ///< of a group: how many there are
        SeverityRole, ///< the worst Severity of the findings that lie in the row as an int, -1 if there are none
        FindingTextsRole
    };

    explicit CriteriaModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /** Ticks a criterion, as a patch of one character. */
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;
    QVariant groupData(const Row &row, int column, int role) const;
    QVariant criterionData(int criterion, int column, int role) const;
};

} // namespace Setsquare
