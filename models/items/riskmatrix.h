// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace Setsquare {

/** Where a risk stands between likelihood and impact. */
struct RiskMark {
    QString title; ///< without markup
    Level likelihood = Level::Unknown;
    Level impact = Level::Unknown;
    bool isRated() const { return likelihood != Level::Unknown && impact != Level::Unknown; }
    bool operator==(const RiskMark &) const = default;
};

/** The risks of a plan by likelihood and impact. A risk is known by its number, its 1-based position in the plan. */
struct RiskMatrix {
    QList<RiskMark> marks; ///< by index into Plan::risks

    static RiskMatrix of(const Plan &plan);

    /** The indexes of those that stand in a field; those that are not rated for two levels of which one is Unknown. */
    QList<int> at(Level likelihood, Level impact) const;
    QList<int> unrated() const;

    /** `Risk 2, The queue fills up: likelihood medium, impact high, exposure high`. */
    QString words(int risk) const;
    /** `High likelihood, low impact: 2 risks`. */
    QString words(Level likelihood, Level impact) const;
    /** The whole, as somebody hears it who does not see it: `3 risks. Exposure high: 1, 2. Exposure medium: none. …`. */
    QString summary() const;

    bool operator==(const RiskMatrix &) const = default;
};

} // namespace Setsquare
