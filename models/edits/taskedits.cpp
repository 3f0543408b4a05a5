// SPDX-License-Identifier: Apache-2.0
#include "taskedits.h"

#include "rearrangement.h"
#include "sectionedits.h"
#include "taskarguments.h"
#include "taskdirectory.h"

#include <QSet>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool exist(const Plan &plan, const QList<int> &tasks)
{
    return !tasks.isEmpty() && std::ranges::all_of(tasks, [&](int task) { return task >= 0 && task < plan.tasks.size(); });
}

Edit noSuchTask()
{
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no such task."), {}});
}

bool isPlace(const Plan &plan, TaskPosition position)
{
    return position.phase >= -1 && position.phase < plan.phases.size() && position.after >= -1 && position.after < plan.tasks.size()
        && (position.after < 0 || plan.tasks.at(position.after).phase == position.phase);
}

Edit noPlace()
{
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "The task to stand behind is not in that phase."), {}});
}

/** The task whose style a new one takes: the one before it, the one behind it, or the nearest. */
int nearestTo(const Plan &plan, TaskPosition position)
{
    if (position.after >= 0)
        return position.after;
    const Arrangement arrangement = arrangementOf(plan);
    const size_t place = placeAfter(arrangement, -1, position.phase);
    if (place < arrangement.tasks.size() && arrangement.tasks[place].phase == position.phase)
        return arrangement.tasks[place].target.task;
    return std::min(int(place), int(plan.tasks.size())) - 1 >= 0 ? int(place) - 1 : plan.tasks.isEmpty() ? -1 : 0;
}

Message labelOf(const char *one, const char *several, const Plan &plan, const QList<int> &tasks)
{
    if (tasks.size() == 1)
        return {one, {wordsOf(plan.tasks.at(tasks.first()))}};
    return {several, {QString::number(tasks.size())}};
}

/** Those that name one of the tasks, and are not among them. */
QStringList dependants(const Plan &plan, const QSet<int> &tasks)
{
    QSet<QString> ids;
    for (const int task : tasks)
        ids.insert(plan.tasks.at(task).id);
    const auto names = [&](const QStringList &named) {
        return std::ranges::any_of(named, [&](const QString &id) { return ids.contains(id); });
    };
    QStringList found;
    for (int i = 0; i < plan.tasks.size(); ++i) {
        if (!tasks.contains(i) && plan.tasks.at(i).dependsOn && names(*plan.tasks.at(i).dependsOn))
            found += u"“%1 %2”"_s.arg(plan.tasks.at(i).id, plan.tasks.at(i).title);
    }
    for (const Risk &risk : plan.risks) {
        if (names(risk.mitigatedBy))
            found += u"“%1”"_s.arg(risk.risk);
    }
    return found;
}

/** A plan without a place for tasks gets their section, in the same step. */
Edit addFirstTask(const EditSubject &subject, const TaskRequest &request)
{
    const TaskDirectory directory({}, {});
    const WrittenTask written = writtenTask(subject, directory, request, -1, -1);
    if (written.problem)
        return Edit::refused(*written.problem);
    const SectionAddition section = newSection(subject, SectionKind::Tasks, written.task.lines);
    Edit edit;
    edit.patch = TextPatch(section.change.range, section.change.text);
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add “%1”"), {request.title.trimmed()}};
    edit.meant = [section, says = written.task.says](Plan &expected, const Plan &read) {
        if (!section.takeOver(expected, read) || read.tasks.size() != 1 || !says(read.tasks.first()) || read.tasks.first().id != "1"_L1)
            return false;
        expected.tasks = read.tasks;
        return true;
    };
    return edit;
}

} // namespace

TaskPosition endOfPhase(const Plan &plan, int phase)
{
    TaskPosition position {phase, -1};
    for (int i = 0; i < plan.tasks.size(); ++i)
        position.after = plan.tasks.at(i).phase == phase ? i : position.after;
    return position;
}

TaskPosition placeBefore(const Plan &plan, int task)
{
    const int phase = plan.tasks.at(task).phase;
    return {phase, task > 0 && plan.tasks.at(task - 1).phase == phase ? task - 1 : -1};
}

Edit addTask(const EditSubject &subject, const TaskRequest &request, TaskPosition position)
{
    if (!isPlace(subject.plan, position))
        return noPlace();
    if (!findSection(subject.plan, SectionKind::Tasks))
        return addFirstTask(subject, request);
    const TaskDirectory directory = directoryOf(subject);
    const WrittenTask written = writtenTask(subject, directory, request, nearestTo(subject.plan, position), position.phase);
    if (written.problem)
        return Edit::refused(*written.problem);
    Arrangement arrangement = arrangementOf(subject.plan);
    arrangement.addedTasks.push_back(written.task);
    const size_t place = placeAfter(arrangement, position.after, position.phase);
    arrangement.tasks.insert(arrangement.tasks.begin() + qptrdiff(place), PlacedTask {{-1, 0}, position.phase});
    return rearranged(subject, arrangement, {QT_TRANSLATE_NOOP("Setsquare::Messages", "Add “%1”"), {request.title.trimmed()}});
}

Edit removeTasks(const EditSubject &subject, const QList<int> &tasks, bool orphan)
{
    if (!exist(subject.plan, tasks))
        return noSuchTask();
    const QSet<int> removed(tasks.begin(), tasks.end());
    if (const QStringList waiting = dependants(subject.plan, removed); !waiting.isEmpty() && !orphan)
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "These name what would be removed: %1. Remove it and these references?"),
             {waiting.join(u", "_s)}},
            Refusal::NeedsConsent);
    Arrangement arrangement = arrangementOf(subject.plan);
    std::erase_if(arrangement.tasks, [&](const PlacedTask &placed) { return removed.contains(placed.target.task); });
    return rearranged(subject, arrangement,
                      labelOf(QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove “%1”"),
                              QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove %1 tasks"), subject.plan, tasks));
}

Edit moveTasks(const EditSubject &subject, const QList<int> &tasks, TaskPosition position)
{
    if (!exist(subject.plan, tasks))
        return noSuchTask();
    if (!isPlace(subject.plan, position))
        return noPlace();
    const QSet<int> moved(tasks.begin(), tasks.end());
    Arrangement arrangement = arrangementOf(subject.plan);
    size_t place = placeAfter(arrangement, position.after, position.phase);
    std::vector<PlacedTask> kept;
    std::vector<PlacedTask> taken;
    for (size_t i = 0; i < arrangement.tasks.size(); ++i) {
        const PlacedTask placed = arrangement.tasks[i];
        if (!moved.contains(placed.target.task)) {
            kept.push_back(placed);
            continue;
        }
        taken.push_back({placed.target, position.phase});
    }
    const size_t before = size_t(std::count_if(arrangement.tasks.begin(), arrangement.tasks.begin() + qptrdiff(place),
                                               [&](const PlacedTask &placed) { return moved.contains(placed.target.task); }));
    place -= before;
    arrangement.tasks = kept;
    arrangement.tasks.insert(arrangement.tasks.begin() + qptrdiff(place), taken.begin(), taken.end());
    return rearranged(subject, arrangement,
                      labelOf(QT_TRANSLATE_NOOP("Setsquare::Messages", "Move “%1”"),
                              QT_TRANSLATE_NOOP("Setsquare::Messages", "Move %1 tasks"), subject.plan, tasks));
}

} // namespace Setsquare
