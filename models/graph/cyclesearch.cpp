// SPDX-License-Identifier: Apache-2.0
#include "cyclesearch.h"

#include <algorithm>

namespace Setsquare {

namespace {

constexpr qint64 mostSteps = 8'000'000;

} // namespace

CycleSearch::CycleSearch(const Adjacency &outgoing, const std::vector<int> &knot)
    : m_outgoing(outgoing)
    , m_knot(knot)
    , m_seenFrom(knot.size(), -1)
    , m_cameFrom(knot.size(), -1)
    , m_states(knot.size(), State::New)
{}

std::vector<int> CycleSearch::shortest(const std::vector<int> &tasks)
{
    std::vector<int> result;
    for (const int task : turns(tasks.front())) {
        if (!result.empty() && (result.size() == 1 || m_steps > mostSteps))
            break;
        std::vector<int> cycle = shortestThrough(task, result.empty() ? tasks.size() + 1 : result.size());
        if (!cycle.empty())
            result = std::move(cycle);
    }
    std::ranges::rotate(result, std::ranges::min_element(result));
    return result;
}

/** The tasks of a knot that an arrow leads back to while they are still being walked, in depth. Every cycle goes through one of them: when
    the first of its tasks is left, all others have been, and so the arrow of the last one to the first has been looked at in between. */
std::vector<int> CycleSearch::turns(int root)
{
    std::vector<int> result;
    std::vector<Frame> frames {{root}};
    m_states[size_t(root)] = State::Walked;
    while (!frames.empty()) {
        Frame &frame = frames.back();
        const auto targets = m_outgoing.of(frame.task);
        if (frame.next == targets.size()) {
            m_states[size_t(frame.task)] = State::Left;
            frames.pop_back();
            continue;
        }
        const int target = targets[frame.next++];
        if (m_knot[size_t(target)] != m_knot[size_t(root)])
            continue;
        if (m_states[size_t(target)] == State::Walked)
            result.push_back(target);
        if (m_states[size_t(target)] == State::New) {
            m_states[size_t(target)] = State::Walked;
            frames.push_back({target});
        }
    }
    std::ranges::sort(result);
    const auto repeats = std::ranges::unique(result);
    result.erase(repeats.begin(), repeats.end());
    return result;
}

/** A shortest cycle through a task within its knot, of less than `limit` tasks; empty if there is none. */
std::vector<int> CycleSearch::shortestThrough(int start, size_t limit)
{
    std::vector<int> layer {start};
    m_seenFrom[size_t(start)] = start;
    for (size_t length = 1; length < limit && !layer.empty(); ++length) {
        std::vector<int> next;
        for (const int task : layer) {
            for (const int target : m_outgoing.of(task)) {
                ++m_steps;
                if (target == start)
                    return pathTo(task, start);
                if (m_knot[size_t(target)] == m_knot[size_t(start)] && m_seenFrom[size_t(target)] != start) {
                    m_seenFrom[size_t(target)] = start;
                    m_cameFrom[size_t(target)] = task;
                    next.push_back(target);
                }
            }
        }
        layer = std::move(next);
    }
    return {};
}

std::vector<int> CycleSearch::pathTo(int end, int start) const
{
    std::vector<int> result {end};
    while (result.back() != start)
        result.push_back(m_cameFrom[size_t(result.back())]);
    std::ranges::reverse(result);
    return result;
}

} // namespace Setsquare
