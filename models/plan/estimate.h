// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

namespace Setsquare {

/** Working hours, from low to high. */
struct Estimate {
    double lowHours = 0;
    double highHours = 0;
    double middleHours() const { return (lowHours + highHours) / 2; }
    bool operator==(const Estimate &) const = default;
};

/** The estimate that a text states: `2 hours`, `2-4 hours`, `2–4 h`, `30 min`, `~3h`, `1-2 days` (8 hours a day); nothing if it is none. */
std::optional<Estimate> readEstimate(QStringView text);

/** An estimate found somewhere in a text, as in `Phase 1: Foundation (est: 2-4 hours)`; nothing if there is none. */
std::optional<Estimate> findEstimate(QStringView text);

/** `2–4 h`, `30 min`, `0 h`: as short as can be, the same in every language. */
QString toText(const Estimate &estimate);

} // namespace Setsquare
