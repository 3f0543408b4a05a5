// SPDX-License-Identifier: Apache-2.0
#include "taskids.h"

#include <QSet>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

Finding ambiguous(const QString &written, TextRange range)
{
    return {u"dependency-ambiguous"_s,
            Severity::Error,
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” names more than one task: number the tasks so that each number occurs once"),
             {written}},
            range};
}

} // namespace

void TaskIds::resolve(Plan &plan, TaskList &list, const std::vector<TaskPlace> &places)
{
    if (!isUnchanged(plan, places)) {
        keep(plan, places);
        makeIds(plan);
        ++m_version;
    }
    noteRepeats(plan, list);
    const bool keepsIds = m_isPlain && list.idsVersion == m_version;
    Task *tasks = list.tasks.data();
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i].isKept && keepsIds)
            continue;
        const TaskEntry &entry = *places[i].entry;
        tasks[i].id = m_ids[i];
        tasks[i].dependsOn = entry.task.dependsOn;
        if (!meansWhatItSays(entry))
            resolveReferences(plan, tasks[i], entry);
    }
    list.idsVersion = m_version;
}

/** Whether nothing changed that ids depend on. A task with the key of before has the number of before. */
bool TaskIds::isUnchanged(const Plan &plan, const std::vector<TaskPlace> &places)
{
    if (places.size() != m_keys.size() || m_phaseNumbers.size() != plan.phases.size())
        return false;
    for (qsizetype i = 0; i < plan.phases.size(); ++i) {
        if (plan.phases[i].number != m_phaseNumbers[i])
            return false;
    }
    for (size_t i = 0; i < places.size(); ++i) {
        Key &key = m_keys[i];
        const TaskPlace &place = places[i];
        if (key.phase != place.phase || key.startsRun != place.startsRun)
            return false;
        if (key.key == place.key)
            continue;
        if (key.ordered != place.entry->ordered || key.number != place.entry->task.number)
            return false;
        key.key = place.key;
    }
    return true;
}

void TaskIds::keep(const Plan &plan, const std::vector<TaskPlace> &places)
{
    m_keys.clear();
    m_phaseNumbers.clear();
    for (const Phase &phase : plan.phases)
        m_phaseNumbers.append(phase.number);
    for (const TaskPlace &place : places)
        m_keys.push_back({place.key, place.entry->task.number, place.phase, place.startsRun, place.entry->ordered});
}

void TaskIds::noteRepeats(Plan &plan, const TaskList &list) const
{
    for (const int repeat : m_repeats) {
        const Task &task = list.tasks[repeat];
        plan.damage.append(
            {u"duplicate-number"_s,
             Severity::Error,
             {QT_TRANSLATE_NOOP("Setsquare::Messages", "Another task before this one has the number %1: it is called %2 here"),
              {m_numbers[size_t(repeat)], m_ids[size_t(repeat)]}},
             task.titleRange.shifted(task.range.start)});
    }
}

/** The reader has already set dependsOn to the numbers; mostly they are the ids. */
bool TaskIds::meansWhatItSays(const TaskEntry &entry) const
{
    const auto isId = [this](const Reference &reference) { return reference.number.isEmpty() || m_taskOfId.contains(reference.number); };
    return entry.references.empty() || (m_isPlain && std::all_of(entry.references.begin(), entry.references.end(), isId));
}

void TaskIds::resolveReferences(Plan &plan, Task &task, const TaskEntry &entry) const
{
    QStringList ids;
    QSet<QString> seen;
    for (const Reference &reference : entry.references) {
        bool isAmbiguous = false;
        const QString id = idOf(plan, reference, task.phase, isAmbiguous);
        if (isAmbiguous)
            plan.damage.append(ambiguous(reference.written, entry.referencesRange.shifted(task.range.start)));
        if (seen.contains(id))
            continue;
        seen.insert(id);
        ids.append(id);
    }
    task.dependsOn = ids;
}

void TaskIds::resolve(Plan &plan, const std::vector<const RiskEntry *> &entries)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        Risk &risk = plan.risks[qsizetype(i)];
        for (const Reference &reference : entries[i]->references) {
            bool isAmbiguous = false;
            risk.mitigatedBy.append(idOf(plan, reference, -1, isAmbiguous));
            if (isAmbiguous)
                plan.damage.append(ambiguous(reference.written, risk.range));
        }
    }
}

void TaskIds::make(const Plan &plan, const std::vector<TaskPlace> &places)
{
    keep(plan, places);
    makeIds(plan);
}

void TaskIds::makeIds(const Plan &plan)
{
    m_ids.assign(m_keys.size(), {});
    m_taskOfId.clear();
    m_tasksOfNumber.clear();
    m_repeats.clear();
    numberAsRendered();
    makeFreeIds(plan, restartingPhases(int(plan.phases.size())));
}

/** In a list whose items all carry one number, the number that a reader sees is the one that counts. */
void TaskIds::numberAsRendered()
{
    m_numbers.assign(m_keys.size(), {});
    for (size_t first = 0; first < m_keys.size();) {
        size_t end = first + 1;
        bool same = m_keys[first].ordered;
        while (end < m_keys.size() && !m_keys[end].startsRun && m_keys[end].phase == m_keys[first].phase) {
            same = same && m_keys[end].ordered && m_keys[end].number == m_keys[first].number;
            ++end;
        }
        bool isNumber = false;
        const int start = m_keys[first].number.toInt(&isNumber);
        for (size_t i = first; i < end; ++i)
            m_numbers[i] = same && isNumber && i > first ? QString::number(start + int(i - first)) : m_keys[i].number;
        first = end;
    }
}

/** Numbering restarts in a phase whose first number is the plan's first, and which another phase has borne before. */
QList<bool> TaskIds::restartingPhases(int count) const
{
    QList<bool> restarts(count, false);
    QList<bool> seen(count, false);
    QString first;
    bool borne = false;
    int bearer = -1;
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const int phase = m_keys[i].phase;
        if (m_numbers[i].isEmpty())
            continue;
        if (!borne) {
            first = m_numbers[i];
            bearer = phase;
            borne = true;
        }
        if (phase >= 0 && !seen[phase]) {
            seen[phase] = true;
            restarts[phase] = phase != bearer && m_numbers[i] == first;
        }
    }
    return restarts;
}

void TaskIds::makeFreeIds(const Plan &plan, const QList<bool> &restarts)
{
    int unnumbered = 0;
    QHash<QString, int> copies;
    m_isPlain = true;
    m_taskOfId.reserve(qsizetype(m_keys.size()));
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const QString &number = m_numbers[i];
        const int phase = m_keys[i].phase;
        const bool qualified = phase >= 0 && restarts[phase] && !plan.phases[phase].number.isEmpty();
        QString id = number.isEmpty() ? u'~' + QString::number(++unnumbered)
            : qualified               ? plan.phases[phase].number + u'.' + number
                                      : number;
        const QString base = id;
        while (m_taskOfId.contains(id))
            id = base + u'~' + QString::number(++copies[base] + 1);
        if (id != base && !number.isEmpty())
            m_repeats.push_back(int(i));
        m_taskOfId.insert(id, int(i));
        m_ids[i] = id == number ? number : id;
        m_isPlain = m_isPlain && id == number;
    }
    // where every number is an id, nobody asks who else bears it
    for (size_t i = 0; i < m_keys.size() && !m_isPlain; ++i) {
        if (!m_numbers[i].isEmpty())
            m_tasksOfNumber[m_numbers[i]].append(int(i));
    }
}

/** A bare number means the same phase first, then an id, then whoever alone bears it. */
TaskIds::Found TaskIds::find(const QString &number, int phase) const
{
    const QList<int> bearers = m_tasksOfNumber.value(number);
    Found found;
    int inPhase = 0;
    for (const int task : bearers) {
        if (m_keys[size_t(task)].phase != phase)
            continue;
        found.task = inPhase++ == 0 ? task : found.task;
    }
    found.ambiguous = inPhase > 1;
    if (inPhase > 0)
        return found;
    found.ambiguous = bearers.size() > 1;
    found.task = m_taskOfId.value(number, bearers.isEmpty() ? -1 : bearers.first());
    return found;
}

TaskIds::Found TaskIds::taskOf(const Plan &plan, const QString &number, int phase) const
{
    if (m_isPlain)
        return {m_taskOfId.value(number, -1), false};
    Found found = find(number, phase);
    const qsizetype dot = number.indexOf(u'.');
    for (qsizetype i = 0; found.task < 0 && dot > 0 && i < plan.phases.size(); ++i) {
        if (plan.phases[i].number == QStringView(number).first(dot))
            found = findInPhase(number.sliced(dot + 1), int(i));
    }
    return found;
}

QString TaskIds::idOf(const Plan &plan, const Reference &reference, int phase, bool &isAmbiguous) const
{
    if (reference.number.isEmpty())
        return reference.written;
    const Found found = taskOf(plan, reference.number, phase);
    isAmbiguous = found.ambiguous;
    return found.task < 0 ? reference.written : m_isPlain ? reference.number : m_ids[size_t(found.task)];
}

TaskIds::Found TaskIds::findInPhase(const QString &number, int phase) const
{
    const Found found = find(number, phase);
    return found.task >= 0 && m_keys[size_t(found.task)].phase == phase ? found : Found();
}

} // namespace Setsquare
