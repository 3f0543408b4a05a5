// SPDX-License-Identifier: Apache-2.0
#include "sectionrules.h"

#include "nearestname.h"
#include "places.h"
#include "report.h"
#include "sectionprogress.h"

#include <array>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

void missingSections(const CheckSubject &subject, Report &report)
{
    using enum SectionKind;
    static constexpr std::array needed {Context, Architecture, Tasks, Criteria, Decisions, Risks, Rollback, Checkpoints, Effort, Approval};
    for (const SectionKind kind : needed) {
        if (!has(subject.plan, kind))
            report.add({}, QT_TRANSLATE_NOOP("Setsquare::Messages", "The section “%1” is missing: add it."), {titleOf(kind)});
    }
}

bool isOfPlan(const Section &section)
{
    return section.kind != SectionKind::Unknown && section.kind != SectionKind::Title;
}

void sectionsNotBegun(const CheckSubject &subject, Report &report, SectionProgress progress, const char *pattern)
{
    for (const Section &section : subject.plan.sections) {
        if (isOfPlan(section) && progressOf(subject, section) == progress)
            report.add(section.headingRange, pattern, {section.title});
    }
}

void untouchedSections(const CheckSubject &subject, Report &report)
{
    sectionsNotBegun(subject, report, SectionProgress::Untouched,
                     QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is not started: it is as the template has it."));
}

void emptySections(const CheckSubject &subject, Report &report)
{
    sectionsNotBegun(subject, report, SectionProgress::Empty,
                     QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is empty: write it, or take the heading out."));
}

void openQuestions(const CheckSubject &subject, Report &report)
{
    for (const Question &question : subject.plan.questions) {
        if (question.state == Question::State::Open)
            report.add(
                question.range,
                QT_TRANSLATE_NOOP("Setsquare::Messages", "The question “%1” is open: answer it, or defer it with a reason."),
                {question.id.isEmpty() || question.text.startsWith(question.id) ? question.text : question.id + u": "_s + question.text});
    }
}

void unreadResearch(const CheckSubject &subject, Report &report)
{
    for (const Research &research : subject.research.research()) {
        if (research.error.isEmpty() || !subject.plan.research.contains(research.path))
            continue;
        report.add(firstOf(subject.text, research.path), QT_TRANSLATE_NOOP("Setsquare::Messages", "The research “%1” cannot be read: %2"),
                   {research.path, research.error});
    }
}

qint64 utf8Size(QStringView text)
{
    qint64 bytes = 0;
    for (const QChar character : text)
        bytes += character.unicode() < 0x80 ? 1 : character.unicode() < 0x800 || character.isSurrogate() ? 2 : 3;
    return bytes;
}

void largePlan(const CheckSubject &subject, Report &report)
{
    constexpr int bytesOfToken = 4;
    const qint64 budget = subject.configuration.tokenBudget;
    if (subject.text.size() * 3 < budget * bytesOfToken)
        return;
    const qint64 tokens = utf8Size(subject.text) / bytesOfToken;
    if (tokens > budget)
        report.add({},
                   QT_TRANSLATE_NOOP("Setsquare::Messages",
                                     "The plan has about %1 tokens, more than its budget of %2: shorten it, or split it into two plans."),
                   {QString::number(tokens), QString::number(budget)});
}

void configurationProblems(const CheckSubject &subject, Report &report)
{
    for (const ConfigurationProblem &problem : configurationProblems(subject.configuration))
        report.add({}, problem.message.pattern, problem.message.arguments);
}

} // namespace

QList<ConfigurationProblem> configurationProblems(const Configuration &configuration)
{
    QList<ConfigurationProblem> problems = configuration.problems;
    for (const RuleSetting &setting : configuration.rules) {
        if (findRule(setting.rule))
            continue;
        const QString nearest = nearestName(setting.rule, ruleCodes());
        const Message message = nearest.isEmpty()
            ? Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "The configuration sets “%1”, which is no rule."), {setting.rule}}
            : Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "The configuration sets “%1”, which is no rule. Did you mean “%2”?"),
                       {setting.rule, nearest}};
        problems.append({message, setting.line});
    }
    return problems;
}

QList<Rule> sectionRules()
{
    constexpr auto specification = QT_TRANSLATE_NOOP(
        "Setsquare::Messages", "The implementation specification holds all sections: whoever implements it has nothing else.");
    constexpr auto answered =
        QT_TRANSLATE_NOOP("Setsquare::Messages", "The specification is complete: all questions are answered or flagged.");
    return {
        {"section-missing", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "The plan has all sections of a specification."),
         specification, "Step 6; Step 7, Create Implementation Specification", missingSections},
        {"section-not-started", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "No section is left as the template has it."),
         specification, "Step 7, Create Implementation Specification", untouchedSections},
        {"section-empty", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "No section is empty."), specification,
         "Step 7, Create Implementation Specification", emptySections},
        {"question-open", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "Every question is answered or deferred."), answered,
         "Success Criteria, Specification complete", openQuestions},
        {"research-unread", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "The research that the plan names can be read."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Start with the research findings: load them from a bundle or a document."),
         "Step 1, Load Research Context", unreadResearch},
        {"plan-too-large", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "The plan keeps to its budget of tokens."),
         QT_TRANSLATE_NOOP("Setsquare::Messages",
                           "A plan has about 4,000 tokens, 2 % of a context window, so that there is room to implement it."),
         "Step 7, Plan output", largePlan},
        {"configuration", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "The configuration sets what there is."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "A setting that is misspelt is not in force, and nobody sees it."), "",
         configurationProblems},
    };
}

} // namespace Setsquare
