// SPDX-License-Identifier: Apache-2.0
#include "windowmodule.h"

#include "console.h"
#include "exitstatus.h"

#include <QDir>
#include <QFileInfo>
#include <QLibrary>

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
    const QDir folder = QFileInfo(QFileInfo(u"/proc/self/exe"_s).canonicalFilePath()).dir();
    QString error;
    for (const QString &place : {u"."_s, u"" SETSQUARE_MODULE_FOLDER ""_s}) {
        QLibrary library(QDir::cleanPath(folder.absoluteFilePath(place + u"/setsquare-window.so"_s)));
        if (const auto run = reinterpret_cast<Function>(library.resolve("setsquareWindow")))
            return run(argc, argv, &request);
        // the first place says what is wrong if the module is there and cannot be loaded
        if (error.isEmpty() || QFileInfo::exists(library.fileName()))
            error = library.errorString();
    }
    Console::complain(u"the window cannot be loaded: %1; the commands work without it, see setsquare --help"_s.arg(error));
    return ExitStatus::file;
}

} // namespace Setsquare
