// SPDX-License-Identifier: Apache-2.0
#include "gate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QString personName(const QString &person)
{
    return person.section(u'<', 0, 0).trimmed();
}

Message reasonOf(const RoleVerdict &role)
{
    const QString name = personName(role.person);
    if (!role.damaged.isEmpty())
        return {QT_TRANSLATE_NOOP(
                    "Setsquare::Messages",
                    "The approval of “%1” does not count: the damaged record %2 may have taken it back. Restore that or approve again."),
                {role.role, role.damaged}};
    switch (role.verdict) {
    case Verdict::Fallen:
        if (!role.hasSnapshot)
            return {QT_TRANSLATE_NOOP("Setsquare::Messages",
                                      "The approval of “%1” by %2 has fallen: the plan has changed, and what was approved is not kept."),
                    {role.role, name}};
        return {QT_TRANSLATE_NOOP("Setsquare::Messages", "The approval of “%1” by %2 has fallen: the plan has changed since."),
                {role.role, name}};
    case Verdict::Rejected:
        if (!role.note.isEmpty())
            return {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” was rejected by %2: %3"), {role.role, name, role.note}};
        return {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” was rejected by %2."), {role.role, name}};
    case Verdict::Claimed:
        return {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is ticked by hand, and no approval is recorded."), {role.role}};
    default:
        return {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has not approved."), {role.role}};
    }
}

Blocker missingRole(const QString &role)
{
    return {role, {}, {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has to approve, and the plan does not name that role."), {role}}, {}};
}

bool isNamed(const Plan &plan, const QString &role)
{
    return std::ranges::any_of(plan.approvals,
                               [&role](const ApprovalLine &line) { return line.role.compare(role.trimmed(), Qt::CaseInsensitive) == 0; });
}

} // namespace

Gate gate(const Plan &plan, const QList<Finding> &findings, const QList<RoleVerdict> &roles, const QStringList &requiredRoles)
{
    Gate result;
    result.roles = roles;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            result.blockers.append({{}, finding.rule, finding.message, finding.range});
    }
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (roles[i].verdict != Verdict::Follows && !roles[i].met)
            result.blockers.append({roles[i].role, {}, reasonOf(roles[i]), plan.approvals.value(i).range});
    }
    for (const QString &role : requiredRoles) {
        if (!isNamed(plan, role))
            result.blockers.append(missingRole(role));
    }
    if (std::ranges::all_of(plan.approvals, &ApprovalLine::follows)) {
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "Nobody is named to approve: add roles to a section “## Approval”.");
        result.blockers.append(Blocker {{}, {}, {pattern, {}}, {}});
    }
    result.open = result.blockers.isEmpty();
    return result;
}

} // namespace Setsquare
