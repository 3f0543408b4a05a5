// SPDX-License-Identifier: Apache-2.0
#include "taskarguments.h"
#include "taskdirectory.h"
#include "taskfieldedits.h"
#include "taskvalues.h"

#include <QHash>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool exist(const Plan &plan, int task, int on)
{
    return task >= 0 && task < plan.tasks.size() && on >= 0 && on < plan.tasks.size();
}

/** The field of dependencies; nullptr if there is none, or if there are several, of which the last is meant. */
const Field *dependsOnField(const Task &task)
{
    const Field *found = nullptr;
    for (const Field &field : task.fields) {
        if (taskField(field.name) == TaskField::DependsOn)
            found = &field;
    }
    return found;
}

QString fieldName(const Task &task)
{
    const Field *field = dependsOnField(task);
    return field ? field->name : u"dependsOn"_s;
}

/** For each task that can be reached from `on` by what it waits for, the one that waits for it. */
QHash<int, int> reached(const Plan &plan, int on)
{
    QHash<QString, int> tasks;
    for (int i = 0; i < plan.tasks.size(); ++i)
        tasks.insert(plan.tasks.at(i).id, i);
    QHash<int, int> from {{on, -1}};
    QList<int> open {on};
    for (qsizetype next = 0; next < open.size(); ++next) {
        const auto &ids = plan.tasks.at(open[next]).dependsOn;
        for (const QString &id : ids ? *ids : QStringList()) {
            const int task = tasks.value(id, -1);
            if (task < 0 || from.contains(task))
                continue;
            from.insert(task, open[next]);
            open.append(task);
        }
    }
    return from;
}

} // namespace

QString cycleThrough(const Plan &plan, int task, int on)
{
    const QHash<int, int> from = reached(plan, on);
    if (!from.contains(task))
        return {};
    QStringList path;
    for (int at = task; at >= 0; at = from.value(at))
        path += plan.tasks.at(at).id;
    path += plan.tasks.at(task).id;
    return path.join(u" → "_s);
}

Edit addDependency(const EditSubject &subject, int task, int on)
{
    if (!exist(subject.plan, task, on))
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no such task."), {}});
    const Task &target = subject.plan.tasks.at(task);
    const QString id = subject.plan.tasks.at(on).id;
    const Field *field = dependsOnField(target);
    const TaskDirectory directory = directoryOf(subject);
    const TaskValues values(subject, directory, task, target.phase);
    QString value = field ? field->value : QString();
    if (!target.dependsOn || !target.dependsOn->contains(id))
        value = withReference(value, directory.nameOf(on, target.phase), values.referencesStyle());
    Edit edit = setWrittenField(subject, task, fieldName(target), value);
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Let “%1” wait for “%2”"),
                  {wordsOf(target), wordsOf(subject.plan.tasks.at(on))}};
    return edit;
}

Edit removeDependency(const EditSubject &subject, int task, int on)
{
    if (!exist(subject.plan, task, on))
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no such task."), {}});
    const Task &target = subject.plan.tasks.at(task);
    const Field *field = dependsOnField(target);
    Edit edit;
    if (field && target.dependsOn && target.dependsOn->contains(subject.plan.tasks.at(on).id)) {
        const TaskDirectory directory = directoryOf(subject);
        const Rename rename = [&](const QString &number) {
            const int named = directory.taskOf(number, target.phase);
            return Renamed {named == on ? Renamed::Fate::Gone : Renamed::Fate::Kept, {}, named};
        };
        const auto patch = TextPatch::fromChanges(renamedReferences(field->value, rename));
        edit = setWrittenField(subject, task, field->name, patch ? patch->applied(field->value) : field->value);
    }
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Let “%1” not wait for “%2”"),
                  {wordsOf(target), wordsOf(subject.plan.tasks.at(on))}};
    return edit;
}

} // namespace Setsquare
