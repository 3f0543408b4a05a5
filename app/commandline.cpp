// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "console.h"
#include "exitstatus.h"
#include "programgrammar.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

// cli11 calls help and version errors, too
int complainAbout(const CLI::ParseError &error, const CLI::App &app)
{
    if (error.get_exit_code() == 0)
        return app.exit(error);
    QString command;
    for (const CLI::App *parsed : app.get_subcommands())
        command = u' ' + QString::fromStdString(parsed->get_name());
    Console::complain(u"%1; see setsquare%2 --help"_s.arg(QString::fromUtf8(error.what()), command));
    return ExitStatus::usage;
}

int runWindow(int argc, char **argv, const WindowArguments &arguments, const WindowFunction &window)
{
    WindowRequest request {{}, arguments.theme, arguments.picture, {}};
    for (const QString &path : arguments.files) {
        const bool exists = QFileInfo::exists(path);
        if (!exists && !path.contains(u'/') && !path.contains(u'.')) {
            Console::complain(u"there is no command \"%1\", and no file of that name; see setsquare --help"_s.arg(path));
            return ExitStatus::usage;
        }
        if (!exists) {
            Console::complain(u"%1: There is no such file; setsquare new makes one"_s.arg(path));
            return ExitStatus::file;
        }
        request.paths.append(QDir::current().absoluteFilePath(path));
    }
    if (!arguments.size.isEmpty()) {
        const QStringList size = arguments.size.split(u'x');
        request.size = size.size() == 2 ? QSize(size.at(0).toInt(), size.at(1).toInt()) : QSize(0, 0);
        if (request.size.isEmpty() || request.size.width() > 8192 || request.size.height() > 8192) {
            Console::complain(u"--size takes a width and a height, such as 1600x1000"_s);
            return ExitStatus::usage;
        }
    }
    return window(argc, argv, request);
}

} // namespace

int runCommandLine(int argc, char **argv, const char *version, const WindowFunction &window)
{
    ProgramGrammar grammar(version);
    try {
        grammar.app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return complainAbout(error, grammar.app);
    }
    const std::vector<CLI::App *> chosen = grammar.app.get_subcommands();
    return chosen.empty() ? runWindow(argc, argv, grammar.window, window) : grammar.runs.at(chosen.front())();
}

} // namespace Setsquare
