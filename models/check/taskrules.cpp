// SPDX-License-Identifier: Apache-2.0
#include "taskrules.h"

#include <QSet>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double largestTaskHours = 4;

/** The line that a task's field stands on, or its title where it has no such
 * field. */
TextRange place(const Task &task, QLatin1StringView fieldPrefix)
{
    for (const Field &field : task.fields) {
        if (field.name.startsWith(fieldPrefix, Qt::CaseInsensitive))
            return field.valueRange.shifted(task.range.start);
    }
    return task.titleRange.shifted(task.range.start);
}

TextRange title(const Task &task)
{
    return task.titleRange.shifted(task.range.start);
}

void missingDependencies(const CheckSubject &subject, const Rule &rule, QList<Finding> &findings)
{
    QSet<QString> ids;
    ids.reserve(subject.plan.tasks.size());
    for (const Task &task : subject.plan.tasks)
        ids.insert(task.id);
    for (const Task &task : subject.plan.tasks) {
        for (const QString &id : task.dependsOn.value_or(QStringList())) {
            if (ids.contains(id))
                continue;
            const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 depends on “%2”, which is no task of this plan.");
            findings.append({QLatin1String(rule.code), rule.severity, {pattern, {task.id, id}}, place(task, "Depend"_L1)});
        }
    }
}

void selfDependencies(const CheckSubject &subject, const Rule &rule, QList<Finding> &findings)
{
    for (const Dependency &dependency : subject.dependencies) {
        if (dependency.from != dependency.to)
            continue;
        const Task &task = subject.plan.tasks.at(dependency.to);
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 depends on itself.");
        findings.append({QLatin1String(rule.code), rule.severity, {pattern, {task.id}}, place(task, "Depend"_L1)});
    }
}

void dependencyCycles(const CheckSubject &subject, const Rule &rule, QList<Finding> &findings)
{
    for (const std::vector<int> &cycle : cycles(subject.plan, subject.dependencies)) {
        if (cycle.size() < 2)
            continue;
        QStringList ids;
        for (const int task : cycle)
            ids.append(subject.plan.tasks.at(task).id);
        ids.append(ids.first());
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "These tasks wait for each other: %1.");
        const Task &task = subject.plan.tasks.at(cycle.front());
        findings.append({QLatin1String(rule.code), rule.severity, {pattern, {ids.join(u" → "_s)}}, place(task, "Depend"_L1)});
    }
}

void laterDependencies(const CheckSubject &subject, const Rule &rule, QList<Finding> &findings)
{
    for (const Dependency &dependency : subject.dependencies) {
        if (dependency.from <= dependency.to)
            continue;
        const Task &task = subject.plan.tasks.at(dependency.to);
        const QStringList arguments {task.id, subject.plan.tasks.at(dependency.from).id};
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 waits for task %2, which comes later.");
        findings.append({QLatin1String(rule.code), rule.severity, {pattern, arguments}, place(task, "Depend"_L1)});
    }
}

void largeTasks(const CheckSubject &subject, const Rule &rule, QList<Finding> &findings)
{
    for (const Task &task : subject.plan.tasks) {
        if (!task.estimate || task.estimate->highHours <= largestTaskHours)
            continue;
        const QStringList arguments {task.id, toText(*task.estimate)};
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages",
                                                "Task %1 is estimated at %2; more than 4 h is "
                                                "hard to review. Split it.");
        findings.append({QLatin1String(rule.code), rule.severity, {pattern, arguments}, place(task, "Est"_L1)});
    }
}

void untestedTasks(const CheckSubject &subject, const Rule &rule, QList<Finding> &findings)
{
    for (const Task &task : subject.plan.tasks) {
        if (!task.tests.isEmpty())
            continue;
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 does not say how it is tested.");
        findings.append({QLatin1String(rule.code), rule.severity, {pattern, {task.id}}, title(task)});
    }
}

void tasksWithoutFiles(const CheckSubject &subject, const Rule &rule, QList<Finding> &findings)
{
    for (const Task &task : subject.plan.tasks) {
        if (!task.files.isEmpty())
            continue;
        const char *pattern = QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 names no file.");
        findings.append({QLatin1String(rule.code), rule.severity, {pattern, {task.id}}, title(task)});
    }
}

} // namespace

QList<Rule> taskRules()
{
    return {
        {"dependency-missing", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "Every dependency is a task of the plan."),
         missingDependencies},
        {"dependency-self", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "No task depends on itself."), selfDependencies},
        {"dependency-cycle", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "No tasks wait for each other."), dependencyCycles},
        {"task-order", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A task comes after all that it waits for."),
         laterDependencies},
        {"task-too-big", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A task takes 4 hours at most."), largeTasks},
        {"task-no-tests", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A task says how it is tested."), untestedTasks},
        {"task-no-files", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A task names the files it changes."),
         tasksWithoutFiles},
    };
}

} // namespace Setsquare
