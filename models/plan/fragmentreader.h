// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fragment.h"

namespace Setsquare {

/** What one unit adds to a plan, read in the context that what stands before it makes. Cost: linear in the unit. */
Fragment readFragment(const Unit &unit, const ReadContext &context);

} // namespace Setsquare
