// SPDX-License-Identifier: Apache-2.0
#include "dependencygraph.h"

#include "adjacency.h"

#include <QHash>
#include <QSet>

namespace Setsquare {

namespace {

std::vector<Dependency> statedAndImplied(const Plan &plan)
{
    QHash<QString, int> indexes;
    indexes.reserve(plan.tasks.size());
    for (int task = 0; task < plan.tasks.size(); ++task)
        indexes.insert(plan.tasks.at(task).id, task);
    std::vector<Dependency> result;
    for (int task = 0; task < plan.tasks.size(); ++task) {
        const auto &stated = plan.tasks.at(task).dependsOn;
        if (stated) {
            for (const QString &id : *stated)
                result.push_back({indexes.value(id, -1), task, false});
        } else if (task > 0) {
            result.push_back({task - 1, task, true});
        }
    }
    return result;
}

/** Grows a graph arrow by arrow within one knot, and tells whether the next
 * arrow would close a cycle. */
class GrowingGraph
{
public:
    void add(int from, int to) { m_targets[from].push_back(to); }

    bool reaches(int from, int to) const
    {
        std::vector<int> open {from};
        QSet<int> seen {from};
        while (!open.empty()) {
            const int task = open.back();
            open.pop_back();
            if (task == to)
                return true;
            const auto targets = m_targets.constFind(task);
            if (targets == m_targets.cend())
                continue;
            for (const int target : *targets) {
                if (!seen.contains(target)) {
                    seen.insert(target);
                    open.push_back(target);
                }
            }
        }
        return false;
    }

private:
    QHash<int, std::vector<int>> m_targets;
};

std::vector<int> path(const std::vector<int> &cameFrom, int start, int end)
{
    std::vector<int> result {end};
    while (result.back() != start)
        result.push_back(cameFrom[size_t(result.back())]);
    std::reverse(result.begin(), result.end());
    return result;
}

/** The shortest cycle through a task within its knot, of less than `limit`
 * tasks; empty if there is none. */
std::vector<int> shortestCycle(const Adjacency &outgoing, const std::vector<int> &knot, int start, size_t limit)
{
    std::vector<int> cameFrom(knot.size(), -1);
    std::vector<int> layer {start};
    for (size_t length = 1; length < limit && !layer.empty(); ++length) {
        std::vector<int> next;
        for (const int task : layer) {
            for (const int target : outgoing.of(task)) {
                if (target == start)
                    return path(cameFrom, start, task);
                if (knot[size_t(target)] == knot[size_t(start)] && cameFrom[size_t(target)] < 0) {
                    cameFrom[size_t(target)] = task;
                    next.push_back(target);
                }
            }
        }
        layer = std::move(next);
    }
    return {};
}

/** The tasks of each knot that holds a cycle. */
std::vector<std::vector<int>> knottedTasks(const Adjacency &outgoing, const std::vector<int> &knot)
{
    std::vector<std::vector<int>> members(knot.size());
    for (int task = 0; task < int(knot.size()); ++task)
        members[size_t(knot[size_t(task)])].push_back(task);
    std::erase_if(members, [&outgoing](const std::vector<int> &tasks) {
        const auto targets = tasks.empty() ? std::span<const int>() : outgoing.of(tasks[0]);
        return tasks.empty() || (tasks.size() == 1 && std::ranges::find(targets, tasks[0]) == targets.end());
    });
    std::ranges::sort(members);
    return members;
}

} // namespace

std::vector<Dependency> dependencies(const Plan &plan)
{
    std::vector<Dependency> result = statedAndImplied(plan);
    const std::vector<int> knot = knots(Adjacency(int(plan.tasks.size()), result, Adjacency::Direction::Outgoing));
    const auto isKnotted = [&knot](const Dependency &dependency) {
        return dependency.from >= 0 && knot[size_t(dependency.from)] == knot[size_t(dependency.to)];
    };
    GrowingGraph graph;
    for (const Dependency &dependency : result) {
        if (!dependency.implied && isKnotted(dependency))
            graph.add(dependency.from, dependency.to);
    }
    std::erase_if(result, [&](const Dependency &dependency) {
        if (!dependency.implied || !isKnotted(dependency))
            return false;
        if (graph.reaches(dependency.to, dependency.from))
            return true;
        graph.add(dependency.from, dependency.to);
        return false;
    });
    return result;
}

std::vector<std::vector<int>> cycles(const Plan &plan, const std::vector<Dependency> &dependencies)
{
    std::vector<Dependency> stated;
    std::ranges::copy_if(dependencies, std::back_inserter(stated), [](const Dependency &dependency) { return !dependency.implied; });
    const Adjacency outgoing(int(plan.tasks.size()), stated, Adjacency::Direction::Outgoing);
    const std::vector<int> knot = knots(outgoing);
    std::vector<std::vector<int>> result;
    for (const std::vector<int> &tasks : knottedTasks(outgoing, knot)) {
        std::vector<int> shortest;
        for (size_t i = 0; i < std::min<size_t>(tasks.size(), 256) && shortest.size() != 1; ++i) {
            const size_t limit = shortest.empty() ? tasks.size() + 1 : shortest.size();
            std::vector<int> cycle = shortestCycle(outgoing, knot, tasks[i], limit);
            if (!cycle.empty())
                shortest = std::move(cycle);
        }
        result.push_back(std::move(shortest));
    }
    return result;
}

} // namespace Setsquare
