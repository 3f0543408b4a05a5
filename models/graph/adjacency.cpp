// SPDX-License-Identifier: Apache-2.0
#include "adjacency.h"

namespace Setsquare {

Adjacency::Adjacency(int tasks, const std::vector<Dependency> &dependencies, Direction direction) : m_first(size_t(tasks) + 1, 0)
{
    const bool outgoing = direction == Direction::Outgoing;
    size_t count = 0;
    for (const Dependency &dependency : dependencies) {
        if (dependency.from < 0)
            continue;
        ++m_first[size_t(outgoing ? dependency.from : dependency.to) + 1];
        ++count;
    }
    for (size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    m_others.resize(count);
    std::vector<int> next(m_first.begin(), m_first.end() - 1);
    for (const Dependency &dependency : dependencies) {
        if (dependency.from < 0)
            continue;
        const int owner = outgoing ? dependency.from : dependency.to;
        m_others[size_t(next[size_t(owner)]++)] = outgoing ? dependency.to : dependency.from;
    }
}

namespace {

// Tarjan's algorithm with a stack of its own: a chain of 10,000 tasks would overflow the machine's.
class KnotFinder
{
public:
    explicit KnotFinder(const Adjacency &outgoing);
    std::vector<int> find();

private:
    struct Frame {
        int task;
        size_t next = 0;
    };

    void enter(int task);
    void visitFrom(int root);
    void follow(int task, int target);
    void leave();
    void closeKnot(int root);

    const Adjacency &m_outgoing;
    std::vector<int> m_order;
    std::vector<int> m_low;
    std::vector<int> m_knot;
    std::vector<int> m_open;
    std::vector<Frame> m_frames;
    int m_counter = 0;
    int m_knots = 0;
};

KnotFinder::KnotFinder(const Adjacency &outgoing)
    : m_outgoing(outgoing)
    , m_order(size_t(outgoing.count()), -1)
    , m_low(m_order)
    , m_knot(m_order)
{}

std::vector<int> KnotFinder::find()
{
    for (int task = 0; task < m_outgoing.count(); ++task) {
        if (m_order[size_t(task)] < 0)
            visitFrom(task);
    }
    return m_knot;
}

void KnotFinder::enter(int task)
{
    m_order[size_t(task)] = m_low[size_t(task)] = m_counter++;
    m_open.push_back(task);
    m_frames.push_back({task});
}

void KnotFinder::visitFrom(int root)
{
    enter(root);
    while (!m_frames.empty()) {
        Frame &frame = m_frames.back();
        const auto targets = m_outgoing.of(frame.task);
        if (frame.next == targets.size())
            leave();
        else
            follow(frame.task, targets[frame.next++]);
    }
}

void KnotFinder::follow(int task, int target)
{
    if (m_order[size_t(target)] < 0)
        enter(target);
    else if (m_knot[size_t(target)] < 0)
        m_low[size_t(task)] = std::min(m_low[size_t(task)], m_order[size_t(target)]);
}

void KnotFinder::leave()
{
    const int task = m_frames.back().task;
    m_frames.pop_back();
    if (m_low[size_t(task)] == m_order[size_t(task)])
        closeKnot(task);
    if (!m_frames.empty()) {
        int &low = m_low[size_t(m_frames.back().task)];
        low = std::min(low, m_low[size_t(task)]);
    }
}

void KnotFinder::closeKnot(int root)
{
    int task = -1;
    do {
        task = m_open.back();
        m_open.pop_back();
        m_knot[size_t(task)] = m_knots;
    } while (task != root);
    ++m_knots;
}

} // namespace

std::vector<int> topologicalOrder(int tasks, const std::vector<Dependency> &dependencies)
{
    const Adjacency outgoing(tasks, dependencies, Adjacency::Direction::Outgoing);
    std::vector<int> waiting(size_t(tasks), 0);
    for (const Dependency &dependency : dependencies)
        waiting[size_t(dependency.to)] += dependency.from < 0 ? 0 : 1;
    std::vector<int> order;
    order.reserve(size_t(tasks));
    for (int task = 0; task < tasks; ++task) {
        if (waiting[size_t(task)] == 0)
            order.push_back(task);
    }
    for (size_t i = 0; i < order.size(); ++i) {
        for (const int target : outgoing.of(order[i])) {
            if (--waiting[size_t(target)] == 0)
                order.push_back(target);
        }
    }
    return order;
}

std::vector<int> knots(const Adjacency &outgoing)
{
    return KnotFinder(outgoing).find();
}

} // namespace Setsquare
