// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "estimate.h"

#include <cmath>

namespace Setsquare {

/** Simulated hours in words, no more exact than they are: tenths below a hundred, then whole ones. */
inline QString roundedHours(double low, double high)
{
    const double tenths = high < 100 ? 10 : 1;
    return toText({std::round(low * tenths) / tenths, std::round(high * tenths) / tenths});
}
inline QString roundedHours(double hours)
{
    return roundedHours(hours, hours);
}

} // namespace Setsquare
