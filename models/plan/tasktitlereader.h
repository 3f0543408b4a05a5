// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fragment.h"

namespace Setsquare {

/** Whether an item is a task and not some other item: numbered, with a checkbox, or beginning in bold or with `Task N:`. */
bool beginsTask(const Unit &unit, const ItemMarker &marker);

/** Sets what the line of a list task says: number, title, checkbox, an estimate in brackets. Units: ranges relative to the unit. */
void readListTaskTitle(const Unit &unit, const ItemMarker &marker, int line, TaskEntry &entry, Fragment &out);

} // namespace Setsquare
