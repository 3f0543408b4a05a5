// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changessince.h"
#include "planrowmodel.h"

namespace Setsquare {

/** The roles that approve, with what each has said. */
class ApprovalModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Column { RoleColumn, VerdictColumn, PersonColumn, ColumnCount };
    enum Role {
        ApprovalIndexRole = FirstOwnRole, ///< index into Plan::approvals
        VerdictRole, ///< Verdict as an int
        IsMetRole, ///< counts as approved for the gate
        FollowsRole, ///< nobody signs it: it follows from the others
        SummaryRole, ///< the verdict in words, with who and when
        DetailsRole ///< the same in full, with the note
    };

    explicit ApprovalModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

private:
    QVariant cell(const Row &row, int column, int role) const override;
    QString columnTitle(int column) const override;
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;
    void prepare(const Plan &next, const std::vector<Row> &rows) override;
    void commit() override;
    RoleVerdict verdictOf(int approval) const { return m_verdicts.value(approval); }
    QString text(int approval, int column) const;
    QString summary(const RoleVerdict &verdict) const;
    QString details(const RoleVerdict &verdict) const;
    /** Compares with what was approved once typing rests: only then is it known what has fallen. */
    void updateChanges();

    QList<RoleVerdict> m_verdicts; ///< of the approval lines shown
    QList<RoleVerdict> m_nextVerdicts;
    RoleChanges m_changes;
};

} // namespace Setsquare
