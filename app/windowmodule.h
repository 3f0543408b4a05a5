// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "windowrequest.h"

namespace Setsquare {

/** Loads the module that holds the window from beside the program or from where it is installed, and runs it. */
int runWindowModule(int argc, char **argv, const WindowRequest &request);

} // namespace Setsquare
