// SPDX-License-Identifier: Apache-2.0
#include "dependencyrules.h"

#include "places.h"
#include "reduction.h"
#include "report.h"
#include "taskfieldedits.h"

#include <algorithm>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1StringView field = "Depend"_L1;

void missingDependencies(const CheckSubject &subject, Report &report)
{
    QSet<QString> ids;
    ids.reserve(subject.plan.tasks.size());
    for (const Task &task : subject.plan.tasks)
        ids.insert(task.id);
    for (const Task &task : subject.plan.tasks) {
        for (const QString &id : task.dependsOn.value_or(QStringList())) {
            if (!ids.contains(id))
                report.add(
                    placeOf(task, field),
                    QT_TRANSLATE_NOOP("Setsquare::Messages",
                                      "Task %1 “%2” depends on “%3”, which is no task of this plan: correct the number, or take it out."),
                    {task.id, task.title, id});
        }
    }
}

void selfDependencies(const CheckSubject &subject, Report &report)
{
    for (const Dependency &dependency : subject.dependencies) {
        if (dependency.from != dependency.to)
            continue;
        const Task &task = subject.plan.tasks.at(dependency.to);
        report.add(placeOf(task, field), QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 “%2” depends on itself: take that out."),
                   {task.id, task.title});
    }
}

void dependencyCycles(const CheckSubject &subject, Report &report)
{
    for (const std::vector<int> &cycle : cycles(subject.plan, subject.dependencies)) {
        if (cycle.size() < 2)
            continue;
        QStringList ids;
        for (const int task : cycle)
            ids.append(subject.plan.tasks.at(task).id);
        ids.append(ids.first());
        report.add(placeOf(subject.plan.tasks.at(cycle.front()), field),
                   QT_TRANSLATE_NOOP("Setsquare::Messages", "These tasks wait for each other: %1. Take one of the dependencies out."),
                   {ids.join(u" → "_s)});
    }
}

void laterDependencies(const CheckSubject &subject, Report &report)
{
    for (const Dependency &dependency : subject.dependencies) {
        if (dependency.from <= dependency.to)
            continue;
        const Task &task = subject.plan.tasks.at(dependency.to);
        report.add(placeOf(task, field),
                   QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 “%2” waits for task %3, which comes later: move one of them."),
                   {task.id, task.title, subject.plan.tasks.at(dependency.from).id});
    }
}

void unstatedDependencies(const CheckSubject &subject, Report &report)
{
    for (const Task &task : subject.plan.tasks) {
        if (!task.dependsOn)
            report.add(titleOf(task),
                       QT_TRANSLATE_NOOP("Setsquare::Messages", "Task %1 “%2” does not say what it depends on: name the tasks, or None."),
                       {task.id, task.title});
    }
}

/** All arrows count as if they were stated: to state what is implied then makes nothing new superfluous. */
std::vector<bool> superfluous(const CheckSubject &subject)
{
    std::vector<Dependency> all = subject.dependencies;
    for (Dependency &dependency : all)
        dependency.implied = false;
    return impliedByOthers(int(subject.plan.tasks.size()), all);
}

void impliedDependencies(const CheckSubject &subject, Report &report)
{
    const std::vector<bool> implied = superfluous(subject);
    for (size_t i = 0; i < implied.size(); ++i) {
        const Dependency &dependency = subject.dependencies[i];
        if (!implied[i] || dependency.implied)
            continue;
        const Task &task = subject.plan.tasks.at(dependency.to);
        report.add(placeOf(task, field),
                   QT_TRANSLATE_NOOP("Setsquare::Messages",
                                     "Task %1 “%2” need not say that it depends on task %3: it follows from what else it depends on."),
                   {task.id, task.title, subject.plan.tasks.at(dependency.from).id});
    }
}

Fix without(const CheckSubject &subject, const Finding &finding, const QString &id)
{
    const int task = taskAt(subject.plan, finding.range.start);
    return {{QT_TRANSLATE_NOOP("Setsquare::Messages", "Take out the dependency on “%1”"), {id}}, [task, id](const EditSubject &at) {
                if (task < 0 || task >= at.plan.tasks.size())
                    return Edit();
                QStringList kept = at.plan.tasks[task].dependsOn.value_or(QStringList());
                kept.removeAll(id);
                return setTaskField(at, task, u"dependsOn"_s, kept.isEmpty() ? QStringList {u"None"_s} : kept);
            }};
}

QList<Fix> takeOutNamed(const CheckSubject &subject, const Finding &finding)
{
    return {without(subject, finding, finding.message.arguments.last())};
}

QList<Fix> takeOutItself(const CheckSubject &subject, const Finding &finding)
{
    return {without(subject, finding, finding.message.arguments.first())};
}

Fix stated(int task, const QString &id)
{
    const Message title = id.isEmpty()
        ? Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "Say that it depends on no other task"), {}}
        : Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "Say that it depends on task %1, as the order implies"), {id}};
    return {title, [task, id](const EditSubject &at) { return setTaskField(at, task, u"dependsOn"_s, {id.isEmpty() ? u"None"_s : id}); }};
}

QList<Fix> stateDependencies(const CheckSubject &subject, const Finding &finding)
{
    const int task = taskAt(subject.plan, finding.range.start);
    const auto implied = std::ranges::find_if(subject.dependencies,
                                              [task](const Dependency &dependency) { return dependency.implied && dependency.to == task; });
    QList<Fix> fixes;
    if (implied != subject.dependencies.end()) {
        const Task &before = subject.plan.tasks.at(implied->from);
        // Where several tasks have that number, to name it would say nothing.
        if (std::ranges::count(subject.plan.tasks, before.number, &Task::number) == 1)
            fixes.append(stated(task, before.id));
    }
    fixes.append(stated(task, {}));
    return fixes;
}

constexpr auto ordered = QT_TRANSLATE_NOOP("Setsquare::Messages", "Ordered: dependencies explicit.");
constexpr auto taskQualities = "Step 3, Task qualities";

} // namespace

QList<Rule> dependencyRules()
{
    return {
        {"dependency-missing", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "Every dependency is a task of the plan."),
         ordered, taskQualities, missingDependencies, takeOutNamed},
        {"dependency-self", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "No task depends on itself."), ordered, taskQualities,
         selfDependencies, takeOutItself},
        {"dependency-cycle", Severity::Error, QT_TRANSLATE_NOOP("Setsquare::Messages", "No tasks wait for each other."), ordered,
         taskQualities, dependencyCycles},
        {"dependency-ambiguous", Severity::Error,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "A dependency names one task, not one of several with the same number."), ordered,
         taskQualities},
        {"task-order", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "A task comes after all that it waits for."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Tasks have a logical ordering, so that they can be executed one after the other."),
         "Approach 1, Break down tasks", laterDependencies},
        {"task-no-dependencies", Severity::Info, QT_TRANSLATE_NOOP("Setsquare::Messages", "A task says what it depends on, or None."),
         ordered, taskQualities, unstatedDependencies, stateDependencies},
        {"dependency-implied", Severity::Info,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "No dependency is stated that follows from the others."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Dependencies are explicit; those that say nothing new make the others hard to see."),
         taskQualities, impliedDependencies, takeOutNamed},
    };
}

} // namespace Setsquare
