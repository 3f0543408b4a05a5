// SPDX-License-Identifier: Apache-2.0
#include "taskstyle.h"

#include "markdownsyntax.h"
#include "textlines.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

QString referenceName(TaskField kind)
{
    switch (kind) {
    case TaskField::Files:
        return u"Files"_s;
    case TaskField::Changes:
        return u"Changes"_s;
    case TaskField::Tests:
        return u"Tests"_s;
    case TaskField::DependsOn:
        return u"Depends on"_s;
    case TaskField::Estimate:
        return u"Estimate"_s;
    case TaskField::Complexity:
        return u"Complexity"_s;
    case TaskField::GroundedIn:
        return u"Grounded in"_s;
    case TaskField::Other:
        break;
    }
    return {};
}

/** The indent of a field, made to fit a task whose content stands at another column. */
QString fittingIndent(const QString &before, int columnThere, int columnHere)
{
    const qsizetype length = before.size() - before.trimmed().size();
    qsizetype spaces = 0;
    while (spaces < length && before[spaces].isSpace())
        ++spaces;
    const int indent = indentColumns(before);
    if (indent == columnHere || (indent > columnHere && indent != columnThere))
        return before;
    return QString(columnHere, u' ') + before.sliced(spaces);
}

} // namespace

int rankOf(TaskField kind)
{
    return kind == TaskField::Other ? int(TaskField::GroundedIn) + 1 : int(kind);
}

FieldStyle defaultFieldStyle(bool isHeading, QStringView titleLine)
{
    if (isHeading)
        return {u"**"_s, u":** "_s, {}, {}};
    const auto marker = readItemMarker(titleLine, lineAt(titleLine, 0));
    return {QString(marker ? marker->contentColumn : 3, u' ') + u"- "_s, u": "_s, {}, {}};
}

TaskField standardField(QStringView argument)
{
    const QString name = argument.toString().toLower();
    if (name == "dependson"_L1)
        return TaskField::DependsOn;
    return name == "groundedin"_L1 ? TaskField::GroundedIn : taskField(argument);
}

QList<int> nearestTasks(const Plan &plan, int task)
{
    QList<int> tasks;
    for (int i = task - 1; i >= 0; --i)
        tasks.append(i);
    for (int i = task + 1; i < plan.tasks.size(); ++i)
        tasks.append(i);
    return tasks;
}

QString usedName(const Plan &plan, int task, TaskField kind, bool several)
{
    QString name = referenceName(kind);
    for (const int other : nearestTasks(plan, task)) {
        const auto &fields = plan.tasks.at(other).fields;
        const auto found = std::ranges::find_if(fields, [kind](const Field &field) { return taskField(field.name) == kind; });
        if (found == fields.end())
            continue;
        name = found->name;
        break;
    }
    return several && name == "File"_L1 ? u"Files"_s : name;
}

qsizetype placeOfField(const QList<Field> &fields, TaskField kind)
{
    qsizetype place = fields.size();
    while (place > 0 && !fields[place - 1].name.isEmpty() && rankOf(taskField(fields[place - 1].name)) > rankOf(kind))
        --place;
    return place;
}

int contentColumn(const EditSubject &subject, const Task &task)
{
    const auto marker = readItemMarker(subject.text, lineAt(subject.text, task.range.start));
    return marker ? marker->contentColumn : 0;
}

FieldStyle styleOfNewField(const EditSubject &subject, int task, qsizetype at)
{
    const Task &target = subject.plan.tasks.at(task);
    const FieldList own {subject.text, target.range.start, target.fields};
    if (const qsizetype like = fieldToFollow(own, at); like >= 0)
        return styleOf(own, like);
    for (const int other : nearestTasks(subject.plan, task)) {
        const Task &model = subject.plan.tasks.at(other);
        const FieldList list {subject.text, model.range.start, model.fields};
        const qsizetype like = model.isHeading == target.isHeading ? fieldToFollow(list, model.fields.size()) : -1;
        if (like < 0)
            continue;
        FieldStyle style = styleOf(list, like);
        if (!target.isHeading)
            style.before = fittingIndent(style.before, contentColumn(subject, model), contentColumn(subject, target));
        return style;
    }
    return defaultFieldStyle(target.isHeading, slice(subject.text, lineAt(subject.text, target.range.start)));
}

} // namespace Setsquare
