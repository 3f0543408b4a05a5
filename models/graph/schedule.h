// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dependencygraph.h"

namespace Setsquare {

/** The hours of each task: what it states, or its equal share of what its phase
   has left after those, never below 0; nothing where neither states any. */
std::vector<std::optional<Estimate>> taskEstimates(const Plan &plan);

/** When a task can begin and end at the earliest, and when it must at the latest, if the whole is to end as early as it can. Units: hours
    from the start, at midpoints. */
struct TaskTimes {
    double earliestStart = 0;
    double earliestFinish = 0;
    double latestStart = 0;
    double latestFinish = 0;

    /** By how much the task can be late, or take longer, without the whole ending later; exactly 0 if by nothing. */
    double slack() const { return latestStart - earliestStart; }
    bool operator==(const TaskTimes &) const = default;
};

/** How long a plan takes, in working hours, with as many hands as wanted. Tasks
 * in or behind a cycle have no place in it. */
struct Schedule {
    Estimate effort; ///< the sum of all estimates
    Estimate elapsed; ///< the length of the critical path at all lows and at all highs
    double elapsedMiddle = 0;
    std::vector<int> criticalPath; ///< indexes of tasks at midpoints, in order
    std::vector<bool> critical; ///< by task: on the critical path
    std::vector<std::optional<TaskTimes>> times; ///< by task; none in or behind a cycle
    std::vector<std::vector<int>>
        waves; ///< tasks that can run at once, in plan order: each waits for one of the wave before, and for none later
    std::vector<int> unestimated; ///< indexes of tasks that count as 0 hours
    bool operator==(const Schedule &) const = default;
};

/** Cost: linear. */
Schedule schedule(const Plan &plan, const std::vector<Dependency> &dependencies);

} // namespace Setsquare
