// SPDX-License-Identifier: Apache-2.0
#include "scheduletext.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QString hoursText(double hours)
{
    return toText(Estimate {hours, hours});
}

/** Two decimals at most, for a column that is headed by its unit. */
QString numberText(double number)
{
    return QString::number(std::round(number * 100) / 100, 'g', 9);
}

QString idsText(const Plan &plan, const std::vector<int> &tasks, const QString &separator = u", "_s)
{
    return taskIds(plan, tasks).join(separator);
}

QString totalsText(const ScheduleReport &report)
{
    const Schedule &schedule = report.schedule;
    const Simulation &simulation = report.simulation;
    return u"effort   %1, the sum of all estimates\n"_s.arg(toText(schedule.effort))
        + u"elapsed  %1, %2 at midpoints, with as many hands as wanted\n"_s.arg(toText(schedule.elapsed), hoursText(schedule.elapsedMiddle))
        + u"elapsed  P50 %1, P80 %2, P95 %3, in %4 samples with seed %5\n"_s.arg(
            hoursText(simulation.p50), hoursText(simulation.p80), hoursText(simulation.p95), QString::number(simulation.samples),
            QString::number(simulation.seed));
}

QString wavesText(const ScheduleReport &report)
{
    QString result = u"\nWaves: what can run at once\n"_s;
    int number = 0;
    for (const std::vector<int> &wave : report.schedule.waves)
        result += u"  %1: %2\n"_s.arg(QString::number(++number), idsText(report.plan, wave));
    return result;
}

/** Columns as wide as their widest cell, the first to the left and the others to the right; whatever the last holds, it ends the line. */
QString tableText(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size() - 1), 0);
        for (qsizetype column = 0; column < row.size() - 1; ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString result;
    for (const QStringList &row : rows) {
        result += u"  "_s + row.first().leftJustified(widths.first());
        for (qsizetype column = 1; column < row.size() - 1; ++column)
            result += u"  "_s + row[column].rightJustified(widths[column]);
        result += u"  "_s + row.last() + u'\n';
    }
    return result;
}

QString tasksText(const ScheduleReport &report)
{
    QList<QStringList> rows {{u"task"_s, u"start"_s, u"finish"_s, u"slack"_s, u"critical"_s, u"title"_s}};
    for (int task = 0; task < int(report.plan.tasks.size()); ++task) {
        const Task &named = report.plan.tasks.at(task);
        const QString title = named.title.section(u'\n', 0, 0);
        const std::optional<TaskTimes> &times = report.schedule.times[size_t(task)];
        if (times) {
            const QString share = QString::number(std::lround(report.simulation.criticality[size_t(task)] * 100)) + u" %"_s;
            rows.append(
                {named.id, numberText(times->earliestStart), numberText(times->earliestFinish), numberText(times->slack()), share, title});
        } else {
            rows.append({named.id, u"–"_s, u"–"_s, u"–"_s, u"–"_s, title});
        }
    }
    return u"\nTasks: hours of elapsed time at midpoints, and how often they were critical\n"_s + tableText(rows);
}

QString peopleText(const ScheduleReport &report)
{
    if (!report.staffing)
        return {};
    const Staffing &staffing = *report.staffing;
    const QString people = staffing.people == 1 ? u"1 person"_s : QString::number(staffing.people) + u" people"_s;
    QString result = u"\nWith %1: elapsed %2 at midpoints\n"_s.arg(people, hoursText(staffing.elapsed));
    int number = 0;
    for (const std::vector<int> &tasks : staffing.order)
        result += u"  %1: %2\n"_s.arg(QString::number(++number), tasks.empty() ? u"nothing"_s : idsText(report.plan, tasks));
    return result;
}

QString troublesText(const ScheduleReport &report)
{
    QString result;
    for (std::vector<int> cycle : report.cycles) {
        if (result.isEmpty())
            result = u"\nCycles: their tasks, and those behind them, have no times\n"_s;
        cycle.push_back(cycle.front());
        result += u"  %1\n"_s.arg(idsText(report.plan, cycle, u" → "_s));
    }
    if (!report.schedule.unestimated.empty())
        result += u"\nWithout an estimate, counted as 0 h: %1\n"_s.arg(idsText(report.plan, report.schedule.unestimated));
    return result;
}

} // namespace

QString scheduleText(const ScheduleReport &report)
{
    const Plan &plan = report.plan;
    QString result = (plan.title.isEmpty() ? u"(no title)"_s : plan.title) + u'\n';
    if (plan.tasks.isEmpty())
        return result + u"No tasks\n"_s;
    result += totalsText(report);
    if (!report.schedule.criticalPath.empty())
        result += u"\nCritical path: %1\n"_s.arg(idsText(plan, report.schedule.criticalPath, u" → "_s)) + wavesText(report);
    return result + tasksText(report) + peopleText(report) + troublesText(report);
}

} // namespace Setsquare
