// SPDX-License-Identifier: Apache-2.0
#include "check.h"

#include "report.h"
#include "silencing.h"

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** How seriously a rule is taken; nothing if it is off. */
std::optional<Severity> severityOf(const Configuration &configuration, QStringView code, Severity otherwise)
{
    std::optional<Severity> severity = otherwise;
    for (const RuleSetting &setting : configuration.rules) {
        if (setting.rule == code)
            severity = setting.severity;
    }
    return severity;
}

QList<Finding> damage(const CheckSubject &subject)
{
    QList<Finding> findings = subject.plan.damage + subject.boxes;
    if (subject.configuration.rules.isEmpty())
        return findings;
    QList<Finding> taken;
    for (Finding &finding : findings) {
        if (const auto severity = severityOf(subject.configuration, finding.rule, finding.severity)) {
            finding.severity = *severity;
            taken.append(finding);
        }
    }
    return taken;
}

/** Of a section that is as the template has it nothing else is told than that; what makes it unreadable is. */
void leaveOutDetails(QList<Finding> &findings, const Plan &plan)
{
    QList<TextRange> untouched;
    for (const Finding &finding : std::as_const(findings)) {
        if (finding.rule != "section-not-started"_L1 && finding.rule != "section-empty"_L1)
            continue;
        for (const Section &section : plan.sections) {
            if (section.headingRange == finding.range)
                untouched.append(section.range);
        }
    }
    if (untouched.isEmpty())
        return;
    findings.removeIf([&](const Finding &finding) {
        const bool isItself = finding.rule.startsWith("section-"_L1) || finding.rule == "conflict-marker"_L1;
        return !isItself && std::ranges::any_of(untouched, [&](TextRange range) { return range.contains(finding.range.start); });
    });
}

} // namespace

QList<Finding> check(const CheckSubject &subject)
{
    QList<Finding> findings = damage(subject);
    for (const Rule &rule : rules()) {
        const auto severity = severityOf(subject.configuration, QLatin1StringView(rule.code).toString(), rule.severity);
        if (!rule.find || !severity)
            continue;
        Report report(rule, *severity, findings);
        rule.find(subject, report);
    }
    leaveOutDetails(findings, subject.plan);
    if (const QList<Silence> allowed = silences(subject); !allowed.isEmpty())
        findings.removeIf([&allowed](const Finding &finding) { return isSilenced(allowed, finding); });
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.range.start; });
    return findings;
}

QList<Fix> fixes(const CheckSubject &subject, const Finding &finding)
{
    const Rule *rule = findRule(finding.rule);
    return rule && rule->fixes ? rule->fixes(subject, finding) : QList<Fix>();
}

// From the end of the text to its begin: what an edit changes is mostly behind the findings that are still to be mended, so that they are where
// they were.
Edit fixAll(const CheckSubject &subject, const QList<Finding> &findings, const QString &rule)
{
    QList<EditStep> steps;
    for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding) {
        if (finding->rule != rule)
            continue;
        if (const QList<Fix> ways = fixes(subject, *finding); !ways.isEmpty())
            steps.append(ways.first().make);
    }
    const Message label {QT_TRANSLATE_NOOP("Setsquare::Messages", "Fix all: %1"), {rule}};
    return editInSteps({subject.plan, subject.text}, steps, label, RefusedSteps::LeaveOut);
}

} // namespace Setsquare
