// SPDX-License-Identifier: Apache-2.0
#include "schedulejson.h"

#include "jsonvalues.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** Four decimals are a third of a second; more would only show how doubles are rounded. */
double rounded(double value)
{
    return std::round(value * 1e4) / 1e4;
}

QJsonArray idLists(const Plan &plan, const std::vector<std::vector<int>> &lists)
{
    return Json::each(lists, [&plan](const std::vector<int> &tasks) -> QJsonValue { return Json::texts(taskIds(plan, tasks)); });
}

QJsonObject taskObject(const ScheduleReport &report, int task)
{
    const std::optional<TaskTimes> &times = report.schedule.times[size_t(task)];
    const auto hours = [&times](double value) { return times ? QJsonValue(rounded(value)) : QJsonValue(); };
    const TaskTimes known = times.value_or(TaskTimes {});
    return {{u"id"_s, report.plan.tasks.at(task).id},
            {u"earliestStart"_s, hours(known.earliestStart)},
            {u"earliestFinish"_s, hours(known.earliestFinish)},
            {u"latestStart"_s, hours(known.latestStart)},
            {u"latestFinish"_s, hours(known.latestFinish)},
            {u"slack"_s, hours(known.slack())},
            {u"criticality"_s, hours(report.simulation.criticality[size_t(task)])}};
}

QJsonArray taskObjects(const ScheduleReport &report)
{
    QJsonArray tasks;
    for (int task = 0; task < int(report.plan.tasks.size()); ++task)
        tasks.append(taskObject(report, task));
    return tasks;
}

QJsonObject simulationObject(const Simulation &simulation)
{
    return {{u"samples"_s, simulation.samples},
            {u"seed"_s, qint64(simulation.seed)},
            {u"p50"_s, rounded(simulation.p50)},
            {u"p80"_s, rounded(simulation.p80)},
            {u"p95"_s, rounded(simulation.p95)}};
}

QJsonValue peopleValue(const ScheduleReport &report)
{
    if (!report.staffing)
        return {};
    return QJsonObject {{u"count"_s, report.staffing->people},
                        {u"elapsed"_s, rounded(report.staffing->elapsed)},
                        {u"order"_s, idLists(report.plan, report.staffing->order)}};
}

} // namespace

QJsonObject scheduleJson(const ScheduleReport &report)
{
    const Schedule &schedule = report.schedule;
    return {{u"schema"_s, u"setsquare/schedule/1"_s},
            {u"effort"_s, QJsonObject {{u"low"_s, rounded(schedule.effort.lowHours)}, {u"high"_s, rounded(schedule.effort.highHours)}}},
            {u"elapsed"_s,
             QJsonObject {{u"low"_s, rounded(schedule.elapsed.lowHours)},
                          {u"middle"_s, rounded(schedule.elapsedMiddle)},
                          {u"high"_s, rounded(schedule.elapsed.highHours)}}},
            {u"criticalPath"_s, Json::texts(taskIds(report.plan, schedule.criticalPath))},
            {u"waves"_s, idLists(report.plan, schedule.waves)},
            {u"tasks"_s, taskObjects(report)},
            {u"simulation"_s, simulationObject(report.simulation)},
            {u"people"_s, peopleValue(report)},
            {u"cycles"_s, idLists(report.plan, report.cycles)},
            {u"unestimated"_s, Json::texts(taskIds(report.plan, schedule.unestimated))}};
}

} // namespace Setsquare
