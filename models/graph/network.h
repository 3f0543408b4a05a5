// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adjacency.h"

namespace Setsquare {

/** What a schedule needs of a plan, in flat arrays: tasks stand in an order in which each comes after all that it waits for, and are named
    by their position in it. Tasks in or behind a cycle have none.
    Units: whole ticks of an hour, held as doubles because those have a quick maximum. Sums of them are exact up to 2,500 million hours, so
    that equal times are equal, in whatever order they were added up: a task without slack has a slack of 0. */
struct Network {
    int tasks = 0; ///< of the plan
    std::vector<int> order; ///< by position: index of the task
    Adjacency before; ///< by position: what the task there waits for
    Adjacency behind; ///< by position: what waits for the task there
    std::vector<double> low; ///< by position
    std::vector<double> middle;
    std::vector<double> high; ///< never below low

    int count() const { return int(order.size()); }
    bool operator==(const Network &) const = default;
};

/** Seconds have 1001 ticks: an hour is then whole when up to 16 tasks share it. */
inline constexpr double ticksInHour = 3'603'600;

/** The network of tasks with these estimates, by task; none counts as 0 hours. Cost: linear. */
Network network(const std::vector<std::optional<Estimate>> &estimates, const std::vector<Dependency> &dependencies);

} // namespace Setsquare
