// SPDX-License-Identifier: Apache-2.0
#include "taskfields.h"

#include "citationreader.h"
#include "estimatescanner.h"
#include "fieldname.h"
#include "referencereader.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto taskFields = std::to_array<FieldName<TaskField>>({
    {"file"_L1, TaskField::Files},
    {"files"_L1, TaskField::Files},
    {"file(s)"_L1, TaskField::Files},
    {"change"_L1, TaskField::Changes},
    {"changes"_L1, TaskField::Changes},
    {"add"_L1, TaskField::Changes},
    {"logic"_L1, TaskField::Changes},
    {"store"_L1, TaskField::Changes},
    {"test"_L1, TaskField::Tests},
    {"tests"_L1, TaskField::Tests},
    {"test(s)"_L1, TaskField::Tests},
    {"validation"_L1, TaskField::Tests},
    {"depends on"_L1, TaskField::DependsOn},
    {"dependencies"_L1, TaskField::DependsOn},
    {"dependency"_L1, TaskField::DependsOn},
    {"depends"_L1, TaskField::DependsOn},
    {"estimate"_L1, TaskField::Estimate},
    {"est"_L1, TaskField::Estimate},
    {"est."_L1, TaskField::Estimate},
    {"estimated time"_L1, TaskField::Estimate},
    {"complexity"_L1, TaskField::Complexity},
    {"grounded in"_L1, TaskField::GroundedIn},
});

/** One path: the first code span, or the words without a bullet in front and brackets behind. */
QString pathIn(QStringView part)
{
    part = part.trimmed();
    if (part.size() > 1 && QStringView(u"-*+").contains(part.front()) && part[1].isSpace())
        part = part.sliced(1).trimmed();
    const qsizetype open = part.indexOf(u'`');
    if (open >= 0) {
        const qsizetype close = part.indexOf(u'`', open + 1);
        return close < 0 ? part.sliced(open + 1).trimmed().toString() : part.sliced(open + 1, close - open - 1).trimmed().toString();
    }
    const qsizetype bracket = part.indexOf(QStringView(u" ("));
    if (bracket > 0)
        part = part.first(bracket).trimmed();
    return part.toString();
}

void appendValue(QString &joined, const QString &value)
{
    if (!joined.isEmpty() && !value.isEmpty())
        joined += u'\n';
    joined += value;
}

void readEstimateField(Task &task, const Field &field, Fragment &out)
{
    const auto estimate = readEstimate(field.value);
    if (const auto found = estimate ? estimate : leadingEstimate(field.value)) {
        if (!task.estimate)
            task.estimate = found;
        return;
    }
    if (field.value.isEmpty())
        return;
    out.damage.append(
        {u"estimate-unreadable"_s,
         Severity::Warning,
         {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is no estimate: write it as 2 hours, 2-4 hours, 30 min or 1 day"), {field.value}},
         field.valueRange.shifted(task.range.start)});
}

void readField(TaskEntry &entry, const Field &field, const Unit &unit, Fragment &out)
{
    Task &task = entry.task;
    switch (taskField(field.name)) {
    case TaskField::Files:
        task.files += readFiles(field.value);
        break;
    case TaskField::Changes:
        appendValue(task.changes, field.value);
        break;
    case TaskField::Tests:
        appendValue(task.tests, field.value);
        break;
    case TaskField::Complexity:
        appendValue(task.complexity, field.value);
        break;
    case TaskField::Estimate:
        readEstimateField(task, field, out);
        break;
    case TaskField::DependsOn:
        if (!task.dependsOn) {
            task.dependsOn.emplace();
            entry.referencesRange = field.valueRange;
        }
        for (Reference &reference : readReferences(field.value))
            entry.references.push_back(std::move(reference));
        break;
    case TaskField::GroundedIn: {
        const qsizetype start = task.range.start;
        for (Citation &citation : readCitations(unit.text(), field.valueRange.shifted(start))) {
            citation.range = citation.range.shifted(-start);
            task.groundedIn.append(citation);
        }
        break;
    }
    case TaskField::Other:
        break;
    }
}

} // namespace

TaskField taskField(QStringView name)
{
    return meaningOf(name, taskFields);
}

QStringList readFiles(QStringView value)
{
    QStringList files;
    int depth = 0;
    bool inCode = false;
    qsizetype start = 0;
    const auto endPart = [&](qsizetype end) {
        const QString path = pathIn(value.sliced(start, end - start));
        const bool none = path.compare("none"_L1, Qt::CaseInsensitive) == 0 || path.compare("n/a"_L1, Qt::CaseInsensitive) == 0;
        if (!path.isEmpty() && !none && path != u"-" && path != u"—")
            files.append(path);
        start = end + 1;
    };
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar character = value[at];
        const bool lineEnds = character == u'\n' || character == u'\r';
        inCode = character == u'`' ? !inCode : inCode && !lineEnds;
        depth = lineEnds ? 0 : depth + (inCode ? 0 : character == u'(' ? 1 : character == u')' && depth > 0 ? -1 : 0);
        if (lineEnds || (!inCode && depth == 0 && (character == u',' || character == u';')))
            endPart(at);
    }
    endPart(value.size());
    return files;
}

void readTaskFields(TaskEntry &entry, const Unit &unit, Fragment &out)
{
    const auto titleEstimate = entry.task.estimate;
    entry.task.estimate.reset();
    for (const Field &field : std::as_const(entry.task.fields))
        readField(entry, field, unit, out);
    if (!entry.task.estimate)
        entry.task.estimate = titleEstimate;
    // A task that waits for what its number alone names, as almost all do, shares this list with every plan that it is in.
    QStringList ids;
    for (const Reference &reference : entry.references)
        ids.append(reference.number.isEmpty() ? reference.written : reference.number);
    if (entry.task.dependsOn)
        entry.task.dependsOn = ids;
}

} // namespace Setsquare
