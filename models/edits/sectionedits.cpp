// SPDX-License-Identifier: Apache-2.0
#include "sectionedits.h"

#include "markdownsyntax.h"
#include "textlines.h"

#include <QHash>

#include <array>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

QString titleOf(SectionKind kind)
{
    static const QHash<SectionKind, QString> titles {
        {SectionKind::Context, u"Context"_s},
        {SectionKind::Architecture, u"Solution Architecture"_s},
        {SectionKind::Tasks, u"Implementation Tasks"_s},
        {SectionKind::Criteria, u"Acceptance Criteria"_s},
        {SectionKind::Decisions, u"Design Decisions"_s},
        {SectionKind::Risks, u"Risks & Mitigation"_s},
        {SectionKind::Rollback, u"Rollback Plan"_s},
        {SectionKind::Checkpoints, u"Validation Checkpoints"_s},
        {SectionKind::Questions, u"Open Questions"_s},
        {SectionKind::Effort, u"Estimated Effort"_s},
        {SectionKind::Learnings, u"Learnings"_s},
        {SectionKind::Approval, u"Approval"_s},
        {SectionKind::Next, u"Next Phase"_s},
    };
    return titles.value(kind);
}

QString titleOf(ArchitecturePart part)
{
    static const std::array<QString, 8> titles {QString(),
                                                u"Approach"_s,
                                                u"Components"_s,
                                                u"Data Flow"_s,
                                                u"Integration Points"_s,
                                                u"Alternative Approaches Considered"_s,
                                                u"Alternative Rejected"_s,
                                                u"Tradeoffs"_s};
    return titles.at(size_t(part));
}

/** A section and its place in the order of the reference. */
struct Ranked {
    const Section *section;
    int rank;
};

/** The level that most of them have, the higher one of two; `otherwise` if there are none. */
int usualLevel(const QList<Ranked> &sections, int otherwise)
{
    std::array<int, 7> counts {};
    for (const Ranked &ranked : sections)
        ++counts.at(size_t(std::clamp(ranked.section->level, 1, 6)));
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? otherwise : int(most - counts.begin());
}

/** Those of which one must not come to stand within another one: the place behind what holds `at`. */
qsizetype behindHolder(const Plan &plan, qsizetype at, int level)
{
    for (const Section &section : plan.sections) {
        if (section.level >= level && section.range.start < at && at < section.range.end)
            at = section.range.end;
    }
    return at;
}

qsizetype beforeHolder(const Plan &plan, qsizetype at, int level)
{
    for (const Section &section : plan.sections) {
        if (section.level >= level && section.range.start < at && at < section.range.end)
            return section.range.start;
    }
    return at;
}

/** Behind the one nearest before it in the order of the reference, or else before the first, or else at `end`. */
qsizetype placeOf(const Plan &plan, const QList<Ranked> &sections, int rank, int level, qsizetype end)
{
    const Ranked *before = nullptr;
    for (const Ranked &ranked : sections) {
        if (ranked.rank <= rank && (!before || ranked.rank >= before->rank))
            before = &ranked;
    }
    if (before)
        return std::min(end, behindHolder(plan, before->section->range.end, level));
    return sections.isEmpty() ? end : beforeHolder(plan, sections.first().section->range.start, level);
}

QList<Ranked> knownSections(const Plan &plan)
{
    QList<Ranked> known;
    for (const Section &section : plan.sections) {
        if (section.kind != SectionKind::Unknown && section.kind != SectionKind::Title)
            known.append({&section, int(section.kind)});
    }
    return known;
}

QList<Ranked> partsOf(const Plan &plan, const Section &architecture)
{
    QList<Ranked> parts;
    for (const Section &section : plan.sections) {
        const ArchitecturePart part = architecturePart(section.title);
        if (section.kind == SectionKind::Unknown && part != ArchitecturePart::None && architecture.range.contains(section.range))
            parts.append({&section, int(part)});
    }
    return parts;
}

/** Whether a line is a rule, and not the underline of a heading or the end of the front matter. */
bool isRuleAt(QStringView text, qsizetype at)
{
    const TextRange line = lineAt(text, at);
    return isRule(slice(text, line)) && line.start > 0 && isBlankLine(text, line.start - 1);
}

/** The rule that stands directly before a place, with blank lines between; empty if there is none. */
QString ruleBefore(QStringView text, qsizetype at)
{
    const qsizetype end = contentEnd(text, at);
    return end > 0 && isRuleAt(text, end - 1) ? slice(text, lineAt(text, end - 1)).toString() : QString();
}

/** A section divided from its neighbours by rules, if the file does so. */
QString withRules(const EditSubject &subject, qsizetype at, const QString &block, const QList<Ranked> &sections)
{
    const bool isLast = contentStart(subject.text, at) == subject.text.size();
    if (!isLast) {
        const QString rule = ruleBefore(subject.text, at);
        return rule.isEmpty() ? block : block + u'\n' + rule + u'\n';
    }
    const QString rule = sections.isEmpty() ? QString() : ruleBefore(subject.text, sections.last().section->range.start);
    return rule.isEmpty() || !ruleBefore(subject.text, at).isEmpty() ? block : rule + u"\n\n"_s + block;
}

Section added(const QString &title, SectionKind kind, int level)
{
    Section section;
    section.title = title;
    section.kind = kind;
    section.level = level;
    return section;
}

bool saysSameHeading(const Section &one, const Section &other)
{
    return one.title == other.title && one.kind == other.kind && one.level == other.level;
}

SectionAddition sectionWith(const EditSubject &subject, SectionKind kind, int level, const QString &title, const QString &body,
                            const QList<Section> &below)
{
    const QList<Ranked> sections = knownSections(subject.plan);
    const qsizetype at = contentEnd(subject.text, placeOf(subject.plan, sections, int(kind), level, subject.text.size()));
    const QString block = withRules(subject, at, writtenHeading(subject, level, title, body), sections);
    return {insertedBlock(subject, at, block), QList<Section> {added(title, kind, level)} + below};
}

} // namespace

const Section *findSection(const Plan &plan, SectionKind kind)
{
    for (const Section &section : plan.sections) {
        if (section.kind == kind)
            return &section;
    }
    return nullptr;
}

const Section *findPart(const Plan &plan, ArchitecturePart part)
{
    for (const Section &architecture : plan.sections) {
        if (architecture.kind != SectionKind::Architecture)
            continue;
        const QList<Ranked> parts = partsOf(plan, architecture);
        for (const Ranked &ranked : parts) {
            if (ranked.rank == int(part))
                return ranked.section;
        }
    }
    return nullptr;
}

qsizetype bodyEnd(const EditSubject &subject, const Section &section)
{
    qsizetype end = section.range.end;
    for (const Section &other : subject.plan.sections) {
        if (other.range.start > section.range.start)
            end = std::min(end, other.range.start);
    }
    qsizetype at = contentEnd(subject.text, end);
    if (at > 0 && at > section.headingRange.end && isRuleAt(subject.text, at - 1))
        at = contentEnd(subject.text, lineStart(subject.text, at - 1));
    return std::max(at, nextLine(subject.text, section.headingRange.end));
}

TextChange insertedBlock(const EditSubject &subject, qsizetype at, const QString &block)
{
    const QStringView text = subject.text;
    const bool isOpenLine = at > 0 && lineStart(text, at) != at;
    const bool needsBefore = at > 0 && !isBlankLine(text, isOpenLine ? at : at - 1);
    QString written = QString(int(isOpenLine) + int(needsBefore), u'\n') + block;
    if (at < text.size() && !isBlankLine(text, at))
        written += u'\n';
    else if (isOpenLine)
        written.chop(1);
    return {{at, at}, withLineEnds(written, lineEndNear(text, std::max<qsizetype>(at, 1) - 1))};
}

bool SectionAddition::takeOver(Plan &expected, const Plan &read) const
{
    if (read.sections.size() != expected.sections.size() + sections.size())
        return false;
    const auto difference = std::ranges::mismatch(std::as_const(expected.sections), read.sections, saysSameHeading);
    qsizetype at = difference.in1 - expected.sections.cbegin();
    for (const Section &section : sections) {
        if (!saysSameHeading(section, read.sections.at(at)))
            return false;
        expected.sections.insert(at++, section);
    }
    return true;
}

QString writtenHeading(const EditSubject &subject, int level, const QString &title, const QString &body)
{
    bool isTight = false;
    for (const Section &section : subject.plan.sections) {
        const qsizetype next = nextLine(subject.text, section.headingRange.end);
        if (section.level == level && next < subject.text.size())
            isTight = !isBlankLine(subject.text, next);
    }
    const QString heading = QString(level, u'#') + u' ' + title + u'\n';
    return body.isEmpty() ? heading : heading + (isTight ? QString() : u"\n"_s) + body;
}

int newSectionLevel(const Plan &plan)
{
    return usualLevel(knownSections(plan), 2);
}

SectionAddition newSection(const EditSubject &subject, SectionKind kind, const QString &body, const QString &title)
{
    return sectionWith(subject, kind, newSectionLevel(subject.plan), title.isEmpty() ? titleOf(kind) : title, body, {});
}

SectionAddition newPart(const EditSubject &subject, ArchitecturePart part, const QString &body)
{
    const Section *architecture = findSection(subject.plan, SectionKind::Architecture);
    const int above = architecture ? architecture->level : newSectionLevel(subject.plan);
    const QList<Ranked> parts = architecture ? partsOf(subject.plan, *architecture) : QList<Ranked>();
    const int level = usualLevel(parts, std::min(6, above + 1));
    const QString block = writtenHeading(subject, level, titleOf(part), body);
    const Section heading = added(titleOf(part), SectionKind::Unknown, level);
    if (!architecture)
        return sectionWith(subject, SectionKind::Architecture, above, titleOf(SectionKind::Architecture), block, {heading});
    const qsizetype place = placeOf(subject.plan, parts, int(part), level, architecture->range.end);
    qsizetype at = contentEnd(subject.text, place);
    if (at > 0 && isRuleAt(subject.text, at - 1))
        at = contentEnd(subject.text, lineStart(subject.text, at - 1));
    return {insertedBlock(subject, at, block), {heading}};
}

} // namespace Setsquare
