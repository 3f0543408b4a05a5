// SPDX-License-Identifier: Apache-2.0
#include "windowmodule.h"

#include "console.h"
#include "exitstatus.h"
#include "programmodule.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

// asked here, as Qt ends the program with many lines and a core dump
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_SOCKET") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int runWindowModule(int argc, char **argv, const WindowRequest &request)
{
    if (!hasDisplay()) {
        Console::complain(u"there is no display for the window; the commands work without one, see setsquare --help"_s);
        return ExitStatus::file;
    }
    using Function = int (*)(int, char **, const WindowRequest *);
    QString error;
    if (const auto run = reinterpret_cast<Function>(moduleFunction(u"setsquare-window"_s, "setsquareWindow", error)))
        return run(argc, argv, &request);
    Console::complain(u"the window cannot be loaded: %1; the commands work without it, see setsquare --help"_s.arg(error));
    return ExitStatus::file;
}

} // namespace Setsquare
