// SPDX-License-Identifier: Apache-2.0
#include "reviewparts.h"

#include "canonicalform.h"
#include "planreader.h"
#include "specslices.h"
#include "wording.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr SectionKind order[] = {SectionKind::Title,       SectionKind::Context,   SectionKind::Approach,  SectionKind::Architecture,
                                 SectionKind::Tasks,       SectionKind::Criteria,  SectionKind::Risks,     SectionKind::Rollback,
                                 SectionKind::Checkpoints, SectionKind::Decisions, SectionKind::Questions, SectionKind::Effort,
                                 SectionKind::Learnings,   SectionKind::Approval,  SectionKind::Next};

qsizetype rank(SectionKind kind)
{
    return std::find(std::begin(order), std::end(order), kind) - std::begin(order);
}

/** Where a slice is cut, and what the piece behind the cut is called. */
struct Cut {
    qsizetype at;
    QString title;
};

QList<Cut> cutsOf(const Plan &plan, const SpecSlice &slice)
{
    QList<Cut> cuts;
    if (slice.kind == SectionKind::Tasks) {
        for (const Phase &phase : plan.phases)
            cuts += {phase.range.start, Wording::phase(phase.number, phase.title)};
    } else if (slice.kind == SectionKind::Decisions) {
        for (const Decision &decision : plan.decisions)
            cuts += {decision.range.start, decision.title};
    }
    cuts.removeIf([&slice](const Cut &cut) { return cut.at < slice.range.start || cut.at >= slice.range.end; });
    return cuts.size() > 1 ? cuts : QList<Cut>();
}

QString titleOf(const Plan &plan, const SpecSlice &slice)
{
    if (slice.level == 0)
        return plan.title;
    const auto section = std::ranges::find(plan.sections, slice.range.start, [](const Section &s) { return s.headingRange.start; });
    return section == plan.sections.end() ? QString() : section->title;
}

/** A heading that has nothing between itself and the first cut is read with what follows it. */
bool isHeadingOnly(QStringView piece)
{
    const QStringView rest = piece.trimmed();
    return !rest.contains(u'\n') && !rest.contains(u'\r');
}

QList<ReviewPart> partsOf(const Plan &plan, const QString &text, const SpecSlice &slice)
{
    const SectionKind kind = slice.level == 0 ? SectionKind::Title : slice.kind;
    QList<ReviewPart> parts {{titleOf(plan, slice), kind, slice.range}};
    for (const Cut &cut : cutsOf(plan, slice)) {
        ReviewPart &last = parts.last();
        const bool joins = parts.size() == 1 && isHeadingOnly(QStringView(text).sliced(last.range.start, cut.at - last.range.start));
        if (joins) {
            last.title = cut.title;
            continue;
        }
        const TextRange rest {cut.at, last.range.end};
        last.range.end = cut.at;
        parts += {cut.title, kind, rest};
    }
    return parts;
}

using Meaning = std::pair<QString, QByteArray>;

QList<Meaning> meanings(const QList<ReviewPart> &parts, const QString &text)
{
    QList<Meaning> result;
    for (const ReviewPart &part : parts) {
        result += {QString::number(int(part.kind)) + u' ' + part.title,
                   canonicalHash(text.sliced(part.range.start, part.range.length()).trimmed())};
    }
    return result;
}

} // namespace

QList<ReviewPart> reviewParts(const Plan &plan, const QString &text)
{
    struct Ranked {
        qsizetype rank;
        QList<ReviewPart> parts;
    };
    std::vector<Ranked> all;
    for (const SpecSlice &slice : specSlices(plan, text)) {
        if (QStringView(text).sliced(slice.range.start, slice.range.length()).trimmed().isEmpty())
            continue;
        const bool isKnown = slice.level == 0 || slice.kind != SectionKind::Unknown;
        const qsizetype before = all.empty() ? 0 : all.back().rank;
        all.push_back({isKnown ? rank(slice.level == 0 ? SectionKind::Title : slice.kind) : before, partsOf(plan, text, slice)});
    }
    std::ranges::stable_sort(all, {}, &Ranked::rank);
    QList<ReviewPart> parts;
    for (const Ranked &ranked : all)
        parts += ranked.parts;
    return parts;
}

QList<bool> changedParts(const QList<ReviewPart> &parts, const QString &text, const QString &earlier)
{
    const QList<Meaning> before = meanings(reviewParts(readPlan(earlier), earlier), earlier);
    const QSet<Meaning> said(before.begin(), before.end());
    QList<bool> changed;
    for (const Meaning &meaning : meanings(parts, text))
        changed += !said.contains(meaning);
    return changed;
}

} // namespace Setsquare
