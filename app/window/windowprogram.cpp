// SPDX-License-Identifier: Apache-2.0
#include "windowprogram.h"

#include "console.h"
#include "exitstatus.h"
#include "instance.h"
#include "planwindows.h"
#include "theme.h"
#include "windowpicture.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

// resources of a static library are not there until somebody asks for them; the macro must stand outside of a namespace
static void initializeTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace Setsquare {

namespace {

ThemeChoice themeOf(const WindowRequest &request, const Settings &settings)
{
    if (request.theme == "light"_L1)
        return ThemeChoice::Light;
    if (request.theme == "dark"_L1)
        return ThemeChoice::Dark;
    return request.theme == "system"_L1 ? ThemeChoice::System : ThemeChoice(settings.theme());
}

void nameProgram()
{
    QApplication::setApplicationName(u"setsquare"_s);
    QApplication::setApplicationDisplayName(u"Setsquare"_s);
    QApplication::setApplicationVersion(u"" SETSQUARE_VERSION ""_s);
    QApplication::setDesktopFileName(u"org.setsquare.Setsquare"_s);
}

bool install(QApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    return translator->load(locale, name, u"_"_s, folder) && !translator->isEmpty() && QApplication::installTranslator(translator);
}

// English has a catalogue too, for its plurals, and it is what shows through where a language has gaps. Qt's own texts are translated only
// where the program's are: half of a dialog in each language would be worse.
void translate(QApplication &application)
{
    initializeTranslations();
    const QString folder = u":/i18n"_s;
    install(application, QLocale(QLocale::English), u"setsquare"_s, folder);
    if (QLocale().language() != QLocale::English && install(application, QLocale(), u"setsquare"_s, folder))
        install(application, QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
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
    QObject::connect(&windows, &PlanWindows::themeChosen, &application,
                     [&application](int choice) { applyTheme(application, ThemeChoice(choice)); });
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

int runWindowProgram(int argc, char **argv, const WindowRequest &request)
{
    nameProgram();
    QApplication application(argc, argv);
    translate(application);
    Settings settings;
    applyTheme(application, themeOf(request, settings));
    return request.picture.isEmpty() ? runForUser(application, settings, request) : runForPicture(request);
}

} // namespace Setsquare
