// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

namespace Setsquare {

/** What a plan states of a part of its effort beside what it adds up to. */
struct EffortSum {
    QString part; ///< `research`, `planning`, `implementation`, `validation`, `total`
    std::optional<Estimate> written;
    QString writtenText; ///< the value as written, with words that are no hours
    std::optional<Estimate> sum; ///< of implementation that of the tasks, of the total that of its parts; of the others there is none
    /** By more than what rounding to what is written takes away. */
    bool differs() const;
    bool operator==(const EffortSum &) const = default;
};

/** All five parts in this order. The total adds up what the tasks give, or implementation as written where no task has an estimate, and the
    other parts as written. */
QList<EffortSum> effortSums(const Plan &plan);

/** How many tasks have no estimate, so that the sums leave them out. */
int unestimatedTasks(const Plan &plan);

/** Writes the sums where they differ from what is written, or where nothing is. What is written behind an estimate stays; of phases that are
    named there with their hours, those are brought up to date as well. The section is made if it is missing. Shape: no edit if nothing
    differs. */
Edit updateEffort(const EditSubject &subject);

} // namespace Setsquare
