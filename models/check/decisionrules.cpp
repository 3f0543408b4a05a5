// SPDX-License-Identifier: Apache-2.0
#include "decisionrules.h"

#include "places.h"
#include "report.h"

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

void fewOptions(const CheckSubject &subject, Report &report)
{
    for (const Decision &decision : subject.plan.decisions) {
        if (decision.options.size() < 2)
            report.add(placeOf(decision, "Option"_L1),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is no choice with %2 options: add what else was considered."),
                       {decision.title, QString::number(decision.options.size())});
    }
}

void unknownChoices(const CheckSubject &subject, Report &report)
{
    for (const Decision &decision : subject.plan.decisions) {
        if (!decision.chosenAsWritten.isEmpty() && decision.chosen.isEmpty() && !decision.options.isEmpty())
            report.add(placeOf(decision, "Decision"_L1),
                       QT_TRANSLATE_NOOP("Setsquare::Messages",
                                         "“%1” chose option %2, which is none of its options: correct the letter, or add the option."),
                       {decision.title, decision.chosenAsWritten});
    }
}

void missingChoices(const CheckSubject &subject, Report &report)
{
    for (const Decision &decision : subject.plan.decisions) {
        if (decision.decision.isEmpty())
            report.add(titleOf(decision),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” does not say what was decided: name the option that was chosen."),
                       {decision.title});
    }
}

void missingRationales(const CheckSubject &subject, Report &report)
{
    for (const Decision &decision : subject.plan.decisions) {
        if (decision.rationale.isEmpty())
            report.add(placeOf(decision, "Rationale"_L1),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” gives no rationale: say why its option fits best."),
                       {decision.title});
    }
}

void missingTradeoffs(const CheckSubject &subject, Report &report)
{
    for (const Decision &decision : subject.plan.decisions) {
        if (decision.tradeoffs.isEmpty())
            report.add(placeOf(decision, "Tradeoff"_L1),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” names no tradeoff: say what was given up for it."), {decision.title});
    }
}

void missingContexts(const CheckSubject &subject, Report &report)
{
    for (const Decision &decision : subject.plan.decisions) {
        if (decision.context.isEmpty())
            report.add(placeOf(decision, "Context"_L1),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has no context: say why it had to be decided."), {decision.title});
    }
}

void missingPatterns(const CheckSubject &subject, Report &report)
{
    for (const Decision &decision : subject.plan.decisions) {
        if (decision.pattern.isEmpty())
            report.add(
                placeOf(decision, "Pattern"_L1),
                QT_TRANSLATE_NOOP("Setsquare::Messages",
                                  "“%1” does not say whether it is a pattern that can be used again: add “Pattern extracted”, or None."),
                {decision.title});
    }
}

void ungroundedDecisions(const CheckSubject &subject, Report &report)
{
    for (const Decision &decision : subject.plan.decisions) {
        const bool hasResearch = !subject.plan.research.isEmpty() || !subject.research.research().isEmpty();
        if (hasResearch && !decision.groundedIn.isEmpty())
            continue;
        const char *pattern = !hasResearch
            ? QT_TRANSLATE_NOOP("Setsquare::Messages",
                                "“%1” is grounded in nothing, and no research is named: name it in the front matter, and cite a finding.")
            : QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is grounded in nothing: cite a finding of the research.");
        report.add(titleOf(decision), pattern, {decision.title});
    }
}

constexpr auto captured = QT_TRANSLATE_NOOP(
    "Setsquare::Messages", "Decisions are documented: rationale captured, alternatives considered, patterns extracted for reuse.");
constexpr auto stepFive = "Step 5, Document Decisions; Success Criteria";

} // namespace

QList<Rule> decisionRules()
{
    return {
        {"decision-few-options", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "A decision is one between two options at least."), captured, stepFive, fewOptions},
        {"decision-choice-unknown", Severity::Error,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "The option that a decision chose is one of its options."), captured, stepFive,
         unknownChoices},
        {"decision-no-choice", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A decision says what was decided."), captured,
         stepFive, missingChoices},
        {"decision-no-rationale", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A decision says why."), captured, stepFive,
         missingRationales},
        {"decision-no-tradeoffs", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A decision says what was given up for it."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Tradeoffs are identified and accepted: what we gave up to get what we wanted."),
         stepFive, missingTradeoffs},
        {"decision-no-context", Severity::Info, QT_TRANSLATE_NOOP("Setsquare::Messages", "A decision has a context."),
         QT_TRANSLATE_NOOP("Setsquare::Messages",
                           "Law 3: always document context for the future: why needed, what was done, insights, value."),
         "Laws of an Agent, Law 3", missingContexts},
        {"decision-no-pattern", Severity::Info,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "A decision says whether it is a pattern that can be used again."),
         QT_TRANSLATE_NOOP("Setsquare::Messages",
                           "Anti-pattern 4: not extracting patterns. Is this decision reusable? Does it represent a pattern? Should it be "
                           "documented for future work?"),
         "Step 5, Pattern extraction; Common Pitfalls, Anti-Pattern 4", missingPatterns},
        {"decision-ungrounded", Severity::Info, QT_TRANSLATE_NOOP("Setsquare::Messages", "A decision is grounded in the research."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Out of scope: make ungrounded decisions. They must reference research."),
         "What This Agent Does NOT Do", ungroundedDecisions},
    };
}

} // namespace Setsquare
