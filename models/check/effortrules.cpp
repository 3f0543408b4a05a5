// SPDX-License-Identifier: Apache-2.0
#include "effortrules.h"

#include "effortedits.h"
#include "phaseedits.h"
#include "places.h"
#include "report.h"
#include "schedule.h"

#include <cmath>

namespace Setsquare {

namespace {

using namespace Qt::Literals::StringLiterals;

/** A minute: estimates are written in fractions of hours. */
constexpr double tolerance = 1.0 / 60;

bool isSame(const Estimate &one, const Estimate &other)
{
    return std::abs(one.lowHours - other.lowHours) < tolerance && std::abs(one.highHours - other.highHours) < tolerance;
}

void add(Estimate &sum, const std::optional<Estimate> &part)
{
    if (part) {
        sum.lowHours += part->lowHours;
        sum.highHours += part->highHours;
    }
}

/** The line of the effort with this name. */
const Field *lineOf(const Plan &plan, QLatin1StringView name)
{
    for (const Field &line : plan.effort.lines) {
        if (line.name.compare(name, Qt::CaseInsensitive) == 0)
            return &line;
    }
    return nullptr;
}

TextRange placeOf(const Plan &plan, QLatin1StringView name)
{
    const Field *line = lineOf(plan, name);
    return line && !line->valueRange.isEmpty() ? line->valueRange : headingOf(plan, SectionKind::Effort);
}

/** The sum of the parts of the effort; nothing where a part is written without hours, as in “done already”, so that nothing can be said of
    the sum. Validation may be part of the implementation. */
std::optional<Estimate> sumOfParts(const Plan &plan)
{
    const Effort &effort = plan.effort;
    Estimate sum;
    add(sum, effort.research);
    add(sum, effort.planning);
    add(sum, effort.implementation);
    add(sum, effort.validation);
    const bool isKnown = (effort.research || !lineOf(plan, "Research"_L1)) && (effort.planning || !lineOf(plan, "Planning"_L1));
    return isKnown && effort.implementation ? std::optional(sum) : std::nullopt;
}

std::optional<Estimate> sumOfTasks(const Plan &plan)
{
    Estimate sum;
    for (const std::optional<Estimate> &estimate : taskEstimates(plan)) {
        if (!estimate)
            return {};
        add(sum, estimate);
    }
    return plan.tasks.isEmpty() ? std::nullopt : std::optional(sum);
}

void wrongTotal(const CheckSubject &subject, Report &report)
{
    const std::optional<Estimate> &total = subject.plan.effort.total;
    const std::optional<Estimate> sum = sumOfParts(subject.plan);
    if (total && sum && !isSame(*total, *sum))
        report.add(placeOf(subject.plan, "Total"_L1),
                   QT_TRANSLATE_NOOP("Setsquare::Messages", "The total effort is %1, but its parts add up to %2: correct one of them."),
                   {toText(*total), toText(*sum)});
}

void wrongImplementation(const CheckSubject &subject, Report &report)
{
    const std::optional<Estimate> &implementation = subject.plan.effort.implementation;
    const std::optional<Estimate> sum = sumOfTasks(subject.plan);
    if (implementation && sum && !isSame(*implementation, *sum))
        report.add(
            placeOf(subject.plan, "Implementation"_L1),
            QT_TRANSLATE_NOOP("Setsquare::Messages", "The implementation takes %1, but its tasks add up to %2: correct one of them."),
            {toText(*implementation), toText(*sum)});
}

/** What the tasks of a phase state themselves, and whether all do. */
struct StatedSum {
    Estimate sum;
    bool isComplete = true;
};

StatedSum statedIn(const Plan &plan, const Phase &phase)
{
    StatedSum stated;
    for (int i = phase.firstTask; i < phase.firstTask + phase.taskCount; ++i) {
        stated.isComplete = stated.isComplete && plan.tasks[i].estimate;
        add(stated.sum, plan.tasks[i].estimate);
    }
    return stated;
}

void wrongPhases(const CheckSubject &subject, Report &report)
{
    for (const Phase &phase : subject.plan.phases) {
        if (!phase.estimate || phase.taskCount == 0)
            continue;
        const StatedSum stated = statedIn(subject.plan, phase);
        const bool isTooMuch = stated.sum.highHours > phase.estimate->highHours + tolerance;
        if (stated.isComplete ? !isSame(*phase.estimate, stated.sum) : isTooMuch)
            report.add(
                phase.headingRange,
                QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is estimated at %2, but its tasks add up to %3: correct one of them."),
                {phase.title, toText(*phase.estimate), toText(stated.sum)});
    }
}

/** The planning in percent of the whole, at midpoints. The whole is what the parts say, with the tasks for the implementation where all are
    estimated: so a total that does not add up is one finding, not two. */
std::optional<double> planningPercent(const Plan &plan)
{
    const std::optional<Estimate> tasks = sumOfTasks(plan);
    const std::optional<Estimate> &implementation = tasks ? tasks : plan.effort.implementation;
    if (!plan.effort.planning || !implementation)
        return {};
    Estimate sum = *implementation;
    add(sum, plan.effort.research);
    add(sum, plan.effort.planning);
    add(sum, plan.effort.validation);
    return sum.middleHours() > 0 ? std::optional(100 * plan.effort.planning->middleHours() / sum.middleHours()) : std::nullopt;
}

QString percent(double value)
{
    return QString::number(qRound(value)) + u" %"_s;
}

void littlePlanning(const CheckSubject &subject, Report &report)
{
    const std::optional<double> part = planningPercent(subject.plan);
    if (part && *part < subject.configuration.leastPlanning)
        report.add(placeOf(subject.plan, "Planning"_L1),
                   QT_TRANSLATE_NOOP("Setsquare::Messages",
                                     "Planning is %1 of the effort, less than %2: what is not thought through now is done again later."),
                   {percent(*part), percent(subject.configuration.leastPlanning)});
}

void muchPlanning(const CheckSubject &subject, Report &report)
{
    const std::optional<double> part = planningPercent(subject.plan);
    if (part && *part > subject.configuration.mostPlanning)
        report.add(
            placeOf(subject.plan, "Planning"_L1),
            QT_TRANSLATE_NOOP("Setsquare::Messages", "Planning is %1 of the effort, more than %2: stop, and revise the plan as you learn."),
            {percent(*part), percent(subject.configuration.mostPlanning)});
}

Edit withTotal(const EditSubject &at)
{
    const std::optional<Estimate> sum = sumOfParts(at.plan);
    return sum ? setEffort(at, u"total"_s, toText(*sum)) : Edit();
}

QList<Fix> writeTotal(const CheckSubject &, const Finding &finding)
{
    return {{{QT_TRANSLATE_NOOP("Setsquare::Messages", "Write %1 as the total"), {finding.message.arguments.last()}}, withTotal}};
}

/** A total that was right follows. */
QList<Fix> writeImplementation(const CheckSubject &subject, const Finding &finding)
{
    const QString hours = finding.message.arguments.last();
    const std::optional<Estimate> sum = sumOfParts(subject.plan);
    const std::optional<Estimate> &total = subject.plan.effort.total;
    QList<EditStep> steps {[hours](const EditSubject &at) { return setEffort(at, u"implementation"_s, hours); }};
    if (sum && total && isSame(*sum, *total))
        steps.append(withTotal);
    const Message title {QT_TRANSLATE_NOOP("Setsquare::Messages", "Write %1 as the implementation"), {hours}};
    return {{title, [steps, title](const EditSubject &at) { return editInSteps(at, steps, title); }}};
}

QList<Fix> writePhase(const CheckSubject &subject, const Finding &finding)
{
    const QString hours = finding.message.arguments.last();
    const auto phase = std::ranges::find_if(subject.plan.phases, [&finding](const Phase &p) { return p.headingRange == finding.range; });
    if (phase == subject.plan.phases.end())
        return {};
    const int index = int(phase - subject.plan.phases.begin());
    return {{{QT_TRANSLATE_NOOP("Setsquare::Messages", "Write %1 as the estimate of the phase"), {hours}},
             [index, hours](const EditSubject &at) { return setPhaseEstimate(at, index, hours); }}};
}

constexpr auto effort = "Step 7, Estimated Effort";

} // namespace

QList<Rule> effortRules()
{
    return {
        {"effort-total", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "The total effort is the sum of its parts."),
         QT_TRANSLATE_NOOP("Setsquare::Messages",
                           "The specification states the effort: research, planning, implementation and validation in total."),
         effort, wrongTotal, writeTotal},
        {"effort-implementation", Severity::Warning,
         QT_TRANSLATE_NOOP("Setsquare::Messages", "The effort of the implementation is the sum of its tasks."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "The implementation is the sum of the phases: 7 hours are 2 h, 3 h and 2 h."), effort,
         wrongImplementation, writeImplementation},
        {"effort-phase", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "The estimate of a phase is the sum of its tasks."),
         QT_TRANSLATE_NOOP("Setsquare::Messages", "Phases and tasks are estimated, and whoever implements them relies on either."),
         "Step 3, Break Down Into Tasks", wrongPhases, writePhase},
        {"planning-too-little", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "Planning is a fifth of the effort at least."),
         QT_TRANSLATE_NOOP(
             "Setsquare::Messages",
             "Under-planning leads to rework, scope creep and poor architecture. Spend 20 to 30 % of the time on planning: it seems "
             "like overhead, and saves two to five times as much in the implementation."),
         "Common Pitfalls, Anti-Pattern 1", littlePlanning},
        {"planning-too-much", Severity::Warning, QT_TRANSLATE_NOOP("Setsquare::Messages", "Planning is two fifths of the effort at most."),
         QT_TRANSLATE_NOOP(
             "Setsquare::Messages",
             "Over-planning is analysis paralysis; the plan is obsolete before it is done. If planning takes more than 40 % of the "
             "estimated total time, stop."),
         "Common Pitfalls, Anti-Pattern 2", muchPlanning},
    };
}

} // namespace Setsquare
