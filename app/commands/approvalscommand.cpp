// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "exitstatus.h"
#include "grammar.h"
#include "ledgerfolder.h"
#include "ledgerjson.h"
#include "planinput.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct ApprovalsArguments {
    QString file;
    QString format = u"text"_s;
};

/** Where the approvals may be of a plan that was renamed. */
QString hint(const PlanInput &input)
{
    QString text;
    for (const QString &name : orphanedLedgers(input.path, input.digest()))
        text += u"  there is a folder .%1.approvals; if this plan was called %1, rename that folder too\n"_s.arg(name);
    return text;
}

int showApprovals(const QString &path, bool asJson)
{
    const std::optional<PlanInput> input = readPlanInput(path);
    if (!input)
        return ExitStatus::file;
    const Gate gate = askGate(*input);
    const bool written = asJson ? Console::write(QJsonDocument(approvalsJson(input->ledger, gate, changesSinceApproval(*input))))
                                : Console::write(approvalsText(input->ledger, gate, path) + hint(*input));
    return written ? ExitStatus::fine : ExitStatus::file;
}

} // namespace

CommandRun addApprovals(CLI::App &command)
{
    command.description("List who has decided what about a plan, and whether that still holds");
    const auto arguments = std::make_shared<ApprovalsArguments>();
    addFile(command, arguments->file, "the plan");
    addFormat(command, arguments->format);
    return [arguments] { return showApprovals(arguments->file, arguments->format == "json"_L1); };
}

} // namespace Setsquare
