// SPDX-License-Identifier: Apache-2.0
#include "renumbering.h"

#include "taskfields.h"
#include "textlines.h"

#include <QSet>

#include <limits>
#include <memory>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nowhere = std::numeric_limits<int>::max();

std::vector<int> placesOfTasks(const EditSubject &subject, const Arrangement &arrangement)
{
    std::vector<int> places(size_t(subject.plan.tasks.size()), -1);
    for (size_t i = 0; i < arrangement.tasks.size(); ++i) {
        if (const int task = arrangement.tasks[i].target.task; task >= 0)
            places[size_t(task)] = int(i);
    }
    return places;
}

std::vector<int> placesOfAdded(const Arrangement &arrangement)
{
    std::vector<int> places(arrangement.addedTasks.size(), -1);
    for (size_t i = 0; i < arrangement.tasks.size(); ++i) {
        if (const int added = arrangement.tasks[i].target.added; added >= 0)
            places[size_t(added)] = int(i);
    }
    return places;
}

std::vector<int> placesOfPhases(const EditSubject &subject, const Arrangement &arrangement)
{
    std::vector<int> places(size_t(subject.plan.phases.size()), -1);
    for (size_t i = 0; i < arrangement.phases.size(); ++i) {
        if (arrangement.phases[i] >= 0)
            places[size_t(arrangement.phases[i])] = int(i);
    }
    return places;
}

QStringList numbersOf(const QList<Phase> &phases)
{
    QStringList numbers;
    for (const Phase &phase : phases)
        numbers += phase.number;
    return numbers;
}

void replace(QList<TextChange> &changes, TextRange range, const QString &before, const QString &after)
{
    if (before != after)
        changes.append(TextChange {range, after});
}

/** What keeps the bars of a table below each other when a cell gets longer or shorter, if they stand so. */
QList<TextChange> padded(QStringView text, TextRange cell, const QList<TextChange> &changes)
{
    qsizetype growth = 0;
    for (const TextChange &change : changes)
        growth += change.text.size() - change.range.length();
    const TextRange row = lineAt(text, cell.start);
    qsizetype end = cell.end;
    while (end < row.end && text[end] == u' ')
        ++end;
    const bool isAligned = row.start > 0 && lineAt(text, row.start - 1).length() == row.length();
    if (growth == 0 || !isAligned || end == row.end)
        return {};
    const qsizetype spaces = std::min(growth, end - cell.end - 1);
    if (growth < 0)
        return {{{end, end}, QString(-growth, u' ')}};
    return spaces > 0 ? QList<TextChange> {{{end - spaces, end}, {}}} : QList<TextChange>();
}

} // namespace

Renumbering::Renumbering(const EditSubject &subject, const Arrangement &arrangement)
    : m_subject(subject)
    , m_arrangement(arrangement)
    , m_placeOf(placesOfTasks(subject, arrangement))
    , m_placeOfAdded(placesOfAdded(arrangement))
    , m_placeOfPhase(placesOfPhases(subject, arrangement))
    , m_tasksBefore(numberedTasks(subject))
    , m_before(numbersOf(subject.plan.phases), m_tasksBefore)
    , m_style(numberingStyle(subject, m_before))
    , m_numbers(numbering(subject.plan, m_style, arrangement))
    , m_after(directoryAfter(m_tasksBefore))
    , m_changes(allChanges())
{}

namespace {

/** Whether a list ended somewhere between two tasks of one phase. */
bool isBrokenBetween(const std::vector<NumberedTask> &tasks, int first, int last)
{
    if (first < 0 || last <= first || tasks[size_t(first)].phase != tasks[size_t(last)].phase)
        return false;
    const auto starts = [](const NumberedTask &task) { return task.startsRun; };
    return std::any_of(tasks.begin() + first + 1, tasks.begin() + last + 1, starts);
}

} // namespace

/** Whether a list goes on from one task to the next is not known where they did not stand beside each other; it mostly does. */
TaskDirectory Renumbering::directoryAfter(const std::vector<NumberedTask> &tasksBefore) const
{
    std::vector<NumberedTask> numbered;
    bool followsOrdered = false;
    for (size_t i = 0; i < m_arrangement.tasks.size(); ++i) {
        const PlacedTask &placed = m_arrangement.tasks[i];
        const WrittenNumbers &numbers = m_numbers.tasks[i];
        const int task = placed.target.task;
        NumberedTask entry {numbers.number(), placed.phase, !numbers.marker.isEmpty() && numbers.label.isEmpty(), true};
        size_t at = i;
        while (at > 0 && m_arrangement.tasks[at - 1].phase == placed.phase && m_arrangement.tasks[at - 1].target.task < 0)
            --at;
        const int before = at > 0 ? m_arrangement.tasks[at - 1].target.task : -1;
        if (i > 0 && m_arrangement.tasks[i - 1].phase == placed.phase && followsOrdered && !numbers.marker.isEmpty())
            entry.startsRun = isBrokenBetween(tasksBefore, before, task);
        followsOrdered = !numbers.marker.isEmpty();
        numbered.push_back(entry);
    }
    return {m_numbers.phases, numbered};
}

int Renumbering::placeOf(TaskTarget target) const
{
    if (target.task >= 0)
        return m_placeOf[size_t(m_arrangement.replacedBy.value(target.task, target.task))];
    return target.added < 0 ? -1 : m_placeOfAdded[size_t(target.added)];
}

TaskTarget Renumbering::meaning(int place, const QString &number) const
{
    const PlacedTask &placed = m_arrangement.tasks[size_t(place)];
    if (placed.target.task >= 0)
        return {m_before.taskOf(number, m_subject.plan.tasks[placed.target.task].phase), -1};
    const NewTask &added = m_arrangement.addedTasks[size_t(placed.target.added)];
    if (added.means)
        return added.means(number);
    return {m_before.taskOf(number, placed.phase < 0 ? -1 : m_arrangement.phases[size_t(placed.phase)]), -1};
}

Renamed Renumbering::renamed(TaskTarget meant, const QString &number, int phase) const
{
    if (meant.task < 0 && meant.added < 0)
        return {Renamed::Fate::Kept, {}, nowhere};
    const int place = placeOf(meant);
    if (place < 0)
        return {Renamed::Fate::Gone, {}, nowhere};
    if (m_after.taskOf(number, phase) == place)
        return {Renamed::Fate::Kept, {}, place};
    // A reference that said more than the number goes on doing so.
    const bool saysMore = meant.task >= 0 && m_before.number(meant.task) != number;
    const int own = m_arrangement.tasks[size_t(place)].phase;
    QStringList names;
    if (saysMore && own >= 0 && number.contains(u'.'))
        names += m_numbers.phases[own] + u'.' + m_after.number(place);
    if (saysMore)
        names += m_after.id(place);
    for (const QString &name : std::as_const(names)) {
        if (m_after.taskOf(name, phase) == place)
            return {Renamed::Fate::Changed, name, place};
    }
    return {Renamed::Fate::Changed, m_after.nameOf(place, phase), place};
}

bool Renumbering::changesNames() const
{
    for (int task = 0; task < m_subject.plan.tasks.size(); ++task) {
        if (m_placeOf[size_t(task)] < 0 || m_after.id(m_placeOf[size_t(task)]) != m_before.id(task))
            return true;
    }
    for (int phase = 0; phase < m_subject.plan.phases.size(); ++phase) {
        if (placeOfPhase(phase) < 0 || m_numbers.phases[placeOfPhase(phase)] != m_subject.plan.phases[phase].number)
            return true;
    }
    return false;
}

/** What one field refers to: a task that took the place of another is named once. */
Rename Renumbering::renaming(int place) const
{
    const auto named = std::make_shared<QSet<int>>();
    return [this, place, named](const QString &number) {
        const TaskTarget meant = meaning(place, number);
        const Renamed result = renamed(meant, number, m_arrangement.tasks[size_t(place)].phase);
        const bool isRepeated = result.order != nowhere && named->contains(result.order);
        named->insert(result.order);
        const bool isItself = result.order == place && m_arrangement.replacedBy.contains(meant.task);
        return (isRepeated && !m_arrangement.replacedBy.isEmpty()) || isItself ? Renamed {Renamed::Fate::Gone, {}, nowhere} : result;
    };
}

void Renumbering::addReferences(QList<TextChange> &changes, TextRange value, const Rename &rename) const
{
    for (TextChange change : renamedReferences(m_subject.string(value), rename)) {
        change.range = change.range.shifted(value.start);
        changes.append(change);
    }
}

void Renumbering::addTaskChanges(QList<TextChange> &changes, int place) const
{
    const int index = m_arrangement.tasks[size_t(place)].target.task;
    const Task &task = m_subject.plan.tasks[index];
    const NumberPlaces &places = m_style.places[size_t(index)];
    const WrittenNumbers &numbers = m_numbers.tasks[size_t(place)];
    replace(changes, places.marker, m_style.markers[size_t(index)], numbers.marker);
    replace(changes, places.label, places.label.isEmpty() ? QString() : task.number, numbers.label);
    const qsizetype wider = numbers.marker.size() - places.marker.length();
    if (!places.marker.isEmpty() && wider != 0)
        changes += reindented(m_subject.text, task.range, int(wider), wider < 0 && isUsedBelowText(m_subject, numbers.marker.size()));
    for (const Field &field : task.fields) {
        if (taskField(field.name) == TaskField::DependsOn)
            addReferences(changes, field.valueRange.shifted(task.range.start), renaming(place));
    }
}

void Renumbering::addPhaseChanges(QList<TextChange> &changes, int place) const
{
    const Phase &phase = m_subject.plan.phases[m_arrangement.phases[size_t(place)]];
    replace(changes, phaseNumberPlace(m_subject, phase), phase.number, m_numbers.phases[place]);
}

void Renumbering::addRiskChanges(QList<TextChange> &changes) const
{
    for (const Risk &risk : m_subject.plan.risks) {
        const qsizetype cell = mitigatedByCell(risk);
        if (cell < 0)
            continue;
        const TextRange value = risk.fields[cell].valueRange.shifted(risk.range.start);
        QList<TextChange> own;
        addReferences(own, value, [this](const QString &number) { return renamed({m_before.taskOf(number, -1), -1}, number, -1); });
        changes += own;
        changes += padded(m_subject.text, value, own);
    }
}

int Renumbering::phaseOf(const Checkpoint &checkpoint) const
{
    return checkpoint.phase.isEmpty() ? -1 : int(numbersOf(m_subject.plan.phases).indexOf(checkpoint.phase));
}

void Renumbering::addCheckpointChanges(QList<TextChange> &changes) const
{
    for (const Checkpoint &checkpoint : m_subject.plan.checkpoints) {
        if (isRemoved(checkpoint))
            changes.append(TextChange {checkpoint.range, {}});
        else if (const int phase = phaseOf(checkpoint); phase >= 0)
            replace(changes, checkpointNumberPlace(m_subject, checkpoint), checkpoint.phase, m_numbers.phases[placeOfPhase(phase)]);
    }
}

QList<TextChange> Renumbering::allChanges() const
{
    QList<TextChange> changes;
    for (size_t i = 0; i < m_arrangement.tasks.size(); ++i) {
        if (m_arrangement.tasks[i].target.task >= 0)
            addTaskChanges(changes, int(i));
    }
    for (size_t i = 0; i < m_arrangement.phases.size(); ++i) {
        if (m_arrangement.phases[i] >= 0)
            addPhaseChanges(changes, int(i));
    }
    addRiskChanges(changes);
    addCheckpointChanges(changes);
    std::ranges::stable_sort(changes, {}, [](const TextChange &change) { return change.range.start; });
    return changes;
}

QString Renumbering::linesOf(int place) const
{
    const NewTask &added = m_arrangement.addedTasks[size_t(m_arrangement.tasks[size_t(place)].target.added)];
    const WrittenNumbers &numbers = m_numbers.tasks[size_t(place)];
    QList<TextChange> changes;
    replace(changes, added.marker, added.lines.sliced(added.marker.start, added.marker.length()), numbers.marker);
    replace(changes, added.label, added.lines.sliced(added.label.start, added.label.length()), numbers.label);
    for (const TextRange value : added.references) {
        for (const TextChange &change : renamedReferences(added.lines.sliced(value.start, value.length()), renaming(place)))
            changes.append(TextChange {change.range.shifted(value.start), change.text});
    }
    if (const qsizetype wider = numbers.marker.size() - added.marker.length(); !added.marker.isEmpty() && wider != 0)
        changes += reindented(added.lines, {0, added.lines.size()}, int(wider), isUsedBelowText(m_subject, numbers.marker.size()));
    const auto patch = TextPatch::fromChanges(changes);
    return patch ? patch->applied(added.lines) : added.lines;
}

} // namespace Setsquare
