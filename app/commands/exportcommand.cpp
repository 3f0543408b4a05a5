// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "dot.h"
#include "exitstatus.h"
#include "gatejson.h"
#include "grammar.h"
#include "mermaid.h"
#include "planinput.h"
#include "printmodule.h"
#include "recordfiles.h"
#include "taskscsv.h"

#include <QDir>

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

int writeOut(const PlanInput &input, const QString &output, const QByteArray &bytes, const IsEarlierExport &isEarlier)
{
    if (output == "-"_L1)
        return Console::write(bytes) ? ExitStatus::fine : ExitStatus::file;
    const QString reason = reasonAgainstExportTo(output, input.path, input.plan, isEarlier);
    if (!reason.isEmpty()) {
        Console::complain(u"%1: %2 Nothing was written; name another file"_s.arg(output, reason));
        return ExitStatus::no;
    }
    const WriteResult result = writeExport(output, bytes);
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
    const Gate gate = askGate(*input);
    const QString refused = refusal(*input, gate, draft);
    if (!refused.isEmpty()) {
        Console::complain(path + u": "_s + refused);
        return ExitStatus::no;
    }
    const SpecOrigin origin = specOrigin(input->plan, path, input->digest(), draft, input->ledger, input->configuration);
    const QByteArray bytes = exportBytes(exportForm(u"x."_s + to), {input->plan, input->text(), gate, origin, path}, printWithModule);
    if (bytes.isEmpty())
        return ExitStatus::file;
    return writeOut(*input, output, bytes, [&origin](const QByteArray &there) { return isUnchangedExportOf(there, origin); });
}

/** The decisions as files in a folder, whatever the gate says. */
int exportRecords(const ExportArguments &arguments)
{
    const std::optional<PlanInput> input = readPlanInput(arguments.file);
    if (!input)
        return ExitStatus::file;
    if (!input->file.hasText()) {
        Console::complain(arguments.file + u": "_s + input->file.reason);
        return ExitStatus::no;
    }
    const SpecOrigin origin = specOrigin(input->plan, arguments.file, input->digest(), false);
    const QList<DecisionRecord> records = decisionRecords(input->plan, askGate(*input), origin);
    const RecordFiles files = writeRecords(arguments.output, records);
    for (const QString &name : files.written)
        Console::write(u"%1\n"_s.arg(QDir(arguments.output).filePath(name)));
    if (!files.problem.isEmpty())
        Console::complain(u"%1: NOT all written: %2"_s.arg(arguments.output, files.problem));
    return files.problem.isEmpty() ? ExitStatus::fine : ExitStatus::file;
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
    return writeOut(*input, arguments.output, made.text.toUtf8(),
                    [&](const QByteArray &bytes) { return made.isOf(QString::fromUtf8(bytes), origin); });
}

} // namespace

CommandRun addExport(CLI::App &command)
{
    command.description("Write the specification of a plan whose gate is open, or a view of it");
    const auto arguments = std::make_shared<ExportArguments>();
    addFile(command, arguments->file, "the plan, - for standard input");
    addChoice(command, "--to", arguments->to,
              "what to write: spec, html, pdf, json; or a view: adr (each decision a file in a folder), mermaid, dot, csv",
              {"spec", "html", "pdf", "json", "adr", "mermaid", "dot", "csv"})
        ->required();
    CLI::Option *output = addText(command, "--output", arguments->output, "where to, - for standard output; for adr a folder");
    command.add_flag("--draft", arguments->draft, "a draft, whatever the gate says; it is marked as one");
    CLI::Option *diagram = addChoice(command, "--diagram", arguments->diagram, "for mermaid: flowchart or gantt", {"flowchart", "gantt"});
    command.callback([arguments, diagram, output] {
        if (diagram->count() > 0 && arguments->to != "mermaid"_L1)
            throw CLI::ValidationError("--diagram", "only --to mermaid has diagrams");
        if (arguments->to == "adr"_L1 && (output->count() == 0 || arguments->output == "-"_L1))
            throw CLI::ValidationError("--output", "--to adr needs a folder for its files");
    });
    return [arguments] {
        const QString &to = arguments->to;
        if (to == "adr"_L1)
            return exportRecords(*arguments);
        return to == "mermaid"_L1 || to == "dot"_L1 || to == "csv"_L1 ? exportView(*arguments) : exportSpec(*arguments);
    };
}

} // namespace Setsquare
