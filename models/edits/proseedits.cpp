// SPDX-License-Identifier: Apache-2.0
#include "proseedits.h"

#include "meaning.h"
#include "sectionedits.h"
#include "textlines.h"

#include <algorithm>
#include <optional>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Prose { Context, Approach };

const QString &proseOf(const Plan &plan, Prose prose)
{
    return prose == Prose::Context ? plan.context : plan.architecture.approach;
}

QString &proseOf(Plan &plan, Prose prose)
{
    return const_cast<QString &>(proseOf(std::as_const(plan), prose));
}

/** What stands between two places, blank lines around it left out; empty if nothing does. */
TextRange wordsBetween(const EditSubject &subject, qsizetype from, qsizetype to)
{
    const qsizetype start = contentStart(subject.text, from);
    const qsizetype end = contentEnd(subject.text, to);
    return start < end ? TextRange {start, lineEnd(subject.text, end - 1)} : TextRange {to, to};
}

/** Where the words below a heading may end: before the first section that the reader knows, or before the first heading, which leaves out a
    rule that divides it from what follows. */
QList<qsizetype> endsOf(const EditSubject &subject, const Section &section)
{
    qsizetype end = section.range.end;
    for (const Section &other : subject.plan.sections) {
        if (other.range.start > section.range.start && other.kind != SectionKind::Unknown)
            end = std::min(end, other.range.start);
    }
    return {end, bodyEnd(subject, section)};
}

/** The words below a heading that the plan reads as its prose; nothing if they are not those alone. */
std::optional<TextRange> proseBelow(const EditSubject &subject, const Section &section, const QString &present)
{
    const qsizetype from = nextLine(subject.text, section.headingRange.end);
    for (const qsizetype end : endsOf(subject, section)) {
        const TextRange range = wordsBetween(subject, from, end);
        if (readsAs(subject.string(range), present))
            return range;
    }
    return std::nullopt;
}

Edit::Meant meantProse(Prose prose, const QString &text, const SectionAddition &addition)
{
    return [=](Plan &expected, const Plan &read) {
        proseOf(expected, prose) = proseOf(read, prose);
        return readsAs(proseOf(read, prose), text) && addition.takeOver(expected, read);
    };
}

/** Sets words that stand below a heading. */
Edit setBelow(const EditSubject &subject, const Section &section, Prose prose, const QString &text)
{
    const QString &present = proseOf(subject.plan, prose);
    const std::optional<TextRange> range = proseBelow(subject, section, present);
    if (!range)
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is written in several places. Edit it as text."), {section.title}});
    Edit edit;
    if (range->isEmpty() && !text.isEmpty()) {
        const TextChange change = insertedBlock(subject, bodyEnd(subject, section), text + u'\n');
        edit.patch = TextPatch(change.range, change.text);
    } else if (!readsAs(present, text)) {
        edit.patch = TextPatch(*range, withLineEnds(text, lineEndNear(subject.text, range->start)));
    }
    edit.meant = meantProse(prose, text, {});
    return edit;
}

Edit setNew(const SectionAddition &addition, Prose prose, const QString &text)
{
    Edit edit;
    edit.patch = TextPatch(addition.change.range, addition.change.text);
    edit.meant = meantProse(prose, text, addition);
    return edit;
}

} // namespace

Edit setContext(const EditSubject &subject, const QString &text)
{
    const QString words = withPlainLineEnds(text).trimmed();
    Edit edit;
    if (const Section *section = findSection(subject.plan, SectionKind::Context))
        edit = setBelow(subject, *section, Prose::Context, words);
    else if (!words.isEmpty())
        edit = setNew(newSection(subject, SectionKind::Context, words + u'\n'), Prose::Context, words);
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change the context"), {}};
    return edit;
}

Edit setArchitectureApproach(const EditSubject &subject, const QString &text)
{
    const QString words = withPlainLineEnds(text).trimmed();
    const Section *part = findPart(subject.plan, ArchitecturePart::Approach);
    const Section *architecture = findSection(subject.plan, SectionKind::Architecture);
    Edit edit;
    if (part)
        edit = setBelow(subject, *part, Prose::Approach, words);
    else if (architecture && !subject.plan.architecture.approach.isEmpty()) // below the heading of the section itself
        edit = setBelow(subject, *architecture, Prose::Approach, words);
    else if (!words.isEmpty())
        edit = setNew(newPart(subject, ArchitecturePart::Approach, words + u'\n'), Prose::Approach, words);
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Change the approach"), {}};
    return edit;
}

} // namespace Setsquare
