// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "exitstatus.h"
#include "gatejson.h"
#include "grammar.h"
#include "planinput.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct GateArguments {
    QStringList files;
    QString format = u"text"_s;
};

int showGates(const QStringList &paths, bool asJson)
{
    QJsonArray documents;
    QString text;
    bool complete = true;
    bool open = true;
    for (const QString &path : paths) {
        const std::optional<PlanInput> input = readPlanInput(path);
        complete = complete && input;
        if (!input)
            continue;
        const Gate asked = askGate(*input);
        open = open && asked.open;
        documents.append(gateJson(asked, path, input->digest(), input->configuration.hash, changesSinceApproval(*input)));
        text += gateText(asked, path);
    }
    const QJsonDocument document =
        paths.size() == 1 && !documents.isEmpty() ? QJsonDocument(documents.first().toObject()) : QJsonDocument(documents);
    // one file that cannot be read has nothing to print
    const bool silent = paths.size() == 1 && documents.isEmpty();
    const bool written = silent || (asJson ? Console::write(document) : Console::write(text));
    if (!written || !complete)
        return ExitStatus::file;
    return open ? ExitStatus::fine : ExitStatus::no;
}

} // namespace

CommandRun addGate(CLI::App &command)
{
    command.description("Say whether plans may be implemented, and why not");
    const auto arguments = std::make_shared<GateArguments>();
    addFiles(command, arguments->files, "plans, - for standard input");
    addFormat(command, arguments->format);
    return [arguments] { return showGates(arguments->files, arguments->format == "json"_L1); };
}

} // namespace Setsquare
