// SPDX-License-Identifier: Apache-2.0
#include "check.h"
#include "console.h"
#include "exitstatus.h"
#include "findingsjson.h"
#include "grammar.h"
#include "messagetext.h"
#include "planinput.h"
#include "research.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct CheckArguments {
    QStringList files;
    QString format = u"text"_s;
    QString failOn = u"error"_s;
    QString explain;
};

void appendMarkdown(const QString &folder, QStringList &files)
{
    QDir directory(folder);
    directory.setNameFilters({u"*.md"_s, u"*.markdown"_s});
    for (const QString &name : directory.entryList(QDir::Files, QDir::Name))
        files.append(directory.filePath(name));
    directory.setNameFilters({});
    // links to folders are not followed: they may lead in a circle
    for (const QString &name : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name))
        appendMarkdown(directory.filePath(name), files);
}

/** The findings of all plans named, and whether all could be read. */
class Checking
{
public:
    void add(const QString &path)
    {
        if (QFileInfo(path).isDir())
            addFolder(path);
        else
            addFile(path);
    }

    bool hasAtLeast(Severity severity) const
    {
        return std::any_of(m_findings.begin(), m_findings.end(), [severity](const LocatedFinding &f) { return f.severity >= severity; });
    }
    bool isComplete() const { return m_complete; }
    const QList<LocatedFinding> &found() const { return m_findings; }

private:
    void addFolder(const QString &folder);
    void addFile(const QString &path);

    std::optional<PlanInput> m_input; ///< the last
    QList<LocatedFinding> m_findings;
    bool m_complete = true;
};

void Checking::addFolder(const QString &folder)
{
    QStringList files;
    appendMarkdown(folder, files);
    int plans = 0;
    for (const QString &path : std::as_const(files)) {
        const LoadedFile file = loadFile(path);
        // what cannot be read might be a plan: it is told, not passed over
        if (file.isLoaded() && !isPlan(file.text))
            continue;
        ++plans;
        addFile(path);
    }
    if (plans == 0)
        Console::complain(u"%1: There is no plan in this folder"_s.arg(folder));
}

void Checking::addFile(const QString &path)
{
    m_input = readPlanInput(path);
    m_complete = m_complete && m_input;
    const QList<Finding> found = m_input ? findings(*m_input) : QList<Finding>();
    if (found.isEmpty())
        return;
    const LineIndex lines(m_input->text());
    for (const Finding &finding : found)
        m_findings.append(located(finding, path, lines));
}

QString findingLines(const QList<LocatedFinding> &found)
{
    QString result;
    for (const LocatedFinding &finding : found)
        result += findingLine(finding) + u'\n';
    return result;
}

/** Of a folder all plans in it and below, hidden folders excepted. */
int checkPlans(const CheckArguments &arguments)
{
    // Left to the end of the process: to take a plan apart takes a good part of the time that reading it took.
    Checking &checking = *new Checking;
    for (const QString &path : arguments.files)
        checking.add(path);
    const bool written = arguments.format == "json"_L1 ? Console::write(QJsonDocument(findingsJson(checking.found())))
                                                       : Console::write(findingLines(checking.found()));
    if (!written || !checking.isComplete())
        return ExitStatus::file;
    return checking.hasAtLeast(arguments.failOn == "warning"_L1 ? Severity::Warning : Severity::Error) ? ExitStatus::no : ExitStatus::fine;
}

/** What a rule asks for. */
int explainRule(const QString &code)
{
    for (const Rule &rule : rules()) {
        if (code != QLatin1StringView(rule.code))
            continue;
        const QString explanation = u"%1 (%2)\n%3\n"_s.arg(code, toText(rule.severity), QString::fromUtf8(rule.asks));
        return Console::write(explanation) ? ExitStatus::fine : ExitStatus::file;
    }
    Console::complain(u"there is no rule \"%1\"; setsquare check prints them in brackets"_s.arg(code));
    return ExitStatus::usage;
}

} // namespace

CommandRun addCheck(CLI::App &command)
{
    command.description("Print what is wrong with plans");
    const auto arguments = std::make_shared<CheckArguments>();
    CLI::Option *files = addFiles(command, arguments->files, "plans, or folders that hold some; - for standard input")->required(false);
    addFormat(command, arguments->format);
    CLI::Option *explain = addText(command, "--explain", arguments->explain, "a rule: what it asks for");
    addChoice(command, "--fail-on", arguments->failOn, "error or warning: what makes the exit status 1", {"error", "warning"});
    command.callback([files, explain] {
        if (files->count() + explain->count() == 0)
            throw CLI::RequiredError("FILE");
    });
    return [arguments] { return arguments->explain.isEmpty() ? checkPlans(*arguments) : explainRule(arguments->explain); };
}

} // namespace Setsquare
