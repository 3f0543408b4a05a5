// SPDX-License-Identifier: Apache-2.0
#include "textitemedits.h"

#include "itemlines.h"
#include "meaning.h"
#include "textlines.h"
#include "values.h"
#include "writtenitem.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shownName(const TextItem &item)
{
    return item.name.isEmpty() ? item.text : item.name;
}

std::optional<Message> itemTextProblem(const QString &name, const QString &text)
{
    if (name.trimmed().isEmpty())
        return requiredItemProblem(text);
    const auto problem = lineProblem(name);
    return problem ? problem : lineProblem(text);
}

/** Those entries that are written alike, as headings or not. */
QList<int> alike(const EditSubject &subject, ItemKind kind, bool asHeading)
{
    QList<int> found;
    const QList<TextItem> &items = textItems(subject.plan, kind);
    for (int i = 0; i < int(items.size()); ++i) {
        if (isHeading(subject, items[i]) == asHeading)
            found.append(i);
    }
    return found;
}

ItemLines linesOf(const EditSubject &subject, ItemKind kind, const QList<int> &indices)
{
    QList<TextRange> ranges;
    for (const int index : indices)
        ranges.append(textItems(subject.plan, kind).at(index).range);
    return ItemLines(subject.text, ranges);
}

Edit::Meant meantAdded(ItemKind kind, int index, const QString &name, const QString &text, const SectionAddition &addition)
{
    return [=](Plan &expected, const Plan &read) {
        const auto isMeant = [&](const TextItem &item) { return readsAs(item.name, name) && readsAs(item.text, text); };
        const bool added = takeOverAdded(textItems(expected, kind), textItems(read, kind), index, isMeant);
        takeOverIndents(textItems(expected, kind), textItems(read, kind));
        takeOverLeadIn(expected, read);
        return added && addition.takeOver(expected, read);
    };
}

/** The first entry of its list. */
Edit addFirst(const EditSubject &subject, ItemKind kind, const QString &name, const QString &text)
{
    const QString line = (isNumbered(kind) ? u"1. "_s : u"- "_s) + itemContent(subject, kind, name, text) + u'\n';
    SectionAddition addition;
    if (const Section *home = homeOf(subject.plan, kind))
        addition.change = insertedBlock(subject, bodyEnd(subject, *home), line);
    else
        addition = newHome(subject, kind, line);
    Edit edit;
    edit.patch = TextPatch(addition.change.range, addition.change.text);
    const auto isBefore = [&](const TextItem &item) { return item.range.start < addition.change.range.start; };
    edit.meant = meantAdded(kind, int(std::ranges::count_if(textItems(subject.plan, kind), isBefore)), name, text, addition);
    return edit;
}

/** An alternative in a file that gives each a heading of its own. */
Edit addHeading(const EditSubject &subject, int index, const QString &name, const QString &text, const QList<int> &like)
{
    const TextItem &neighbour = subject.plan.architecture.alternatives.at(like.first());
    const QString heading = subject.string(lineAt(subject.text, neighbour.range.start));
    const QString title = heading.first(heading.lastIndexOf(neighbour.name)) + name;
    const qsizetype level = heading.indexOf(u' ');
    const qsizetype below = nextLine(subject.text, neighbour.range.start);
    const QString gap = below < subject.text.size() && !neighbour.text.isEmpty() && !isBlankLine(subject.text, below) ? u"\n"_s : u"\n\n"_s;
    const int place = int(std::ranges::count_if(like, [index](int i) { return i < index; }));
    const int at = place == 0 ? like.first() : like[place - 1] + 1;
    Section section;
    section.title = title.sliced(level).trimmed();
    section.level = int(level);
    Edit edit;
    edit.patch = linesOf(subject, ItemKind::Alternative, like).inserted(place, title + (text.isEmpty() ? u"\n"_s : gap + text + u'\n'));
    edit.meant = meantAdded(ItemKind::Alternative, at, name, text, {{}, {section}});
    return edit;
}

/** The section that an entry with a heading of its own is; -1 if it has none. */
int headingIndex(const EditSubject &subject, const TextItem &item)
{
    if (!isHeading(subject, item))
        return -1;
    const auto isIts = [&item](const Section &section) { return item.range.contains(section.headingRange); };
    return int(std::ranges::find_if(subject.plan.sections, isIts) - subject.plan.sections.cbegin());
}

Edit missing(int index)
{
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no “%1” here. Name it by its position or its name."),
                          {QString::number(index + 1)}});
}

bool has(const EditSubject &subject, ItemKind kind, int index)
{
    return index >= 0 && index < textItems(subject.plan, kind).size();
}

} // namespace

Edit addTextItem(const EditSubject &subject, ItemKind kind, int index, const QString &name, const QString &text)
{
    if (const auto problem = itemTextProblem(name, text))
        return Edit::refused(*problem);
    const QList<int> inList = alike(subject, kind, false);
    const QList<int> headings = alike(subject, kind, true);
    Edit edit;
    if (!inList.isEmpty()) {
        const int place = int(std::ranges::count_if(inList, [index](int i) { return i < index; }));
        const int at = place == 0 ? inList.first() : inList[place - 1] + 1;
        edit.patch = linesOf(subject, kind, inList).added(place, itemContent(subject, kind, name.trimmed(), text.trimmed()));
        edit.meant = meantAdded(kind, at, name, text, {});
    } else if (!headings.isEmpty() && !name.isEmpty()) {
        edit = addHeading(subject, index, name.trimmed(), text.trimmed(), headings);
    } else {
        edit = addFirst(subject, kind, name.trimmed(), text.trimmed());
    }
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add “%1”"), {name.isEmpty() ? text : name}};
    return edit;
}

Edit setTextItem(const EditSubject &subject, ItemKind kind, int index, const std::optional<QString> &name,
                 const std::optional<QString> &text)
{
    if (!has(subject, kind, index))
        return missing(index);
    const TextItem &item = textItems(subject.plan, kind).at(index);
    const QString newName = name.value_or(item.name).trimmed();
    const QString newText = text.value_or(item.text).trimmed();
    const bool asHeading = isHeading(subject, item);
    auto problem = lineProblem(newName);
    if (!problem && !asHeading && text && !(hasSeveralLines(item.text) && !newText.isEmpty()))
        problem = itemTextProblem(newName, newText);
    if (problem)
        return Edit::refused(*problem);
    QList<TextChange> changes;
    if (newName != item.name)
        changes += nameChange(subject, kind, item, newName, !newText.isEmpty());
    if (!readsAs(item.text, newText))
        changes += textChange(subject, item, newText);
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change “%1”"), {shownName(item)}};
    edit.patch = TextPatch::fromChanges(changes).value_or(TextPatch());
    edit.meant = [=, heading = headingIndex(subject, item)](Plan &expected, const Plan &read) {
        const auto isMeant = [&](const TextItem &is) { return readsAs(is.name, newName) && readsAs(is.text, newText); };
        if (heading >= 0)
            expected.sections[heading].title = read.sections.value(heading).title;
        return takeOverChanged(textItems(expected, kind), textItems(read, kind), index, isMeant);
    };
    return edit;
}

Edit moveTextItem(const EditSubject &subject, ItemKind kind, int index, int to)
{
    if (!has(subject, kind, index) || !has(subject, kind, to))
        return missing(has(subject, kind, index) ? to : index);
    const TextItem &item = textItems(subject.plan, kind).at(index);
    const QList<int> like = alike(subject, kind, isHeading(subject, item));
    if (!like.contains(to))
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is a heading of its own. Move it in the text."), {shownName(item)}});
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Move “%1”"), {shownName(item)}};
    edit.patch = linesOf(subject, kind, like).moved(like.indexOf(index), like.indexOf(to));
    const int place = headingIndex(subject, textItems(subject.plan, kind).at(to));
    edit.meant = [=, heading = headingIndex(subject, item)](Plan &expected, const Plan &read) {
        const bool moved = takeOverMoved(textItems(expected, kind), textItems(read, kind), index, to);
        takeOverIndents(textItems(expected, kind), textItems(read, kind));
        if (heading >= 0)
            expected.sections.move(heading, place);
        return moved;
    };
    return edit;
}

Edit removeTextItem(const EditSubject &subject, ItemKind kind, int index)
{
    if (!has(subject, kind, index))
        return missing(index);
    const TextItem &item = textItems(subject.plan, kind).at(index);
    const bool asHeading = isHeading(subject, item);
    const QList<int> like = alike(subject, kind, asHeading);
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove “%1”"), {shownName(item)}};
    edit.patch = linesOf(subject, kind, like).removed(like.indexOf(index));
    edit.meant = [=, heading = headingIndex(subject, item)](Plan &expected, const Plan &read) {
        if (heading >= 0)
            expected.sections.removeAt(heading);
        const bool removed = takeOverRemoved(textItems(expected, kind), textItems(read, kind), index);
        takeOverIndents(textItems(expected, kind), textItems(read, kind));
        takeOverLeadIn(expected, read);
        return removed;
    };
    return edit;
}

} // namespace Setsquare
