// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "comparison.h"

namespace Setsquare {

/** `task.changed`, `prose.changed`, … */
QString kindText(const PlanChange &change);
/** `Phase 2: Screen, after “Show progress”`, `Phase 2: Screen, first`. */
QString placeText(const Place &place);

/** One line on what a change is, such as `task.changed 2 “Put invoices on it”, estimate`. */
QString headlineText(const PlanChange &change);

/** A comparison for people: each change with its words marked as git marks them, what follows from it beneath, and how many there are. */
QString comparisonText(const Comparison &comparison);

} // namespace Setsquare
