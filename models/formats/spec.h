// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate.h"
#include "plan.h"

namespace Setsquare {

/** The last block of an exported specification: which plan it was made of, and what that plan said. */
struct SpecOrigin {
    QString plan; ///< the name of the plan's file, without folder
    QString id; ///< `id:` of the plan's front matter, empty without one
    QString digest;
    bool draft = false;

    /** Whether both were made of the same plan: by id if both have one, otherwise by name; what came from standard
        input has none. */
    bool isSamePlan(const SpecOrigin &other) const;
    bool operator==(const SpecOrigin &) const = default;
};

/** The specification of a plan as markdown: its sections in the order in which they are worked with, each as it was written, the effort
    totalled, and a block at the end that says what it was made of. A draft says so at the top, with what keeps the gate closed.
    Shape: each line of the plan's sections is there exactly once, with the plan's line ends. Requires: the plan is the one that the text holds. */
QString spec(const Plan &plan, const QString &text, const Gate &gate, const SpecOrigin &origin);

/** What the text says it was exported from; nothing if it is no exported specification. */
std::optional<SpecOrigin> readSpecOrigin(const QString &text);

} // namespace Setsquare
