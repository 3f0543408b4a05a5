// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "durablefile.h"
#include "exitstatus.h"
#include "grammar.h"
#include "plantemplate.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct NewArguments {
    QString file;
    QString title;
};

int newPlan(const NewArguments &arguments)
{
    const QString &path = arguments.file;
    const QString text = newPlanText(arguments.title);
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
    addText(command, "--title", arguments->title, "its title");
    return [arguments] { return newPlan(*arguments); };
}

} // namespace Setsquare
