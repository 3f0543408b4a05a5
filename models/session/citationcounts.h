// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

#include <QHash>

namespace Setsquare {

/** How often each finding of the research is cited in a plan, by id as cited. */
struct CitationCounts {
    QHash<QString, int> all;
    QHash<QString, int> byCriteria;
    bool operator==(const CitationCounts &) const = default;
};

/** Cost: one step per citation. */
CitationCounts citationCounts(const Plan &plan);

} // namespace Setsquare
