// SPDX-License-Identifier: Apache-2.0
#include "citationcounts.h"

namespace Setsquare {

namespace {

template <typename Owner> void count(const QList<Owner> &owners, QHash<QString, int> &counts)
{
    for (const Owner &owner : owners) {
        for (const Citation &citation : owner.groundedIn) {
            ++counts[citation.id];
        }
    }
}

} // namespace

CitationCounts citationCounts(const Plan &plan)
{
    CitationCounts counts;
    count(plan.criteria, counts.byCriteria);
    counts.all = counts.byCriteria;
    count(plan.tasks, counts.all);
    count(plan.decisions, counts.all);
    count(plan.risks, counts.all);
    return counts;
}

} // namespace Setsquare
