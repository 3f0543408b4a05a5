// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "exitstatus.h"
#include "grammar.h"
#include "planinput.h"
#include "schedulejson.h"
#include "scheduletext.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct ScheduleArguments {
    QString file;
    QString format = u"text"_s;
    int samples = 10'000;
    qint64 seed = 1;
    int people = 0;
};

int showSchedule(const ScheduleArguments &arguments)
{
    const std::optional<PlanInput> input = readPlanInput(arguments.file);
    if (!input)
        return ExitStatus::file;
    const Plan &plan = input->plan;
    const std::vector<Dependency> arrows = dependencies(plan);
    const std::optional<Simulation> simulation = simulate(plan, arrows, {arguments.samples, quint64(arguments.seed), 0});
    const ScheduleReport report {plan, schedule(plan, arrows), simulation.value_or(Simulation {}),
                                 arguments.people > 0 ? std::optional(staff(plan, arrows, arguments.people)) : std::nullopt,
                                 cycles(plan, arrows)};
    const bool asJson = arguments.format == "json"_L1;
    const bool written = asJson ? Console::write(QJsonDocument(scheduleJson(report))) : Console::write(scheduleText(report));
    return written ? ExitStatus::fine : ExitStatus::file;
}

} // namespace

CommandRun addSchedule(CLI::App &command)
{
    command.description("Say how long a plan takes, and what that depends on");
    const auto arguments = std::make_shared<ScheduleArguments>();
    addFile(command, arguments->file, "the plan, - for standard input");
    addFormat(command, arguments->format);
    command.add_option("--samples", arguments->samples, "how often the simulation draws, 10000 without it")
        ->check(CLI::Range(1, 1'000'000));
    command.add_option("--seed", arguments->seed, "the same seed gives the same figures")->check(CLI::NonNegativeNumber);
    command.add_option("--people", arguments->people, "say also what so many people make of it")->check(CLI::Range(1, 1'000));
    return [arguments] { return showSchedule(*arguments); };
}

} // namespace Setsquare
