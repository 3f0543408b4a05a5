// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocktree.h"
#include "plan.h"

namespace Setsquare {

/** A text and what was read of it. Copies share all three. */
struct PlanRevision {
    QString text;
    BlockTree blocks;
    Plan plan;

    /** Cost: that of reading a plan from scratch. */
    static PlanRevision read(const QString &text);
};

} // namespace Setsquare
