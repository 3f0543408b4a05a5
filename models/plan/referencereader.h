// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fragment.h"

namespace Setsquare {

/** The references of a Depends on field or a Mitigated by cell, in the order written: `None`; `Task 1`; `Task 1, Task 3`; `Tasks 1-3`;
    `1, 3`; `Task 2 (title)`; `T001`. What is no reference comes back with an empty number. Cost: linear; ranges of more than a thousand
    are kept as written. */
std::vector<Reference> readReferences(QStringView text);

} // namespace Setsquare
