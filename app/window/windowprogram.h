// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "windowrequest.h"

namespace Setsquare {

/** The program with windows: returns its exit status when the last of them has closed, or when another process has taken over the request. */
int runWindowProgram(int argc, char **argv, const WindowRequest &request);

} // namespace Setsquare
