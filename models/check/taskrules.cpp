// SPDX-License-Identifier: Apache-2.0
#include "taskrules.h"

#include "filereference.h"
#include "places.h"
#include "report.h"
#include "schedule.h"
#include "words.h"

#include <array>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

void tasksWithoutFiles(const CheckSubject &subject, Report &report)
{
    for (const Task &task : subject.plan.tasks) {
        if (task.files.isEmpty())
            report.add(titleOf(task), QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 “%2” names no file: say which files it changes."),
                       {task.id, task.title});
    }
}

bool isSaidToBeNew(const Task &task)
{
    static constexpr std::array words {"new"_L1, "add"_L1, "adds"_L1, "added"_L1, "create"_L1, "creates"_L1, "write"_L1, "writes"_L1};
    if (!wordOf(task.title, words).isEmpty() || !wordOf(task.changes, words).isEmpty())
        return true;
    return std::ranges::any_of(task.fields, [](const Field &field) {
        return !wordOf(field.name, words).isEmpty() || (field.name.startsWith("File"_L1) && !wordOf(field.value, words).isEmpty());
    });
}

bool isPathOfOneFile(const QString &file)
{
    return (file.contains(u'.') || file.contains(u'/')) && !file.contains(u'*') && !file.contains(u' ') && !file.endsWith(u'/');
}

void filesThatAreNotThere(const CheckSubject &subject, Report &report)
{
    if (!subject.existingFiles)
        return;
    for (const Task &task : subject.plan.tasks) {
        for (const QString &written : task.files) {
            const QString file = withoutLines(written);
            if (subject.existingFiles->contains(file) || !isPathOfOneFile(file) || isSaidToBeNew(task))
                continue;
            report.add(
                placeOf(task, "File"_L1),
                QT_TRANSLATE_NOOP("Setsquare::Messages",
                                  "Task %1 “%2” names “%3”, which is not in the repository: say that it is new, or correct the path."),
                {task.id, task.title, file});
        }
    }
}

void untestedTasks(const CheckSubject &subject, Report &report)
{
    for (const Task &task : subject.plan.tasks) {
        if (task.tests.isEmpty())
            report.add(titleOf(task),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 “%2” does not say how it is tested: say how to validate it."),
                       {task.id, task.title});
    }
}

void largeTasks(const CheckSubject &subject, Report &report)
{
    const std::vector<std::optional<Estimate>> estimates = taskEstimates(subject.plan);
    const double most = subject.configuration.taskHours;
    for (qsizetype i = 0; i < subject.plan.tasks.size(); ++i) {
        const Task &task = subject.plan.tasks[i];
        const std::optional<Estimate> &estimate = estimates[size_t(i)];
        if (!estimate || estimate->highHours <= most)
            continue;
        const char *pattern = task.estimate
            ? QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 “%2” is estimated at %3, more than %4: split it.")
            : QT_TRANSLATE_NOOP("Setsquare::Messages",
                                "Task %1 “%2” has a share of %3 in its phase, more than %4: split it, or estimate it.");
        report.add(placeOf(task, "Est"_L1), pattern, {task.id, task.title, toText(*estimate), toText(Estimate {most, most})});
    }
}

void tasksWithoutEstimate(const CheckSubject &subject, Report &report)
{
    const std::vector<std::optional<Estimate>> estimates = taskEstimates(subject.plan);
    for (qsizetype i = 0; i < subject.plan.tasks.size(); ++i) {
        const Task &task = subject.plan.tasks[i];
        if (!estimates[size_t(i)])
            report.add(
                titleOf(task),
                QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 “%2” has no estimate, and neither has its phase: estimate one of them."),
                {task.id, task.title});
    }
}

/** A title that names something definite, a function, a file or a figure, says enough whatever its verb. */
bool isDefinite(const QString &title)
{
    return title.contains(u'`') || title.contains(u'/') || hasDigit(title);
}

QStringView vagueWord(const QString &title)
{
    static constexpr std::array always {"various"_L1, "several"_L1, "misc"_L1, "miscellaneous"_L1, "stuff"_L1,
                                        "things"_L1,  "somehow"_L1, "etc"_L1,  "whatever"_L1};
    static constexpr std::array verbs {"improve"_L1, "enhance"_L1, "handle"_L1, "optimise"_L1, "optimize"_L1, "support"_L1, "tweak"_L1};
    // Behind such a verb a few words more mostly say what: Handle expired tokens on logout.
    constexpr qsizetype mostWords = 4;
    const QStringView word = wordOf(title, always);
    if (!word.isEmpty())
        return word;
    return title.count(u' ') < mostWords ? wordOf(title, verbs) : QStringView();
}

void vagueTasks(const CheckSubject &subject, Report &report)
{
    for (const Task &task : subject.plan.tasks) {
        const QStringView word = vagueWord(task.title);
        if (!word.isEmpty() && !isDefinite(task.title))
            report.add(titleOf(task),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 “%2” is vague: say what to change instead of “%3”."),
                       {task.id, task.title, word.toString()});
    }
}

} // namespace

QList<Rule> taskRules()
{
    return {
        {"task-no-files", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A task names the files that it changes."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Specific: clear what file and line to change."), "Step 3, Task qualities",
         tasksWithoutFiles},
        {"task-file-unknown", Severity::Info,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "A file that a task names is in the repository, or is said to be new."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Specific: clear what file and line to change."), "Step 3, Task qualities",
         filesThatAreNotThere},
        {"task-no-tests", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A task says how it is tested."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Testable: know how to validate."), "Step 3, Task qualities", untestedTasks},
        {"task-too-big", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A task takes 4 hours at most."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Sized: less than 4 hours each; break bigger tasks."), "Step 3, Task qualities",
         largeTasks},
        {"task-no-estimate", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A task or its phase has an estimate."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Sized: less than 4 hours each. What is not estimated cannot be known to be that small."),
         "Step 3, Task qualities", tasksWithoutEstimate},
        {"task-vague", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A task's title says what is to be changed."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "A task is specific and actionable, so that it can be executed without ambiguity."),
         "Step 3, Task qualities; Success Criteria, Specification complete", vagueTasks},
    };
}

} // namespace Setsquare
