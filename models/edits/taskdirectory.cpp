// SPDX-License-Identifier: Apache-2.0
#include "taskdirectory.h"

#include "markdownsyntax.h"
#include "textlines.h"

namespace Setsquare {

namespace {

/** Whether something that is no task stands between two places, so that the list is another one behind it. */
bool isBroken(const Plan &plan, TextRange between)
{
    const auto begin = std::ranges::lower_bound(plan.unread, between.start, {}, [](const Unread &unread) { return unread.range.start; });
    return begin != plan.unread.end() && begin->range.start < between.end;
}

} // namespace

NumberPlaces numberPlaces(const EditSubject &subject, const Task &task)
{
    NumberPlaces places;
    const TextRange line = lineAt(subject.text, task.range.start);
    qsizetype start = line.start;
    if (!task.isHeading) {
        const auto marker = readItemMarker(subject.text, line);
        if (!marker)
            return places;
        places.marker = marker->ordered ? marker->number : TextRange {};
        start = marker->content.start;
    }
    const qsizetype end = std::clamp(task.range.start + task.titleRange.start, start, line.end);
    const qsizetype at = task.number.isEmpty() ? -1 : QStringView(subject.text).sliced(start, end - start).lastIndexOf(task.number);
    if (at >= 0)
        places.label = {start + at, start + at + task.number.size()};
    return places;
}

std::vector<NumberedTask> numberedTasks(const EditSubject &subject)
{
    std::vector<NumberedTask> found;
    const QList<Task> &tasks = subject.plan.tasks;
    bool followsOrdered = false;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const Task &task = tasks[i];
        const NumberPlaces places = numberPlaces(subject, task);
        NumberedTask numbered {task.number, task.phase, !places.marker.isEmpty() && places.label.isEmpty(), true};
        if (!places.marker.isEmpty() && followsOrdered && tasks[i - 1].phase == task.phase)
            numbered.startsRun = isBroken(subject.plan, {tasks[i - 1].range.end, task.range.start});
        followsOrdered = !places.marker.isEmpty();
        found.push_back(numbered);
    }
    return found;
}

TaskDirectory::TaskDirectory(const QStringList &phaseNumbers, const std::vector<NumberedTask> &tasks)
{
    for (const QString &number : phaseNumbers) {
        m_phases.phases.emplaceBack();
        m_phases.phases.last().number = number;
    }
    std::vector<TaskEntry> entries(tasks.size());
    std::vector<TaskPlace> places(tasks.size());
    for (size_t i = 0; i < tasks.size(); ++i) {
        entries[i].task.number = tasks[i].number;
        entries[i].ordered = tasks[i].ordered;
        places[i].entry = &entries[i];
        places[i].phase = tasks[i].phase;
        places[i].startsRun = tasks[i].startsRun;
    }
    m_ids.make(m_phases, places);
}

int TaskDirectory::taskOf(const QString &number, int phase) const
{
    return m_ids.taskOf(m_phases, number, phase).task;
}

QString TaskDirectory::nameOf(int task, int phase) const
{
    QStringList names {number(task), id(task)};
    if (const int own = m_ids.phase(task); own >= 0)
        names += m_phases.phases[own].number + u'.' + number(task);
    for (const QString &name : std::as_const(names)) {
        if (!name.isEmpty() && taskOf(name, phase) == task)
            return name;
    }
    return id(task);
}

TaskDirectory directoryOf(const EditSubject &subject)
{
    QStringList phases;
    for (const Phase &phase : subject.plan.phases)
        phases += phase.number;
    return {phases, numberedTasks(subject)};
}

} // namespace Setsquare
