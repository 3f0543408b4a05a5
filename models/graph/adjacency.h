// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dependencygraph.h"

#include <span>

namespace Setsquare {

/** The arrows that leave each task, or that reach it, packed. */
class Adjacency
{
public:
    enum class Direction { Outgoing, Incoming };

    Adjacency() = default;
    /** Dependencies on what does not exist are left out. */
    Adjacency(int tasks, const std::vector<Dependency> &dependencies, Direction direction);

    bool operator==(const Adjacency &) const = default;

    int count() const { return int(m_first.size()) - 1; }
    std::span<const int> of(int task) const
    {
        return std::span(m_others).subspan(size_t(m_first[size_t(task)]), size_t(m_first[size_t(task) + 1] - m_first[size_t(task)]));
    }

private:
    std::vector<int> m_first {0};
    std::vector<int> m_others;
};

/** The tasks in an order in which each comes after all that it waits for; those in or behind a cycle are left out. Cost: linear. */
std::vector<int> topologicalOrder(int tasks, const std::vector<Dependency> &dependencies);

/** The number of the knot (strongly connected component) that each task belongs
 * to; arrows between knots lead to lower numbers. Cost: linear; does not recurse. */
std::vector<int> knots(const Adjacency &outgoing);

} // namespace Setsquare
