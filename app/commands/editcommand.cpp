// SPDX-License-Identifier: Apache-2.0
#include "citationresolution.h"
#include "console.h"
#include "editsteps.h"
#include "exitstatus.h"
#include "grammar.h"
#include "lineindex.h"
#include "messagetext.h"
#include "operations.h"
#include "planinput.h"
#include "researchfiles.h"
#include "unifieddiff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

struct EditArguments {
    QString file;
    QString operations;
    QString output; ///< empty: the plan itself
    bool diff = false; ///< print it and write nothing
};

/** What an operation is about, for a person who looks for it in the list: `task.set 3`. */
QString wordsOf(const QJsonObject &operation)
{
    QString words = operation.value("op"_L1).toString();
    static const QStringList targets {u"task"_s, u"phase"_s, u"criterion"_s, u"risk"_s, u"decision"_s, u"question"_s, u"title"_s};
    for (const QString &target : targets) {
        if (const QVariant value = operation.value(target).toVariant(); value.isValid() && !value.toString().isEmpty())
            return words + u' ' + value.toString();
    }
    return words;
}

/** The operations, one after the other, as one edit; `failed` becomes the place of one that is refused. */
Edit performed(const PlanInput &input, const QList<QJsonObject> &operations, qsizetype &failed)
{
    // What is cited is quoted: from the research, unless the operation brings the words with it.
    const auto cites = [](const QJsonObject &operation) { return operation["op"_L1] == "cite.add"_L1; };
    const ResearchIndex index(std::ranges::any_of(operations, cites) ? readResearchOf(input.path, input.plan) : QList<Research>());
    QList<EditStep> steps;
    for (qsizetype i = 0; i < operations.size(); ++i) {
        steps += [&failed, &operations, &index, i](const EditSubject &subject) {
            failed = i;
            QJsonObject arguments = operations.at(i);
            const QString name = arguments.take("op"_L1).toString();
            if (name == "cite.add"_L1 && !arguments.contains("quote"_L1)
                && !quoteNamed(index, arguments["finding"_L1].toString()).isEmpty())
                arguments["quote"_L1] = quoteNamed(index, arguments["finding"_L1].toString());
            return operationNamed(name, subject, arguments);
        };
    }
    return editInSteps({input.plan, input.text()}, steps, {});
}

void tellMentions(const PlanInput &input, const Edit &edit, const QString &after)
{
    const LineIndex lines(after);
    for (const Mention &mention : edit.mentions) {
        const QString line = QString::number(lines.lineAt(mention.range.start) + 1);
        const QString words = after.mid(mention.range.start, mention.range.length());
        const QString advice = mention.replacement.isEmpty() ? u"what it names is gone"_s : u"that is %1 now"_s.arg(mention.replacement);
        Console::complain(u"%1: line %2 says \"%3\"; %4"_s.arg(input.path, line, words, advice));
    }
}

/** The list of operations, or what is wrong with it. */
struct OperationList {
    QList<QJsonObject> operations;
    QString problem;
};

OperationList readOperations(const QByteArray &json)
{
    static const QString shape = u"write a list such as [{\"op\": \"task.set\", \"task\": \"1\", …}]"_s;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return {{}, u"%1 at byte %2; %3"_s.arg(error.errorString(), QString::number(error.offset), shape)};
    OperationList list;
    if (!document.isArray())
        list.problem = shape;
    const QJsonArray values = document.array();
    for (const auto &value : values) {
        if (!value.isObject())
            list.problem = u"operation %1 is no object; %2"_s.arg(QString::number(list.operations.size() + 1), shape);
        list.operations += value.toObject();
    }
    return list;
}

int writeOut(const PlanInput &input, const Edit &edit, const QString &output)
{
    const QString path = output.isEmpty() ? input.path : output;
    const QString text = edit.patch.applied(input.text());
    if (path == "-"_L1)
        return Console::write(text) ? ExitStatus::fine : ExitStatus::file;
    if (output.isEmpty() && edit.patch.isEmpty())
        return ExitStatus::fine; // a file that does not change is not written
    std::optional<QByteArray> seen = input.file.bytes;
    if (!output.isEmpty()) {
        const LoadedFile there = loadFile(output);
        seen = there.isLoaded() ? std::optional(there.bytes) : std::nullopt;
    }
    const WriteResult result = writeDurably(path, fileBytes(text, input.file.hasBom), seen);
    if (!result.isWritten())
        Console::complain(u"%1: NOT written: %2"_s.arg(path, result.reason));
    return result.isWritten() ? ExitStatus::fine : ExitStatus::file;
}

int writeDiff(const PlanInput &input, const Edit &edit)
{
    QString name = input.path == "-"_L1 ? u"plan.md"_s : input.path;
    while (name.startsWith(u'/'))
        name.removeFirst();
    const QString diff = unifiedDiff(input.text(), edit.patch, u"a/"_s + name, u"b/"_s + name);
    return Console::write(diff) ? ExitStatus::fine : ExitStatus::file;
}

/** Applies the list of operations as one. */
int editPlan(const EditArguments &arguments)
{
    const auto &[path, operationsPath, output, asDiff] = arguments;
    const std::optional<PlanInput> input = readPlanInput(path);
    const std::optional<LoadedFile> file = input ? readInput(operationsPath) : std::nullopt;
    if (!file)
        return ExitStatus::file;
    if (input->file.problem != LoadedFile::Problem::None) {
        Console::complain(u"%1: %2 It is not edited"_s.arg(path, input->file.reason));
        return ExitStatus::no;
    }
    const OperationList list = readOperations(file->bytes);
    if (!list.problem.isEmpty()) {
        Console::complain(u"%1: %2"_s.arg(operationsPath, list.problem));
        return ExitStatus::usage;
    }
    qsizetype failed = 0;
    const Edit edit = performed(*input, list.operations, failed);
    if (edit.isRefused()) {
        Console::complain(u"%1: operation %2 (%3): %4 Nothing was written"_s.arg(path, QString::number(failed + 1),
                                                                                 wordsOf(list.operations.at(failed)), text(edit.reason)));
        return edit.refusal == Refusal::Malformed ? ExitStatus::usage : ExitStatus::no;
    }
    tellMentions(*input, edit, edit.patch.applied(input->text()));
    return asDiff ? writeDiff(*input, edit) : writeOut(*input, edit, output);
}

} // namespace

CommandRun addEdit(CLI::App &command)
{
    command.description("Change a plan by a list of operations, and nothing else in it");
    const auto arguments = std::make_shared<EditArguments>();
    addFile(command, arguments->file, "the plan, - for standard input");
    addText(command, "--ops", arguments->operations, "the operations in JSON, - for standard input")->required();
    CLI::Option *output = addText(command, "--output", arguments->output, "where to, - for standard output; the plan itself without it");
    command.add_flag("--diff", arguments->diff, "print a unified diff and write nothing")->excludes(output);
    return [arguments] { return editPlan(*arguments); };
}

} // namespace Setsquare
