// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sectionstate.h"

namespace Setsquare {

/** A section of a plan as an overview shows it. */
struct SectionSummary {
    SectionState state;
    QString title;
    QString contents; ///< `2 of 6 parts`, `not started`; of one that is missing empty
    bool operator==(const SectionSummary &) const = default;
};

/** Those of sectionStates(), in the user's language. Requires: `text` is what the plan was read from. */
QList<SectionSummary> sectionSummaries(const Plan &plan, QStringView text);

} // namespace Setsquare
