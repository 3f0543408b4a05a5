// SPDX-License-Identifier: Apache-2.0
#include "boxes.h"

#include "approvallinereader.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** Changes of one line that tick or clear its box. */
QList<TextChange> boxChanges(const ApprovalLine &line, bool ticked, const QString &tail)
{
    QList<TextChange> changes;
    const TextRange tick = line.tickRange.shifted(line.range.start);
    if (line.ticked != ticked)
        changes.append({tick, ticked ? u"x"_s : u" "_s});
    const TextRange person = line.personRange.shifted(line.range.start);
    const bool isNamed = !line.person.isEmpty();
    if (isNamed || !tail.isEmpty())
        changes.append({person, tail});
    return changes;
}

QString tailOf(const RoleVerdict &role)
{
    return u" — "_s + role.person + u", "_s + role.time.left(10);
}

/** ` — Name <mail>, 2026-11-22`, if a reader takes it for that behind this role. */
QString tailBehind(const ApprovalLine &line, const RoleVerdict &role)
{
    const QString tail = tailOf(role);
    const auto read = readApprovalLine(u"- [x] "_s + line.role + tail);
    return read && read->role == line.role && read->person == role.person ? tail : QString();
}

QList<TextChange> changesOf(const ApprovalLine &line, const RoleVerdict &role, bool isDecided)
{
    if (role.verdict == Verdict::Follows)
        return line.ticked == role.met ? QList<TextChange>() : boxChanges(line, role.met, {});
    if (role.verdict == Verdict::Claimed && !isDecided)
        return {};
    return boxChanges(line, role.met, role.met ? tailBehind(line, role) : QString());
}

TextPatch patchOf(const QList<TextChange> &changes, const QString &text)
{
    return TextPatch::fromChanges(changes).value_or(TextPatch()).trimmed(text);
}

} // namespace

TextPatch boxPatch(const Plan &plan, const QString &text, const QList<RoleVerdict> &roles, const QString &decided)
{
    QList<TextChange> changes;
    for (qsizetype i = 0; i < std::min(roles.size(), plan.approvals.size()); ++i)
        changes += changesOf(plan.approvals[i], roles[i], !decided.isEmpty() && roles[i].role == decided);
    return patchOf(changes, text);
}

TextPatch claimPatch(const Plan &plan, const QList<RoleVerdict> &roles, const QString &role)
{
    QList<TextChange> changes;
    for (qsizetype i = 0; i < std::min(roles.size(), plan.approvals.size()); ++i) {
        if (roles[i].verdict == Verdict::Claimed && (role.isEmpty() || role == roles[i].role))
            changes += boxChanges(plan.approvals[i], false, {});
    }
    return TextPatch::fromChanges(changes).value_or(TextPatch());
}

QList<Finding> boxFindings(const Plan &plan, const QList<RoleVerdict> &roles)
{
    QList<Finding> findings;
    for (qsizetype i = 0; i < std::min(roles.size(), plan.approvals.size()); ++i) {
        const ApprovalLine &line = plan.approvals[i];
        if (!line.ticked || roles[i].met)
            continue;
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is ticked, but no approval of this text is recorded.");
        findings.append({u"approval-box"_s, Severity::Warning, {pattern, {line.role}}, line.range});
    }
    return findings;
}

} // namespace Setsquare
