// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "comparison.h"

#include <vector>

namespace Setsquare {

/** A change and what it is about, by index in the plan before and in the plan after; -1: none. */
struct EffortStep {
    PlanChange *change;
    int taskBefore = -1;
    int taskAfter = -1;
    int phaseBefore = -1;
    int phaseAfter = -1;
};

/** Goes from the estimates of one plan to those of another, change by change, and notes beneath each what it makes of the sum of its phase and
    of all effort. A phase's estimate counts as far as its tasks leave something of it to those that state none. */
class EffortSteps
{
public:
    /** `phases` says what each phase before has become; -1 for one that is gone. */
    EffortSteps(const Plan &before, const Plan &after, const std::vector<int> &phases);

    void take(const EffortStep &step);

private:
    struct Sum {
        QString title;
        Estimate stated;
        std::optional<Estimate> estimate;
        int sharing = 0; ///< tasks that state no estimate

        Estimate effort() const;
    };
    struct Share {
        size_t sum;
        std::optional<Estimate> estimate;
    };

    size_t sumOf(int phaseAfter) const { return phaseAfter < 0 ? m_sums.size() - 1 : size_t(phaseAfter); }
    void put(const Share &share, int sign);
    void takeTask(const EffortStep &step);
    void takePhase(const EffortStep &step);

    const Plan &m_after;
    std::vector<Sum> m_sums; ///< of the phases after, of those that are gone, and of no phase
    std::vector<size_t> m_sumsBefore; ///< of each phase before
    std::vector<Share> m_shares; ///< of each task before, as far as it has been changed
    Estimate m_total;
};

} // namespace Setsquare
