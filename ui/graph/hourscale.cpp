// SPDX-License-Identifier: Apache-2.0
#include "hourscale.h"

#include <algorithm>
#include <array>

namespace Setsquare {

static constexpr double leastStepWidth = 56;
static constexpr double mostPixelsPerHour = 240;

double HourScale::step() const
{
    // minutes, hours, days, weeks of five days
    static constexpr std::array steps {0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 40.0, 80.0, 200.0, 400.0, 1000.0, 2000.0, 4000.0, 10000.0};
    const auto fits = [this](double hours) { return hours * pixelsPerHour() >= leastStepWidth; };
    const auto *found = std::ranges::find_if(steps, fits);
    return found == steps.end() ? std::max(span, steps.back()) : *found;
}

void HourScale::zoomAt(double place, double factor)
{
    const double kept = hour(place);
    const double most = std::max(1.0, mostPixelsPerHour * span / std::max(width - 2 * margin, 1.0));
    zoom = std::clamp(zoom * factor, 1.0, most);
    scrollTo(kept - (place - margin) / pixelsPerHour());
}

void HourScale::scrollTo(double hour)
{
    first = std::clamp(hour, 0.0, std::max(0.0, span - visible()));
}

} // namespace Setsquare
