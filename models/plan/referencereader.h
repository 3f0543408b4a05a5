// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fragment.h"

namespace Setsquare {

/** The references of a Depends on field or a Mitigated by cell, in the order written: `None`; `Task 1`; `Task 1, Task 3`; `Tasks 1-3`;
    `1, 3`; `Task 2 (title)`; `T001`. What is no reference comes back with an empty number. Cost: linear; ranges of more than a thousand
    are kept as written. */
std::vector<Reference> readReferences(QStringView text);

/** One part of such a text, between commas: a reference, or a range of them. Units: positions in the text that was read. */
struct ReferencePart {
    TextRange range; ///< without white space, emphasis and code marks at its ends
    TextRange first; ///< the number, or the first one of a range; empty if it is no reference
    TextRange last; ///< the last number of a range; empty if it is none
    std::vector<Reference> references; ///< one with an empty number if it is no reference
};

/** The parts of such a text; none if it says that there are none. */
std::vector<ReferencePart> readReferenceParts(QStringView text);

} // namespace Setsquare
