// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "dot.h"
#include "exitstatus.h"
#include "gatejson.h"
#include "grammar.h"
#include "mermaid.h"
#include "planinput.h"
#include "specexport.h"
#include "taskscsv.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct ExportArguments {
    QString file;
    QString to;
    QString diagram = u"flowchart"_s;
    QString output = u"-"_s;
    bool draft = false;
};

// the reason against exporting this plan at all
QString refusal(const PlanInput &input, const Gate &asked, bool draft)
{
    if (!input.file.hasText())
        return input.file.reason;
    if (asked.open || draft)
        return {};
    return u"the gate is closed; --draft makes a draft: %1"_s.arg(blockerTexts(asked).join(u' '));
}

int writeOut(const PlanInput &input, const QString &output, const QString &text, bool hasBom, const IsEarlierExport &isEarlier)
{
    if (output == "-"_L1)
        return Console::write(text) ? ExitStatus::fine : ExitStatus::file;
    const QString reason = reasonAgainstExportTo(output, input.path, input.plan, isEarlier);
    if (!reason.isEmpty()) {
        Console::complain(u"%1: %2 Nothing was written; name another file"_s.arg(output, reason));
        return ExitStatus::no;
    }
    const WriteResult result = writeSpec(output, text, hasBom);
    if (!result.isWritten())
        Console::complain(u"%1: NOT written: %2"_s.arg(output, result.reason));
    return result.isWritten() ? ExitStatus::fine : ExitStatus::file;
}

/** A view of a plan, and how an earlier one is known. */
struct View {
    QString text;
    bool (*isOf)(const QString &text, const SpecOrigin &origin);
};

View viewOf(const Plan &plan, const ExportArguments &arguments, const SpecOrigin &origin)
{
    if (arguments.to == "dot"_L1)
        return {dot(plan, origin), isDotOf};
    if (arguments.to == "csv"_L1)
        return {tasksCsv(plan, origin), isTasksCsvOf};
    const MermaidDiagram diagram = arguments.diagram == "gantt"_L1 ? MermaidDiagram::Gantt : MermaidDiagram::Flowchart;
    return {mermaid(plan, diagram, origin), isMermaidOf};
}

int exportSpec(const ExportArguments &arguments)
{
    const auto &[path, to, diagram, output, draft] = arguments;
    const std::optional<PlanInput> input = readPlanInput(path);
    if (!input)
        return ExitStatus::file;
    const Gate asked = askGate(*input).gate;
    const QString refused = refusal(*input, asked, draft);
    if (!refused.isEmpty()) {
        Console::complain(path + u": "_s + refused);
        return ExitStatus::no;
    }
    const SpecOrigin origin = specOrigin(input->plan, path, input->digest(), draft);
    return writeOut(*input, output, spec(input->plan, input->text(), asked, origin), input->file.hasBom,
                    [&origin](const QString &text) { return isSpecOf(text, origin); });
}

/** The tasks as a diagram or a table, whatever the gate says. */
int exportView(const ExportArguments &arguments)
{
    const QString &path = arguments.file;
    const std::optional<PlanInput> input = readPlanInput(path);
    if (!input)
        return ExitStatus::file;
    if (!input->file.hasText()) {
        Console::complain(path + u": "_s + input->file.reason);
        return ExitStatus::no;
    }
    const SpecOrigin origin = specOrigin(input->plan, path, input->digest(), false);
    const View made = viewOf(input->plan, arguments, origin);
    return writeOut(*input, arguments.output, made.text, false, [&](const QString &text) { return made.isOf(text, origin); });
}

} // namespace

CommandRun addExport(CLI::App &command)
{
    command.description("Write the specification of a plan whose gate is open, or a view of its tasks");
    const auto arguments = std::make_shared<ExportArguments>();
    addFile(command, arguments->file, "the plan, - for standard input");
    addChoice(command, "--to", arguments->to, "what to write: spec; or a view: mermaid, dot, csv", {"spec", "mermaid", "dot", "csv"})
        ->required();
    addText(command, "--output", arguments->output, "where to, - for standard output");
    command.add_flag("--draft", arguments->draft, "a draft, whatever the gate says; it is marked as one");
    CLI::Option *diagram = addChoice(command, "--diagram", arguments->diagram, "for mermaid: flowchart or gantt", {"flowchart", "gantt"});
    command.callback([arguments, diagram] {
        if (diagram->count() > 0 && arguments->to != "mermaid"_L1)
            throw CLI::ValidationError("--diagram", "only --to mermaid has diagrams");
    });
    return [arguments] { return arguments->to == "spec"_L1 ? exportSpec(*arguments) : exportView(*arguments); };
}

} // namespace Setsquare
