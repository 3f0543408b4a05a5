// SPDX-License-Identifier: Apache-2.0
#include "taskvalues.h"

#include "citationreader.h"
#include "taskdirectory.h"
#include "taskstyle.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

TaskValue problem(const char *pattern, const QString &argument)
{
    return {{}, Message {pattern, {argument}}};
}

bool isBareNumber(QStringView value)
{
    const auto isPart = [](QChar character) { return character.isDigit() || QStringView(u".-–").contains(character); };
    return !value.isEmpty() && value.front().isDigit() && value.back().isDigit() && std::ranges::all_of(value, isPart);
}

} // namespace

TaskValue TaskValues::written(TaskField kind, const QStringList &values) const
{
    const QString joined = values.join(u", "_s).trimmed();
    if (joined.isEmpty())
        return {};
    switch (kind) {
    case TaskField::Files:
        return files(values);
    case TaskField::Estimate:
        return estimate(joined);
    case TaskField::DependsOn:
        return references(values);
    case TaskField::GroundedIn:
        if (readCitations(joined, {0, joined.size()}).isEmpty())
            return problem(QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” names no finding: write it as C1 \"its words\"."), joined);
        return {joined, {}};
    default:
        return {values.join(u'\n').trimmed(), {}};
    }
}

bool TaskValues::quotesFiles() const
{
    QList<int> tasks = nearestTasks(m_subject.plan, m_task);
    if (m_task >= 0 && m_task < m_subject.plan.tasks.size())
        tasks.prepend(m_task);
    for (const int task : std::as_const(tasks)) {
        for (const Field &field : m_subject.plan.tasks.at(task).fields) {
            if (taskField(field.name) == TaskField::Files && !readFiles(field.value).isEmpty())
                return field.value.contains(u'`');
        }
    }
    return true;
}

TaskValue TaskValues::files(const QStringList &values) const
{
    const bool isOne = values.size() == 1;
    const bool isWritten = isOne && (values.first().contains(u'`') || values.first().contains(u'(') || values.first().contains(u'\n'));
    if (isWritten)
        return {values.first().trimmed(), {}};
    const QStringList paths = isOne ? readFiles(values.first()) : values;
    QStringList written;
    for (const QString &path : paths)
        written += quotesFiles() ? u'`' + path.trimmed() + u'`' : path.trimmed();
    const QString text = paths.isEmpty() ? values.join(u", "_s).trimmed() : written.join(u", "_s);
    QStringList wanted;
    for (const QString &path : paths)
        wanted += path.trimmed();
    if (readFiles(text) != wanted)
        return problem(QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” cannot be written as the path of a file."), paths.join(u", "_s));
    return {text, {}};
}

TaskValue TaskValues::estimate(const QString &value) const
{
    const QString text = isBareNumber(value) ? value + (value == "1"_L1 ? u" hour"_s : u" hours"_s) : value;
    if (!readEstimate(text))
        return problem(QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is no estimate: write it as 2 hours, 2-4 hours, 30 min or 1 day"),
                       value);
    return {text, {}};
}

/** Alone, a number is the id of a task; behind the word it is what the plan's reader makes of it. */
int TaskValues::taskNamed(const Reference &reference, bool isId) const
{
    const QString &name = reference.number.isEmpty() ? reference.written : reference.number;
    const int task = isId ? m_subject.plan.taskIndex(name) : -1;
    return task >= 0 ? task : m_directory.taskOf(name, m_phase);
}

ReferenceStyle TaskValues::referencesStyle() const
{
    QList<int> tasks = nearestTasks(m_subject.plan, m_task);
    if (m_task >= 0 && m_task < m_subject.plan.tasks.size())
        tasks.prepend(m_task);
    for (const int task : std::as_const(tasks)) {
        for (const Field &field : m_subject.plan.tasks.at(task).fields) {
            if (const auto style = taskField(field.name) == TaskField::DependsOn ? referenceStyle(field.value) : std::nullopt)
                return *style;
        }
    }
    const bool hasLetters = !tasks.isEmpty() && m_directory.id(tasks.first()).front().isLetter();
    return hasLetters ? ReferenceStyle {QString(), false} : ReferenceStyle();
}

/** Ids are written as references; a text that already is a list of references stays as it is. */
TaskValue TaskValues::references(const QStringList &values) const
{
    QStringList numbers;
    const bool hasWord = values.size() == 1 && values.first().contains("task"_L1, Qt::CaseInsensitive);
    for (const QString &value : values) {
        for (const Reference &reference : readReferences(value)) {
            const int task = taskNamed(reference, !hasWord);
            if (task < 0)
                return problem(QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no task %1 to depend on."), reference.written);
            numbers += m_directory.nameOf(task, m_phase);
        }
    }
    numbers.removeDuplicates();
    return {hasWord || numbers.isEmpty() ? values.first().trimmed() : writtenReferences(numbers, referencesStyle()), {}};
}

} // namespace Setsquare
