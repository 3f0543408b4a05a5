// SPDX-License-Identifier: Apache-2.0
#include "check.h"
#include "console.h"
#include "exitstatus.h"
#include "findingsjson.h"
#include "grammar.h"
#include "messagetext.h"
#include "nearestname.h"
#include "planinput.h"
#include "research.h"
#include "sarif.h"

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
    explicit Checking(bool wantsFixes) : m_wantsFixes(wantsFixes) {}

    void add(const QString &path)
    {
        if (QFileInfo(path).isDir())
            addFolder(path);
        else
            addFile(path);
    }

    bool hasAtLeast(Severity severity) const
    {
        return std::ranges::any_of(m_findings, [severity](const LocatedFinding &finding) { return finding.severity >= severity; });
    }
    bool isComplete() const { return m_complete; }
    const QList<LocatedFinding> &found() const { return m_findings; }

private:
    void addFolder(const QString &folder);
    void addFile(const QString &path);
    void addConfiguration(const Configuration &configuration, Severity severity);
    LocatedFinding withFixes(const Finding &finding, const LineIndex &lines) const;

    const bool m_wantsFixes;
    std::optional<PlanInput> m_input; ///< the last
    QList<LocatedFinding> m_findings;
    QStringList m_configurations; ///< whose problems are told
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
    for (const Finding &finding : found) {
        if (finding.rule == "configuration"_L1)
            addConfiguration(m_input->configuration, finding.severity);
        else
            m_findings.append(withFixes(finding, lines));
    }
}

/** A problem of a configuration is told once, where it is, however many plans it is about. */
void Checking::addConfiguration(const Configuration &configuration, Severity severity)
{
    if (m_configurations.contains(configuration.path))
        return;
    m_configurations.append(configuration.path);
    for (const ConfigurationProblem &problem : configurationProblems(configuration)) {
        LocatedFinding finding {configuration.path, u"configuration"_s, severity, text(problem.message)};
        finding.line = finding.endLine = problem.line + 1;
        m_findings.append(finding);
    }
}

LocatedFinding Checking::withFixes(const Finding &finding, const LineIndex &lines) const
{
    LocatedFinding result = located(finding, m_input->path, lines);
    if (m_wantsFixes) {
        for (const Fix &fix : fixes(m_input->subject(), finding))
            result.fixes.append(text(fix.title));
    }
    return result;
}

QString findingLines(const QList<LocatedFinding> &found)
{
    QString result;
    for (const LocatedFinding &finding : found)
        result += findingLine(finding) + u'\n';
    return result;
}

bool write(const QList<LocatedFinding> &found, const QString &format)
{
    if (format == "json"_L1)
        return Console::write(QJsonDocument(findingsJson(found)));
    if (format == "sarif"_L1)
        return Console::write(QJsonDocument(sarif(found, QStringLiteral(SETSQUARE_VERSION), QDir::currentPath())));
    return Console::write(findingLines(found));
}

/** Of a folder all plans in it and below, hidden folders excepted. */
int checkPlans(const CheckArguments &arguments)
{
    // Left to the end of the process: to take a plan apart takes a good part of the time that reading it took.
    Checking &checking = *new Checking(arguments.format == "json"_L1);
    for (const QString &path : arguments.files)
        checking.add(path);
    if (!write(checking.found(), arguments.format) || !checking.isComplete())
        return ExitStatus::file;
    return checking.hasAtLeast(arguments.failOn == "warning"_L1 ? Severity::Warning : Severity::Error) ? ExitStatus::no : ExitStatus::fine;
}

QString explanation(const Rule &rule)
{
    QString text = u"%1 (%2)\n%3\n\n%4\n"_s.arg(QLatin1StringView(rule.code), toText(rule.severity), QString::fromUtf8(rule.asks),
                                                QString::fromUtf8(rule.reason));
    if (*rule.source)
        text += u"— %1\n"_s.arg(QString::fromUtf8(rule.source));
    return text
        + u"\nAllow it in one place: <!-- setsquare:allow %1 REASON -->\nEverywhere: %1: off below rules: in .setsquare.yaml\n"_s.arg(
            QLatin1StringView(rule.code));
}

/** What a rule asks for, and why. */
int explainRule(const QString &code)
{
    if (const Rule *rule = findRule(code))
        return Console::write(explanation(*rule)) ? ExitStatus::fine : ExitStatus::file;
    const QString nearest = nearestName(code, ruleCodes());
    const QString hint = nearest.isEmpty() ? u"setsquare check prints them in brackets"_s : u"did you mean %1?"_s.arg(nearest);
    Console::complain(u"there is no rule \"%1\"; %2"_s.arg(code, hint));
    return ExitStatus::usage;
}

} // namespace

CommandRun addCheck(CLI::App &command)
{
    command.description("Print what is wrong with plans");
    const auto arguments = std::make_shared<CheckArguments>();
    CLI::Option *files = addFiles(command, arguments->files, "plans, or folders that hold some; - for standard input")->required(false);
    addFormat(command, arguments->format, {"sarif"});
    CLI::Option *explain = addText(command, "--explain", arguments->explain, "a rule: what it asks for, and why");
    addChoice(command, "--fail-on", arguments->failOn, "error or warning: what makes the exit status 1", {"error", "warning"});
    command.callback([files, explain] {
        if (files->count() + explain->count() == 0)
            throw CLI::RequiredError("FILE");
    });
    return [arguments] { return arguments->explain.isEmpty() ? checkPlans(*arguments) : explainRule(arguments->explain); };
}

} // namespace Setsquare
