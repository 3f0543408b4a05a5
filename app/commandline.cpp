// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "commands.h"
#include "console.h"
#include "exitstatus.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <CLI/CLI.hpp>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QString decoded(const std::string &argument)
{
    return QFile::decodeName(QByteArray::fromStdString(argument));
}

QStringList decoded(const std::vector<std::string> &arguments)
{
    QStringList result;
    for (const std::string &argument : arguments)
        result.append(decoded(argument));
    return result;
}

/** The values of all options; each subcommand has those that it adds. */
struct Arguments {
    std::vector<std::string> files;
    std::string format = "text";
    std::string failOn = "error";
    std::string explain;
    std::string to;
    std::string diagram = "flowchart";
    std::string output = "-";
    std::string operations;
    std::string title;
    std::string theme;
    std::string picture;
    std::string size;
    int samples = 10'000;
    qint64 seed = 1;
    int people = 0;
    bool draft = false;
    bool diff = false;
};

/** The grammar of the command line, and what each subcommand does. */
class CommandLine
{
public:
    CommandLine();

    int run(int argc, char **argv, const WindowFunction &window);

private:
    CLI::App *add(const char *name, const char *description, std::function<int()> run);
    CLI::Option *addFile(CLI::App *command, const char *description, bool several = false);
    void addFormat(CLI::App *command);
    void addReading();
    void addSchedule();
    void addWriting();
    void addExport();
    int runExport() const;
    void addWindow();
    int runWindow(int argc, char **argv, const WindowFunction &window) const;
    int complainAbout(const CLI::ParseError &error) const;

    bool asJson() const { return m_arguments.format == "json"; }
    QString file() const { return decoded(m_arguments.files.front()); }

    CLI::App m_app {"A workbench for implementation plans. Without a command the window opens.", "setsquare"};
    Arguments m_arguments;
    std::map<CLI::App *, std::function<int()>> m_commands;
};

CommandLine::CommandLine()
{
    m_app.set_version_flag("--version", "setsquare " SETSQUARE_VERSION, "Print the version and leave");
    m_app.require_subcommand(0, 1);
    m_app.get_formatter()->column_width(36);
    addReading();
    addWriting();
    addWindow();
}

CLI::App *CommandLine::add(const char *name, const char *description, std::function<int()> run)
{
    CLI::App *command = m_app.add_subcommand(name, description);
    m_commands[command] = std::move(run);
    return command;
}

CLI::Option *CommandLine::addFile(CLI::App *command, const char *description, bool several)
{
    CLI::Option *option = command->add_option("FILE", m_arguments.files, description)->required();
    if (!several)
        option->expected(1);
    return option;
}

void CommandLine::addFormat(CLI::App *command)
{
    command->add_option("--format", m_arguments.format, "text or json")->check(CLI::IsMember({"text", "json"}));
}

void CommandLine::addReading()
{
    CLI::App *show = add("show", "Print what a plan holds", [this] { return showPlan(file(), asJson()); });
    addFile(show, "the plan, - for standard input");
    addFormat(show);

    CLI::App *research = add("research", "Print the findings of a plan's research, or of a research document",
                             [this] { return showResearch(file(), asJson()); });
    addFile(research, "a plan or a research document, - for standard input");
    addFormat(research);

    CLI::App *check = add("check", "Print what is wrong with plans", [this] {
        if (!m_arguments.explain.empty())
            return explainRule(QString::fromStdString(m_arguments.explain));
        return checkPlans(decoded(m_arguments.files), asJson(), m_arguments.failOn == "warning" ? Severity::Warning : Severity::Error);
    });
    CLI::Option *files = addFile(check, "plans, or folders that hold some; - for standard input", true);
    addFormat(check);
    CLI::Option *explain = check->add_option("--explain", m_arguments.explain, "a rule: what it asks for");
    check->callback([files, explain] {
        if (files->count() + explain->count() == 0)
            throw CLI::RequiredError("FILE");
    });
    files->required(false);
    check->add_option("--fail-on", m_arguments.failOn, "error or warning: what makes the exit status 1")
        ->check(CLI::IsMember({"error", "warning"}));

    CLI::App *gate = add("gate", "Say whether plans may be implemented, and why not",
                         [this] { return showGates(decoded(m_arguments.files), asJson()); });
    addFile(gate, "plans, - for standard input", true);
    addFormat(gate);
    addSchedule();
}

void CommandLine::addSchedule()
{
    CLI::App *schedule = add("schedule", "Say how long a plan takes, and what that depends on",
                             [this] { return showSchedule(file(), asJson(), m_arguments.samples, m_arguments.seed, m_arguments.people); });
    addFile(schedule, "the plan, - for standard input");
    addFormat(schedule);
    schedule->add_option("--samples", m_arguments.samples, "how often the simulation draws, 10000 without it")
        ->check(CLI::Range(1, 1'000'000));
    schedule->add_option("--seed", m_arguments.seed, "the same seed gives the same figures")->check(CLI::NonNegativeNumber);
    schedule->add_option("--people", m_arguments.people, "say also what so many people make of it")->check(CLI::Range(1, 1'000));
}

void CommandLine::addWriting()
{
    CLI::App *create =
        add("new", "Make a plan from a template", [this] { return newPlan(file(), QString::fromStdString(m_arguments.title)); });
    addFile(create, "the plan to make, - for standard output");
    create->add_option("--title", m_arguments.title, "its title");

    CLI::App *edit = add("edit", "Change a plan by a list of operations, and nothing else in it", [this] {
        const bool named = m_app.get_subcommand("edit")->count("--output") > 0;
        return editPlan(file(), decoded(m_arguments.operations), named ? decoded(m_arguments.output) : QString(), m_arguments.diff);
    });
    addFile(edit, "the plan, - for standard input");
    edit->add_option("--ops", m_arguments.operations, "the operations in JSON, - for standard input")->required();
    CLI::Option *output = edit->add_option("--output", m_arguments.output, "where to, - for standard output; the plan itself without it");
    edit->add_flag("--diff", m_arguments.diff, "print a unified diff and write nothing")->excludes(output);

    addExport();
}

void CommandLine::addExport()
{
    CLI::App *exported =
        add("export", "Write the specification of a plan whose gate is open, or a view of its tasks", [this] { return runExport(); });
    addFile(exported, "the plan, - for standard input");
    exported->add_option("--to", m_arguments.to, "what to write: spec; or a view: mermaid, dot, csv")
        ->required()
        ->check(CLI::IsMember({"spec", "mermaid", "dot", "csv"}));
    exported->add_option("--output", m_arguments.output, "where to, - for standard output");
    exported->add_flag("--draft", m_arguments.draft, "a draft, whatever the gate says; it is marked as one");
    CLI::Option *diagram = exported->add_option("--diagram", m_arguments.diagram, "for mermaid: flowchart or gantt")
                               ->check(CLI::IsMember({"flowchart", "gantt"}));
    exported->callback([this, diagram] {
        if (diagram->count() > 0 && m_arguments.to != "mermaid")
            throw CLI::ValidationError("--diagram", "only --to mermaid has diagrams");
    });
}

int CommandLine::runExport() const
{
    const QString output = decoded(m_arguments.output);
    if (m_arguments.to == "spec")
        return exportSpec(file(), output, m_arguments.draft);
    if (m_arguments.to == "dot")
        return exportView(file(), output, ExportView::Dot);
    if (m_arguments.to == "csv")
        return exportView(file(), output, ExportView::Csv);
    return exportView(file(), output, m_arguments.diagram == "gantt" ? ExportView::Gantt : ExportView::Flowchart);
}

void CommandLine::addWindow()
{
    m_app.add_option("FILE", m_arguments.files, "plans to open in windows");
    m_app.add_option("--theme", m_arguments.theme, "light, dark or system")->check(CLI::IsMember({"light", "dark", "system"}));
    // for the pictures of the documentation; nothing that a user needs
    m_app.add_option("--picture", m_arguments.picture)->group("");
    m_app.add_option("--size", m_arguments.size)->group("");
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
    for (const CLI::App *parsed : m_app.get_subcommands()) {
        const auto command = m_commands.find(const_cast<CLI::App *>(parsed));
        if (command != m_commands.end())
            return command->second();
    }
    return runWindow(argc, argv, window);
}

int CommandLine::runWindow(int argc, char **argv, const WindowFunction &window) const
{
    WindowRequest request {{}, QString::fromStdString(m_arguments.theme), decoded(m_arguments.picture), {}};
    for (const QString &path : decoded(m_arguments.files)) {
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
    if (!m_arguments.size.empty()) {
        const QStringList size = QString::fromStdString(m_arguments.size).split(u'x');
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
