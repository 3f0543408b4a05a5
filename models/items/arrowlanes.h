// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dependencygraph.h"

#include <vector>

namespace Setsquare {

/** An arrow as it is drawn beside a list of tasks: out of one row, along a lane, into another row. */
struct LaneArrow {
    int fromRow = 0;
    int toRow = 0;
    int lane = 0; ///< 0 is the one next to the list
    bool implied = false; ///< nothing it stands for is stated
    bool critical = false; ///< it is a step of the critical path
    int first = 0; ///< what it stands for: ArrowLanes::dependencies[first … first + count)
    int count = 0;

    /** Whether it runs against the order of the list. */
    bool isBackward() const { return toRow < fromRow; }
    int topRow() const { return std::min(fromRow, toRow); }
    int bottomRow() const { return std::max(fromRow, toRow); }
    bool operator==(const LaneArrow &) const = default;
};

/** Arrows of one row and one kind (stated, implied, against the order) share a trunk, so that what many wait for is one line with
    branches. Law: two trunks in one lane never overlap, but in the last lane when it is crowded; they may touch. */
struct LaneTrunk {
    int lane = 0;
    int topRow = 0;
    int bottomRow = 0;
    int firstArrow = 0; ///< ArrowLanes::arrows[firstArrow … firstArrow + arrowCount)
    int arrowCount = 0;
    bool operator==(const LaneTrunk &) const = default;
};

struct ArrowLanes {
    std::vector<LaneArrow> arrows; ///< by trunk
    std::vector<std::vector<LaneTrunk>> lanes; ///< in each lane from top to bottom
    std::vector<int> dependencies; ///< indexes into what the layout was made of
    std::vector<int> missingRows; ///< rows that wait for something that does not exist, ascending
    bool crowded = false; ///< the last lane holds what found no lane of its own

    int laneCount() const { return int(lanes.size()); }
    /** The trunks that have a part between two rows, inclusive. Cost: logarithmic per lane, linear in a crowded one. */
    std::vector<LaneTrunk> trunksBetween(int topRow, int bottomRow) const;
    bool operator==(const ArrowLanes &) const = default;
};

/** Where each arrow runs. `rows` is the row of each task, that of its closed phase if it is hidden in one, and -1 if it is not shown;
    arrows within one row are left out, several between the same two rows are one. Short trunks are laid first, each as far inside as
    there is room. Cost: near to linear; never more than `maximumLanes` lanes. */
ArrowLanes laneLayout(const std::vector<Dependency> &dependencies, const std::vector<int> &rows, const std::vector<int> &criticalPath = {},
                      int maximumLanes = 24);

/** What has to be done before a task and what waits for it, both through any number of others; the task itself is in both. */
struct TaskChain {
    std::vector<bool> before;
    std::vector<bool> after;

    bool isEmpty() const { return before.empty(); }
    bool contains(int task) const { return !isEmpty() && (before[size_t(task)] || after[size_t(task)]); }
    /** Whether an arrow leads to the task or away from it: one that passes it by does not, though both its ends are in the chain. */
    bool contains(const Dependency &dependency) const;
};

/** The chain of a task; empty if there is no such task. Cost: linear. */
TaskChain chainOf(const std::vector<Dependency> &dependencies, int taskCount, int task);

} // namespace Setsquare
