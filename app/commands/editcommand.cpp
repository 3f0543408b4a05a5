// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "console.h"
#include "exitstatus.h"
#include "lineindex.h"
#include "messagetext.h"
#include "operations.h"
#include "planinput.h"
#include "planreader.h"
#include "unifieddiff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** The operations of a list, one after the other, as one patch. */
class Editing
{
public:
    explicit Editing(const PlanInput &input) : m_before(input.text()), m_text(input.text()), m_plan(input.plan) {}

    /** Performs the operation at this place of the list; says why not, and the status, if it cannot. */
    bool perform(const QJsonObject &operation, qsizetype index);

    const QString &before() const { return m_before; }
    TextPatch patch() const { return m_patch.trimmed(m_before); }
    const QString &problem() const { return m_problem; }
    int status() const { return m_status; }
    /** The lines of prose that may name what was renumbered or removed. */
    QStringList mentions() const;

private:
    QString m_before;
    QString m_text;
    Plan m_plan;
    TextPatch m_patch;
    QList<TextRange> m_mentions;
    QString m_problem;
    int m_status = ExitStatus::fine;
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

bool Editing::perform(const QJsonObject &operation, qsizetype index)
{
    QJsonObject arguments = operation;
    arguments.remove("op"_L1);
    const Edit edit = Setsquare::perform({m_plan, m_text}, operation.value("op"_L1).toString(), arguments);
    if (edit.isRefused()) {
        m_problem = u"operation %1 (%2): %3"_s.arg(QString::number(index + 1), wordsOf(operation), text(edit.reason));
        m_status = edit.refusal == Refusal::Malformed ? ExitStatus::usage : ExitStatus::no;
        return false;
    }
    for (TextRange &mention : m_mentions)
        mention = edit.patch.mapped(mention);
    m_mentions += edit.mentions;
    if (!edit.patch.isEmpty()) {
        m_text = edit.patch.applied(m_text);
        m_plan = readPlan(m_text);
        m_patch = m_patch.composed(edit.patch);
    }
    return true;
}

QStringList Editing::mentions() const
{
    const LineIndex lines(m_text);
    QStringList found;
    for (const TextRange mention : m_mentions) {
        const int line = lines.lineAt(mention.start);
        found += u"line %1 may name a task by a number that it had: %2"_s.arg(QString::number(line + 1),
                                                                              m_text.mid(mention.start, mention.length()));
    }
    return found;
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
    for (const QJsonValue &value : values) {
        if (!value.isObject())
            list.problem = u"operation %1 is no object; %2"_s.arg(QString::number(list.operations.size() + 1), shape);
        list.operations += value.toObject();
    }
    return list;
}

int writeOut(const PlanInput &input, const Editing &editing, const QString &output)
{
    const QString path = output.isEmpty() ? input.path : output;
    const QString text = editing.patch().applied(editing.before());
    if (path == "-"_L1)
        return Console::write(text) ? ExitStatus::fine : ExitStatus::file;
    if (output.isEmpty() && editing.patch().isEmpty())
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

int writeDiff(const PlanInput &input, const Editing &editing)
{
    QString name = input.path == "-"_L1 ? u"plan.md"_s : input.path;
    while (name.startsWith(u'/'))
        name.removeFirst();
    const QString diff = unifiedDiff(editing.before(), editing.patch(), u"a/"_s + name, u"b/"_s + name);
    return Console::write(diff) ? ExitStatus::fine : ExitStatus::file;
}

} // namespace

int editPlan(const QString &path, const QString &operationsPath, const QString &output, bool asDiff)
{
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
    Editing editing(*input);
    for (qsizetype i = 0; i < list.operations.size(); ++i) {
        if (!editing.perform(list.operations.at(i), i)) {
            Console::complain(u"%1: %2 Nothing was written"_s.arg(path, editing.problem()));
            return editing.status();
        }
    }
    for (const QString &mention : editing.mentions())
        Console::complain(u"%1: %2"_s.arg(path, mention));
    return asDiff ? writeDiff(*input, editing) : writeOut(*input, editing, output);
}

} // namespace Setsquare
