// SPDX-License-Identifier: Apache-2.0
#include "check.h"
#include "taskrules.h"

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

void unknownChoices(const CheckSubject &subject, const Rule &rule, QList<Finding> &findings)
{
    for (const Decision &decision : subject.plan.decisions) {
        if (decision.chosenAsWritten.isEmpty() || !decision.chosen.isEmpty() || decision.options.isEmpty())
            continue;
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” chose option %2, which is not among its options.");
        const TextRange title = decision.titleRange.shifted(decision.range.start);
        findings.append({QLatin1String(rule.code), rule.severity, {pattern, {decision.title, decision.chosenAsWritten}}, title});
    }
}

void unknownLevels(const CheckSubject &subject, const Rule &rule, QList<Finding> &findings)
{
    for (const Risk &risk : subject.plan.risks) {
        if (risk.likelihood() != Level::Unknown && risk.impact() != Level::Unknown)
            continue;
        const char *pattern =
            QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has a likelihood or an impact that is not low, medium or high.");
        findings.append({QLatin1String(rule.code), rule.severity, {pattern, {risk.risk}}, risk.range});
    }
}

void unclearPlaces(const CheckSubject &subject, const Rule &rule, QList<Finding> &findings)
{
    const QString mark = u"[NEEDS CLARIFICATION"_s;
    for (qsizetype at = subject.text.indexOf(mark); at >= 0; at = subject.text.indexOf(mark, at + mark.size())) {
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "Something here still needs clarification.");
        findings.append({QLatin1String(rule.code), rule.severity, {pattern, {}}, {at, at + mark.size()}});
    }
}

} // namespace

const QList<Rule> &rules()
{
    static const QList<Rule> all = taskRules()
        + QList<Rule> {
            {"decision-choice-unknown", Severity::Error,
             QT_TRANSLATE_NOOP("Setsquare::Messages", "The option that a decision chose is one of its options."), unknownChoices},
            {"risk-level-unknown", Severity::Warning,
             QT_TRANSLATE_NOOP("Setsquare::Messages", "Likelihood and impact are low, medium or high."), unknownLevels},
            {"needs-clarification", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "Nothing is left to be clarified."),
             unclearPlaces},
        };
    return all;
}

} // namespace Setsquare
