// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace Setsquare {

/** What an overview says of one section: that it is there and what it holds, or that it is missing. */
struct SectionSummary {
    QString title; ///< in the user's language, or as written for one that no kind has
    QString contents; ///< `12 tasks in 3 phases`; empty for prose
    bool isThere = false;
    bool isWanted = true; ///< a plan without it lacks something
    int section = -1; ///< index into Plan::sections, -1 if it is missing
    bool operator==(const SectionSummary &) const = default;
};

/** The sections that a plan should have, in the order of a specification, then the others as written. */
QList<SectionSummary> sectionSummaries(const Plan &plan);

} // namespace Setsquare
