// SPDX-License-Identifier: Apache-2.0
#include "gate.h"

#include <algorithm>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

RoleVerdict signedVerdict(const ApprovalLine &line)
{
    return {line.role, line.ticked ? Verdict::Claimed : Verdict::Missing, line.person, line.date, line.ticked};
}

QList<RoleVerdict> roleVerdicts(const QList<ApprovalLine> &lines)
{
    const bool allTicked = std::ranges::all_of(lines, [](const ApprovalLine &line) { return line.follows() || line.ticked; });
    QList<RoleVerdict> result;
    for (const ApprovalLine &line : lines)
        result.append(line.follows() ? RoleVerdict {line.role, Verdict::Follows, {}, {}, allTicked} : signedVerdict(line));
    return result;
}

Blocker missingApproval(const ApprovalLine &line)
{
    return {line.role, {}, {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has not approved."), {line.role}}, line.range};
}

} // namespace

QString toText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Stands:
        return u"stands"_s;
    case Verdict::Reworded:
        return u"reworded"_s;
    case Verdict::Fallen:
        return u"fallen"_s;
    case Verdict::Rejected:
        return u"rejected"_s;
    case Verdict::Missing:
        return u"missing"_s;
    case Verdict::Claimed:
        return u"claimed"_s;
    case Verdict::Follows:
        return u"follows"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Gate gate(const Plan &plan, const QList<Finding> &findings)
{
    Gate result;
    result.roles = roleVerdicts(plan.approvals);
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            result.blockers.append({{}, finding.rule, finding.message, finding.range});
    }
    for (const ApprovalLine &line : plan.approvals) {
        if (!line.follows() && !line.ticked)
            result.blockers.append(missingApproval(line));
    }
    if (std::ranges::all_of(plan.approvals, &ApprovalLine::follows)) {
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "Nobody is named to approve: add roles to a section “## Approval”.");
        result.blockers.append(Blocker {{}, {}, {pattern, {}}, {}});
    }
    result.open = result.blockers.isEmpty();
    return result;
}

} // namespace Setsquare
