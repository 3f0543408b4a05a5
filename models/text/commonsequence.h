// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace Setsquare {

/** What two sequences have in common, in order and as much as can be: pairs of indexes of equal values, both ascending. Where they differ
    in more than `mostDifferences` values, only what both begin and end with. Source: Myers, An O(ND) difference algorithm (1986).
    Cost: the length, times how many values differ. */
std::vector<std::pair<int, int>> commonSubsequence(std::span<const size_t> one, std::span<const size_t> other, int mostDifferences = 2000);

/** The positions of a longest ascending series among the values, those below 0 left out: what can stay where it is so that as little as
    possible has to move. */
std::vector<int> longestAscent(const std::vector<int> &values);

} // namespace Setsquare
