// SPDX-License-Identifier: Apache-2.0
#include "editsteps.h"
#include "rearrangement.h"
#include "taskarguments.h"
#include "taskedits.h"
#include "taskfieldedits.h"
#include "taskstyle.h"

#include <QSet>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Those that wait for a task, by what they state. */
QList<int> waiting(const Plan &plan, int task)
{
    QList<int> found;
    for (int i = 0; i < plan.tasks.size(); ++i) {
        if (plan.tasks.at(i).dependsOn && plan.tasks.at(i).dependsOn->contains(plan.tasks.at(task).id))
            found += i;
    }
    return found;
}

/** A task beside another that depends on what that one depends on. */
TaskRequest partOf(const Plan &plan, const Task &task, const QString &title)
{
    TaskRequest request;
    request.title = title;
    if (!task.dependsOn)
        return request;
    QStringList ids;
    for (const QString &id : *task.dependsOn)
        ids += plan.taskIndex(id) >= 0 ? QStringList(id) : QStringList();
    request.fields.append({u"dependsOn"_s, ids.isEmpty() ? QStringList(u"None"_s) : ids});
    return request;
}

QString hours(const Estimate &estimate)
{
    const auto text = [](double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); };
    const QString low = text(estimate.lowHours);
    const QString high = text(estimate.highHours);
    return (low == high ? low : low + u'-' + high) + (high == "1"_L1 ? u" hour"_s : u" hours"_s);
}

/** What the first of several tasks is to say in place of all. */
class Merging
{
public:
    Merging(const Plan &plan, const QList<int> &tasks) : m_plan(plan), m_tasks(tasks), m_first(plan.tasks.at(tasks.first())) {}

    QList<EditStep> steps()
    {
        addTitle();
        addFiles();
        addTexts();
        addEstimate();
        addDependencies();
        addRemoval();
        return m_steps;
    }

private:
    void set(const QString &field, const QStringList &values)
    {
        m_steps.append(
            [first = m_tasks.first(), field, values](const EditSubject &subject) { return setTaskField(subject, first, field, values); });
    }

    QList<Task> others() const
    {
        QList<Task> found;
        for (const int task : m_tasks.sliced(1))
            found += m_plan.tasks.at(task);
        return found;
    }

    void addTitle()
    {
        QStringList titles;
        for (const int task : m_tasks)
            titles += m_plan.tasks.at(task).title;
        const QString last = titles.takeLast();
        const QString title = titles.join(u", "_s) + u" and "_s + last;
        m_steps.append([first = m_tasks.first(), title](const EditSubject &subject) { return setTaskTitle(subject, first, title); });
    }

    void addFiles()
    {
        QStringList files = m_first.files;
        for (const Task &task : others())
            files += task.files;
        files.removeDuplicates();
        if (files != m_first.files)
            set(u"files"_s, files);
    }

    /** A field that the first has too says what both say; any other is put in. */
    void addTexts()
    {
        QList<Field> fields = m_first.fields;
        for (const Task &task : others()) {
            for (const Field &field : task.fields) {
                const TaskField kind = taskField(field.name);
                const bool isText = kind == TaskField::Changes || kind == TaskField::Tests || kind == TaskField::Complexity
                    || kind == TaskField::GroundedIn || kind == TaskField::Other;
                if (isText && !field.name.isEmpty())
                    addText(fields, field, kind);
            }
        }
    }

    void addText(QList<Field> &fields, const Field &field, TaskField kind)
    {
        const auto isSame = [&](const Field &own) { return own.name.compare(field.name, Qt::CaseInsensitive) == 0; };
        const auto own = std::ranges::find_if(fields, isSame);
        if (own == fields.end()) {
            fields.append(field);
            m_steps.append([first = m_tasks.first(), field](const EditSubject &subject) {
                return addWrittenField(subject, first, field.name, field.value);
            });
        } else if (kind != TaskField::Complexity && !own->value.contains(field.value)) {
            own->value += (kind == TaskField::GroundedIn ? u", "_s : u"; "_s) + field.value;
            set(own->name, {own->value});
        }
    }

    void addEstimate()
    {
        std::optional<Estimate> sum = m_first.estimate;
        for (const Task &task : others()) {
            if (!task.estimate)
                continue;
            const Estimate so = sum.value_or(Estimate());
            sum = Estimate {so.lowHours + task.estimate->lowHours, so.highHours + task.estimate->highHours};
        }
        if (sum != m_first.estimate)
            set(u"estimate"_s, {hours(*sum)});
    }

    void addDependencies()
    {
        QSet<QString> merged;
        for (const int task : m_tasks)
            merged.insert(m_plan.tasks.at(task).id);
        QStringList ids;
        bool isStated = false;
        for (const int task : m_tasks) {
            const auto &dependsOn = m_plan.tasks.at(task).dependsOn;
            isStated = isStated || dependsOn;
            for (const QString &id : dependsOn ? *dependsOn : QStringList())
                ids += merged.contains(id) || m_plan.taskIndex(id) < 0 ? QStringList() : QStringList(id);
        }
        ids.removeDuplicates();
        if (isStated && ids != m_first.dependsOn.value_or(QStringList()))
            set(u"dependsOn"_s, ids.isEmpty() ? QStringList(u"None"_s) : ids);
    }

    void addRemoval()
    {
        m_steps.append([tasks = m_tasks](const EditSubject &subject) {
            Arrangement arrangement = arrangementOf(subject.plan);
            for (const int task : tasks.sliced(1)) {
                arrangement.replacedBy.insert(task, tasks.first());
                std::erase_if(arrangement.tasks, [task](const PlacedTask &placed) { return placed.target.task == task; });
            }
            return rearranged(subject, arrangement, {});
        });
    }

    const Plan &m_plan;
    const QList<int> &m_tasks;
    const Task &m_first;
    QList<EditStep> m_steps;
};

/** A way from what one of the tasks waits for back to one of them. */
QString cycleOf(const Plan &plan, const QList<int> &tasks)
{
    for (const int task : tasks) {
        const auto &ids = plan.tasks.at(task).dependsOn;
        for (const QString &id : ids ? *ids : QStringList()) {
            const int on = plan.taskIndex(id);
            if (on < 0 || tasks.contains(on))
                continue;
            for (const int other : tasks) {
                if (const QString path = cycleThrough(plan, other, on); !path.isEmpty())
                    return path;
            }
        }
    }
    return {};
}

} // namespace

Edit splitTask(const EditSubject &subject, int task, const QStringList &titles)
{
    if (task < 0 || task >= subject.plan.tasks.size())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no such task."), {}});
    if (titles.size() < 2)
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "To split a task, give two titles or more."), {}});
    const Task &target = subject.plan.tasks.at(task);
    const int parts = int(titles.size());
    QList<EditStep> steps {[=](const EditSubject &now) { return setTaskTitle(now, task, titles.first()); }};
    for (int part = 1; part < parts; ++part) {
        steps.append([=, title = titles.at(part)](const EditSubject &now) {
            return addTask(now, partOf(now.plan, now.plan.tasks.at(task), title), {now.plan.tasks.at(task).phase, task + part - 1});
        });
    }
    for (const int other : waiting(subject.plan, task)) {
        for (int part = 1; part < parts; ++part) {
            const int place = other > task ? other + parts - 1 : other;
            steps.append([=](const EditSubject &now) { return addDependency(now, place, task + part); });
        }
    }
    return editInSteps(subject, steps, {QT_TRANSLATE_NOOP("Setsquare::Messages", "Split “%1”"), {wordsOf(target)}});
}

Edit mergeTasks(const EditSubject &subject, const QList<int> &tasks)
{
    QList<int> sorted = tasks;
    std::ranges::sort(sorted);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    if (sorted.size() < 2)
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "To merge tasks, name two or more."), {}});
    if (sorted.first() < 0 || sorted.last() >= subject.plan.tasks.size())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no such task."), {}});
    if (const QString path = cycleOf(subject.plan, sorted); !path.isEmpty())
        return Edit::refused({QT_TRANSLATE_NOOP("Setsquare::Messages",
                                                "As one task they would wait for themselves: %1. Remove one of the dependencies first."),
                              {path}});
    return editInSteps(subject, Merging(subject.plan, sorted).steps(),
                       {QT_TRANSLATE_NOOP("Setsquare::Messages", "Merge %1 tasks"), {QString::number(sorted.size())}});
}

} // namespace Setsquare
