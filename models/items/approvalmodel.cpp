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

Qt::ItemFlags ApprovalModel::cellFlags(const Row &row, int column) const
{
    const bool hasBox = column == RoleColumn && !shown().approvals[row.source].follows();
    return hasBox ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

bool ApprovalModel::change(const Row &row, int, const QVariant &value, int)
{
    const ApprovalLine &line = shown().approvals[row.source];
    const bool on = value.toInt() == Qt::Checked;
    return tick(line.tickRange.shifted(line.range.start), on, on ? tr("Tick Approval") : tr("Clear Approval"));
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
        return line.date.isEmpty() ? line.person : line.person + QStringLiteral(", ") + line.date;
    }
}

} // namespace Setsquare
