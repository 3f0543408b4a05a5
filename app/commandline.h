// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "windowrequest.h"

namespace Setsquare {

/** Runs the program: a subcommand, or `window` if there is none. `version` is what `--version` prints. Returns the exit status. Nothing here
    needs a QCoreApplication, and nothing may need Qt Gui: the program starts without it. */
int runCommandLine(int argc, char **argv, const char *version, const WindowFunction &window);

} // namespace Setsquare
