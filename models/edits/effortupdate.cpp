// SPDX-License-Identifier: Apache-2.0
#include "effortupdate.h"

#include "editsteps.h"
#include "effortedits.h"
#include "estimatescanner.h"
#include "schedule.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

using Estimates = std::vector<std::optional<Estimate>>;

void addHours(std::optional<Estimate> &sum, const std::optional<Estimate> &more)
{
    if (more)
        sum = Estimate {(sum ? sum->lowHours : 0) + more->lowHours, (sum ? sum->highHours : 0) + more->highHours};
}

std::optional<Estimate> sumOf(const Estimates &parts)
{
    std::optional<Estimate> sum;
    for (const auto &part : parts)
        addHours(sum, part);
    return sum;
}

QString writtenEffort(const Effort &effort, const QString &part)
{
    for (const Field &line : effort.lines) {
        const QString name = line.name.toLower();
        if (name == part || (part == "total"_L1 && name == "total effort"_L1))
            return line.value;
    }
    return {};
}

QString number(double value)
{
    return QString::number(std::round(value * 100) / 100, 'g', 12);
}

/** Hours in the unit and with the dash that a text has; `4-6 hours` where it has none. */
QString writtenLike(const Estimate &estimate, QStringView like)
{
    const bool isShort = like.contains(u'h', Qt::CaseInsensitive) && !like.contains(u"hour", Qt::CaseInsensitive);
    const QString dash = like.contains(u'–') ? u"–"_s : u"-"_s;
    const QString low = number(estimate.lowHours);
    const QString high = number(estimate.highHours);
    const QString figures = low == high ? low : low + dash + high;
    if (isShort)
        return figures + (like.contains(u' ') ? u" h"_s : u"h"_s);
    return figures + (high == "1"_L1 ? u" hour"_s : u" hours"_s);
}

qsizetype firstDigit(QStringView text, qsizetype from)
{
    while (from < text.size() && !text[from].isDigit())
        ++from;
    return from;
}

/** The hours of a phase by its number as written. */
std::optional<Estimate> phaseSum(const Plan &plan, const Estimates &estimates, QStringView number)
{
    for (const Phase &phase : plan.phases) {
        if (phase.number.compare(number, Qt::CaseInsensitive) == 0)
            return sumOf(Estimates(estimates.begin() + phase.firstTask, estimates.begin() + phase.firstTask + phase.taskCount));
    }
    return std::nullopt;
}

/** `(Phase 1: 2h, Phase 2: 3h)` with the hours that these phases have now. */
QString withPhases(const Plan &plan, const Estimates &estimates, QString text)
{
    static const QRegularExpression label(u"\\bPhase\\s+(\\w+)\\s*:\\s*~?"_s, QRegularExpression::CaseInsensitiveOption);
    for (QRegularExpressionMatch match = label.match(text); match.hasMatch();) {
        qsizetype next = match.capturedEnd();
        const auto scanned = scanEstimate(text, next);
        const auto sum = phaseSum(plan, estimates, match.capturedView(1));
        if (scanned && sum && scanned->estimate != *sum) {
            const QString hours = writtenLike(*sum, QStringView(text).sliced(next, scanned->end - next));
            text.replace(next, scanned->end - next, hours);
            next += hours.size();
        }
        match = label.match(text, next);
    }
    return text;
}

/** The value of a part with another estimate. */
QString updated(const Plan &plan, const Estimates &estimates, const EffortSum &part)
{
    const QString &text = part.writtenText;
    const qsizetype at = firstDigit(text, 0);
    const auto scanned = at < text.size() ? scanEstimate(text, at) : std::nullopt;
    if (!scanned || !part.written)
        return text.isEmpty() ? writtenLike(*part.sum, {}) : writtenLike(*part.sum, {}) + u" ("_s + text + u')';
    const QString hours =
        part.differs() ? writtenLike(*part.sum, QStringView(text).sliced(at, scanned->end - at)) : text.sliced(at, scanned->end - at);
    return text.first(at) + hours + withPhases(plan, estimates, text.sliced(scanned->end));
}

} // namespace

bool EffortSum::differs() const
{
    return written && sum && std::max(std::abs(written->lowHours - sum->lowHours), std::abs(written->highHours - sum->highHours)) > 0.01;
}

QList<EffortSum> effortSums(const Plan &plan)
{
    const Effort &effort = plan.effort;
    const std::optional<Estimate> tasks = sumOf(taskEstimates(plan));
    const auto implementation = tasks ? tasks : effort.implementation;
    QList<EffortSum> sums {{u"research"_s, effort.research, {}, {}},
                           {u"planning"_s, effort.planning, {}, {}},
                           {u"implementation"_s, effort.implementation, {}, tasks},
                           {u"validation"_s, effort.validation, {}, {}},
                           {u"total"_s, effort.total, {}, sumOf({effort.research, effort.planning, implementation, effort.validation})}};
    for (EffortSum &sum : sums)
        sum.writtenText = writtenEffort(effort, sum.part);
    return sums;
}

int unestimatedTasks(const Plan &plan)
{
    const Estimates estimates = taskEstimates(plan);
    return int(std::ranges::count_if(estimates, [](const auto &estimate) { return !estimate; }));
}

Edit updateEffort(const EditSubject &subject)
{
    const Estimates estimates = taskEstimates(subject.plan);
    QList<EditStep> steps;
    for (const EffortSum &sum : effortSums(subject.plan)) {
        if (!sum.sum)
            continue;
        const QString value = updated(subject.plan, estimates, sum);
        if (value != sum.writtenText)
            steps.append([part = sum.part, value](const EditSubject &step) { return setEffort(step, part, value); });
    }
    return editInSteps(subject, steps, {QT_TRANSLATE_NOOP("Setsquare::Messages", "Bring the effort up to date"), {}});
}

} // namespace Setsquare
