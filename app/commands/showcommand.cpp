// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "exitstatus.h"
#include "grammar.h"
#include "planinput.h"
#include "planjson.h"
#include "plantext.h"
#include "researchfiles.h"
#include "researchjson.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct ShowArguments {
    QString file;
    QString format = u"text"_s;
};

int showPlan(const QString &path, bool asJson)
{
    const std::optional<PlanInput> input = readPlanInput(path);
    if (!input)
        return ExitStatus::file;
    const bool written = asJson ? Console::write(QJsonDocument(planJson(input->plan, input->text(), input->digest())))
                                : Console::write(planText(input->plan, input->digest()));
    return written ? ExitStatus::fine : ExitStatus::file;
}

/** Of a plan its research, of any other file its own findings. */
int showResearch(const QString &path, bool asJson)
{
    const std::optional<PlanInput> input = readPlanInput(path);
    if (!input)
        return ExitStatus::file;
    const QList<Research> documents =
        isPlan(input->text()) ? readResearchOf(path, input->plan) : QList<Research> {readResearch(input->text(), path)};
    bool complete = true;
    for (const Research &research : documents) {
        if (!research.error.isEmpty())
            Console::complain(research.path + u": "_s + problemOf(research));
        complete = complete && research.error.isEmpty();
    }
    const bool written = asJson ? Console::write(QJsonDocument(researchJson(documents))) : Console::write(researchText(documents));
    return written && complete ? ExitStatus::fine : ExitStatus::file;
}

} // namespace

CommandRun addShow(CLI::App &command)
{
    command.description("Print what a plan holds");
    const auto arguments = std::make_shared<ShowArguments>();
    addFile(command, arguments->file, "the plan, - for standard input");
    addFormat(command, arguments->format);
    return [arguments] { return showPlan(arguments->file, arguments->format == "json"_L1); };
}

CommandRun addResearch(CLI::App &command)
{
    command.description("Print the findings of a plan's research, or of a research document");
    const auto arguments = std::make_shared<ShowArguments>();
    addFile(command, arguments->file, "a plan or a research document, - for standard input");
    addFormat(command, arguments->format);
    return [arguments] { return showResearch(arguments->file, arguments->format == "json"_L1); };
}

} // namespace Setsquare
