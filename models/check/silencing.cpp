// SPDX-License-Identifier: Apache-2.0
#include "silencing.h"

#include "nearestname.h"
#include "places.h"
#include "report.h"
#include "textlines.h"
#include "writtenplaces.h"

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto mark = "setsquare:allow"_L1;

TextRange smaller(TextRange one, TextRange other)
{
    return other.length() < one.length() ? other : one;
}

/** The innermost of what a plan consists of that holds a position; the whole text if nothing does. */
TextRange placeAround(const CheckSubject &subject, qsizetype position)
{
    const Plan &plan = subject.plan;
    TextRange place {0, subject.text.size() + 1};
    for (const Section &section : plan.sections) {
        if (section.kind != SectionKind::Title && section.range.contains(position))
            place = smaller(place, section.range);
    }
    for (const Phase &phase : plan.phases) {
        if (phase.range.contains(position))
            place = smaller(place, phase.range);
    }
    if (const int task = taskAt(plan, position); task >= 0)
        place = smaller(place, plan.tasks[task].range);
    if (const int criterion = criterionAt(plan, position); criterion >= 0)
        place = smaller(place, plan.criteria[criterion].range);
    if (const int decision = decisionAt(plan, position); decision >= 0)
        place = smaller(place, plan.decisions[decision].range);
    if (const int risk = riskAt(plan, position); risk >= 0)
        place = smaller(place, plan.risks[risk].range);
    return place;
}

/** A comment that has its lines to itself, is not indented into an item, and has a line that is not blank directly below it is about what
    begins there. */
TextRange placeOfComment(const CheckSubject &subject, TextRange comment)
{
    const QStringView text = subject.text;
    const bool isAlone = lineStart(text, comment.start) == comment.start
        && text.sliced(comment.end, lineEnd(text, comment.end) - comment.end).trimmed().isEmpty();
    const qsizetype below = nextLine(text, comment.end);
    if (!isAlone || below >= text.size() || isBlankLine(text, below))
        return placeAround(subject, comment.start);
    const TextRange line {below, lineEnd(text, below)};
    const TextRange around = placeAround(subject, below);
    return line.contains(around.start) ? around : line;
}

void unknownSilences(const CheckSubject &subject, Report &report)
{
    for (const Silence &silence : silences(subject)) {
        if (findRule(silence.rule)) {
            if (silence.reason.isEmpty())
                report.add(silence.range,
                           QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is allowed here without a reason: write it behind the rule."),
                           {silence.rule});
            continue;
        }
        const QString nearest = nearestName(silence.rule, ruleCodes());
        if (nearest.isEmpty())
            report.add(silence.range, QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no rule “%1” that could be allowed here."),
                       {silence.rule});
        else
            report.add(silence.range, QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no rule “%1”. Did you mean “%2”?"),
                       {silence.rule, nearest});
    }
}

QList<Fix> writeNearest(const CheckSubject &, const Finding &finding)
{
    if (finding.message.arguments.size() < 2)
        return {};
    const QString written = finding.message.arguments.first();
    const QString nearest = finding.message.arguments.last();
    const Message title {QT_TRANSLATE_NOOP("Setsquare::Messages", "Write “%1”"), {nearest}};
    return {{title, [written, nearest, title, range = finding.range](const EditSubject &at) {
                 const qsizetype place = at.text.indexOf(written, at.text.indexOf(mark, range.start) + mark.size());
                 Edit edit;
                 edit.label = title;
                 if (place >= 0 && place < range.end)
                     edit.patch = TextPatch({place, place + written.size()}, nearest);
                 return edit;
             }}};
}

} // namespace

QList<Silence> silences(const CheckSubject &subject)
{
    QList<Silence> found;
    for (const TextRange comment : commentsOf(subject)) {
        const QStringView inside =
            QStringView(subject.text).sliced(comment.start + 4, std::max<qsizetype>(comment.length() - 7, 0)).trimmed();
        if (!inside.startsWith(mark))
            continue;
        const QString words = inside.sliced(mark.size()).toString().simplified();
        found.append({words.section(u' ', 0, 0), words.section(u' ', 1), comment, placeOfComment(subject, comment)});
    }
    return found;
}

bool isSilenced(const QList<Silence> &silences, const Finding &finding)
{
    return std::ranges::any_of(silences, [&finding](const Silence &silence) {
        return silence.rule == finding.rule && silence.place.contains(finding.range.start);
    });
}

QList<Rule> silenceRules()
{
    return {{"silence", Severity::Warning,
             QT_TRANSLATE_NOOP("Setsquare::Messages", "What is allowed in a comment is a rule, and there is a reason."),
             QT_TRANSLATE_NOOP("Setsquare::Messages", "Document decision rationale: why this, and not as everywhere else?"),
             "Laws of an Agent, Law 1", unknownSilences, writeNearest}};
}

} // namespace Setsquare
