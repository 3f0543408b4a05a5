// SPDX-License-Identifier: Apache-2.0
#include "taskfieldedits.h"

#include "citationreader.h"
#include "estimatescanner.h"
#include "plancontent.h"
#include "taskarguments.h"
#include "taskdirectory.h"
#include "taskstyle.h"
#include "taskwriter.h"
#include "textlines.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasTask(const Plan &plan, int task)
{
    return task >= 0 && task < plan.tasks.size();
}

Edit noTaskForField()
{
    return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no such task."), {}});
}

/** One field of a task, as it is to be. */
struct FieldChange {
    int task = -1;
    TaskField kind = TaskField::Other;
    qsizetype index = -1; ///< of the field; where it is put in if it is new
    bool isNew = false;
    QString name;
    QString value; ///< empty: taken out
    QString words; ///< of the task
};

/** Which field is meant by a name; -1 if it is none yet. */
struct FoundField {
    qsizetype index = -1;
    std::optional<Message> problem;
};

FoundField severalFields(const QList<Field> &fields, const QList<qsizetype> &found)
{
    QStringList names;
    for (const qsizetype index : found)
        names += fields[index].name;
    return {-1,
            Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "Several fields stand here: %1. Name the one to be set."),
                     {names.join(u", "_s)}}};
}

FoundField findField(const QList<Field> &fields, const QString &name)
{
    const TaskField kind = standardField(name);
    QList<qsizetype> exact;
    QList<qsizetype> similar;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString &written = fields[i].name;
        const bool fits = kind == TaskField::Other ? written.compare(name, Qt::CaseInsensitive) == 0 : taskField(written) == kind;
        if (written == name)
            exact.append(i);
        if (fits)
            similar.append(i);
    }
    const QList<qsizetype> &found = exact.isEmpty() ? similar : exact;
    if (found.size() > 1)
        return severalFields(fields, found);
    return {found.isEmpty() ? -1 : found.first(), {}};
}

/** A list of files, one to a line below the field's name, goes on being one. */
QString asItems(const FieldList &list, const Field &field, const QStringList &files)
{
    const QStringView old = list.view(field.valueRange);
    const qsizetype at = list.start + field.valueRange.start;
    const auto marker = readItemMarker(list.text, lineAt(list.text, at));
    const bool isList = marker && marker->content.start > at && old.contains(u'`') && files.size() > 0;
    if (!isList)
        return {};
    const qsizetype line = lineStart(list.text, at);
    const QString indent = list.text.sliced(line, at - line).toString();
    const QString bullet = list.text.sliced(at, marker->content.start - at).toString();
    QStringList items;
    for (const QString &file : files)
        items += (items.isEmpty() ? QString() : indent) + bullet + u'`' + file + u'`';
    return items.join(u'\n');
}

TextChange changeOf(const EditSubject &subject, const FieldChange &change)
{
    const Task &task = subject.plan.tasks.at(change.task);
    const FieldList list {subject.text, task.range.start, task.fields};
    if (!change.isNew)
        return change.value.isEmpty() ? removedField(list, change.index) : changedField(list, change.index, change.value);
    FieldStyle style = styleOfNewField(subject, change.task, change.index);
    if (style.between.contains(u'\n') || style.between.contains(u'\r'))
        style = defaultFieldStyle(task.isHeading, slice(subject.text, lineAt(subject.text, task.range.start)));
    if (!task.fields.isEmpty())
        return addedField(list, change.index, style, change.name, change.value);
    const qsizetype at = task.range.end;
    const QString end = lineEndNear(subject.text, std::max<qsizetype>(at, 1) - 1);
    const QString line = (task.isHeading ? end : QString()) + style.before + change.name + style.between
        + writtenValue(subject.text, task.range.start, change.value) + style.behind;
    const bool isOpen = at == subject.text.size() && lineStart(subject.text, at) < at;
    return {{at, at}, isOpen ? end + line : line + end};
}

std::optional<Estimate> statedEstimate(const Task &task)
{
    for (const Field &field : task.fields) {
        if (taskField(field.name) != TaskField::Estimate)
            continue;
        const auto estimate = readEstimate(field.value);
        if (const auto found = estimate ? estimate : leadingEstimate(field.value))
            return found;
    }
    return {};
}

/** Whether the fields are those of before but for the one. */
bool fieldsFit(const FieldChange &change, const QList<Field> &before, const QList<Field> &read)
{
    QList<Field> wanted = before;
    if (change.isNew)
        wanted.insert(change.index, Field {change.name, change.value, {}, {}, {}});
    else if (change.value.isEmpty())
        wanted.remove(change.index);
    else
        wanted[change.index].value = change.value;
    const auto same = [](const Field &one, const Field &other) { return one.name == other.name && sameValue(one.value, other.value); };
    return std::ranges::equal(wanted, read, same);
}

/** Takes over what follows from a field of that kind. */
bool takeOver(const FieldChange &change, const std::optional<QStringList> &dependsOn, Task &expected, const Task &read)
{
    if (!fieldsFit(change, expected.fields, read.fields))
        return false;
    expected.fields = read.fields;
    switch (change.kind) {
    case TaskField::Estimate:
        expected.estimate = read.estimate;
        return change.value.isEmpty() || statedEstimate(read) == read.estimate;
    case TaskField::DependsOn:
        expected.dependsOn = read.dependsOn;
        return dependsOn == read.dependsOn;
    case TaskField::GroundedIn:
        expected.groundedIn = read.groundedIn;
        return true;
    default:
        return true;
    }
}

Message labelOf(const FieldChange &change)
{
    if (change.value.isEmpty())
        return {QT_TRANSLATE_NOOP("Setsquare::Messages", "Remove %1 of “%2”"), {change.name, change.words}};
    return {QT_TRANSLATE_NOOP("Setsquare::Messages", "Set %1 of “%2”"), {change.name, change.words}};
}

Edit nothingToDo(const FieldChange &change)
{
    Edit edit;
    edit.label = labelOf(change);
    return edit;
}

Edit editOf(const EditSubject &subject, const FieldChange &change, const std::optional<QStringList> &dependsOn = {})
{
    Edit edit = nothingToDo(change);
    const bool isThere = !change.isNew && sameValue(subject.plan.tasks.at(change.task).fields.at(change.index).value, change.value);
    const bool isNowhere = change.isNew && change.value.isEmpty();
    if (isThere || isNowhere)
        return edit;
    const TextChange text = changeOf(subject, change);
    edit.patch = TextPatch(text.range, text.text);
    edit.meant = [change, dependsOn](Plan &expected, const Plan &read) {
        return read.tasks.size() > change.task && takeOver(change, dependsOn, expected.tasks[change.task], read.tasks.at(change.task));
    };
    return edit;
}

/** The ids that a value refers to. */
QStringList idsIn(const TaskDirectory &directory, const QString &value, int phase)
{
    QStringList ids;
    for (const Reference &reference : readReferences(value)) {
        const int task = reference.number.isEmpty() ? -1 : directory.taskOf(reference.number, phase);
        const QString id = task < 0 ? reference.written : directory.id(task);
        if (!ids.contains(id))
            ids += id;
    }
    return ids;
}

Edit setDependencies(const EditSubject &subject, const FieldChange &change)
{
    const Task &task = subject.plan.tasks.at(change.task);
    if (change.value.isEmpty())
        return editOf(subject, change, {});
    const QStringList ids = idsIn(directoryOf(subject), change.value, task.phase);
    for (const QString &id : ids) {
        const int on = subject.plan.taskIndex(id);
        const bool isThere = task.dependsOn && task.dependsOn->contains(id);
        const QString path = on < 0 || isThere ? QString() : cycleThrough(subject.plan, change.task, on);
        if (!path.isEmpty())
            return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages",
                                                    "These tasks would wait for each other: %1. Remove one of the dependencies first."),
                                  {path}});
    }
    return editOf(subject, change, ids);
}

/** Whether a field names these files or tasks already, however it is written. A text that says how is another matter. */
bool saysAlready(const EditSubject &subject, const FieldChange &change, const QStringList &values)
{
    const Task &task = subject.plan.tasks.at(change.task);
    const QString &written = task.fields.at(change.index).value;
    const bool isText = values.size() == 1 && writtenValue(subject.text, task.range.start, values.first()) == change.value;
    if (isText || change.value.isEmpty())
        return false;
    if (change.kind == TaskField::Files)
        return readFiles(written) == readFiles(change.value);
    const bool isReference = change.kind == TaskField::DependsOn && !readReferences(written).empty();
    return isReference && task.dependsOn == idsIn(directoryOf(subject), change.value, task.phase);
}

/** An estimate in brackets behind the title is changed where it stands. */
std::optional<TextRange> bracketedPlace(const EditSubject &subject, const Task &task)
{
    const qsizetype titleEnd = task.range.start + task.titleRange.end;
    const TextRange behind {titleEnd, lineAt(subject.text, titleEnd).end};
    const auto bracketed = bracketedEstimate(slice(subject.text, behind));
    if (!bracketed || !bracketed->estimate || !task.estimate || statedEstimate(task))
        return {};
    return bracketed->range.shifted(behind.start);
}

Edit setBracketedEstimate(const EditSubject &subject, const FieldChange &change, TextRange brackets)
{
    Edit edit;
    edit.label = labelOf(change);
    if (change.value.isEmpty()) {
        const qsizetype start = trimmedRange(subject.text, {0, brackets.start}).end;
        edit.patch = TextPatch({start, brackets.end}, {});
    } else {
        const QStringView inside = slice(subject.text, brackets).sliced(1);
        const qsizetype word = inside.indexOf(u':') < 0 ? 0 : trimmedRange(inside, {inside.indexOf(u':') + 1, inside.size()}).start;
        edit.patch = TextPatch({brackets.start + 1 + word, brackets.end - 1}, change.value);
    }
    const auto wanted = change.value.isEmpty() ? std::nullopt : readEstimate(change.value);
    edit.meant = [task = change.task, wanted](Plan &expected, const Plan &read) {
        expected.tasks[task].estimate = wanted;
        return read.tasks.size() > task && read.tasks.at(task).estimate == wanted;
    };
    return edit;
}

/** `value` as it is to be written, `values` as they were asked for. */
Edit setField(const EditSubject &subject, int task, const QString &field, const QString &value, const QStringList &values)
{
    const Task &target = subject.plan.tasks.at(task);
    const FoundField found = findField(target.fields, field);
    if (found.problem)
        return Edit::refused(*found.problem);
    FieldChange change {task, standardField(field), found.index, found.index < 0, {}, value, wordsOf(target)};
    if (change.isNew) {
        const bool isPlain = change.kind != TaskField::Other && (taskField(field) != change.kind || field == field.toLower());
        change.name = isPlain ? usedName(subject.plan, task, change.kind, values.size() > 1) : field.trimmed();
        change.index = placeOfField(target.fields, change.kind);
        const auto brackets = change.kind == TaskField::Estimate ? bracketedPlace(subject, target) : std::nullopt;
        if (brackets)
            return setBracketedEstimate(subject, change, *brackets);
    } else {
        const Field &there = target.fields.at(found.index);
        change.name = there.name;
        const FieldList list {subject.text, target.range.start, target.fields};
        const QString items = change.kind == TaskField::Files ? asItems(list, there, readFiles(value)) : QString();
        change.value = items.isEmpty() ? value : items;
        if (saysAlready(subject, change, values))
            return nothingToDo(change);
    }
    return change.kind == TaskField::DependsOn ? setDependencies(subject, change) : editOf(subject, change);
}

} // namespace

Edit setTaskTitle(const EditSubject &subject, int task, const QString &title)
{
    if (!hasTask(subject.plan, task))
        return noTaskForField();
    if (const auto problem = problemOfTitle(title))
        return Edit::refused(*problem);
    const Task &target = subject.plan.tasks.at(task);
    const QString wanted = title.trimmed();
    Edit edit;
    edit.label = {QT_TRANSLATE_NOOP("Setsquare::Messages", "Rename “%1”"), {wordsOf(target)}};
    if (target.title == wanted)
        return edit;
    const TextRange range = target.titleRange.shifted(target.range.start);
    const bool touches = range.isEmpty() && range.start > 0 && !subject.text[range.start - 1].isSpace();
    edit.patch = TextPatch(range, touches ? u' ' + wanted : wanted);
    const auto bracketed = bracketedEstimate(wanted);
    edit.meant = [task, wanted, bracketed](Plan &expected, const Plan &read) {
        if (read.tasks.size() <= task || read.tasks.at(task).title != wanted)
            return false;
        const bool isOwnEstimate = bracketed && read.tasks.at(task).estimate == bracketed->estimate;
        const bool isGone = !bracketed && !read.tasks.at(task).estimate && bracketedEstimate(expected.tasks[task].title);
        if (isOwnEstimate || isGone)
            expected.tasks[task].estimate = read.tasks.at(task).estimate;
        expected.tasks[task].title = wanted;
        return true;
    };
    return edit;
}

Edit tickTask(const EditSubject &subject, int task, bool done)
{
    if (!hasTask(subject.plan, task))
        return noTaskForField();
    const Task &target = subject.plan.tasks.at(task);
    if (target.tickRange.isEmpty())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” has no box to tick."), {wordsOf(target)}});
    Edit edit;
    edit.label = done ? Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "Tick “%1”"), {wordsOf(target)}}
                      : Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "Untick “%1”"), {wordsOf(target)}};
    if (target.done != done)
        edit.patch = TextPatch(target.tickRange.shifted(target.range.start), done ? u"x"_s : u" "_s);
    edit.meant = [task, done](Plan &expected, const Plan &read) {
        expected.tasks[task].done = done;
        return read.tasks.size() > task && read.tasks.at(task).done == done;
    };
    return edit;
}

Edit setTaskField(const EditSubject &subject, int task, const QString &field, const QStringList &values)
{
    if (!hasTask(subject.plan, task))
        return noTaskForField();
    const int phase = subject.plan.tasks.at(task).phase;
    const TaskValue value = TaskValues(subject, directoryOf(subject), task, phase).written(standardField(field), values);
    return value.problem ? Edit::refused(*value.problem) : setField(subject, task, field, value.text, values);
}

Edit setWrittenField(const EditSubject &subject, int task, const QString &field, const QString &value)
{
    return hasTask(subject.plan, task) ? setField(subject, task, field, value, {value}) : noTaskForField();
}

Edit addWrittenField(const EditSubject &subject, int task, const QString &name, const QString &value)
{
    if (!hasTask(subject.plan, task))
        return noTaskForField();
    const Task &target = subject.plan.tasks.at(task);
    const TaskField kind = taskField(name);
    return editOf(subject, {task, kind, placeOfField(target.fields, kind), true, name, value, wordsOf(target)});
}

} // namespace Setsquare
