// SPDX-License-Identifier: Apache-2.0
#include "arrangement.h"

namespace Setsquare {

Arrangement arrangementOf(const Plan &plan)
{
    Arrangement arrangement;
    for (int i = 0; i < plan.phases.size(); ++i)
        arrangement.phases.push_back(i);
    for (int i = 0; i < plan.tasks.size(); ++i)
        arrangement.tasks.push_back({{i, -1}, plan.tasks[i].phase});
    return arrangement;
}

size_t placeAfter(const Arrangement &arrangement, int task, int phase)
{
    const auto &tasks = arrangement.tasks;
    const auto isTask = [task](const PlacedTask &placed) { return placed.target.task == task; };
    const auto found = task < 0 ? tasks.end() : std::ranges::find_if(tasks, isTask);
    if (found != tasks.end())
        return size_t(found - tasks.begin()) + 1;
    const auto isBehind = [phase](const PlacedTask &placed) { return placed.phase >= phase; };
    return size_t(std::ranges::find_if(tasks, isBehind) - tasks.begin());
}

} // namespace Setsquare
