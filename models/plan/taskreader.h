// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fragment.h"

namespace Setsquare {

/** Reads the list tasks below a phase or section into `out`; `phase` is the phase's index in the fragment, -1 if there is none. */
void readTaskList(const Body &body, int phase, Fragment &out);

/** Reads a heading task: its heading's line and all that is below it. */
void readHeadingTask(const Unit &unit, const UnitHeading &heading, int lastLine, int phase, Fragment &out);

} // namespace Setsquare
