// SPDX-License-Identifier: Apache-2.0
#include "taskcopies.h"

#include "editsteps.h"
#include "fieldedits.h"
#include "planreader.h"
#include "rearrangement.h"
#include "sectionedits.h"
#include "taskdirectory.h"
#include "textlines.h"

#include <memory>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool saysSame(const Task &wanted, const Task &read)
{
    const auto sameField = [](const Field &one, const Field &other) {
        const bool isReference = taskField(one.name) == TaskField::DependsOn;
        return one.name == other.name && (isReference || withoutIndents(one.value) == withoutIndents(other.value));
    };
    return wanted.title == read.title && wanted.estimate == read.estimate && wanted.done.has_value() == read.done.has_value()
        && !read.done.value_or(false) && std::ranges::equal(wanted.fields, read.fields, sameField);
}

/** The lines of a task with an empty box. */
NewTask copyOf(const EditSubject &subject, int index)
{
    const Task &task = subject.plan.tasks.at(index);
    const NumberPlaces places = numberPlaces(subject, task);
    NewTask copy;
    copy.lines = subject.string(task.range);
    copy.marker = places.marker.isEmpty() ? TextRange {} : places.marker.shifted(-task.range.start);
    copy.label = places.label.isEmpty() ? TextRange {} : places.label.shifted(-task.range.start);
    if (!task.tickRange.isEmpty())
        copy.lines.replace(task.tickRange.start, 1, u' ');
    for (const Field &field : task.fields) {
        if (taskField(field.name) == TaskField::DependsOn)
            copy.references.append(field.valueRange);
    }
    for (const Unread &unread : subject.plan.unread) {
        if (task.range.contains(unread.range))
            copy.unread += withoutIndents(unread.text);
    }
    copy.says = [task](const Task &read) { return saysSame(task, read); };
    return copy;
}

/** A task read from another text, to be written in the style of this one. */
TaskRequest requestOf(const Task &task)
{
    TaskRequest request;
    request.title = task.title;
    request.done = task.done ? std::optional(false) : std::nullopt;
    for (const Field &field : task.fields)
        request.fields.append({field.name, {field.value}, true});
    return request;
}

bool isWrittenAlike(const EditSubject &one, const Task &task, const EditSubject &other, const Task &model)
{
    const auto beginOf = [](const EditSubject &subject, const Task &of) {
        const NumberPlaces places = numberPlaces(subject, of);
        QString begin = subject.string({of.range.start, of.range.start + of.titleRange.start});
        for (const TextRange range : {places.label, places.marker}) {
            if (!range.isEmpty())
                begin.replace(range.start - of.range.start, range.length(), u"1"_s);
        }
        return begin.replace(u"[x]"_s, u"[ ]"_s);
    };
    return beginOf(one, task) == beginOf(other, model);
}

int modelAt(const Plan &plan, TaskPosition position)
{
    for (int i = 0; position.after < 0 && i < plan.tasks.size(); ++i) {
        if (plan.tasks.at(i).phase == position.phase)
            return i;
    }
    return position.after >= 0 ? position.after : int(plan.tasks.size()) - 1;
}

/** An empty section for tasks. */
Edit addTasksSection(const EditSubject &subject)
{
    const SectionAddition section = newSection(subject, SectionKind::Tasks, {});
    Edit edit;
    edit.patch = TextPatch(section.change.range, section.change.text);
    edit.meant = [section](Plan &expected, const Plan &read) { return section.takeOver(expected, read); };
    return edit;
}

} // namespace

QString taskMarkdown(const EditSubject &subject, const QList<int> &tasks)
{
    QString markdown;
    for (const int index : tasks) {
        if (index < 0 || index >= subject.plan.tasks.size())
            continue;
        const Task &task = subject.plan.tasks.at(index);
        const QString end = lineEndNear(subject.text, task.range.start);
        const bool isLast = index + 1 == subject.plan.tasks.size();
        const qsizetype next = isLast ? task.range.end : contentStart(subject.text, task.range.end);
        const bool isLoose = task.isHeading || next > task.range.end;
        markdown += (markdown.isEmpty() || !isLoose ? QString() : end) + subject.string(task.range);
        if (!markdown.endsWith(u'\n') && !markdown.endsWith(u'\r'))
            markdown += end;
    }
    return markdown;
}

Edit duplicateTasks(const EditSubject &subject, const QList<int> &tasks)
{
    QList<int> sorted = tasks;
    std::ranges::sort(sorted);
    if (sorted.isEmpty() || sorted.first() < 0 || sorted.last() >= subject.plan.tasks.size())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no such task."), {}});
    const int phase = subject.plan.tasks.at(sorted.last()).phase;
    Arrangement arrangement = arrangementOf(subject.plan);
    const auto directory = std::make_shared<const TaskDirectory>(directoryOf(subject));
    size_t place = placeAfter(arrangement, sorted.last(), phase);
    for (const int task : std::as_const(sorted)) {
        NewTask copy = copyOf(subject, task);
        copy.means = [directory, from = subject.plan.tasks.at(task).phase](const QString &number) {
            return TaskTarget {directory->taskOf(number, from), -1};
        };
        arrangement.tasks.insert(arrangement.tasks.begin() + qptrdiff(place++),
                                 PlacedTask {{-1, int(arrangement.addedTasks.size())}, phase});
        arrangement.addedTasks.push_back(copy);
    }
    return rearranged(subject, arrangement,
                      {QT_TRANSLATE_NOOP("Setsquare::Messages", "Duplicate “%1”"), {subject.plan.tasks.at(sorted.first()).title}});
}

Edit pasteTasks(const EditSubject &subject, const QString &markdown, TaskPosition position)
{
    const QString text = u"## Tasks\n\n"_s + withPlainLineEnds(markdown).trimmed() + u'\n';
    const Plan pasted = readPlan(text);
    const EditSubject source {pasted, text};
    if (pasted.tasks.isEmpty())
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "There are no tasks in what was copied. A task begins with a number or a box."), {}});
    const Message label {QT_TRANSLATE_NOOP("Setsquare::Messages", "Paste %1 tasks"), {QString::number(pasted.tasks.size())}};
    if (!findSection(subject.plan, SectionKind::Tasks))
        return editInSteps(subject, {addTasksSection, [&](const EditSubject &now) { return pasteTasks(now, markdown, {-1, -1}); }}, label);
    const auto own = std::make_shared<const TaskDirectory>(directoryOf(source));
    const auto there = std::make_shared<const TaskDirectory>(directoryOf(subject));
    Arrangement arrangement = arrangementOf(subject.plan);
    size_t place = placeAfter(arrangement, position.after, position.phase);
    const int model = modelAt(subject.plan, position);
    for (int i = 0; i < pasted.tasks.size(); ++i) {
        const Task &task = pasted.tasks.at(i);
        const bool isAlike = model < 0 || isWrittenAlike(source, task, subject, subject.plan.tasks.at(model));
        const WrittenTask written =
            isAlike ? WrittenTask {copyOf(source, i), {}} : writtenTask(subject, *there, requestOf(task), model, position.phase);
        if (written.problem)
            return Edit::refused(*written.problem);
        arrangement.addedTasks.push_back(written.task);
        arrangement.addedTasks.back().means = [own, there, from = task.phase, to = position.phase](const QString &number) {
            const int added = own->taskOf(number, from);
            return added >= 0 ? TaskTarget {-1, added} : TaskTarget {there->taskOf(number, to), -1};
        };
        arrangement.tasks.insert(arrangement.tasks.begin() + qptrdiff(place++), PlacedTask {{-1, i}, position.phase});
    }
    return rearranged(subject, arrangement, label);
}

} // namespace Setsquare
