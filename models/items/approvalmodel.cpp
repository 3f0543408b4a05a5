// SPDX-License-Identifier: Apache-2.0
#include "approvalmodel.h"

#include "changewording.h"
#include "wording.h"

#include <algorithm>
#include <numeric>

namespace Setsquare {

static constexpr qsizetype mostChanges = 8; ///< that a tool tip tells

ApprovalModel::ApprovalModel(PlanSession *session, QObject *parent) : PlanRowModel(session, parent)
{
    start();
    connect(session, &PlanSession::gateChanged, this, &ApprovalModel::update);
    for (const auto signal : {&PlanSession::settled, &PlanSession::gateChanged, &PlanSession::ledgerChanged})
        connect(session, signal, this, &ApprovalModel::updateChanges);
}

void ApprovalModel::updateChanges()
{
    if (!session()->isSettled())
        return;
    const PlanDocument &document = *session()->document();
    RoleChanges changes;
    if (std::ranges::find(m_verdicts, Verdict::Fallen, &RoleVerdict::verdict) != m_verdicts.end())
        changes = changesSinceApproval(m_verdicts, session()->ledger(), {document.text(), document.blocks(), document.plan()});
    if (changes == m_changes)
        return;
    m_changes = changes;
    std::vector<int> all(rows().size());
    std::iota(all.begin(), all.end(), 0);
    tellChanged(all);
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
        return summary(verdictOf(row.source));
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

QString ApprovalModel::summary(const RoleVerdict &verdict) const
{
    const auto changes = m_changes.constFind(verdict.role);
    if (verdict.verdict != Verdict::Fallen || changes == m_changes.cend())
        return Wording::verdict(verdict);
    return changes->size() == 1 ? tr("fallen: 1 change since") : tr("fallen: %n changes since", nullptr, int(changes->size()));
}

QString ApprovalModel::details(const RoleVerdict &verdict) const
{
    QString details = verdict.role + QStringLiteral("\n") + summary(verdict);
    const QList<PlanChange> changes = verdict.verdict == Verdict::Fallen ? m_changes.value(verdict.role) : QList<PlanChange>();
    for (const PlanChange &change : changes.first(std::min<qsizetype>(changes.size(), mostChanges)))
        details += QStringLiteral("\n• ") + ChangeWording::sentence(change);
    if (changes.size() > mostChanges)
        details += QStringLiteral("\n• ") + tr("and %n more", nullptr, int(changes.size() - mostChanges));
    for (const QString &line : {verdict.person, verdict.time, verdict.note}) {
        if (!line.isEmpty())
            details += QLatin1Char('\n') + line;
    }
    if (!verdict.damaged.isEmpty())
        details += QLatin1Char('\n') + tr("The record %1 is damaged and may have taken the approval back.").arg(verdict.damaged);
    return details;
}

} // namespace Setsquare
