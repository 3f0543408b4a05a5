// SPDX-License-Identifier: Apache-2.0
#include "lawrules.h"

#include "approachsections.h"
#include "markdownsyntax.h"
#include "places.h"
#include "report.h"
#include "textlines.h"
#include "validation.h"
#include "words.h"

#include <array>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

void noLearnings(const CheckSubject &subject, Report &report)
{
    if (subject.plan.learnings.isEmpty())
        report.add(
            headingOf(subject.plan, SectionKind::Learnings),
            QT_TRANSLATE_NOOP("Setsquare::Messages",
                              "No learning is recorded: add a section “Learnings” with what planning has shown, and one improvement."));
}

bool isAbout(const TextItem &item, QLatin1StringView beginning)
{
    const std::array beginnings {beginning};
    return !wordBeginningWith(item.name, beginnings).isEmpty() || !wordBeginningWith(item.text, beginnings).isEmpty();
}

/** The learning that is an improvement; one with impact and path before others. */
const TextItem *improvement(const Plan &plan, bool &isWhole)
{
    const TextItem *found = nullptr;
    for (const TextItem &learning : plan.learnings) {
        if (!isAbout(learning, "improve"_L1))
            continue;
        isWhole = isAbout(learning, "impact"_L1) && isAbout(learning, "path"_L1);
        if (isWhole)
            return &learning;
        found = found ? found : &learning;
    }
    return found;
}

void noImprovement(const CheckSubject &subject, Report &report)
{
    if (subject.plan.learnings.isEmpty())
        return;
    bool isWhole = false;
    const TextItem *found = improvement(subject.plan, isWhole);
    if (!found)
        report.add(headingOf(subject.plan, SectionKind::Learnings),
                   QT_TRANSLATE_NOOP("Setsquare::Messages", "No improvement is named: add one with its impact and the path to it."));
    else if (!isWhole)
        report.add(found->range,
                   QT_TRANSLATE_NOOP("Setsquare::Messages", "The improvement “%1” does not say its impact and the path to it: add both."),
                   {found->text.section(u'\n', 0, 0)});
}

void unvalidatedRollout(const CheckSubject &subject, Report &report)
{
    const Section *rollout = approachSection(subject.plan, "Rollout"_L1);
    if (!rollout)
        return;
    bool isValidated = false;
    for (qsizetype at = rollout->headingRange.end; at < rollout->range.end; at = nextLine(subject.text, at)) {
        const TextRange line = lineAt(subject.text, at);
        const auto item = readItemMarker(subject.text, line);
        if (!item)
            continue;
        const QStringView step = slice(subject.text, item->content);
        const bool validatesItself = verifies(step) || triesFirst(step);
        if (!validatesItself && !isValidated)
            report.add(item->content,
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "Nothing is validated before “%1”: say what is checked or tried first."),
                       {step.toString()});
        isValidated = validatesItself;
    }
}

bool isPattern(const QString &text)
{
    static constexpr std::array none {"none"_L1, "no"_L1};
    return !text.isEmpty() && wordOf(text.section(u' ', 0, 0), none).isEmpty();
}

void noPatterns(const CheckSubject &subject, Report &report)
{
    const Plan &plan = subject.plan;
    if (!has(plan, SectionKind::Decisions) && !has(plan, SectionKind::Learnings))
        return;
    const bool isShared = std::ranges::any_of(plan.decisions, [](const Decision &decision) { return isPattern(decision.pattern); })
        || std::ranges::any_of(plan.learnings, [](const TextItem &learning) { return isAbout(learning, "pattern"_L1); });
    if (!isShared)
        report.add(
            headingOf(plan, has(plan, SectionKind::Learnings) ? SectionKind::Learnings : SectionKind::Decisions),
            QT_TRANSLATE_NOOP("Setsquare::Messages", "No pattern is shared: name one that others can use, in a decision or a learning."));
}

} // namespace

QList<Rule> lawRules()
{
    return {
        {"learnings-none", Severity::Info, QT_TRANSLATE_NOOP("Setsquare::Messages", "The plan records what was learned."),
         QT_TRANSLATE_NOOP(
             "Setsquare::Messages",
             "Law 1: always extract learnings. Document patterns discovered, capture decision rationale, analyze failures for "
             "prevention."),
         "Laws of an Agent, Law 1", noLearnings},
        {"improvement-none", Severity::Info,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "The plan names an improvement with its impact and path."),
         QT_TRANSLATE_NOOP(
             "Setsquare::Messages",
             "Law 2: always improve self or system. Identify at least one improvement opportunity with impact and implementation "
             "path."),
         "Laws of an Agent, Law 2", noImprovement},
        {"rollout-unvalidated", Severity::Info,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Before each step of the rollout something is validated."),
         QT_TRANSLATE_NOOP("Setsquare::Messages",
                           "Law 4: always validate before execute. Preview changes, test in safe environments, validate before applying."),
         "Laws of an Agent, Law 4; Approach 4, Safety gates", unvalidatedRollout},
        {"patterns-none", Severity::Info, QT_TRANSLATE_NOOP("Setsquare::Messages", "The plan shares a pattern."),
         QT_TRANSLATE_NOOP("Setsquare::Messages",
                           "Law 5: always share patterns publicly. Extract generalizable insights, document failures, help others avoid "
                           "mistakes."),
         "Laws of an Agent, Law 5; Factor IX", noPatterns},
    };
}

} // namespace Setsquare
