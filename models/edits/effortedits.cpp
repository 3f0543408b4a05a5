// SPDX-License-Identifier: Apache-2.0
#include "effortedits.h"

#include "itemlines.h"
#include "meaning.h"
#include "sectionedits.h"
#include "textlines.h"
#include "values.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** The place of a part among those of the reference. */
int rankOf(const QString &part)
{
    const QStringList order {u"research"_s, u"planning"_s, u"implementation"_s, u"validation"_s};
    const qsizetype at = order.indexOf(part.toLower());
    return at < 0 ? int(order.size()) : int(at);
}

int lineIndex(const Effort &effort, const QString &part)
{
    for (int i = 0; i < int(effort.lines.size()); ++i) {
        const QString name = effort.lines[i].name;
        const bool isTotal =
            part.compare("total"_L1, Qt::CaseInsensitive) == 0 && name.compare("total effort"_L1, Qt::CaseInsensitive) == 0;
        if (isTotal || name.compare(part, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

bool isItem(const EditSubject &subject, const Field &line)
{
    return readItemMarker(subject.text, lineAt(subject.text, line.range.start)).has_value();
}

/** A line's words, its name in the marks of another one. */
QString contentOf(const EditSubject &subject, const QList<int> &items, const QString &name, const QString &value)
{
    for (const int item : items) {
        const Field &like = subject.plan.effort.lines[item];
        const auto marker = readItemMarker(subject.text, lineAt(subject.text, like.range.start));
        if (like.value.isEmpty() || !marker || readCheckbox(subject.text, marker->content))
            continue;
        return subject.string({marker->content.start, like.nameRange.start}) + name
            + subject.string({like.nameRange.end, like.valueRange.start}) + value;
    }
    return (name + u": "_s + value).trimmed();
}

QString capitalised(const QString &part)
{
    return part.isEmpty() ? part : part.first(1).toUpper() + part.sliced(1);
}

/** What the lines have to say afterwards; the figures follow from them. */
Edit::Meant meantLines(const QList<Field> &lines, const SectionAddition &addition)
{
    return [=](Plan &expected, const Plan &read) {
        const auto saysSame = [](const Field &is, const Field &was) { return is.name == was.name && readsAs(is.value, was.value); };
        if (!std::ranges::equal(read.effort.lines, lines, saysSame))
            return false;
        expected.effort = read.effort;
        takeOverLeadIn(expected, read);
        return addition.takeOver(expected, read);
    };
}

Edit addLine(const EditSubject &subject, const QString &part, const QString &value)
{
    QList<Field> lines = subject.plan.effort.lines;
    QList<int> items;
    QList<TextRange> ranges;
    int place = 0;
    for (int i = 0; i < int(lines.size()); ++i) {
        if (!isItem(subject, lines[i]))
            continue;
        items.append(i);
        ranges.append(lines[i].range);
        place = rankOf(lines[i].name) <= rankOf(part) ? int(items.size()) : place;
    }
    const QString name = capitalised(part);
    const QString content = contentOf(subject, items, name, value);
    SectionAddition addition;
    Edit edit;
    int index = int(lines.size());
    if (!items.isEmpty()) {
        index = place == 0 ? items.first() : items[place - 1] + 1;
        edit.patch = ItemLines(subject.text, ranges).added(place, content);
    } else {
        if (const Section *section = findSection(subject.plan, SectionKind::Effort))
            addition.change = insertedBlock(subject, bodyEnd(subject, *section), u"- "_s + content + u'\n');
        else
            addition = newSection(subject, SectionKind::Effort, u"- "_s + content + u'\n');
        edit.patch = TextPatch(addition.change.range, addition.change.text);
    }
    lines.insert(index, {name, value, {}, {}, {}});
    edit.meant = meantLines(lines, addition);
    return edit;
}

Edit changeLine(const EditSubject &subject, int index, const QString &value)
{
    QList<Field> lines = subject.plan.effort.lines;
    Edit edit;
    if (!readsAs(lines[index].value, value)) {
        TextRange range = lines[index].valueRange;
        const bool touches = range.isEmpty() && range.start > 0 && !subject.text.at(range.start - 1).isSpace();
        while (value.isEmpty() && range.start > lines[index].nameRange.end && subject.text.at(range.start - 1).isSpace())
            --range.start;
        edit.patch = TextPatch(range, touches ? u' ' + value : value);
    }
    lines[index].value = value;
    edit.meant = meantLines(lines, {});
    return edit;
}

Edit setEffortPart(const EditSubject &subject, const Arguments &arguments)
{
    const QString part = arguments.text(u"part"_s);
    const QString value = arguments.text(u"value"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return setEffort(subject, part, value);
}

} // namespace

Edit setEffort(const EditSubject &subject, const QString &part, const QString &value)
{
    const QString name = part.trimmed();
    const QString written = value.trimmed();
    if (name.isEmpty())
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "Say which part of the effort is meant, such as “Implementation”."), {}});
    const auto problem = lineProblem(name);
    if (const auto either = problem ? problem : lineProblem(written))
        return Edit::refused(*either);
    const int index = lineIndex(subject.plan.effort, name);
    Edit edit;
    if (index >= 0)
        edit = changeLine(subject, index, written);
    else if (!written.isEmpty())
        edit = addLine(subject, name, written);
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change the effort of “%1”"), {name}};
    return edit;
}

QList<Operation> effortOperations()
{
    return {{"effort.set", setEffortPart}};
}

} // namespace Setsquare
