// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adjacency.h"

namespace Setsquare {

/** Looks for short cycles in knots, one knot after the other. */
class CycleSearch
{
public:
    /** Requires: both outlive this. */
    CycleSearch(const Adjacency &outgoing, const std::vector<int> &knot);

    /** A shortest cycle in the knot of these tasks, from its first task in the order of the arrows; empty if it has none.
        Cost: at worst tasks × arrows, but never more than some 8 million arrows for all knots together. When those are spent, a knot gets
        the shortest cycle found by then, at least the shortest through one of its tasks. */
    std::vector<int> shortest(const std::vector<int> &tasks);

private:
    enum class State : char { New, Walked, Left };
    struct Frame {
        int task;
        size_t next = 0;
    };

    std::vector<int> turns(int root);
    std::vector<int> shortestThrough(int start, size_t limit);
    std::vector<int> pathTo(int end, int start) const;

    const Adjacency &m_outgoing;
    const std::vector<int> &m_knot;
    std::vector<int> m_seenFrom; ///< by task: where the search began that saw it last
    std::vector<int> m_cameFrom;
    std::vector<State> m_states;
    qint64 m_steps = 0;
};

} // namespace Setsquare
