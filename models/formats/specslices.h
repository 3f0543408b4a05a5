// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace Setsquare {

/** A heading of a plan with what belongs to it, as one piece that can be put elsewhere. Units: range is absolute. */
struct SpecSlice {
    SectionKind kind = SectionKind::Unknown;
    int level = 0; ///< of its heading; 0 for what stands before the first
    TextRange range;
    bool operator==(const SpecSlice &) const = default;
};

/** The text cut at its sections. Shape: the slices join without gap to the whole text. A heading goes with the recognised section that it
    stands in; a recognised section that stands in one that is not is a slice of its own. The first slice is what stands before the first section
    that is not the title. */
std::vector<SpecSlice> specSlices(const Plan &plan, const QString &text);

/** The headings of a piece of text one level up or down for each step, nowhere above 1 or below 6. */
QString withHeadingsShifted(const QString &piece, int steps);

/** The line that closes a code fence or comment which the piece leaves open; empty if it leaves none. */
QString missingEnd(const QString &piece);

} // namespace Setsquare
