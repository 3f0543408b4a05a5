// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "schedule.h"
#include "simulation.h"
#include "staffing.h"

namespace Setsquare {

/** What the command line tells about how long a plan takes. Requires: the plan outlives this. */
struct ScheduleReport {
    const Plan &plan;
    Schedule schedule;
    Simulation simulation;
    std::optional<Staffing> staffing; ///< if so many people were asked for
    std::vector<std::vector<int>> cycles;
};

/** The ids of tasks. */
inline QStringList taskIds(const Plan &plan, const std::vector<int> &tasks)
{
    QStringList ids;
    for (const int task : tasks)
        ids.append(plan.tasks.at(task).id);
    return ids;
}

} // namespace Setsquare
