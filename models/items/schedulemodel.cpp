// SPDX-License-Identifier: Apache-2.0
#include "schedulemodel.h"

#include "staffing.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static QString phaseKey(const Phase &phase)
{
    return phase.number + u'\n' + phase.title;
}

static QString hours(double value)
{
    return toText({value, value});
}

ScheduleModel::ScheduleModel(PlanSession *session, QObject *parent) : QIdentityProxyModel(parent), m_session(session)
{
    for (const auto signal : {&PlanSession::settled, &PlanSession::simulationChanged})
        connect(session, signal, this, &ScheduleModel::update);
    update();
}

void ScheduleModel::setPeople(int people)
{
    if (people == m_people)
        return;
    m_people = std::max(0, people);
    update();
}

void ScheduleModel::update()
{
    if (!m_session->isSettled())
        return;
    m_times.clear();
    m_phases.clear();
    m_totalHours = m_session->schedule().elapsedMiddle;
    addTimes();
    if (m_people > 0)
        addStaffing();
    addPhases();
    tellChanged();
}

void ScheduleModel::addTimes()
{
    const Plan &plan = m_session->plan();
    const Schedule &schedule = m_session->schedule();
    const std::optional<Simulation> &simulation = m_session->simulation();
    for (int task = 0; task < plan.tasks.size(); ++task) {
        Times &times = m_times[plan.tasks[task].id];
        if (const auto &placed = schedule.times[size_t(task)]) {
            times.bar = {placed->earliestStart, placed->earliestFinish, placed->latestFinish, true, schedule.critical[size_t(task)]};
            if (simulation && size_t(task) < simulation->criticality.size())
                times.criticality = simulation->criticality[size_t(task)];
        }
    }
    for (const int task : schedule.unestimated)
        m_times[plan.tasks[task].id].bar.isEstimated = false;
    for (size_t wave = 0; wave < schedule.waves.size(); ++wave) {
        for (const int task : schedule.waves[wave])
            m_times[plan.tasks[task].id].wave = int(wave) + 1;
    }
}

void ScheduleModel::addStaffing()
{
    const Plan &plan = m_session->plan();
    const Staffing staffing = staff(plan, m_session->dependencies(), m_people);
    m_totalHours = staffing.elapsed;
    for (int task = 0; task < plan.tasks.size(); ++task) {
        ScheduleBar &bar = m_times[plan.tasks[task].id].bar;
        const std::optional<double> &start = staffing.start[size_t(task)];
        if (!start)
            continue;
        const double length = bar.finish - bar.start;
        bar.start = *start;
        bar.finish = bar.latestFinish = *start + length;
        bar.person = staffing.person[size_t(task)];
    }
}

void ScheduleModel::addPhases()
{
    const Plan &plan = m_session->plan();
    for (const Phase &phase : plan.phases) {
        ScheduleBar &sum = m_phases[phaseKey(phase)];
        sum.isGroup = true;
        for (int task = phase.firstTask; task < phase.firstTask + phase.taskCount; ++task) {
            const ScheduleBar bar = m_times.value(plan.tasks[task].id).bar;
            if (!bar.isPlaced)
                continue;
            sum.start = sum.isPlaced ? std::min(sum.start, bar.start) : bar.start;
            sum.finish = sum.latestFinish = std::max(sum.finish, bar.finish);
            sum.isPlaced = true;
        }
    }
}

/** Times come for all rows at once. */
void ScheduleModel::tellChanged()
{
    const auto tell = [this](const QModelIndex &parent) {
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, WaveColumn, parent), index(rows - 1, BarColumn, parent));
    };
    tell({});
    for (int row = 0; row < rowCount(); ++row)
        tell(index(row, 0));
    Q_EMIT timesChanged();
}

ScheduleBar ScheduleModel::barOf(const QModelIndex &index) const
{
    if (!index.data(TaskTreeModel::IsPhaseRole).toBool())
        return m_times.value(index.data(TaskTreeModel::IdRole).toString()).bar;
    const int phase = index.data(TaskTreeModel::PhaseIndexRole).toInt();
    const QList<Phase> &phases = m_session->plan().phases;
    return phase >= 0 && phase < phases.size() ? m_phases.value(phaseKey(phases[phase])) : ScheduleBar();
}

QString ScheduleModel::barText(const QModelIndex &index) const
{
    const ScheduleBar bar = barOf(index);
    if (!bar.isPlaced)
        return bar.isGroup ? QString() : tr("cannot be scheduled");
    QString text = tr("from %1 to %2").arg(hours(bar.start), hours(bar.finish));
    if (!bar.isEstimated)
        text = tr("no estimate, at %1").arg(hours(bar.start));
    if (bar.person >= 0)
        text += tr(", person %1").arg(bar.person + 1);
    else if (bar.latestFinish > bar.finish)
        text += tr(", can be %1 late").arg(hours(bar.latestFinish - bar.finish));
    return bar.isCritical ? tr("%1, critical").arg(text) : text;
}

QString ScheduleModel::text(const QModelIndex &index) const
{
    if (index.column() == BarColumn)
        return barText(index);
    if (index.data(TaskTreeModel::IsPhaseRole).toBool())
        return {};
    const Times times = m_times.value(index.data(TaskTreeModel::IdRole).toString());
    if (index.column() == WaveColumn)
        return times.wave > 0 ? QString::number(times.wave) : QString();
    return times.criticality ? tr("%1 %").arg(qRound(*times.criticality * 100)) : QString();
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    if (role == BarRole)
        return QVariant::fromValue(barOf(index));
    if (index.column() < WaveColumn || role > Qt::UserRole)
        return QIdentityProxyModel::data(index, role);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index);
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < WaveColumn || orientation != Qt::Horizontal)
        return QIdentityProxyModel::headerData(section, orientation, role);
    if (role == Qt::ToolTipRole && section == WaveColumn)
        return tr("Tasks of one wave can run at once.");
    if (role == Qt::ToolTipRole && section == CriticalityColumn)
        return tr("In how many of the simulated runs the task had no slack.");
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return section == WaveColumn ? tr("Wave") : section == CriticalityColumn ? tr("Critical") : tr("Hours");
}

Qt::ItemFlags ScheduleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
    return index.column() < WaveColumn ? flags : flags & ~(Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
}

} // namespace Setsquare
