// SPDX-License-Identifier: Apache-2.0
#include "windowprogram.h"

#include "console.h"
#include "exitstatus.h"
#include "instance.h"
#include "languages.h"
#include "planwindows.h"
#include "theme.h"
#include "windowpicture.h"

#include <QApplication>
#include <QTemporaryDir>

#include <csignal>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

ThemeChoice themeOf(const WindowRequest &request, const Preferences &preferences)
{
    if (request.theme == "light"_L1)
        return ThemeChoice::Light;
    if (request.theme == "dark"_L1)
        return ThemeChoice::Dark;
    return request.theme == "system"_L1 ? ThemeChoice::System : preferences.theme;
}

void nameProgram()
{
    QApplication::setApplicationName(u"setsquare"_s);
    QApplication::setApplicationDisplayName(u"Setsquare"_s);
    QApplication::setApplicationVersion(u"" SETSQUARE_VERSION ""_s);
    QApplication::setDesktopFileName(u"org.setsquare.Setsquare"_s);
}

// A window of the documentation: the same on every machine, so with nothing remembered, and gone when its picture is taken.
int runForPicture(const WindowRequest &request)
{
    QApplication::setCursorFlashTime(0);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings"_s));
    PlanWindows windows(&settings, desktopDialogs());
    windows.open(request.paths);
    PlanController *controller = windows.controllers().back();
    controller->window()->resize(request.size.isValid() ? request.size : QSize(1600, 1000));
    if (takePicture(controller->window(), *controller->session(), request.picture))
        return ExitStatus::fine;
    Console::complain(request.picture + u": The picture could not be taken or written"_s);
    return ExitStatus::file;
}

int runForUser(QApplication &application, Settings &settings, const WindowRequest &request)
{
    Instance instance(Instance::nameForDisplay());
    if (instance.handOver(request.paths))
        return ExitStatus::fine;
    instance.listen();
    PlanWindows windows(&settings, desktopDialogs());
    QObject::connect(&instance, &Instance::asked, &windows, &PlanWindows::open);
    // a theme that was asked for on the command line holds until another one is chosen
    QObject::connect(&windows, &PlanWindows::preferencesChosen, &application,
                     [&application, &request, before = settings.preferences().theme, holds = true](const Preferences &chosen) mutable {
                         holds = holds && chosen.theme == before;
                         applyTheme(application, holds ? themeOf(request, chosen) : chosen.theme, chosen.textSize);
                     });
    if (request.paths.isEmpty())
        windows.restore();
    else
        windows.open(request.paths);
    if (request.size.isValid()) {
        for (PlanController *controller : windows.controllers())
            controller->window()->resize(request.size);
    }
    return QApplication::exec();
}

} // namespace

// Qt aborts where a display cannot be reached, after it has said so: that is no crash.
static void leave(int)
{
    std::_Exit(ExitStatus::file);
}

int runWindowProgram(int argc, char **argv, const WindowRequest &request)
{
    nameProgram();
    std::signal(SIGABRT, leave);
    QApplication application(argc, argv);
    std::signal(SIGABRT, SIG_DFL);
    Settings settings;
    const Preferences preferences = settings.preferences();
    speak(application, preferences.language);
    applyTheme(application, themeOf(request, preferences), preferences.textSize);
    return request.picture.isEmpty() ? runForUser(application, settings, request) : runForPicture(request);
}

} // namespace Setsquare
