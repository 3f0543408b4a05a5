// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dependencygraph.h"

#include <vector>

namespace Setsquare {

/** The tasks of a plan as a picture of boxes and arrows has them: each task is a box, or all of a folded phase are one. */
struct TaskGraph {
    struct Node {
        int task = -1; ///< index into Plan::tasks; -1 for a folded phase
        int phase = -1; ///< index into Plan::phases; -1 for a task without one
        int frame = -1; ///< index into `frames`; -1 for what stands in none
        bool critical = false;
        bool missing = false; ///< it waits for something that does not exist

        bool isPhase() const { return task < 0; }
        bool operator==(const Node &) const = default;
    };
    struct Arrow {
        int from = 0; ///< index into `nodes`
        int to = 0;
        bool implied = false; ///< nothing it stands for is stated
        bool critical = false; ///< it is a step of the critical path
        bool backward = false; ///< a task waits for a later one, or for itself
        std::vector<int> dependencies; ///< what it stands for, as indexes into what the graph was made of
        bool operator==(const Arrow &) const = default;
    };

    std::vector<Node> nodes; ///< in the order of the plan
    std::vector<int> nodeOfTask;
    std::vector<int> frames; ///< the phases that are open, as indexes into Plan::phases
    std::vector<Arrow> arrows; ///< by first dependency
    bool operator==(const TaskGraph &) const = default;

    /** The arrows as dependencies between nodes, for chainOf(). */
    std::vector<Dependency> links() const;
};

/** What a TaskGraph leaves out. Shape: either list may be empty, which is all false. */
struct GraphFolding {
    std::vector<bool> phases; ///< by phase: drawn as one node
    std::vector<bool> dependencies; ///< by dependency: not drawn
};

/** The graph of a plan. Arrows within one folded phase are left out, several between the same two nodes are one. Cost: linear, and a
    search in a tree for each dependency. */
TaskGraph taskGraph(const Plan &plan, const std::vector<Dependency> &dependencies, const std::vector<int> &criticalPath = {},
                    const GraphFolding &folding = {});

} // namespace Setsquare
