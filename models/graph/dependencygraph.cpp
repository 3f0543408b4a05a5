// SPDX-License-Identifier: Apache-2.0
#include "dependencygraph.h"

#include "adjacency.h"
#include "cyclesearch.h"

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
    const auto tasks = int(plan.tasks.size());
    if (topologicalOrder(tasks, stated).size() == size_t(tasks))
        return {};
    const Adjacency outgoing(tasks, stated, Adjacency::Direction::Outgoing);
    const std::vector<int> knot = knots(outgoing);
    CycleSearch search(outgoing, knot);
    std::vector<std::vector<int>> result;
    for (const std::vector<int> &tasks : knottedTasks(outgoing, knot))
        result.push_back(search.shortest(tasks));
    return result;
}

} // namespace Setsquare
