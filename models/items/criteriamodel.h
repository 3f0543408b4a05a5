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
        IsGroupRole = FirstOwnRole,
        CriterionIndexRole, ///< index into Plan::criteria, -1 for a group
        GroupRole, ///< the group's title, of the group and of its criteria
        DoneCountRole, ///< of a group: how many are done
        CountRole ///< of a group: how many there are
    };

    explicit CriteriaModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

private:
    QVariant cell(const Row &row, int column, int role) const override;
    QString columnTitle(int column) const override;
    Qt::ItemFlags cellFlags(const Row &row, int column) const override;
    bool change(const Row &row, int column, const QVariant &value, int role) override;
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;
    QVariant groupData(const Row &row, int column, int role) const;
    QVariant criterionData(int criterion, int column, int role) const;
};

} // namespace Setsquare
