// SPDX-License-Identifier: Apache-2.0
#include "criteriongroupedits.h"

#include "criteriongroups.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

Edit renameGroup(const EditSubject &subject, const Arguments &arguments)
{
    const QString group = arguments.text(u"group"_s);
    const QString title = arguments.text(u"to"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return renameCriterionGroup(subject, group, title);
}

std::optional<Message> problemOf(const QList<CriterionGroup> &groups, const QString &from, const QString &to)
{
    const auto count = [&](const QString &title) { return std::ranges::count(groups, title, &CriterionGroup::title); };
    if (count(from) == 0 || from.isEmpty())
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no group “%1” of criteria."), {from}};
    if (count(from) > 1)
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "There are several groups “%1”. Rename them in the text."), {from}};
    if (from != to && count(to) > 0)
        return Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "There is a group “%1” already. Move the criteria there."), {to}};
    return requiredItemProblem(to);
}

/** Takes over the title where the heading is a section, and where a paragraph without criteria is not understood. */
void takeOverTitle(Plan &expected, const Plan &read, TextRange line, const QString &title)
{
    for (qsizetype i = 0; i < expected.sections.size(); ++i) {
        if (line.contains(expected.sections[i].headingRange.start))
            expected.sections[i].title = title;
    }
    for (qsizetype i = 0; i < std::min(expected.unread.size(), read.unread.size()); ++i) {
        if (expected.unread[i].range.overlaps(line))
            expected.unread[i].text = read.unread[i].text;
    }
}

} // namespace

Edit renameCriterionGroup(const EditSubject &subject, const QString &group, const QString &title)
{
    const QList<CriterionGroup> groups = criterionGroups(subject);
    const QString from = meantGroup(groups, group.trimmed());
    const QString to = title.trimmed();
    if (const auto problem = problemOf(groups, from, to))
        return Edit::refused(*problem);
    const TextRange line = std::ranges::find(groups, from, &CriterionGroup::title)->line;
    const qsizetype at = subject.string(line).lastIndexOf(from);
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Rename “%1”"), {from}};
    if (from != to && at >= 0)
        edit.patch = TextPatch({line.start + at, line.start + at + from.size()}, to);
    edit.meant = [=](Plan &expected, const Plan &read) {
        for (Criterion &criterion : expected.criteria) {
            if (criterion.group == from)
                criterion.group = to;
        }
        takeOverTitle(expected, read, line, to);
        return true;
    };
    return edit;
}

QList<Operation> criterionGroupOperations()
{
    return {{"group.rename", renameGroup}};
}

} // namespace Setsquare
