// SPDX-License-Identifier: Apache-2.0
#include "approvalrules.h"

#include "places.h"
#include "report.h"
#include "words.h"

#include <array>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

bool hasRole(const Plan &plan, std::span<const QLatin1StringView> beginnings)
{
    return std::ranges::any_of(plan.approvals, [beginnings](const ApprovalLine &approval) {
        return !approval.follows() && !wordBeginningWith(approval.role, beginnings).isEmpty();
    });
}

void noTechnicalRole(const CheckSubject &subject, Report &report)
{
    static constexpr std::array technical {"tech"_L1,      "lead"_L1, "architect"_L1, "engineer"_L1, "develop"_L1,  "security"_L1,
                                           "operation"_L1, "ops"_L1,  "devops"_L1,    "sre"_L1,      "platform"_L1, "qa"_L1,
                                           "test"_L1,      "dba"_L1,  "review"_L1,    "maintain"_L1, "cto"_L1};
    if (has(subject.plan, SectionKind::Approval) && !hasRole(subject.plan, technical))
        report.add(
            headingOf(subject.plan, SectionKind::Approval),
            QT_TRANSLATE_NOOP("Setsquare::Messages", "Nobody technical approves the plan: add a role such as “Technical lead reviewed”."));
}

void noStakeholder(const CheckSubject &subject, Report &report)
{
    static constexpr std::array stakeholders {"stakeholder"_L1, "product"_L1, "business"_L1,  "owner"_L1,    "customer"_L1,   "client"_L1,
                                              "user"_L1,        "sponsor"_L1, "manage"_L1,    "legal"_L1,    "compliance"_L1, "finance"_L1,
                                              "support"_L1,     "sales"_L1,   "marketing"_L1, "director"_L1, "ceo"_L1};
    if (has(subject.plan, SectionKind::Approval) && !hasRole(subject.plan, stakeholders))
        report.add(
            headingOf(subject.plan, SectionKind::Approval),
            QT_TRANSLATE_NOOP("Setsquare::Messages", "No stakeholder approves the plan: add a role such as “Stakeholder approved”."));
}

void missingRoles(const CheckSubject &subject, Report &report)
{
    for (const QString &required : subject.configuration.requiredRoles) {
        const auto isIt = [&required](const ApprovalLine &approval) { return approval.role.contains(required, Qt::CaseInsensitive); };
        if (std::ranges::none_of(subject.plan.approvals, isIt))
            report.add(headingOf(subject.plan, SectionKind::Approval),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "The configuration wants “%1” to approve: add the role."), {required});
    }
}

constexpr auto unapproved = QT_TRANSLATE_NOOP(
    "Setsquare::Messages",
    "Without approval misalignment is discovered late, and rework is expensive. Review the plan before the implementation: is the approach "
    "sound, and does it solve the problem? Changes are cheap at this phase.");
constexpr auto antiPatternThree = "Common Pitfalls, Anti-Pattern 3";

} // namespace

QList<Rule> approvalRules()
{
    return {
        {"approval-no-technical", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "Somebody technical approves the plan."),
         unapproved, antiPatternThree, noTechnicalRole},
        {"approval-no-stakeholder", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A stakeholder approves the plan."),
         unapproved, antiPatternThree, noStakeholder},
        {"approval-box", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A box says what its role has decided."),
         QT_TRANSLATE_NOOP("Setsquare::Messages",
                           "The stakeholder approval point comes before the implementation: a box that nobody stands "
                           "behind, or behind which something else was approved, is none."),
         "Factor VIII, Human Gate Reviews"},
        {"approval-role-missing", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Every role that the configuration requires is asked to approve."), unapproved,
         antiPatternThree, missingRoles},
    };
}

} // namespace Setsquare
