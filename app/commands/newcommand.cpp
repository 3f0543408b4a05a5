// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "durablefile.h"
#include "exitstatus.h"
#include "grammar.h"
#include "planmaking.h"
#include "plantemplate.h"
#include "researchfiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct NewArguments {
    QString file;
    QString approach = u"feature"_s;
    QString title;
    QString research;
};

/** As the plan's front matter names a file: from the plan's folder. */
QString fromPlan(const QString &plan, const QString &file)
{
    const QDir folder = plan == "-"_L1 ? QDir::current() : QFileInfo(plan).absoluteDir();
    return folder.relativeFilePath(QFileInfo(file).absoluteFilePath());
}

int newPlan(const NewArguments &arguments)
{
    const QString &path = arguments.file;
    NewPlan wanted;
    wanted.approach = arguments.approach;
    wanted.title = arguments.title;
    if (!arguments.research.isEmpty())
        wanted.researchPaths.append(fromPlan(path, arguments.research));
    wanted.research = readResearchFiles(path, wanted.researchPaths);
    if (!wanted.research.isEmpty() && !wanted.research.first().error.isEmpty()) {
        Console::complain(u"%1: %2"_s.arg(arguments.research, wanted.research.first().error));
        return ExitStatus::file;
    }
    const QString text = newPlanText(planTemplate(arguments.approach), wanted);
    if (path == "-"_L1)
        return Console::write(text) ? ExitStatus::fine : ExitStatus::file;
    const WriteResult result = writeDurably(path, text.toUtf8(), std::nullopt);
    if (!result.isWritten())
        Console::complain(u"%1: %2 Nothing was written; name another file"_s.arg(path, result.reason));
    return result.isWritten() ? ExitStatus::fine : ExitStatus::file;
}

} // namespace

CommandRun addNew(CLI::App &command)
{
    command.description("Make a plan from a template");
    const auto arguments = std::make_shared<NewArguments>();
    addFile(command, arguments->file, "the plan to make, - for standard output");
    addChoice(command, "--approach", arguments->approach, "feature, refactoring, debugging or infrastructure; feature without it",
              {"feature", "refactoring", "debugging", "infrastructure"});
    addText(command, "--title", arguments->title, "its title");
    addText(command, "--research", arguments->research,
            "what it rests on: its question, success criteria and open questions are taken over");
    return [arguments] { return newPlan(*arguments); };
}

} // namespace Setsquare
