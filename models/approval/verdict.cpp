// SPDX-License-Identifier: Apache-2.0
#include "verdict.h"

#include "digest.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr std::array verdictWords {"stands"_L1, "reworded"_L1, "fallen"_L1, "rejected"_L1, "missing"_L1, "claimed"_L1, "follows"_L1};

/** Finds the verdict of one role. */
class RoleJudge
{
public:
    RoleJudge(const Ledger &ledger, const TextIdentity &present, const VerdictPolicy &policy)
        : m_ledger(ledger)
        , m_present(present)
        , m_policy(policy)
    {}
    RoleVerdict judge(const ApprovalLine &line) const;

private:
    bool isOverridden(const Record &rejection, const QList<Record> &decisions) const;
    QString doubt(const Record &approval) const;
    Verdict verdictOf(const Record &approval) const;
    RoleVerdict recorded(Verdict verdict, const Record &record) const;

    const Ledger &m_ledger;
    const TextIdentity &m_present;
    const VerdictPolicy &m_policy;
};

bool RoleJudge::isOverridden(const Record &rejection, const QList<Record> &decisions) const
{
    return std::ranges::any_of(decisions, [&](const Record &other) {
        return other.vote == Vote::Approve && !other.note.trimmed().isEmpty() && m_ledger.isAfter(other, rejection.hash);
    });
}

/** The damaged file that may have taken an approval back. */
QString RoleJudge::doubt(const Record &approval) const
{
    for (const DamagedFile &file : m_ledger.damaged) {
        if (file.mayTakeBack && !m_ledger.isAfter(approval, file.id))
            return file.file;
    }
    return {};
}

Verdict RoleJudge::verdictOf(const Record &approval) const
{
    if (m_present.digest.isEmpty())
        return Verdict::Fallen;
    if (approval.digest == m_present.digest)
        return Verdict::Stands;
    const auto snapshot = m_ledger.snapshots.constFind(digestHex(approval.digest));
    if (snapshot == m_ledger.snapshots.cend())
        return Verdict::Fallen;
    const bool same = !snapshot->canonicalHash.isEmpty() && snapshot->canonicalHash == m_present.canonicalHash;
    return same || (m_policy.keepsVote && m_policy.keepsVote(*snapshot, m_present)) ? Verdict::Reworded : Verdict::Fallen;
}

RoleVerdict RoleJudge::recorded(Verdict verdict, const Record &record) const
{
    RoleVerdict result {record.role, verdict, record.person, record.time, record.digest, record.note, {}};
    result.hasSnapshot = m_ledger.snapshots.contains(digestHex(record.digest));
    result.met = verdict == Verdict::Stands || verdict == Verdict::Reworded;
    return result;
}

RoleVerdict RoleJudge::judge(const ApprovalLine &line) const
{
    const QList<Record> decisions = m_ledger.latest(line.role);
    RoleVerdict best {line.role, line.ticked ? Verdict::Claimed : Verdict::Missing, line.person, line.date, {}, {}, {}};
    for (const Record &record : decisions) {
        if (record.vote == Vote::Reject && !isOverridden(record, decisions))
            return recorded(Verdict::Rejected, record);
        if (record.vote != Vote::Approve)
            continue;
        if (const QString file = doubt(record); !file.isEmpty()) {
            best.damaged = best.digest.isEmpty() ? file : QString();
            continue;
        }
        const RoleVerdict found = recorded(verdictOf(record), record);
        // of equally good ones the latest is shown
        if (best.digest.isEmpty() || found.verdict <= best.verdict)
            best = found;
    }
    return best;
}

} // namespace

QString toText(Verdict verdict)
{
    return verdictWords.at(size_t(verdict));
}

QList<RoleVerdict> verdicts(const QList<ApprovalLine> &lines, const Ledger &ledger, const TextIdentity &present,
                            const VerdictPolicy &policy)
{
    const RoleJudge judge(ledger, present, policy);
    QList<RoleVerdict> result;
    bool allMet = true;
    for (const ApprovalLine &line : lines) {
        result.append(line.follows() ? RoleVerdict {line.role, Verdict::Follows, {}, {}, {}, {}, {}} : judge.judge(line));
        allMet = allMet && (line.follows() || result.last().met);
    }
    for (RoleVerdict &role : result)
        role.met = role.met || (role.verdict == Verdict::Follows && allMet);
    return result;
}

} // namespace Setsquare
