// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dependencygraph.h"

namespace Setsquare {

/** Who does what when, if only so many people are at hand. Units: hours from the start, at midpoints; indexes of tasks. */
struct Staffing {
    int people = 0;
    double elapsed = 0;
    std::vector<std::vector<int>> order; ///< by person: tasks in the order in which they are done
    std::vector<std::optional<double>> start; ///< by task; none in or behind a cycle
    std::vector<int> person; ///< by task; -1 in or behind a cycle
    bool operator==(const Staffing &) const = default;
};

/** A schedule for this many people by the simplest rule: whoever is free begins, of the tasks that can begin, the one that must begin
    earliest at the latest, then the first in the plan. Good, not always the best. Requires: people > 0; otherwise nothing is done.
    Cost: n log n. */
Staffing staff(const Plan &plan, const std::vector<Dependency> &dependencies, int people);

} // namespace Setsquare
