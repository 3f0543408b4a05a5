// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

// Units: `phase` and `after` are indexes into the plan's phases; `after` -1: before all others. The phases that follow get other numbers, and so do
// their checkpoints and, where tasks are numbered by phase, the tasks. Errors: a phase that does not exist.

/** A new phase without tasks, written as the others. `estimate` may be empty. */
Edit addPhase(const EditSubject &subject, const QString &title, const QString &estimate, int after);
Edit setPhaseTitle(const EditSubject &subject, int phase, const QString &title);
/** Sets what stands in brackets behind the title; an empty value takes it out. Errors: what is no estimate. */
Edit setPhaseEstimate(const EditSubject &subject, int phase, const QString &estimate);
/** Moves a phase with all that stands below it. */
Edit movePhase(const EditSubject &subject, int phase, int after);
/** Takes a phase out with its tasks and its checkpoint. Errors: where others depend on its tasks or a checkpoint names it, consent is needed;
    `orphan` gives it. */
Edit removePhase(const EditSubject &subject, int phase, bool orphan);

/** `phase.add` and so on. */
QList<Operation> phaseOperations();

} // namespace Setsquare
