// SPDX-License-Identifier: Apache-2.0
#include "numbering.h"

namespace Setsquare {

namespace {

/** Those of the phases that count, in the order that they are to have. */
QStringList phaseNumbers(const Plan &plan, const Arrangement &arrangement)
{
    std::vector<SeriesMember> before;
    for (int i = 0; i < plan.phases.size(); ++i) {
        if (const WrittenNumber number = readNumber(plan.phases[i].number); number.counts && number.prefix.isEmpty())
            before.push_back({i, number.value});
    }
    std::vector<int> after;
    std::vector<qsizetype> places;
    QStringList numbers;
    for (const int phase : arrangement.phases) {
        numbers += phase < 0 ? QString() : plan.phases[phase].number;
        const bool isMember =
            phase < 0 ? !arrangement.addedPhase.number.isEmpty() : std::ranges::find(before, phase, &SeriesMember::key) != before.end();
        if (!isMember)
            continue;
        after.push_back(phase);
        places.push_back(numbers.size() - 1);
    }
    const std::vector<int> values = countedAnew(before, after, 1);
    for (size_t i = 0; i < places.size(); ++i) {
        const QString &written = numbers[places[i]];
        if (written.isEmpty() || readNumber(written).value != values[i])
            numbers[places[i]] = QString::number(values[i]);
    }
    return numbers;
}

bool isNumbered(const NewTask &task)
{
    return !task.marker.isEmpty() || !task.label.isEmpty();
}

class TaskNumbering
{
public:
    TaskNumbering(const Plan &plan, const NumberingStyle &style, const Arrangement &arrangement, Numbering &result)
        : m_plan(plan)
        , m_style(style)
        , m_arrangement(arrangement)
        , m_result(result)
    {}

    void number()
    {
        m_result.tasks.resize(m_arrangement.tasks.size());
        for (size_t i = 0; i < m_arrangement.tasks.size(); ++i)
            m_result.tasks[i] = written(m_arrangement.tasks[i]);
        const int count = int(m_arrangement.phases.size());
        for (int first = -1; first < count;) {
            int end = first + 1;
            while (end < count && !startsSeries(end))
                ++end;
            numberSeries(first, end);
            first = end;
        }
    }

private:
    /** What stands in its places now, or in those of a new one before it has a number. */
    WrittenNumbers written(const PlacedTask &placed) const
    {
        const QString rendered = renderedAt(placed.phase);
        if (placed.target.task < 0) {
            const NewTask &added = m_arrangement.addedTasks[size_t(placed.target.added)];
            return {added.marker.isEmpty() ? QString() : rendered, {}};
        }
        const NumberPlaces &places = m_style.places[size_t(placed.target.task)];
        const QString &number = m_plan.tasks[placed.target.task].number;
        if (!places.label.isEmpty())
            return {places.marker.isEmpty() ? QString() : m_style.markers[size_t(placed.target.task)], number};
        return {places.marker.isEmpty() ? QString() : rendered.isEmpty() ? number : rendered, {}};
    }

    const PhaseNumbers *before(int phase) const
    {
        if (phase >= 0 && m_arrangement.phases[size_t(phase)] < 0)
            return nullptr;
        return &m_style.of(phase < 0 ? -1 : m_arrangement.phases[size_t(phase)]);
    }

    QString renderedAt(int phase) const { return before(phase) ? before(phase)->rendered : m_style.rendered; }
    /** Whether a phase does not go on where the one before it ends. */
    bool startsSeries(int phase) const
    {
        const PhaseNumbers *numbers = before(phase);
        if (!numbers)
            return m_style.beginsAnew;
        for (int other = phase - 1; other >= -1; --other) {
            if (const PhaseNumbers *previous = before(other); previous && (other >= 0 || !previous->counting.empty()))
                return previous->series != numbers->series;
        }
        return m_style.beginsAnew;
    }

    bool isMember(const PlacedTask &placed) const
    {
        if (placed.target.task < 0)
            return isNumbered(m_arrangement.addedTasks[size_t(placed.target.added)]) && renderedAt(placed.phase).isEmpty();
        const bool isList = m_style.places[size_t(placed.target.task)].label.isEmpty();
        return m_style.numbers[size_t(placed.target.task)].counts && !(isList && !renderedAt(placed.phase).isEmpty());
    }

    /** The members of a series as they are, in the order of the text, with those that are taken out. */
    std::vector<SeriesMember> membersBefore(int first, int end) const
    {
        std::vector<int> series;
        for (int phase = first; phase < end; ++phase) {
            if (const PhaseNumbers *numbers = before(phase); numbers && (phase >= 0 || end == first + 1 || !numbers->counting.empty()))
                series.push_back(numbers->series);
        }
        std::vector<SeriesMember> members;
        for (const PhaseNumbers &phase : m_style.phases) {
            if (std::ranges::find(series, phase.series) == series.end() || !phase.rendered.isEmpty())
                continue;
            for (const int task : phase.counting)
                members.push_back({task, m_style.numbers[size_t(task)].value});
        }
        std::ranges::sort(members, {}, &SeriesMember::key);
        return members;
    }

    void numberSeries(int first, int end)
    {
        const std::vector<SeriesMember> members = membersBefore(first, end);
        std::vector<int> keys;
        std::vector<size_t> places;
        for (size_t i = 0; i < m_arrangement.tasks.size(); ++i) {
            const PlacedTask &placed = m_arrangement.tasks[i];
            if (placed.phase < first || placed.phase >= end || !isMember(placed))
                continue;
            keys.push_back(placed.target.task);
            places.push_back(i);
        }
        const std::vector<int> values = countedAnew(members, keys, std::max(m_style.first.counts ? m_style.first.value : 1, 0));
        for (size_t i = 0; i < places.size(); ++i)
            setNumber(places[i], values[i], members);
    }

    WrittenNumber formOf(const PlacedTask &placed, const std::vector<SeriesMember> &members) const
    {
        WrittenNumber form = members.empty() ? m_style.first : m_style.numbers[size_t(members.front().key)];
        form.padding = std::max(form.padding, m_style.first.padding);
        const PhaseNumbers *numbers = before(placed.phase);
        const bool inFront =
            m_style.hasPhaseInFront && placed.phase >= 0 && (!numbers || numbers->counting.empty() || numbers->hasPhaseInFront);
        if (inFront && !m_result.phases[placed.phase].isEmpty())
            form.prefix = m_result.phases[placed.phase] + u'.';
        return form;
    }

    void setNumber(size_t place, int value, const std::vector<SeriesMember> &members)
    {
        const PlacedTask &placed = m_arrangement.tasks[place];
        WrittenNumbers &numbers = m_result.tasks[place];
        WrittenNumber form = formOf(placed, members);
        form.value = value;
        const QString number = toText(form);
        if (placed.target.task < 0) {
            const NewTask &added = m_arrangement.addedTasks[size_t(placed.target.added)];
            numbers.label = added.label.isEmpty() ? QString() : number;
            if (!added.marker.isEmpty())
                numbers.marker = added.label.isEmpty() ? number : QString::number(value);
            return;
        }
        const WrittenNumber &own = m_style.numbers[size_t(placed.target.task)];
        if (own.value == value && own.prefix == form.prefix)
            return;
        if (numbers.label.isEmpty()) {
            numbers.marker = number;
            return;
        }
        const WrittenNumber marker = readNumber(numbers.marker);
        if (marker.counts && marker.value == own.value)
            numbers.marker = QString::number(value);
        numbers.label = number;
    }

    const Plan &m_plan;
    const NumberingStyle &m_style;
    const Arrangement &m_arrangement;
    Numbering &m_result;
};

} // namespace

Numbering numbering(const Plan &plan, const NumberingStyle &style, const Arrangement &arrangement)
{
    Numbering result;
    result.phases = phaseNumbers(plan, arrangement);
    TaskNumbering(plan, style, arrangement, result).number();
    return result;
}

} // namespace Setsquare
