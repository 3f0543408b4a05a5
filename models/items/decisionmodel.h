// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrowmodel.h"

namespace Setsquare {

/** The design decisions, one row each. */
class DecisionModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, TitleColumn, ChosenColumn, OptionsColumn, GroundedInColumn, PatternColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        RangeRole,
        DecisionIndexRole, ///< index into Plan::decisions, whose fields a detail view shows
        IsChosenRole, ///< one of the options is chosen
        SeverityRole,
        FindingTextsRole
    };

    explicit DecisionModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;
    QVariant text(int decision, int column) const;
};

} // namespace Setsquare
