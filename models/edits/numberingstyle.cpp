// SPDX-License-Identifier: Apache-2.0
#include "numberingstyle.h"

namespace Setsquare {

namespace {

void readTasks(const EditSubject &subject, const TaskDirectory &directory, NumberingStyle &style)
{
    const QList<Task> &tasks = subject.plan.tasks;
    for (int i = 0; i < tasks.size(); ++i) {
        PhaseNumbers &phase = style.phases[size_t(tasks[i].phase + 1)];
        style.places.push_back(numberPlaces(subject, tasks[i]));
        style.markers.push_back(subject.string(style.places.back().marker));
        style.numbers.push_back(readNumber(tasks[i].number));
        if (directory.number(i) != tasks[i].number)
            phase.rendered = style.rendered = tasks[i].number;
        if (phase.counting.empty())
            phase.first = style.numbers.back();
        WrittenNumber &number = style.numbers.back();
        number.counts = number.counts && number.prefix == phase.first.prefix;
        if (!number.counts)
            continue;
        phase.counting.push_back(i);
    }
}

/** In a plan whose lists count when they are rendered, so do those with one item or none. */
void readRendered(const Plan &plan, NumberingStyle &style)
{
    for (size_t i = 1; i < style.phases.size() && !style.rendered.isEmpty(); ++i) {
        PhaseNumbers &phase = style.phases[i];
        const int count = plan.phases[qsizetype(i) - 1].taskCount;
        if (count == 0 || (count == 1 && phase.counting.size() == 1 && toText(phase.first) == style.rendered))
            phase.rendered = style.rendered;
    }
}

bool startsAnew(const NumberingStyle &style, const PhaseNumbers &phase, const PhaseNumbers &before)
{
    const int last = style.numbers[size_t(before.counting.back())].value;
    return phase.first.prefix != before.first.prefix || phase.first.value <= last;
}

void readSeries(const Plan &plan, NumberingStyle &style)
{
    const PhaseNumbers *before = nullptr;
    int series = 0;
    bool several = false;
    for (size_t i = 0; i < style.phases.size(); ++i) {
        PhaseNumbers &phase = style.phases[i];
        phase.series = series;
        if (phase.counting.empty() || !phase.rendered.isEmpty())
            continue;
        const QString number = i > 0 ? plan.phases[qsizetype(i) - 1].number : QString();
        phase.hasPhaseInFront = !number.isEmpty() && phase.first.prefix == number + u'.';
        style.hasPhaseInFront = style.hasPhaseInFront || phase.hasPhaseInFront;
        const bool starts = before && startsAnew(style, phase, *before);
        phase.series = series += starts ? 1 : 0;
        style.beginsAnew = before ? starts && (style.beginsAnew || !several) : phase.hasPhaseInFront;
        style.first = before ? style.first : phase.first;
        several = several || before;
        before = &phase;
    }
}

/** Where every phase begins anew, so do those without tasks. */
void separateSeries(NumberingStyle &style)
{
    for (size_t i = 0; i < style.phases.size() && style.beginsAnew; ++i)
        style.phases[i].series = int(i);
}

} // namespace

NumberingStyle numberingStyle(const EditSubject &subject, const TaskDirectory &directory)
{
    NumberingStyle style;
    style.phases.resize(size_t(subject.plan.phases.size() + 1));
    readTasks(subject, directory, style);
    readRendered(subject.plan, style);
    readSeries(subject.plan, style);
    separateSeries(style);
    return style;
}

} // namespace Setsquare
