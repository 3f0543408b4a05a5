// SPDX-License-Identifier: Apache-2.0
#include "schedule.h"

#include "adjacency.h"

namespace Setsquare {

namespace {

using Hours = std::vector<double>;

/** Tasks in an order in which each comes after all that it waits for; those in
 * or behind a cycle are left out. */
std::vector<int> topologicalOrder(const Adjacency &outgoing, const Adjacency &incoming)
{
    std::vector<size_t> waiting(size_t(incoming.count()));
    std::vector<int> order;
    for (int task = 0; task < incoming.count(); ++task) {
        waiting[size_t(task)] = incoming.of(task).size();
        if (waiting[size_t(task)] == 0)
            order.push_back(task);
    }
    for (size_t i = 0; i < order.size(); ++i) {
        for (const int target : outgoing.of(order[i])) {
            if (--waiting[size_t(target)] == 0)
                order.push_back(target);
        }
    }
    return order;
}

struct LongestPath {
    double length = 0;
    std::vector<int> tasks;
};

LongestPath longestPath(const std::vector<int> &order, const Adjacency &incoming, const Hours &hours)
{
    Hours finish(hours.size(), 0);
    std::vector<int> before(hours.size(), -1);
    int last = -1;
    for (const int task : order) {
        double start = 0;
        for (const int source : incoming.of(task)) {
            if (before[size_t(task)] < 0 || finish[size_t(source)] > start) {
                start = finish[size_t(source)];
                before[size_t(task)] = source;
            }
        }
        finish[size_t(task)] = start + hours[size_t(task)];
        if (last < 0 || finish[size_t(task)] > finish[size_t(last)])
            last = task;
    }
    LongestPath result {last < 0 ? 0 : finish[size_t(last)], {}};
    for (int task = last; task >= 0; task = before[size_t(task)])
        result.tasks.push_back(task);
    std::ranges::reverse(result.tasks);
    return result;
}

Hours hoursOf(const std::vector<std::optional<Estimate>> &estimates, double (*part)(const Estimate &))
{
    Hours result(estimates.size(), 0);
    for (size_t i = 0; i < estimates.size(); ++i)
        result[i] = estimates[i] ? part(*estimates[i]) : 0;
    return result;
}

/** What a phase has left for the tasks that state no estimate, each. */
std::optional<Estimate> shareOfPhase(const Plan &plan, const Phase &phase)
{
    if (!phase.estimate)
        return {};
    Estimate left = *phase.estimate;
    int sharing = 0;
    for (const Task &task : plan.tasks.sliced(phase.firstTask, phase.taskCount)) {
        left.lowHours -= task.estimate ? task.estimate->lowHours : 0;
        left.highHours -= task.estimate ? task.estimate->highHours : 0;
        sharing += task.estimate ? 0 : 1;
    }
    if (sharing == 0)
        return {};
    // What is stated can take more of the phase's high than of its low: a share is never less at its high.
    const double low = std::max(0.0, left.lowHours) / sharing;
    return Estimate {low, std::max(low, left.highHours / sharing)};
}

} // namespace

std::vector<std::optional<Estimate>> taskEstimates(const Plan &plan)
{
    std::vector<std::optional<Estimate>> shares;
    for (const Phase &phase : plan.phases)
        shares.push_back(shareOfPhase(plan, phase));
    std::vector<std::optional<Estimate>> result;
    result.reserve(size_t(plan.tasks.size()));
    for (const Task &task : plan.tasks) {
        if (task.estimate || task.phase < 0)
            result.push_back(task.estimate);
        else
            result.push_back(shares[size_t(task.phase)]);
    }
    return result;
}

Schedule schedule(const Plan &plan, const std::vector<Dependency> &dependencies)
{
    const int tasks = int(plan.tasks.size());
    const std::vector<std::optional<Estimate>> estimates = taskEstimates(plan);
    Schedule result;
    result.critical.resize(size_t(tasks));
    for (int task = 0; task < tasks; ++task) {
        const auto &estimate = estimates[size_t(task)];
        if (!estimate)
            result.unestimated.push_back(task);
        result.effort.lowHours += estimate ? estimate->lowHours : 0;
        result.effort.highHours += estimate ? estimate->highHours : 0;
    }
    const Adjacency incoming(tasks, dependencies, Adjacency::Direction::Incoming);
    const std::vector<int> order = topologicalOrder(Adjacency(tasks, dependencies, Adjacency::Direction::Outgoing), incoming);
    const auto length = [&](double (*part)(const Estimate &)) { return longestPath(order, incoming, hoursOf(estimates, part)); };
    result.elapsed.lowHours = length([](const Estimate &estimate) { return estimate.lowHours; }).length;
    result.elapsed.highHours = length([](const Estimate &estimate) { return estimate.highHours; }).length;
    const LongestPath middle = length([](const Estimate &estimate) { return estimate.middleHours(); });
    result.elapsedMiddle = middle.length;
    result.criticalPath = middle.tasks;
    for (const int task : result.criticalPath)
        result.critical[size_t(task)] = true;
    return result;
}

} // namespace Setsquare
