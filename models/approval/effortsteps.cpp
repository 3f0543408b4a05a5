// SPDX-License-Identifier: Apache-2.0
#include "effortsteps.h"

#include <algorithm>
#include <cmath>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

QString labelledTitle(const Phase &phase)
{
    return phase.number.isEmpty() ? phase.title : u"Phase %1: %2"_s.arg(phase.number, phase.title);
}

/** Apart from how sums of doubles are rounded. */
bool isSameEffort(const Estimate &one, const Estimate &other)
{
    constexpr double little = 1e-6;
    return std::abs(one.lowHours - other.lowHours) < little && std::abs(one.highHours - other.highHours) < little;
}

bool isAboutField(const PlanChange &change, QLatin1StringView field)
{
    return change.kind == PlanChange::Kind::Changed && change.field == field;
}

} // namespace

Estimate EffortSteps::Sum::effort() const
{
    if (!estimate || sharing == 0)
        return stated;
    const double low = std::max(0.0, estimate->lowHours - stated.lowHours);
    return {stated.lowHours + low, stated.highHours + std::max(low, estimate->highHours - stated.highHours)};
}

EffortSteps::EffortSteps(const Plan &before, const Plan &after, const std::vector<int> &phases) : m_after(after)
{
    for (const Phase &phase : after.phases)
        m_sums.push_back({labelledTitle(phase), {}, {}, 0});
    for (size_t i = 0; i < phases.size(); ++i) {
        const Phase &phase = before.phases[qsizetype(i)];
        m_sumsBefore.push_back(phases[i] < 0 ? m_sums.size() : size_t(phases[i]));
        if (phases[i] < 0)
            m_sums.push_back({labelledTitle(phase), {}, {}, 0});
        m_sums[m_sumsBefore.back()].estimate = phase.estimate;
    }
    m_sums.push_back({});
    for (const Task &task : before.tasks) {
        m_shares.push_back({task.phase < 0 ? m_sums.size() - 1 : m_sumsBefore[size_t(task.phase)], task.estimate});
        put(m_shares.back(), 1);
    }
    for (const Sum &sum : m_sums)
        m_total = {m_total.lowHours + sum.effort().lowHours, m_total.highHours + sum.effort().highHours};
}

void EffortSteps::put(const Share &share, int sign)
{
    Sum &sum = m_sums[share.sum];
    if (!share.estimate) {
        sum.sharing += sign;
        return;
    }
    sum.stated.lowHours += sign * share.estimate->lowHours;
    sum.stated.highHours += sign * share.estimate->highHours;
}

void EffortSteps::takeTask(const EffortStep &step)
{
    const PlanChange &change = *step.change;
    if (step.taskBefore < 0) {
        const Task &task = m_after.tasks[step.taskAfter];
        put({sumOf(task.phase), task.estimate}, 1);
        return;
    }
    Share &share = m_shares[size_t(step.taskBefore)];
    put(share, -1);
    if (step.taskAfter < 0)
        return;
    const Task &task = m_after.tasks[step.taskAfter];
    if (change.kind == PlanChange::Kind::Moved)
        share.sum = sumOf(task.phase);
    if (isAboutField(change, "estimate"_L1))
        share.estimate = task.estimate;
    put(share, 1);
}

void EffortSteps::takePhase(const EffortStep &step)
{
    if (step.phaseAfter < 0)
        m_sums[m_sumsBefore[size_t(step.phaseBefore)]].estimate.reset();
    else if (step.phaseBefore < 0 || isAboutField(*step.change, "estimate"_L1))
        m_sums[size_t(step.phaseAfter)].estimate = m_after.phases[step.phaseAfter].estimate;
}

void EffortSteps::take(const EffortStep &step)
{
    std::vector<Estimate> before;
    for (const Sum &sum : m_sums)
        before.push_back(sum.effort());
    if (step.change->part == PlanPart::Phase)
        takePhase(step);
    else
        takeTask(step);
    const Estimate totalBefore = m_total;
    for (size_t i = 0; i < m_sums.size(); ++i) {
        const Estimate now = m_sums[i].effort();
        if (isSameEffort(now, before[i]))
            continue;
        if (i + 1 < m_sums.size())
            step.change->consequences.append({m_sums[i].title, before[i], now});
        m_total.lowHours += now.lowHours - before[i].lowHours;
        m_total.highHours += now.highHours - before[i].highHours;
    }
    if (!isSameEffort(m_total, totalBefore))
        step.change->consequences.append({{}, totalBefore, m_total});
}

} // namespace Setsquare
