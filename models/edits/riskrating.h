// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"
#include "risk.h"

namespace Setsquare {

/** Sets likelihood and impact of a risk in one step, in the words that other rows have for these levels. Requires: neither is Unknown. */
Edit rateRisk(const EditSubject &subject, int risk, Level likelihood, Level impact);

} // namespace Setsquare
