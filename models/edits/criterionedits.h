// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

/** Ticks the box of a criterion, or clears it. Errors: one without a box is refused. */
Edit tickCriterion(const EditSubject &subject, int criterion, bool done);

/** `criterion.tick` and so on. */
QList<Operation> criterionOperations();

} // namespace Setsquare
