// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "exitstatus.h"
#include "grammar.h"
#include "planinput.h"
#include "verification.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct VerifyArguments {
    QString file;
    QString plan;
    QString format = u"text"_s;
};

int verify(const VerifyArguments &arguments)
{
    const std::optional<LoadedFile> file = readInput(arguments.file);
    const std::optional<LoadedFile> plan = file && !arguments.plan.isEmpty() ? readInput(arguments.plan) : std::nullopt;
    if (!file || (!arguments.plan.isEmpty() && !plan))
        return ExitStatus::file;
    const Verification verification = verifyExport(file->bytes, plan ? std::optional(plan->text) : std::nullopt);
    const bool isWritten = arguments.format == "json"_L1 ? Console::write(QJsonDocument(verificationJson(verification)))
                                                         : Console::write(verificationText(verification, arguments.file));
    if (!isWritten)
        return ExitStatus::file;
    return verification.result == Verification::Result::Altered || verification.draft ? ExitStatus::no : ExitStatus::fine;
}

} // namespace

CommandRun addVerify(CLI::App &command)
{
    command.description("Say whether an exported specification is as it was exported");
    const auto arguments = std::make_shared<VerifyArguments>();
    addFile(command, arguments->file, "the specification, - for standard input");
    addText(command, "--plan", arguments->plan, "the plan that it should be of");
    addFormat(command, arguments->format);
    return [arguments] { return verify(*arguments); };
}

} // namespace Setsquare
