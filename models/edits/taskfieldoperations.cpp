// SPDX-License-Identifier: Apache-2.0
#include "taskarguments.h"
#include "taskfieldedits.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** What a task has because of where it stands. */
bool followsFromPlace(const QString &field)
{
    return QStringList({u"id"_s, u"number"_s, u"phase"_s, u"lines"_s, u"fields"_s}).contains(field);
}

Edit set(const EditSubject &subject, const Arguments &arguments)
{
    const Named task = namedTask(subject.plan, arguments.text(u"task"_s));
    const QString field = arguments.text(u"field"_s).trimmed();
    const bool isTick = field.compare("done"_L1, Qt::CaseInsensitive) == 0;
    const bool done = isTick && arguments.flag(u"value"_s, false);
    const QStringList values = isTick ? QStringList() : arguments.texts(u"value"_s);
    if (!arguments.has(u"value"_s))
        arguments.text(u"value"_s); // notes that it is missing
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    if (task.problem)
        return Edit::refused(*task.problem);
    if (followsFromPlace(field))
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” follows from where a task stands. Move the task."), {field}});
    if (isTick)
        return tickTask(subject, task.index, done);
    if (field.compare("title"_L1, Qt::CaseInsensitive) == 0)
        return setTaskTitle(subject, task.index, values.join(u", "_s));
    if (field.isEmpty())
        return Edit::malformed({QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is missing."), {u"field"_s}});
    return setTaskField(subject, task.index, field, values);
}

Edit dependency(const EditSubject &subject, const Arguments &arguments, Edit (*change)(const EditSubject &, int, int))
{
    const Named task = namedTask(subject.plan, arguments.text(u"task"_s));
    const Named on = namedTask(subject.plan, arguments.text(u"on"_s));
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    if (task.problem || on.problem)
        return Edit::refused(task.problem ? *task.problem : *on.problem);
    return change(subject, task.index, on.index);
}

Edit addDependencyNamed(const EditSubject &subject, const Arguments &arguments)
{
    return dependency(subject, arguments, addDependency);
}

Edit removeDependencyNamed(const EditSubject &subject, const Arguments &arguments)
{
    return dependency(subject, arguments, removeDependency);
}

} // namespace

QList<Operation> taskFieldOperations()
{
    return {{"task.set", set}, {"dependency.add", addDependencyNamed}, {"dependency.remove", removeDependencyNamed}};
}

} // namespace Setsquare
