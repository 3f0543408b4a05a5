// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "console.h"
#include "exitstatus.h"
#include "gatejson.h"
#include "planinput.h"
#include "specexport.h"

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

int writeOut(const PlanInput &input, const QString &output, const QString &text, const SpecOrigin &origin)
{
    if (output == "-"_L1)
        return Console::write(text) ? ExitStatus::fine : ExitStatus::file;
    const QString reason = reasonAgainstExportTo(output, input.path, input.plan, origin);
    if (!reason.isEmpty()) {
        Console::complain(u"%1: %2 Nothing was written; name another file"_s.arg(output, reason));
        return ExitStatus::no;
    }
    const WriteResult result = writeSpec(output, text, input.file.hasBom);
    if (!result.isWritten())
        Console::complain(u"%1: NOT written: %2"_s.arg(output, result.reason));
    return result.isWritten() ? ExitStatus::fine : ExitStatus::file;
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
    return writeOut(*input, output, spec(input->plan, input->text(), asked, origin), origin);
}

} // namespace Setsquare
