// SPDX-License-Identifier: Apache-2.0
#include "approvalmodel.h"

#include "wording.h"

namespace Setsquare {

ApprovalModel::ApprovalModel(PlanSession *session, QObject *parent) : PlanRowModel(session, parent)
{
    start();
    connect(session, &PlanSession::gateChanged, this, &ApprovalModel::update);
}

std::vector<Row> ApprovalModel::rowsOf(const Plan &plan) const
{
    std::vector<Row> rows;
    rows.reserve(size_t(plan.approvals.size()));
    for (int i = 0; i < plan.approvals.size(); ++i) {
        rows.push_back({0, 0, i, plan.approvals[i].role, {}});
    }
    return rows;
}

TextRange ApprovalModel::rangeIn(const Plan &plan, const Row &row) const
{
    return plan.approvals[row.source].range;
}

bool ApprovalModel::differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const
{
    const ApprovalLine &old = before.approvals[one.source];
    const ApprovalLine &next = after.approvals[other.source];
    return old.role != next.role || old.ticked != next.ticked || old.person != next.person || old.date != next.date
        || m_verdicts.value(one.source) != m_nextVerdicts.value(other.source);
}

void ApprovalModel::prepare(const Plan &, const std::vector<Row> &)
{
    m_nextVerdicts = session()->gate().roles;
}

void ApprovalModel::commit()
{
    m_verdicts = m_nextVerdicts;
}

int ApprovalModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ApprovalModel::columnTitle(int column) const
{
    switch (column) {
    case RoleColumn:
        return tr("Role");
    case VerdictColumn:
        return tr("Verdict");
    default:
        return tr("Person");
    }
}

QVariant ApprovalModel::cell(const Row &row, int column, int role) const
{
    const ApprovalLine &line = shown().approvals[row.source];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row.source, column);
    case Qt::CheckStateRole:
        return column == RoleColumn ? QVariant(line.ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case ApprovalIndexRole:
        return row.source;
    case VerdictRole:
        return int(verdictOf(row.source).verdict);
    case IsMetRole:
        return verdictOf(row.source).met;
    case FollowsRole:
        return line.follows();
    case SummaryRole:
        return Wording::verdict(verdictOf(row.source));
    case DetailsRole:
        return details(verdictOf(row.source));
    default:
        return {};
    }
}

QString ApprovalModel::text(int approval, int column) const
{
    const ApprovalLine &line = shown().approvals[approval];
    switch (column) {
    case RoleColumn:
        return line.role;
    case VerdictColumn:
        return Wording::verdict(verdictOf(approval).verdict);
    default:
        const RoleVerdict &verdict = verdictOf(approval);
        return verdict.time.isEmpty() ? verdict.person : verdict.person + QStringLiteral(", ") + verdict.time.left(10);
    }
}

QString ApprovalModel::details(const RoleVerdict &verdict)
{
    QString details = verdict.role + QStringLiteral("\n") + Wording::verdict(verdict);
    for (const QString &line : {verdict.person, verdict.time, verdict.note}) {
        if (!line.isEmpty())
            details += QLatin1Char('\n') + line;
    }
    if (!verdict.damaged.isEmpty())
        details += QLatin1Char('\n') + tr("The record %1 is damaged and may have taken the approval back.").arg(verdict.damaged);
    return details;
}

} // namespace Setsquare
