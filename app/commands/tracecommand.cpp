// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "exitstatus.h"
#include "grammar.h"
#include "planinput.h"
#include "researchfiles.h"
#include "tracejson.h"
#include "tracetext.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct TraceArguments {
    QString file;
    QString format = u"text"_s;
};

int showTrace(const TraceArguments &arguments)
{
    const std::optional<PlanInput> input = readPlanInput(arguments.file);
    if (!input)
        return ExitStatus::file;
    bool complete = true;
    const QList<Research> documents = readResearchOf(arguments.file, input->plan);
    for (const Research &research : documents) {
        if (!research.error.isEmpty())
            Console::complain(research.path + u": "_s + problemOf(research));
        complete = complete && research.error.isEmpty();
    }
    const ResearchIndex index(documents);
    const Trace traced = trace(input->plan, index, resolveCitations(input->plan, index));
    const TraceReport report {input->plan, index, traced};
    const bool written = arguments.format == "json"_L1 ? Console::write(QJsonDocument(traceJson(report)))
        : arguments.format == "csv"_L1                 ? Console::write(traceCsv(report))
                                                       : Console::write(traceText(report));
    return written && complete ? ExitStatus::fine : ExitStatus::file;
}

} // namespace

CommandRun addTrace(CLI::App &command)
{
    command.description("Say what a plan has made of its research, and what it has forgotten");
    const auto arguments = std::make_shared<TraceArguments>();
    addFile(command, arguments->file, "the plan, - for standard input");
    addFormat(command, arguments->format, {"csv"});
    return [arguments] { return showTrace(*arguments); };
}

} // namespace Setsquare
