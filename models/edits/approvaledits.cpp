// SPDX-License-Identifier: Apache-2.0
#include "approvaledits.h"

#include "itemlines.h"
#include "meaning.h"
#include "sectionedits.h"
#include "textlines.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList rolesOf(const Plan &plan)
{
    QStringList roles;
    for (const ApprovalLine &approval : plan.approvals)
        roles.append(approval.role);
    return roles;
}

std::optional<Edit> missing(const EditSubject &subject, int approval)
{
    if (approval >= 0 && approval < subject.plan.approvals.size())
        return {};
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no approval %1."), {QString::number(approval + 1)}});
}

std::optional<Message> problemOf(const EditSubject &subject, const QString &role)
{
    if (role.isEmpty())
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "A role needs a name. Write one."), {}};
    if (rolesOf(subject.plan).contains(role, Qt::CaseInsensitive))
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is there already. Choose another name."), {role}};
    return lineProblem(role);
}

ItemLines linesOf(const EditSubject &subject)
{
    QList<TextRange> ranges;
    for (const ApprovalLine &approval : subject.plan.approvals)
        ranges.append({approval.range.start, nextLine(subject.text, approval.range.end)});
    return ItemLines(subject.text, ranges);
}

Edit add(const EditSubject &subject, const Arguments &arguments)
{
    const QStringList roles = rolesOf(subject.plan);
    const QString role = arguments.text(u"role"_s);
    const Named place = findPlace(arguments, roles, int(roles.size()) + 1);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return place.problem ? Edit::refused(*place.problem) : addApproval(subject, place.index, role);
}

Edit rename(const EditSubject &subject, const Arguments &arguments)
{
    const Named target = findNamed(arguments.text(u"role"_s), rolesOf(subject.plan));
    const QString to = arguments.text(u"to"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return target.problem ? Edit::refused(*target.problem) : renameApproval(subject, target.index, to);
}

Edit remove(const EditSubject &subject, const Arguments &arguments)
{
    const Named target = findNamed(arguments.text(u"role"_s), rolesOf(subject.plan));
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return target.problem ? Edit::refused(*target.problem) : removeApproval(subject, target.index);
}

} // namespace

Edit addApproval(const EditSubject &subject, int index, const QString &role)
{
    const QString name = role.trimmed();
    if (const auto problem = problemOf(subject, name))
        return Edit::refused(*problem);
    const QList<ApprovalLine> &approvals = subject.plan.approvals;
    int place = int(std::clamp<qsizetype>(index, 0, approvals.size()));
    while (index > approvals.size() && place > 0 && approvals[place - 1].follows())
        --place;
    SectionAddition addition;
    Edit edit;
    if (!approvals.isEmpty()) {
        edit.patch = linesOf(subject).added(place, name);
    } else {
        if (const Section *section = findSection(subject.plan, SectionKind::Approval))
            addition.change = insertedBlock(subject, bodyEnd(subject, *section), u"- [ ] "_s + name + u'\n');
        else
            addition = newSection(subject, SectionKind::Approval, u"- [ ] "_s + name + u'\n');
        edit.patch = TextPatch(addition.change.range, addition.change.text);
    }
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add “%1”"), {name}};
    edit.meant = [=](Plan &expected, const Plan &read) {
        const auto isMeant = [&](const ApprovalLine &is) { return is.role == name && !is.ticked && is.person.isEmpty(); };
        takeOverLeadIn(expected, read);
        return takeOverAdded(expected.approvals, read.approvals, place, isMeant) && addition.takeOver(expected, read);
    };
    return edit;
}

Edit renameApproval(const EditSubject &subject, int approval, const QString &role)
{
    if (auto refused = missing(subject, approval))
        return *refused;
    const ApprovalLine &target = subject.plan.approvals[approval];
    const QString name = role.trimmed();
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Rename “%1”"), {target.role}};
    if (name == target.role)
        return edit;
    const bool isSpelling = name.compare(target.role, Qt::CaseInsensitive) == 0;
    if (const auto problem = isSpelling ? std::nullopt : problemOf(subject, name))
        return Edit::refused(*problem);
    const qsizetype end = target.range.start + target.personRange.start;
    edit.patch = TextPatch({end - target.role.size(), end}, name);
    edit.meant = [approval, name, was = target](Plan &expected, const Plan &read) {
        const auto isMeant = [&](const ApprovalLine &is) {
            return is.role == name && is.ticked == was.ticked && is.person == was.person && is.date == was.date;
        };
        return takeOverChanged(expected.approvals, read.approvals, approval, isMeant);
    };
    return edit;
}

Edit removeApproval(const EditSubject &subject, int approval)
{
    if (auto refused = missing(subject, approval))
        return *refused;
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove “%1”"), {subject.plan.approvals[approval].role}};
    edit.patch = linesOf(subject).removed(approval);
    edit.meant = [approval](Plan &expected, const Plan &read) {
        takeOverLeadIn(expected, read);
        return takeOverRemoved(expected.approvals, read.approvals, approval);
    };
    return edit;
}

QList<Operation> approvalOperations()
{
    return {{"approval.add", add}, {"approval.rename", rename}, {"approval.remove", remove}};
}

} // namespace Setsquare
