// SPDX-License-Identifier: Apache-2.0
#include "approachrules.h"

#include "approachsections.h"
#include "frontmatteredits.h"
#include "nearestname.h"
#include "places.h"
#include "report.h"
#include "words.h"

#include <array>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

/** One that is misspelt has the needs of the one that is meant, so that to correct it shows nothing new. */
QString meantApproach(const Plan &plan)
{
    return approaches().contains(plan.approach) ? plan.approach : nearestName(plan.approach, approaches());
}

void unknownApproach(const CheckSubject &subject, Report &report)
{
    const QString &approach = subject.plan.approach;
    if (approach.isEmpty() || approaches().contains(approach))
        return;
    report.add(
        firstOf(subject.text, approach),
        QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no approach “%1”: write feature, refactoring, debugging or infrastructure."),
        {approach});
}

QList<Fix> writeApproach(const CheckSubject &subject, const Finding &)
{
    const QString nearest = meantApproach(subject.plan);
    if (nearest.isEmpty())
        return {};
    return {{{QT_TRANSLATE_NOOP("Setsquare::Messages", "Write “%1”"), {nearest}},
             [nearest](const EditSubject &at) { return setApproach(at, nearest); }}};
}

void missingApproachSections(const CheckSubject &subject, Report &report)
{
    for (const QString &title : sectionsOfApproach(meantApproach(subject.plan))) {
        if (!approachSection(subject.plan, title))
            report.add({}, QT_TRANSLATE_NOOP("Setsquare::Messages", "A plan for %2 has a section “%1”: add it."),
                       {title, meantApproach(subject.plan)});
    }
}

bool isAboutTests(const Task &task)
{
    static constexpr std::array beginnings {"test"_L1, "cover"_L1, "characteri"_L1, "regression"_L1};
    return !wordBeginningWith(task.title, beginnings).isEmpty() || !wordBeginningWith(task.changes, beginnings).isEmpty()
        || std::ranges::any_of(task.files, [](const QString &file) { return file.contains("test"_L1, Qt::CaseInsensitive); });
}

void changesBeforeTests(const CheckSubject &subject, Report &report)
{
    if (meantApproach(subject.plan) != "refactoring"_L1 || subject.plan.tasks.isEmpty())
        return;
    const Task &first = subject.plan.tasks.first();
    if (!isAboutTests(first))
        report.add(titleOf(first),
                   QT_TRANSLATE_NOOP("Setsquare::Messages",
                                     "The first task, “%1”, changes code before there are tests for it: put a task that tests it first."),
                   {first.title});
}

bool saysHowToGoBack(QStringView text)
{
    static constexpr std::array beginnings {"revers"_L1, "revert"_L1, "rollback"_L1, "roll-back"_L1,  "undo"_L1,
                                            "flag"_L1,   "switch"_L1, "restor"_L1,   "independent"_L1};
    return !wordBeginningWith(text, beginnings).isEmpty();
}

void irreversibleSteps(const CheckSubject &subject, Report &report)
{
    const Plan &plan = subject.plan;
    if (meantApproach(plan) != "refactoring"_L1 || !has(plan, SectionKind::Tasks))
        return;
    const auto inTask = [](const Task &task) {
        return saysHowToGoBack(task.title) || std::ranges::any_of(task.fields, [](const Field &field) {
                   return saysHowToGoBack(field.name) || saysHowToGoBack(field.value);
               });
    };
    if (plan.rollback.isEmpty() && std::ranges::none_of(plan.tasks, inTask))
        report.add(
            headingOf(plan, SectionKind::Tasks),
            QT_TRANSLATE_NOOP("Setsquare::Messages",
                              "Nothing says how a step of the refactoring is reversed: add a rollback plan, or say it at the tasks."));
}

} // namespace

QList<Rule> approachRules()
{
    return {
        {"approach-unknown", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "The approach is feature, refactoring, debugging or infrastructure."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "There are four planning approaches, and each has needs of its own."),
         "Planning Approaches", unknownApproach, writeApproach},
        {"approach-section-missing", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "The plan has the sections that its approach asks for."),
         QT_TRANSLATE_NOOP(
             "Setsquare::Messages",
             "Refactoring analyses the current and defines the desired state. Debugging confirms the root cause, says how to "
             "reproduce the bug, plans a regression test, considers the broader impact, and documents prevention. A change of "
             "infrastructure plans the rollout, a dry run, monitoring, communication and runbooks."),
         "Planning Approaches, 2 to 4", missingApproachSections},
        {"refactoring-untested", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A refactoring begins with tests."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Tests protect against regressions: test coverage before refactor."),
         "Approach 2, Specify tests", changesBeforeTests},
        {"refactoring-irreversible", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "The steps of a refactoring can be reversed."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Small, safe refactorings, each step independently valuable, reversible if needed."),
         "Approach 2, Plan incremental steps", irreversibleSteps},
    };
}

} // namespace Setsquare
