// SPDX-License-Identifier: Apache-2.0
#include "network.h"

#include <algorithm>
#include <cmath>

namespace Setsquare {

namespace {

/** More than any estimate that can be written, and few enough ticks for one to be exact. */
constexpr double mostHours = 1e8;

double ticks(double hours)
{
    return std::round(std::clamp(hours, 0.0, mostHours) * ticksInHour);
}

std::vector<Dependency> betweenPositions(const std::vector<int> &order, const std::vector<Dependency> &dependencies, size_t tasks)
{
    std::vector<int> position(tasks, -1);
    for (size_t i = 0; i < order.size(); ++i)
        position[size_t(order[i])] = int(i);
    std::vector<Dependency> result;
    result.reserve(dependencies.size());
    for (const Dependency &dependency : dependencies) {
        // Whoever has a position waits only for those that have one.
        if (dependency.from >= 0 && position[size_t(dependency.to)] >= 0)
            result.push_back({position[size_t(dependency.from)], position[size_t(dependency.to)], dependency.implied});
    }
    return result;
}

} // namespace

Network network(const std::vector<std::optional<Estimate>> &estimates, const std::vector<Dependency> &dependencies)
{
    Network result;
    result.tasks = int(estimates.size());
    result.order = topologicalOrder(result.tasks, dependencies);
    const std::vector<Dependency> arrows = betweenPositions(result.order, dependencies, estimates.size());
    result.before = Adjacency(result.count(), arrows, Adjacency::Direction::Incoming);
    result.behind = Adjacency(result.count(), arrows, Adjacency::Direction::Outgoing);
    for (const int task : result.order) {
        const Estimate estimate = estimates[size_t(task)].value_or(Estimate {});
        result.low.push_back(ticks(std::min(estimate.lowHours, estimate.highHours)));
        result.middle.push_back(ticks(estimate.middleHours()));
        result.high.push_back(ticks(std::max(estimate.lowHours, estimate.highHours)));
    }
    return result;
}

} // namespace Setsquare
