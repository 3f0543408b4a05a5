// SPDX-License-Identifier: Apache-2.0
#include "windowprogram.h"

extern "C" Q_DECL_EXPORT int setsquareWindow(int argc, char **argv, const Setsquare::WindowRequest *request)
{
    return Setsquare::runWindowProgram(argc, argv, *request);
}
