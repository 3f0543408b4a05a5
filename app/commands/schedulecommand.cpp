// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "console.h"
#include "exitstatus.h"
#include "planinput.h"
#include "schedulejson.h"
#include "scheduletext.h"

namespace Setsquare {

int showSchedule(const QString &path, bool asJson, int samples, qint64 seed, int people)
{
    const std::optional<PlanInput> input = readPlanInput(path);
    if (!input)
        return ExitStatus::file;
    const Plan &plan = input->plan;
    const std::vector<Dependency> arrows = dependencies(plan);
    const std::optional<Simulation> simulation = simulate(plan, arrows, {samples, quint64(seed), 0});
    const ScheduleReport report {plan, schedule(plan, arrows), simulation.value_or(Simulation {}),
                                 people > 0 ? std::optional(staff(plan, arrows, people)) : std::nullopt, cycles(plan, arrows)};
    const bool written = asJson ? Console::write(QJsonDocument(scheduleJson(report))) : Console::write(scheduleText(report));
    return written ? ExitStatus::fine : ExitStatus::file;
}

} // namespace Setsquare
