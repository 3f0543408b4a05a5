// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

#include <vector>

namespace Setsquare {

/** An arrow from a task to one that waits for it. Units: indexes into Plan::tasks. */
struct Dependency {
    int from = -1; ///< the task that comes first; -1 if what is named does not exist
    int to = -1; ///< the task that waits
    bool implied = false; ///< not stated: placed after the task before it
    bool operator==(const Dependency &) const = default;
};

/** The dependencies of a plan, stated ones in the order written, then the implied ones of tasks that state nothing. Implied order gives
    way where it would close a cycle with stated dependencies. Cost: linear for plans without implied order, otherwise near to it. */
std::vector<Dependency> dependencies(const Plan &plan);

/** One shortest cycle per knot of stated dependencies, each as indexes of tasks in the order of the arrows. */
std::vector<std::vector<int>> cycles(const Plan &plan, const std::vector<Dependency> &dependencies);

/** The hours of each task: what it states, or its equal share of what its phase has left (CONTRACT: never below 0), or nothing. */
std::vector<std::optional<Estimate>> taskEstimates(const Plan &plan);

/** When tasks can be done, in working hours from the start at estimates' midpoints, with as many hands as wanted. */
struct Schedule {
    Estimate effort; ///< sum of all estimates
    Estimate elapsed; ///< length of the critical path at all lows and all highs
    double elapsedMiddle = 0;
    std::vector<int> criticalPath; ///< indexes of tasks, in order
    std::vector<bool> critical; ///< by task
    std::vector<int> unestimated;
};

Schedule schedule(const Plan &plan, const std::vector<Dependency> &dependencies);

} // namespace Setsquare
