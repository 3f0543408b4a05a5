// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "renumbering.h"

namespace Setsquare {

/** Lines that stand somewhere else afterwards, or nowhere. */
struct MovedLines {
    TextRange from; ///< before
    qsizetype to = -1; ///< the position before in front of which they are put; -1: they are taken out
    int order = 0; ///< among those that are put there
};

/** The text of an arrangement: what is put in, taken out and moved, with the blank lines that the plan has between tasks and phases. */
struct ArrangedLayout {
    QList<TextChange> changes; ///< absolute, those of the renumbering included
    std::vector<MovedLines> moved;
};

/** `changes` are those of the renumbering, in ascending order. Cost: linear, but for each task that moves one more step per change. */
ArrangedLayout arrangedLayout(const EditSubject &subject, const Arrangement &arrangement, const Renumbering &renumbering);

/** The indexes within a list whose values are one of its longest ascending series: what need not move to put the others in order. Values
    below 0 are left out. Cost: n log n. */
std::vector<size_t> longestAscending(const std::vector<int> &values);

/** A patch of changes, those that touch made one, and all as short as can be; nothing if they contradict each other. */
std::optional<TextPatch> patchOf(const EditSubject &subject, QList<TextChange> changes);

} // namespace Setsquare
