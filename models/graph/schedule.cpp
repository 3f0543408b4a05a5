// SPDX-License-Identifier: Apache-2.0
#include "schedule.h"

#include "network.h"

#include <algorithm>
#include <span>

namespace Setsquare {

namespace {

using Ticks = std::vector<double>;

struct LongestPath {
    Ticks finish; ///< by position
    double length = 0;
    std::vector<int> positions;
};

LongestPath longestPath(const Network &network, const Ticks &duration)
{
    LongestPath result {Ticks(duration.size(), 0), 0, {}};
    std::vector<int> cameFrom(duration.size(), -1);
    int last = -1;
    for (int i = 0; i < network.count(); ++i) {
        double start = 0;
        for (const int source : network.before.of(i)) {
            if (cameFrom[size_t(i)] < 0 || result.finish[size_t(source)] > start) {
                start = result.finish[size_t(source)];
                cameFrom[size_t(i)] = source;
            }
        }
        result.finish[size_t(i)] = start + duration[size_t(i)];
        if (last < 0 || result.finish[size_t(i)] > result.finish[size_t(last)])
            last = i;
    }
    result.length = last < 0 ? 0 : result.finish[size_t(last)];
    for (int i = last; i >= 0; i = cameFrom[size_t(i)])
        result.positions.push_back(i);
    std::ranges::reverse(result.positions);
    return result;
}

std::vector<std::optional<TaskTimes>> timesOf(const Network &network, const LongestPath &path)
{
    std::vector<std::optional<TaskTimes>> result(size_t(network.tasks));
    Ticks latestStart(size_t(network.count()));
    for (int i = network.count() - 1; i >= 0; --i) {
        double latestFinish = path.length;
        for (const int target : network.behind.of(i))
            latestFinish = std::min(latestFinish, latestStart[size_t(target)]);
        const double duration = network.middle[size_t(i)];
        const double finish = path.finish[size_t(i)];
        latestStart[size_t(i)] = latestFinish - duration;
        result[size_t(network.order[size_t(i)])] = TaskTimes {(finish - duration) / ticksInHour, finish / ticksInHour,
                                                              (latestFinish - duration) / ticksInHour, latestFinish / ticksInHour};
    }
    return result;
}

std::vector<std::vector<int>> wavesOf(const Network &network)
{
    std::vector<std::vector<int>> result;
    std::vector<int> wave(size_t(network.count()), 0);
    for (int i = 0; i < network.count(); ++i) {
        for (const int source : network.before.of(i))
            wave[size_t(i)] = std::max(wave[size_t(i)], wave[size_t(source)] + 1);
        if (size_t(wave[size_t(i)]) >= result.size())
            result.emplace_back();
        result[size_t(wave[size_t(i)])].push_back(network.order[size_t(i)]);
    }
    for (std::vector<int> &tasks : result)
        std::ranges::sort(tasks);
    return result;
}

/** What a phase has left for the tasks that state no estimate, each. */
std::optional<Estimate> shareOfPhase(const Plan &plan, const Phase &phase)
{
    if (!phase.estimate)
        return {};
    Estimate left = *phase.estimate;
    int sharing = 0;
    for (const Task &task : std::span(plan.tasks).subspan(size_t(phase.firstTask), size_t(phase.taskCount))) {
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
    const std::vector<std::optional<Estimate>> estimates = taskEstimates(plan);
    Schedule result;
    for (int task = 0; task < int(estimates.size()); ++task) {
        const auto &estimate = estimates[size_t(task)];
        if (!estimate)
            result.unestimated.push_back(task);
        result.effort.lowHours += estimate ? estimate->lowHours : 0;
        result.effort.highHours += estimate ? estimate->highHours : 0;
    }
    const Network net = network(estimates, dependencies);
    const LongestPath middle = longestPath(net, net.middle);
    result.elapsed = {longestPath(net, net.low).length / ticksInHour, longestPath(net, net.high).length / ticksInHour};
    result.elapsedMiddle = middle.length / ticksInHour;
    result.critical.resize(estimates.size());
    for (const int position : middle.positions) {
        result.criticalPath.push_back(net.order[size_t(position)]);
        result.critical[size_t(result.criticalPath.back())] = true;
    }
    result.times = timesOf(net, middle);
    result.waves = wavesOf(net);
    return result;
}

} // namespace Setsquare
