// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrowmodel.h"

namespace Setsquare {

/** The design decisions, one row each. Between them a draft may stand: one that is being entered, and that is not in the plan before it has a
    title. */
class DecisionModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Kind { DecisionKind, DraftKind };
    enum Column { NumberColumn, TitleColumn, ChosenColumn, OptionsColumn, GroundedInColumn, PatternColumn, ColumnCount };
    enum Role {
        IdRole = FirstOwnRole,
        DecisionIndexRole, ///< index into Plan::decisions, whose fields a detail view shows
        IsChosenRole, ///< one of the options is chosen
        IsDraftRole
    };

    explicit DecisionModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex indexOfDecision(int decision) const;

    /** Begins a draft below a row, the last of all below none; one that stood elsewhere goes. Returns the cell of its title; invalid if
        nothing can be edited now. */
    QModelIndex beginDraft(const QModelIndex &below);
    QModelIndex draftRow() const;
    void dropDraft();

Q_SIGNALS:
    /** The draft has become a decision. */
    void draftKept(int decision);

private:
    QVariant draftData(int column, int role) const;
    bool addDraft(const QString &title);
    Qt::ItemFlags cellFlags(const Row &row, int column) const override;
    bool change(const Row &row, int column, const QVariant &value, int role) override;
    QVariant cell(const Row &row, int column, int role) const override;
    QString columnTitle(int column) const override;
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;
    QVariant text(int decision, int column) const;

    int m_draft = -1; ///< the index that it comes to have; -1 if there is none
};

} // namespace Setsquare
