// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "estimate.h"

#include <QLocale>

#include <cmath>

namespace Setsquare {

/** Simulated hours in the reader's words, no more exact than they are: tenths below a hundred, then whole ones. */
inline QString roundedHours(double low, double high)
{
    const double tenths = high < 100 ? 10 : 1;
    QString text = toText({std::round(low * tenths) / tenths, std::round(high * tenths) / tenths});
    text.replace(QLatin1Char('.'), QLocale().decimalPoint());
    return text;
}
inline QString roundedHours(double hours)
{
    return roundedHours(hours, hours);
}

} // namespace Setsquare
