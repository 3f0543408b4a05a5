// SPDX-License-Identifier: Apache-2.0
#include "taskarguments.h"
#include "taskedits.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** The tasks, phase and place that an operation names. The first problem is kept. */
struct NamedPlaces {
    const Plan &plan;
    std::optional<Message> problem = {};

    int task(const QString &id) { return taken(namedTask(plan, id)); }
    int phase(const QString &number) { return taken(namedPhase(plan, number)); }
    QList<int> tasks(const QStringList &ids)
    {
        QList<int> found;
        for (const QString &id : ids)
            found += task(id);
        return found;
    }

private:
    int taken(const Named &named)
    {
        if (!problem)
            problem = named.problem;
        return named.index;
    }
};

/** Where a task goes: behind `after` if that is given; else first, or, where nothing is said of it, `otherwise`. */
TaskPosition position(const Plan &plan, const Arguments &arguments, NamedPlaces &places, TaskPosition otherwise)
{
    const std::optional<QString> phase = arguments.optionalText(u"phase"_s);
    const std::optional<QString> after = arguments.optionalText(u"after"_s);
    TaskPosition position = otherwise;
    if (phase)
        position = endOfPhase(plan, places.phase(*phase));
    if (after) {
        position.after = places.task(*after);
        if (!phase && position.after >= 0)
            position.phase = plan.tasks.at(position.after).phase;
    } else if (arguments.has(u"after"_s)) {
        position.after = -1;
    }
    return position;
}

/** The end of the plan's tasks. */
TaskPosition lastPlace(const Plan &plan)
{
    const int phases = int(plan.phases.size());
    const bool endsWithout = !plan.tasks.isEmpty() && plan.tasks.last().phase < 0;
    return endOfPhase(plan, phases == 0 || endsWithout ? -1 : phases - 1);
}

Edit add(const EditSubject &subject, const Arguments &arguments)
{
    NamedPlaces places {subject.plan};
    TaskRequest request;
    request.title = arguments.text(u"title"_s);
    const TaskPosition place = position(subject.plan, arguments, places, lastPlace(subject.plan));
    if (arguments.has(u"done"_s))
        request.done = arguments.flag(u"done"_s, false);
    for (const QString &list : {u"files"_s, u"dependsOn"_s, u"groundedIn"_s})
        request.fields.append({list, arguments.texts(list)});
    for (const auto &[name, value] : arguments.others())
        request.fields.append({name, {value}});
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return places.problem ? Edit::refused(*places.problem) : addTask(subject, request, place);
}

Edit remove(const EditSubject &subject, const Arguments &arguments)
{
    NamedPlaces places {subject.plan};
    const int task = places.task(arguments.text(u"task"_s));
    const bool orphan = arguments.flag(u"orphan"_s, false);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return places.problem ? Edit::refused(*places.problem) : removeTasks(subject, {task}, orphan);
}

Edit move(const EditSubject &subject, const Arguments &arguments)
{
    NamedPlaces places {subject.plan};
    const int task = places.task(arguments.text(u"task"_s));
    const int phase = task < 0 ? -1 : subject.plan.tasks.at(task).phase;
    TaskPosition place = position(subject.plan, arguments, places, {phase, -1});
    if (!arguments.optionalText(u"after"_s))
        place.after = -1;
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return places.problem ? Edit::refused(*places.problem) : moveTasks(subject, {task}, place);
}

Edit split(const EditSubject &subject, const Arguments &arguments)
{
    NamedPlaces places {subject.plan};
    const int task = places.task(arguments.text(u"task"_s));
    const QStringList titles = arguments.texts(u"titles"_s);
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return places.problem ? Edit::refused(*places.problem) : splitTask(subject, task, titles);
}

Edit merge(const EditSubject &subject, const Arguments &arguments)
{
    NamedPlaces places {subject.plan};
    const QList<int> tasks = places.tasks(arguments.texts(u"tasks"_s));
    if (const auto problem = arguments.problem())
        return Edit::malformed(*problem);
    return places.problem ? Edit::refused(*places.problem) : mergeTasks(subject, tasks);
}

} // namespace

QList<Operation> taskOperations()
{
    return {{"task.add", add}, {"task.remove", remove}, {"task.move", move}, {"task.split", split}, {"task.merge", merge}};
}

} // namespace Setsquare
