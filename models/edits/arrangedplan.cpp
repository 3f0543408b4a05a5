// SPDX-License-Identifier: Apache-2.0
#include "arrangedplan.h"

#include "fieldedits.h"
#include "listreader.h"
#include "tablecells.h"
#include "taskfields.h"
#include "textlines.h"

#include <tuple>
#include <utility>

namespace Setsquare {

namespace {

bool fit(const ArrangedPlan::References &references, const QStringList &read)
{
    const auto isRead = [&](const QString &id) { return read.contains(id); };
    return std::ranges::all_of(references.ids, isRead) && read.size() <= references.ids.size() + references.others;
}

/** A heading's line without its marks. */
QString titleOf(const QString &heading, int &level)
{
    QStringView title = QStringView(heading).trimmed();
    for (level = 0; title.startsWith(u'#'); ++level)
        title = title.sliced(1);
    return title.trimmed().toString();
}

class PlanArranger
{
public:
    PlanArranger(const EditSubject &subject, const Arrangement &arrangement, const Renumbering &renumbering, const ArrangedLayout &layout)
        : m_subject(subject)
        , m_arrangement(arrangement)
        , m_renumbering(renumbering)
        , m_layout(layout)
        , m_changes(renumbering.changes())
    {}

    ArrangedPlan made()
    {
        m_plan.sections = inNewOrder(m_subject.plan.sections);
        m_plan.unread = inNewOrder(m_subject.plan.unread);
        for (Unread &unread : m_plan.unread)
            unread.text = textAfter(unread.range);
        arrangePhases();
        for (size_t i = 0; i < m_arrangement.tasks.size(); ++i)
            addTask(int(i));
        countTasks();
        arrangeRisks();
        arrangeCheckpoints();
        return std::move(m_plan);
    }

private:
    /** What lines say when names and numbers in them have been changed. */
    QString textAfter(TextRange range) const
    {
        QString text;
        qsizetype copied = range.start;
        auto change = std::ranges::lower_bound(m_changes, range.start, {}, [](const TextChange &c) { return c.range.start; });
        for (; change != m_changes.end() && change->range.end <= range.end && change->range.start < range.end; ++change) {
            text += QStringView(m_subject.text).sliced(copied, change->range.start - copied);
            text += change->text;
            copied = change->range.end;
        }
        return text += QStringView(m_subject.text).sliced(copied, range.end - copied);
    }

    bool isChanged(TextRange range) const
    {
        const auto change = std::ranges::lower_bound(m_changes, range.start, {}, [](const TextChange &c) { return c.range.start; });
        return change != m_changes.end() && change->range.start < range.end;
    }

    template <typename Value> QList<Value> inNewOrder(const QList<Value> &values) const
    {
        using Key = std::tuple<qsizetype, int, int, qsizetype>; // a place before, and what is put in front of it
        QList<std::pair<Key, qsizetype>> keys;
        for (qsizetype i = 0; i < values.size(); ++i) {
            const qsizetype start = values[i].range.start;
            const auto holds = [start](const MovedLines &moved) { return moved.from.contains(start); };
            const auto moved = std::ranges::find_if(m_layout.moved, holds);
            if (moved == m_layout.moved.end())
                keys.emplaceBack(Key {start, 1, 0, 0}, i);
            else if (moved->to >= 0)
                keys.emplaceBack(Key {moved->to, 0, moved->order, start - moved->from.start}, i);
        }
        std::ranges::stable_sort(keys);
        QList<Value> ordered;
        for (const auto &[key, index] : std::as_const(keys))
            ordered.append(values[index]);
        return ordered;
    }

    void arrangePhases()
    {
        for (size_t i = 0; i < m_arrangement.phases.size(); ++i) {
            Phase phase;
            if (const int before = m_arrangement.phases[i]; before >= 0) {
                phase = m_subject.plan.phases[before];
            } else {
                phase.title = m_arrangement.addedPhase.title;
                phase.estimate = m_arrangement.addedPhase.estimate;
            }
            phase.number = m_renumbering.numbers().phases[qsizetype(i)];
            m_plan.phases.append(phase);
        }
    }

    /** A phase that has neither a number nor tasks is read as a section. */
    void countTasks()
    {
        std::vector<int> first(size_t(m_plan.phases.size()), -1);
        std::vector<int> count(first.size(), 0);
        for (int task = 0; task < int(m_plan.tasks.size()); ++task) {
            const int phase = m_plan.tasks[size_t(task)].phase;
            if (phase >= 0 && count[size_t(phase)]++ == 0)
                first[size_t(phase)] = task;
        }
        QList<Phase> kept;
        std::vector<int> places;
        for (int i = 0; i < m_plan.phases.size(); ++i) {
            Phase phase = m_plan.phases[i];
            phase.taskCount = count[size_t(i)];
            const int behind = kept.isEmpty() ? 0 : kept.last().firstTask + kept.last().taskCount;
            phase.firstTask = phase.taskCount > 0 ? first[size_t(i)] : behind;
            places.push_back(int(kept.size()));
            if (phase.taskCount > 0 || !phase.number.isEmpty())
                kept.append(phase);
            else
                addSection(phase);
        }
        m_plan.phases = kept;
        for (ArrangedPlan::ArrangedTask &task : m_plan.tasks)
            task.phase = task.phase < 0 ? -1 : places[size_t(task.phase)];
    }

    void addSection(const Phase &phase)
    {
        Section section;
        section.title = titleOf(m_subject.string(phase.headingRange), section.level);
        section.range = phase.range;
        const auto isBehind = [&](const Section &other) { return other.range.start > section.range.start; };
        m_plan.sections.insert(std::ranges::find_if(m_plan.sections, isBehind), section);
        m_plan.unread.removeIf([&](const Unread &unread) { return phase.range.contains(unread.range.start); });
    }

    ArrangedPlan::References referencesOf(int place, const QString &value) const
    {
        ArrangedPlan::References references {{}, 0, true};
        for (const Reference &reference : readReferences(value)) {
            const TaskTarget meant = reference.number.isEmpty() ? TaskTarget() : m_renumbering.meaning(place, reference.number);
            addReference(references, meant, place);
        }
        return references;
    }

    void addReference(ArrangedPlan::References &references, TaskTarget meant, int place) const
    {
        if (meant.task < 0 && meant.added < 0) {
            ++references.others;
            return;
        }
        const int target = m_renumbering.placeOf(meant);
        const bool isItself = target == place && m_arrangement.replacedBy.contains(meant.task);
        if (target >= 0 && !isItself && !references.ids.contains(m_renumbering.after().id(target)))
            references.ids += m_renumbering.after().id(target);
    }

    static void join(ArrangedPlan::References &references, const ArrangedPlan::References &more)
    {
        references.areStated = true;
        references.others += more.others;
        for (const QString &id : more.ids) {
            if (!references.ids.contains(id))
                references.ids += id;
        }
    }

    void addTask(int place)
    {
        const PlacedTask &placed = m_arrangement.tasks[size_t(place)];
        ArrangedPlan::ArrangedTask task;
        ArrangedPlan::References references;
        task.before = placed.target.task;
        if (placed.target.task >= 0) {
            const Task &before = m_subject.plan.tasks[placed.target.task];
            for (qsizetype i = 0; i < before.fields.size(); ++i) {
                const Field &field = before.fields[i];
                const TextRange value = field.valueRange.shifted(before.range.start);
                if (taskField(field.name) == TaskField::DependsOn)
                    join(references, referencesOf(place, field.value));
                if (isChanged(value))
                    task.values.emplace_back(i, textAfter(value));
            }
            m_plan.says.emplace_back();
        } else {
            const NewTask &added = m_arrangement.addedTasks[size_t(placed.target.added)];
            for (const TextRange value : added.references)
                join(references, referencesOf(place, added.lines.sliced(value.start, value.length())));
            m_plan.says.push_back(added.says);
            m_plan.newUnread += added.unread;
        }
        task.id = m_renumbering.after().id(place);
        task.number = m_renumbering.numbers().tasks[size_t(place)].number();
        if (placed.target.task >= 0 && m_renumbering.placesBefore(placed.target.task).marker.isEmpty()
            && m_renumbering.placesBefore(placed.target.task).label.isEmpty())
            task.number = m_subject.plan.tasks[placed.target.task].number;
        task.phase = placed.phase;
        m_plan.tasks.push_back(std::move(task));
        m_plan.references.push_back(std::move(references));
    }

    void arrangeRisks()
    {
        m_plan.risks = m_subject.plan.risks;
        for (Risk &risk : m_plan.risks) {
            ArrangedPlan::References references;
            if (const qsizetype cell = mitigatedByCell(risk); cell >= 0) {
                const TextRange range = risk.fields[cell].valueRange.shifted(risk.range.start);
                for (const Reference &reference : readReferences(m_subject.string(range))) {
                    const int task = reference.number.isEmpty() ? -1 : m_renumbering.before().taskOf(reference.number, -1);
                    addReference(references, {task, -1}, -1);
                }
                risk.fields[cell].value = cellText(textAfter(range));
            }
            m_plan.riskReferences.push_back(references);
        }
    }

    void arrangeCheckpoints()
    {
        m_plan.checkpoints = m_subject.plan.checkpoints;
        m_plan.checkpoints.removeIf([this](const Checkpoint &checkpoint) { return m_renumbering.isRemoved(checkpoint); });
        for (Checkpoint &checkpoint : m_plan.checkpoints) {
            const TextRange place = checkpointNumberPlace(m_subject, checkpoint);
            if (!place.isEmpty())
                checkpoint.phase = textAfter(place);
        }
    }

    EditSubject m_subject;
    const Arrangement &m_arrangement;
    const Renumbering &m_renumbering;
    const ArrangedLayout &m_layout;
    QList<TextChange> m_changes;
    ArrangedPlan m_plan;
};

} // namespace

ArrangedPlan arrangedPlan(const EditSubject &subject, const Arrangement &arrangement, const Renumbering &renumbering,
                          const ArrangedLayout &layout)
{
    return PlanArranger(subject, arrangement, renumbering, layout).made();
}

/** What was not understood before, and within those that are put in what they brought along. */
QList<Unread> ArrangedPlan::unreadWith(const Plan &read) const
{
    QList<Unread> wanted;
    qsizetype next = 0;
    for (const Unread &entry : read.unread) {
        const auto holds = [&](const Task &task) { return task.range.contains(entry.range); };
        const auto task = std::ranges::find_if(read.tasks, holds);
        const bool isNew = task != read.tasks.end() && says[size_t(task - read.tasks.begin())];
        if (isNew && newUnread.contains(withoutIndents(entry.text)))
            wanted.append(entry);
        else if (next < unread.size())
            wanted.append(unread[next++]);
    }
    return wanted + unread.sliced(next);
}

bool ArrangedPlan::isRead(size_t place, const QList<Task> &before, const Task &read) const
{
    const ArrangedTask &wanted = tasks[place];
    if (read.id != wanted.id || read.number != wanted.number || read.phase != wanted.phase)
        return false;
    return wanted.before < 0 ? says[place] && says[place](read) : saysSameElse(before[wanted.before], wanted.values, read);
}

/** What a task was to say, to be compared with what it does say. */
Task ArrangedPlan::expectedTask(const ArrangedTask &wanted, const QList<Task> &before, const Task &read)
{
    Task task = before[wanted.before];
    task.id = wanted.id;
    task.number = wanted.number;
    task.phase = wanted.phase;
    task.dependsOn = read.dependsOn;
    for (const auto &[field, value] : wanted.values)
        task.fields[field].value = value;
    return task;
}

bool ArrangedPlan::takeOver(Plan &expected, const Plan &read) const
{
    if (read.tasks.size() != qsizetype(tasks.size()) || read.risks.size() != risks.size())
        return false;
    const QList<Task> before = std::exchange(expected.tasks, read.tasks);
    for (size_t i = 0; i < tasks.size(); ++i) {
        const Task &task = read.tasks[qsizetype(i)];
        const References &wanted = references[i];
        if (wanted.areStated != task.dependsOn.has_value() || (wanted.areStated && !fit(wanted, *task.dependsOn)))
            return false;
        if (isRead(i, before, task))
            continue;
        if (tasks[i].before < 0)
            return false;
        expected.tasks[qsizetype(i)] = expectedTask(tasks[i], before, task);
    }
    expected.risks = risks;
    for (qsizetype i = 0; i < risks.size(); ++i) {
        if (!fit(riskReferences[size_t(i)], read.risks[i].mitigatedBy))
            return false;
        expected.risks[i].mitigatedBy = read.risks[i].mitigatedBy;
    }
    expected.phases = phases;
    expected.checkpoints = checkpoints;
    expected.unread = unreadWith(read);
    expected.sections = sections;
    return true;
}

} // namespace Setsquare
