// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrowmodel.h"

namespace Setsquare {

/** The design decisions, one row each. */
class DecisionModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Kind { DecisionKind };
    enum Column { NumberColumn, TitleColumn, ChosenColumn, OptionsColumn, GroundedInColumn, PatternColumn, ColumnCount };
    enum Role {
        IdRole = FirstOwnRole,
        DecisionIndexRole, ///< index into Plan::decisions, whose fields a detail view shows
        IsChosenRole ///< one of the options is chosen
    };

    explicit DecisionModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex indexOfDecision(int decision) const;

private:
    QVariant draftData(int column, int role) const;
    int nameColumn() const override { return TitleColumn; }
    RowDraft draftBelow(const Row *row, int kind) const override;
    Edit draftEdit(const EditSubject &subject, const RowDraft &draft) const override;
    /** Its title is all that a decision needs; the rest is entered in its form. */
    bool goesOn(const RowDraft &) const override { return false; }
    Qt::ItemFlags cellFlags(const Row &row, int column) const override;
    bool change(const Row &row, int column, const QVariant &value, int role) override;
    QVariant cell(const Row &row, int column, int role) const override;
    QString columnTitle(int column) const override;
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;
    QVariant text(int decision, int column) const;
};

} // namespace Setsquare
