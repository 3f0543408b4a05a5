// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

namespace Setsquare {

std::span<const Command> commands()
{
    static constexpr Command all[] = {
        {"show", addShow},           {"research", addResearch}, {"check", addCheck},   {"gate", addGate},
        {"approvals", addApprovals}, {"approve", addApprove},   {"reject", addReject}, {"withdraw", addWithdraw},
        {"schedule", addSchedule},   {"trace", addTrace},       {"diff", addDiff},     {"new", addNew},
        {"edit", addEdit},           {"export", addExport},     {"verify", addVerify},
    };
    return all;
}

} // namespace Setsquare
