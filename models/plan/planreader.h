// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocktree.h"
#include "plan.h"

#include <memory>

namespace Setsquare {

/** Reads plans, and remembers what it read of each chunk, so that reading the next revision costs the chunks that changed and
    putting the plan together again. Law: a reader that has read before gives what a new reader gives. */
class PlanReader
{
public:
    PlanReader();
    ~PlanReader();
    PlanReader(PlanReader &&) noexcept;
    PlanReader &operator=(PlanReader &&) noexcept;

    /** The plan that the blocks hold. Errors: none; what is damaged becomes Plan::damage. Cost: linear in what changed, plus one step
        per task, criterion and risk. */
    Plan read(const BlockTree &blocks);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/** The plan that a text holds. */
Plan readPlan(const QString &text);

} // namespace Setsquare
