// SPDX-License-Identifier: Apache-2.0
#include "comparisonjson.h"
#include "comparisontext.h"
#include "console.h"
#include "exitstatus.h"
#include "gitmodule.h"
#include "grammar.h"
#include "planinput.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

bool namesFile(const QString &name)
{
    return name == "-"_L1 || QFileInfo::exists(name);
}

/** `REV:PATH`, or a revision of the file that the other side is; nothing if it is neither. */
std::optional<RevisionBytes> bytesFromGit(const QString &name, const QString &other)
{
    if (namesFile(name))
        return {};
    if (name.indexOf(u':') > 0)
        return askGitFor(QDir::currentPath(), name);
    return QFileInfo(other).isFile() ? std::optional(askGitForRevision(other, name)) : std::nullopt;
}

std::optional<PlanRevision> comparedRevision(const QString &name, const QString &other)
{
    const std::optional<RevisionBytes> fromGit = bytesFromGit(name, other);
    if (!fromGit) {
        const std::optional<LoadedFile> file = readInput(name);
        return file ? std::optional(PlanRevision::read(file->text)) : std::nullopt;
    }
    if (fromGit->bytes)
        return PlanRevision::read(loadedBytes(*fromGit->bytes).text);
    const QString noFile = name.contains(u':') ? QString() : u"There is no such file, and no such revision: "_s;
    Console::complain(u"%1: %2%3"_s.arg(name, noFile, fromGit->reason));
    return {};
}

struct DiffArguments {
    QString before;
    QString after;
    QString format = u"text"_s;
};

int showDifference(const DiffArguments &arguments)
{
    if (arguments.before == "-"_L1 && arguments.after == "-"_L1) {
        Console::complain(u"only one of the two plans can be standard input"_s);
        return ExitStatus::usage;
    }
    const std::optional<PlanRevision> before = comparedRevision(arguments.before, arguments.after);
    const std::optional<PlanRevision> after = before ? comparedRevision(arguments.after, arguments.before) : std::nullopt;
    if (!after)
        return ExitStatus::file;
    const Comparison comparison = compare(*before, *after);
    const bool asJson = arguments.format == "json"_L1;
    const bool written = asJson ? Console::write(QJsonDocument(comparisonJson(comparison))) : Console::write(comparisonText(comparison));
    if (!written)
        return ExitStatus::file;
    return comparison.changes.isEmpty() ? ExitStatus::fine : ExitStatus::no;
}

} // namespace

CommandRun addDiff(CLI::App &command)
{
    command.description("Say what has changed between two revisions of a plan, in its own terms");
    const auto arguments = std::make_shared<DiffArguments>();
    addText(command, "OLD", arguments->before, "a file, REV:PATH as git names it, or a revision of NEW; - for standard input")->required();
    addText(command, "NEW", arguments->after, "likewise")->required();
    addFormat(command, arguments->format);
    return [arguments] { return showDifference(*arguments); };
}

} // namespace Setsquare
