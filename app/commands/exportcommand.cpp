// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "console.h"
#include "dot.h"
#include "exitstatus.h"
#include "gatejson.h"
#include "mermaid.h"
#include "planinput.h"
#include "specexport.h"
#include "taskscsv.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

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

View viewOf(const Plan &plan, ExportView view, const SpecOrigin &origin)
{
    switch (view) {
    case ExportView::Dot:
        return {dot(plan, origin), isDotOf};
    case ExportView::Csv:
        return {tasksCsv(plan, origin), isTasksCsvOf};
    case ExportView::Gantt:
        return {mermaid(plan, MermaidDiagram::Gantt, origin), isMermaidOf};
    case ExportView::Flowchart:
        break;
    }
    return {mermaid(plan, MermaidDiagram::Flowchart, origin), isMermaidOf};
}

} // namespace

int exportSpec(const QString &path, const QString &output, bool draft)
{
    const std::optional<PlanInput> input = readPlanInput(path);
    if (!input)
        return ExitStatus::file;
    const Gate asked = gate(input->plan, findings(*input));
    const QString refused = refusal(*input, asked, draft);
    if (!refused.isEmpty()) {
        Console::complain(path + u": "_s + refused);
        return ExitStatus::no;
    }
    const SpecOrigin origin = specOrigin(input->plan, path, input->digest(), draft);
    return writeOut(*input, output, spec(input->plan, input->text(), asked, origin), input->file.hasBom,
                    [&origin](const QString &text) { return isSpecOf(text, origin); });
}

int exportView(const QString &path, const QString &output, ExportView view)
{
    const std::optional<PlanInput> input = readPlanInput(path);
    if (!input)
        return ExitStatus::file;
    if (!input->file.hasText()) {
        Console::complain(path + u": "_s + input->file.reason);
        return ExitStatus::no;
    }
    const SpecOrigin origin = specOrigin(input->plan, path, input->digest(), false);
    const View made = viewOf(input->plan, view, origin);
    return writeOut(*input, output, made.text, false, [&](const QString &text) { return made.isOf(text, origin); });
}

} // namespace Setsquare
