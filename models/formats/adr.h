// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spec.h"

namespace Setsquare {

/** A decision as a file of its own. */
struct DecisionRecord {
    QString decision; ///< its id in the plan
    QString slug; ///< its title as the name of a file has it, `refresh-token-rotation`
    QString text;
};

/** The decisions of a plan as architecture decision records, each text as it was written: accepted if the plan's gate is open, otherwise proposed.
    Shape: each ends with a comment that says of which plan and decision it is. Source: MADR 4.0.0. */
QList<DecisionRecord> decisionRecords(const Plan &plan, const Gate &gate, const SpecOrigin &origin);

} // namespace Setsquare
