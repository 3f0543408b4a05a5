// SPDX-License-Identifier: Apache-2.0
#include "criterionedits.h"

#include "citationreader.h"
#include "criteriongroups.h"
#include "itemlines.h"
#include "meaning.h"
#include "sectionedits.h"
#include "textlines.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Where a criterion comes to stand, and how. */
struct Place {
    TextPatch patch;
    int index = 0; ///< that it has then, if none moved away
    SectionAddition addition;
};

std::optional<Message> problemOf(const QString &text, bool hasBox, bool mayHaveSeveralLines = false)
{
    std::optional<Message> problem;
    if (text.trimmed().isEmpty() || (!hasBox && !mayHaveSeveralLines))
        problem = requiredItemProblem(text);
    else if (!mayHaveSeveralLines)
        problem = lineProblem(text);
    if (problem)
        return problem;
    const QString trimmed = text.trimmed();
    if (readCitationSuffix(trimmed, {0, trimmed.size()}))
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” ends with what reads as a citation. Cite the finding instead."),
                        {trimmed}};
    return {};
}

std::optional<Edit> missingCriterion(const EditSubject &subject, int criterion)
{
    if (criterion >= 0 && criterion < subject.plan.criteria.size())
        return {};
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no criterion %1."), {QString::number(criterion + 1)}});
}

ItemLines linesOf(const EditSubject &subject, const QList<int> &indices)
{
    QList<TextRange> ranges;
    for (const int index : indices)
        ranges.append(subject.plan.criteria.at(index).range);
    return ItemLines(subject.text, ranges);
}

QList<int> membersOf(const EditSubject &subject, const QString &group, int except = -1)
{
    QList<int> members;
    for (int i = 0; i < int(subject.plan.criteria.size()); ++i) {
        if (subject.plan.criteria[i].group == group && i != except)
            members.append(i);
    }
    return members;
}

/** The group of the criterion before an index, or of the first one, or else the first group that there is. */
QString groupAt(const EditSubject &subject, int index, const QList<CriterionGroup> &groups)
{
    const QList<Criterion> &criteria = subject.plan.criteria;
    if (criteria.isEmpty())
        return groups.isEmpty() ? QString() : groups.first().title;
    return criteria[std::clamp<qsizetype>(index - 1, 0, criteria.size() - 1)].group;
}

int countBefore(const EditSubject &subject, qsizetype at)
{
    return int(std::ranges::count_if(subject.plan.criteria, [at](const Criterion &criterion) { return criterion.range.start < at; }));
}

/** Whether the list of a group begins directly below its heading. */
bool isTight(const EditSubject &subject, const CriterionGroup &group)
{
    const qsizetype next = nextLine(subject.text, group.line.end);
    return next < subject.text.size() && !isBlankLine(subject.text, next);
}

/** Lines put directly below the heading of a group that has no criteria. */
Place belowHeading(const EditSubject &subject, const CriterionGroup &group, const QList<CriterionGroup> &groups, const QString &lines)
{
    TextChange change = insertedBlock(subject, nextLine(subject.text, group.line.end), lines);
    if (std::ranges::any_of(groups, [&](const CriterionGroup &other) { return isTight(subject, other); }))
        change.text.remove(0, nextLine(change.text, 0));
    return {TextPatch(change.range, change.text), countBefore(subject, change.range.start), {}};
}

/** A paragraph that is the heading of a group, written as another one is. */
QString boldHeading(const EditSubject &subject, const QString &title, const CriterionGroup &like)
{
    QString line = subject.string(like.line);
    const qsizetype at = line.lastIndexOf(like.title);
    return (at < 0 ? u"**"_s + title + u"**"_s : line.replace(at, like.title.size(), title))
        + (isTight(subject, like) ? u"\n"_s : u"\n\n"_s);
}

/** What a criterion begins with in a list of its own: the bullet and the box that the others have. */
QString firstMarker(const EditSubject &subject)
{
    for (const Criterion &criterion : subject.plan.criteria) {
        const TextRange line = lineAt(subject.text, criterion.range.start);
        const auto marker = readItemMarker(subject.text, line);
        if (!marker || marker->ordered || criterion.tickRange.isEmpty() || criterion.textRange.isEmpty())
            continue;
        const TextRange tick = criterion.tickRange.shifted(criterion.range.start);
        return subject.string({line.start, tick.start}) + u' '
            + subject.string({tick.end, criterion.range.start + criterion.textRange.start});
    }
    return u"- [ ] "_s;
}

/** Lines put at the end of the section, with the heading of a new group if there is one. */
Place atTheEnd(const EditSubject &subject, const QString &group, const QList<CriterionGroup> &groups, const QString &lines)
{
    const Section *section = findSection(subject.plan, SectionKind::Criteria);
    const int above = section ? section->level : 2;
    const int level = groups.isEmpty() ? std::min(6, above + 1) : groups.last().level;
    QString block = lines;
    if (!group.isEmpty())
        block = level > 0 ? writtenHeading(subject, level, group, lines) : boldHeading(subject, group, groups.last()) + lines;
    SectionAddition addition;
    if (section)
        addition.change = insertedBlock(subject, bodyEnd(subject, *section), block);
    else
        addition = newSection(subject, SectionKind::Criteria, block);
    return {TextPatch(addition.change.range, addition.change.text), countBefore(subject, addition.change.range.start), addition};
}

/** Where lines go that are to stand in a group without criteria. */
Place inEmptyGroup(const EditSubject &subject, const QString &group, const QList<CriterionGroup> &groups, const QString &lines)
{
    const auto heading = std::ranges::find(groups, group, &CriterionGroup::title);
    return !group.isEmpty() && heading != groups.cend() ? belowHeading(subject, *heading, groups, lines)
                                                        : atTheEnd(subject, group, groups, lines);
}

/** The index that something has in the plan which is put before the member at `place`, or behind the last one. */
int indexAt(const QList<int> &members, int place)
{
    return place == 0 ? members.first() : members[place - 1] + 1;
}

/** The lines of a group with one criterion, its heading first; empty if the criterion has no heading, or if more stands below that. */
TextRange linesOfGroup(const EditSubject &subject, const Criterion &only)
{
    const QList<CriterionGroup> groups = criterionGroups(subject);
    const auto next = std::ranges::upper_bound(groups, only.range.start, {}, [](const CriterionGroup &group) { return group.line.start; });
    const auto section = std::ranges::find_if(subject.plan.sections, [&](const Section &section) {
        return section.kind == SectionKind::Criteria && section.range.contains(only.range.start);
    });
    if (only.group.isEmpty() || next == groups.begin() || std::prev(next)->title != only.group || section == subject.plan.sections.end())
        return {};
    const TextRange heading = std::prev(next)->line;
    const qsizetype end = next == groups.end() ? section->range.end : std::min(next->line.start, section->range.end);
    const auto isBlank = [&](qsizetype from, qsizetype to) { return from <= to && slice(subject.text, {from, to}).trimmed().isEmpty(); };
    return isBlank(heading.end, only.range.start) && isBlank(only.range.end, end) ? TextRange {heading.start, only.range.end} : TextRange();
}

/** How the lines of a criterion leave their place. With the last one of a group its heading goes: nothing shows a group without any. */
struct Departure {
    TextPatch patch;
    TextRange group; ///< the lines of the group that goes; empty if none does

    void takeOver(Plan &expected) const
    {
        expected.sections.removeIf([this](const Section &section) { return group.contains(section.headingRange.start); });
    }
};

Departure departure(const EditSubject &subject, int criterion, bool withGroup)
{
    const QList<int> members = membersOf(subject, subject.plan.criteria[criterion].group);
    const TextRange group = withGroup && members.size() == 1 ? linesOfGroup(subject, subject.plan.criteria[criterion]) : TextRange();
    if (!group.isEmpty())
        return {ItemLines(subject.text, {group}).removed(0), group};
    return {linesOf(subject, members).removed(members.indexOf(criterion)), {}};
}

Criterion criterionWith(const QString &group, const QString &text)
{
    Criterion criterion;
    criterion.group = group;
    criterion.text = text;
    return criterion;
}

/** The lines of a criterion, its line ends plain. */
QString plainLines(const EditSubject &subject, const Criterion &criterion)
{
    const QString lines = withPlainLineEnds(subject.string(criterion.range));
    return lines.endsWith(u'\n') ? lines : lines + u'\n';
}

} // namespace

Edit addCriterion(const EditSubject &subject, const std::optional<QString> &group, int index, const QString &text)
{
    const QList<CriterionGroup> groups = criterionGroups(subject);
    const QString title = group ? meantGroup(groups, group->trimmed()) : groupAt(subject, index, groups);
    const QList<int> members = membersOf(subject, title);
    const bool hasBox = members.isEmpty() || !subject.plan.criteria[members.first()].tickRange.isEmpty();
    if (const auto problem = problemOf(text, hasBox))
        return Edit::refused(*problem);
    Place place;
    if (members.isEmpty()) {
        place = inEmptyGroup(subject, title, groups, firstMarker(subject) + text.trimmed() + u'\n');
    } else {
        const int local = int(std::ranges::count_if(members, [index](int member) { return member < index; }));
        place = {linesOf(subject, members).added(local, text.trimmed()), indexAt(members, local), {}};
    }
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add “%1”"), {text.trimmed()}};
    edit.patch = place.patch;
    edit.meant = [place, wanted = criterionWith(title, text)](Plan &expected, const Plan &read) {
        const auto isMeant = [&](const Criterion &is) {
            return is.group == wanted.group && readsAs(is.text, wanted.text) && !is.done && is.groundedIn.isEmpty();
        };
        takeOverLeadIn(expected, read);
        const bool added = takeOverAdded(expected.criteria, read.criteria, place.index, isMeant);
        takeOverIndents(expected.criteria, read.criteria);
        return added && place.addition.takeOver(expected, read);
    };
    return edit;
}

Edit setCriterionText(const EditSubject &subject, int criterion, const QString &text)
{
    if (auto refused = missingCriterion(subject, criterion))
        return *refused;
    const Criterion &target = subject.plan.criteria[criterion];
    const QString value = text.trimmed();
    if (const auto problem = problemOf(value, !target.tickRange.isEmpty(), hasSeveralLines(target.text)))
        return Edit::refused(*problem);
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change “%1”"), {target.text}};
    const TextRange range = target.textRange.shifted(target.range.start);
    const QString written = withLineEnds(withPlainLineEnds(value), lineEndNear(subject.text, range.start));
    const bool touches = range.isEmpty() && !subject.text.at(range.start - 1).isSpace();
    if (!readsAs(target.text, value))
        edit.patch = TextPatch(range, touches ? u' ' + written : written);
    edit.meant = [criterion, value](Plan &expected, const Plan &read) {
        if (read.criteria.size() <= criterion || !readsAs(read.criteria[criterion].text, value))
            return false;
        expected.criteria[criterion].text = read.criteria[criterion].text;
        return true;
    };
    return edit;
}

Edit tickCriterion(const EditSubject &subject, int criterion, bool done)
{
    if (auto refused = missingCriterion(subject, criterion))
        return *refused;
    const Criterion &target = subject.plan.criteria.at(criterion);
    if (target.tickRange.isEmpty())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has no box to tick."), {target.text}});
    Edit edit;
    edit.label = done ? Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "Tick “%1”"), {target.text}}
                      : Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "Untick “%1”"), {target.text}};
    if (target.done != done)
        edit.patch = TextPatch(target.tickRange.shifted(target.range.start), done ? u"x"_s : u" "_s);
    edit.meant = [criterion, done](Plan &expected, const Plan &read) {
        expected.criteria[criterion].done = done;
        return read.criteria.size() > criterion && read.criteria.at(criterion).done == done;
    };
    return edit;
}

Edit moveCriterion(const EditSubject &subject, int criterion, int to, const std::optional<QString> &group)
{
    if (auto refused = missingCriterion(subject, criterion))
        return *refused;
    const Criterion &target = subject.plan.criteria[criterion];
    const QList<CriterionGroup> groups = criterionGroups(subject);
    const int index = to > criterion ? to + 1 : to;
    const QString title = group ? meantGroup(groups, group->trimmed()) : groupAt(subject, index, groups);
    const QList<int> members = membersOf(subject, title);
    const QList<int> others = membersOf(subject, title, criterion);
    const int local = int(std::ranges::count_if(others, [index](int member) { return member < index; }));
    Place place;
    if (target.group == title)
        place = {
            linesOf(subject, members).moved(members.indexOf(criterion), local), others.isEmpty() ? criterion : indexAt(others, local), {}};
    else if (others.isEmpty())
        place = inEmptyGroup(subject, title, groups, plainLines(subject, target));
    else
        place = {linesOf(subject, others).inserted(local, plainLines(subject, target)), indexAt(others, local), {}};
    Departure leaving;
    if (target.group != title) {
        const auto joined = [&](bool withGroup) {
            leaving = departure(subject, criterion, withGroup);
            return TextPatch::fromChanges(place.patch.changes() + leaving.patch.changes());
        };
        // Right behind its own group it would be put into what goes with the heading, which stays then.
        const std::optional<TextPatch> whole = joined(true);
        place.patch = whole ? *whole : joined(false).value_or(TextPatch());
    }
    const int after = indexAfterMove(criterion, place.index);
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Move “%1”"), {target.text}};
    edit.patch = place.patch;
    edit.meant = [=](Plan &expected, const Plan &read) {
        const bool moved = takeOverMoved(expected.criteria, read.criteria, criterion, after);
        expected.criteria[after].group = title;
        leaving.takeOver(expected);
        takeOverIndents(expected.criteria, read.criteria);
        takeOverLeadIn(expected, read);
        return moved;
    };
    return edit;
}

Edit removeCriterion(const EditSubject &subject, int criterion)
{
    if (auto refused = missingCriterion(subject, criterion))
        return *refused;
    const Criterion &target = subject.plan.criteria[criterion];
    const Departure leaving = departure(subject, criterion, true);
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove “%1”"), {target.text}};
    edit.patch = leaving.patch;
    edit.meant = [=](Plan &expected, const Plan &read) {
        leaving.takeOver(expected);
        takeOverLeadIn(expected, read);
        const bool removed = takeOverRemoved(expected.criteria, read.criteria, criterion);
        takeOverIndents(expected.criteria, read.criteria);
        return removed;
    };
    return edit;
}

} // namespace Setsquare
