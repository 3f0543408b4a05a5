// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrowmodel.h"

namespace Setsquare {

/** The table of risks, with the exposure that follows from likelihood and impact. */
class RiskModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Column {
        RiskColumn,
        LikelihoodColumn,
        ImpactColumn,
        ExposureColumn,
        MitigationColumn,
        MitigatedByColumn,
        GroundedInColumn,
        ColumnCount
    };
    enum Role {
        RiskIndexRole = FirstOwnRole, ///< index into Plan::risks
        LevelRole, ///< Level as an int, of the columns likelihood, impact and exposure
        ExposureRole ///< likelihood times impact, 1 to 9; 0 if one is not known
    };

    explicit RiskModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

private:
    QVariant cell(const Row &row, int column, int role) const override;
    QString columnTitle(int column) const override;
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;
};

/** How much a risk weighs: low for a product of up to 2, medium up to 4, high above; Unknown if one of both is. */
Level exposure(Level likelihood, Level impact);

} // namespace Setsquare
