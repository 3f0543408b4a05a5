// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

#include <vector>

namespace Setsquare {

/** An arrow from a task to one that waits for it. Units: indexes into
 * Plan::tasks. */
struct Dependency {
    int from = -1; ///< the task that comes first; -1 if what is named does not exist
    int to = -1; ///< the task that waits
    bool implied = false; ///< not stated: placed after the task before it
    bool operator==(const Dependency &) const = default;
};

/** The dependencies of a plan in the order of the tasks that wait. A task that
   states none waits for the task before it, unless that would close a cycle
   with what is stated or implied before. Cost: linear but for tasks within
   cycles. */
std::vector<Dependency> dependencies(const Plan &plan);

/** One shortest cycle per knot of stated dependencies, each as indexes of tasks
   in the order of the arrows. A task that depends on itself is a cycle of one.
   Cost: linear without cycles; otherwise a search from each task that an arrow
   leads back to, and no more than 8 million steps: in a larger tangle the cycle
   is one, but perhaps not the shortest. */
std::vector<std::vector<int>> cycles(const Plan &plan, const std::vector<Dependency> &dependencies);

} // namespace Setsquare
