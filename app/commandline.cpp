// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "console.h"
#include "exitstatus.h"
#include "grammar.h"

#include <QDir>
#include <QFileInfo>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** What is asked of the window. */
struct WindowArguments {
    QStringList files;
    QString theme;
    QString picture;
    QString size;
};

/** The grammar of the command line, and what each subcommand does. */
class CommandLine
{
public:
    CommandLine();

    int run(int argc, char **argv, const WindowFunction &window);

private:
    void addWindow();
    int runWindow(int argc, char **argv, const WindowFunction &window) const;
    int complainAbout(const CLI::ParseError &error) const;

    CLI::App m_app {"A workbench for implementation plans. Without a command the window opens.", "setsquare"};
    WindowArguments m_window;
    std::map<const CLI::App *, CommandRun> m_commands;
};

CommandLine::CommandLine()
{
    m_app.set_version_flag("--version", "setsquare " SETSQUARE_VERSION, "Print the version and leave");
    m_app.require_subcommand(0, 1);
    m_app.get_formatter()->column_width(36);
    for (const Command &command : commands()) {
        CLI::App *grammar = m_app.add_subcommand(command.name);
        m_commands[grammar] = command.add(*grammar);
    }
    addWindow();
}

void CommandLine::addWindow()
{
    addFiles(m_app, m_window.files, "plans to open in windows")->required(false);
    addChoice(m_app, "--theme", m_window.theme, "light, dark or system", {"light", "dark", "system"});
    // for the pictures of the documentation; nothing that a user needs
    addText(m_app, "--picture", m_window.picture, "")->group("");
    addText(m_app, "--size", m_window.size, "")->group("");
}

int CommandLine::complainAbout(const CLI::ParseError &error) const
{
    if (error.get_exit_code() == 0)
        return m_app.exit(error);
    QString command;
    for (const CLI::App *parsed : m_app.get_subcommands())
        command = u' ' + QString::fromStdString(parsed->get_name());
    Console::complain(u"%1; see setsquare%2 --help"_s.arg(QString::fromUtf8(error.what()), command));
    return ExitStatus::usage;
}

int CommandLine::run(int argc, char **argv, const WindowFunction &window)
{
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return complainAbout(error);
    }
    for (const CLI::App *parsed : m_app.get_subcommands())
        return m_commands.at(parsed)();
    return runWindow(argc, argv, window);
}

int CommandLine::runWindow(int argc, char **argv, const WindowFunction &window) const
{
    WindowRequest request {{}, m_window.theme, m_window.picture, {}};
    for (const QString &path : m_window.files) {
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
    if (!m_window.size.isEmpty()) {
        const QStringList size = m_window.size.split(u'x');
        request.size = size.size() == 2 ? QSize(size.at(0).toInt(), size.at(1).toInt()) : QSize(0, 0);
        if (request.size.isEmpty() || request.size.width() > 8192 || request.size.height() > 8192) {
            Console::complain(u"--size takes a width and a height, such as 1600x1000"_s);
            return ExitStatus::usage;
        }
    }
    return window(argc, argv, request);
}

} // namespace

int runCommandLine(int argc, char **argv, const WindowFunction &window)
{
    return CommandLine().run(argc, argv, window);
}

} // namespace Setsquare
