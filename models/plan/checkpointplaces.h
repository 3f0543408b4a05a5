// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace Setsquare {

/** A checkpoint where it belongs, or the place of one that is missing. */
struct CheckpointPlace {
    int checkpoint = -1; ///< index into Plan::checkpoints; -1: the phase has none
    QString phase; ///< number as written; empty for what belongs to no phase
    bool isPhaseKnown = true; ///< there is such a phase, or none is named
    bool operator==(const CheckpointPlace &) const = default;
};

/** Every phase in its order with its checkpoints, or a place for one; then those of phases that are not there, and those of none. */
QList<CheckpointPlace> checkpointPlaces(const Plan &plan);

/** The index that a new checkpoint of the place with this index has among those of the plan: behind all that stand before it. */
int newCheckpointIndex(const QList<CheckpointPlace> &places, int place);

} // namespace Setsquare
