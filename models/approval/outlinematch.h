// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planoutline.h"

#include <functional>

namespace Setsquare {

/** Which node of one outline is which of another, by what they say: first what says the same, then what bears the same title, then what bears
    the same id or is alike. Each node is matched at most once, with one of the same part. */
class OutlineMatch
{
public:
    OutlineMatch(const PlanOutline &before, const PlanOutline &after);

    /** -1 for one that is gone. */
    int after(int before) const { return m_after[size_t(before)]; }
    /** -1 for one that is new. */
    int before(int after) const { return m_before[size_t(after)]; }

private:
    /** What nodes have in common that are the same; 0 for a node that is not asked. */
    using Key = std::function<size_t(const PlanOutline &outline, int index)>;
    using Indexes = std::vector<int>;

    void link(int before, int after);
    void matchBy(const Key &key);
    void matchPhasesByTasks();
    void matchAlike(const Indexes &before, const Indexes &after, double least);
    void matchAlike();
    void matchOptions();
    void matchProse();
    void matchProseBelow(int before, int after);
    Indexes open(const PlanOutline &outline, const Indexes &partners, const Indexes &among, PlanPart part) const;
    Indexes openBefore(PlanPart part) const;
    Indexes openAfter(PlanPart part) const;

    const PlanOutline &m_old;
    const PlanOutline &m_new;
    Indexes m_after;
    Indexes m_before;
};

} // namespace Setsquare
