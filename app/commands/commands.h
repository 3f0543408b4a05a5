// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>

namespace CLI {
class App;
}

namespace Setsquare {

/** What a subcommand does with the arguments that it was given. Writes to standard output, complains on standard error, and returns the exit
    status. */
using CommandRun = std::function<int()>;

/** A subcommand. Its own file holds its grammar and what it does; `--help`, the manual page and the completions tell of it in the grammar's words. */
struct Command {
    const char *name;
    /** Adds the description, arguments and options to an empty grammar. */
    CommandRun (*add)(CLI::App &command);
};

/** All subcommands in the order in which `--help` lists them. */
std::span<const Command> commands();

CommandRun addShow(CLI::App &command);
CommandRun addResearch(CLI::App &command);
CommandRun addCheck(CLI::App &command);
CommandRun addGate(CLI::App &command);
CommandRun addApprovals(CLI::App &command);
CommandRun addApprove(CLI::App &command);
CommandRun addReject(CLI::App &command);
CommandRun addWithdraw(CLI::App &command);
CommandRun addSchedule(CLI::App &command);
CommandRun addTrace(CLI::App &command);
CommandRun addDiff(CLI::App &command);
CommandRun addNew(CLI::App &command);
CommandRun addEdit(CLI::App &command);
CommandRun addExport(CLI::App &command);
CommandRun addVerify(CLI::App &command);

} // namespace Setsquare
