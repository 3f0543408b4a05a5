// SPDX-License-Identifier: Apache-2.0
#include "taskgraph.h"

#include <map>
#include <set>

namespace Setsquare {

namespace {

bool isSet(const std::vector<bool> &flags, int index)
{
    return index >= 0 && size_t(index) < flags.size() && flags[size_t(index)];
}

void addNodes(TaskGraph &graph, const Plan &plan, const std::vector<bool> &folded)
{
    std::map<int, int> nodeOfPhase;
    std::map<int, int> frameOfPhase;
    for (int task = 0; task < plan.tasks.size(); ++task) {
        const int phase = plan.tasks[task].phase;
        const bool isFolded = isSet(folded, phase);
        if (isFolded && nodeOfPhase.contains(phase)) {
            graph.nodeOfTask.push_back(nodeOfPhase[phase]);
            continue;
        }
        if (!isFolded && phase >= 0 && frameOfPhase.try_emplace(phase, int(graph.frames.size())).second)
            graph.frames.push_back(phase);
        nodeOfPhase[phase] = int(graph.nodes.size());
        graph.nodeOfTask.push_back(int(graph.nodes.size()));
        graph.nodes.push_back({isFolded ? -1 : task, phase, isFolded || phase < 0 ? -1 : frameOfPhase[phase], false, false});
    }
}

void addArrow(TaskGraph &graph, const Dependency &dependency, int index, bool isCritical, std::map<std::pair<int, int>, size_t> &places)
{
    const int from = graph.nodeOfTask[size_t(dependency.from)];
    const int to = graph.nodeOfTask[size_t(dependency.to)];
    if (from == to && graph.nodes[size_t(from)].isPhase())
        return;
    const auto [place, isNew] = places.try_emplace({from, to}, graph.arrows.size());
    if (isNew)
        graph.arrows.push_back({from, to, true, false, false, {}});
    TaskGraph::Arrow &arrow = graph.arrows[place->second];
    arrow.implied = arrow.implied && dependency.implied;
    arrow.critical = arrow.critical || isCritical;
    arrow.backward = arrow.backward || dependency.to <= dependency.from;
    arrow.dependencies.push_back(index);
}

} // namespace

std::vector<Dependency> TaskGraph::links() const
{
    std::vector<Dependency> result;
    result.reserve(arrows.size());
    for (const Arrow &arrow : arrows)
        result.push_back({arrow.from, arrow.to, arrow.implied});
    return result;
}

TaskGraph taskGraph(const Plan &plan, const std::vector<Dependency> &dependencies, const std::vector<int> &criticalPath,
                    const GraphFolding &folding)
{
    TaskGraph graph;
    addNodes(graph, plan, folding.phases);
    const auto exists = [&](int task) { return task >= 0 && task < int(plan.tasks.size()); };
    std::set<std::pair<int, int>> steps;
    for (size_t i = 0; i < criticalPath.size(); ++i) {
        if (exists(criticalPath[i]))
            graph.nodes[size_t(graph.nodeOfTask[size_t(criticalPath[i])])].critical = true;
        if (i > 0)
            steps.insert({criticalPath[i - 1], criticalPath[i]});
    }
    std::map<std::pair<int, int>, size_t> places;
    for (int i = 0; i < int(dependencies.size()); ++i) {
        const Dependency &dependency = dependencies[size_t(i)];
        if (!exists(dependency.to))
            continue;
        if (!exists(dependency.from))
            graph.nodes[size_t(graph.nodeOfTask[size_t(dependency.to)])].missing = true;
        else if (!isSet(folding.dependencies, i))
            addArrow(graph, dependency, i, steps.contains({dependency.from, dependency.to}), places);
    }
    return graph;
}

} // namespace Setsquare
