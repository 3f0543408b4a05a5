// SPDX-License-Identifier: Apache-2.0
#include "taskscsv.h"

#include "csv.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

const QStringList &columns()
{
    static const QStringList names {u"id"_s,        u"title"_s,    u"phase"_s,     u"files"_s,      u"changes"_s,    u"tests"_s,
                                    u"dependsOn"_s, u"lowHours"_s, u"highHours"_s, u"complexity"_s, u"groundedIn"_s, u"plan"_s};
    return names;
}

QString citations(const QList<Citation> &citations)
{
    QStringList texts;
    for (const Citation &citation : citations)
        texts.append(citation.quote.isEmpty() ? citation.id : citation.id + u" \""_s + citation.quote + u'"');
    return texts.join(u", "_s);
}

QString planName(const SpecOrigin &origin)
{
    return origin.id.isEmpty() ? origin.plan : origin.id;
}

QStringList values(const Plan &plan, const Task &task, const SpecOrigin &origin)
{
    const bool hasPhase = task.phase >= 0 && task.phase < plan.phases.size();
    return {task.id,
            task.title,
            hasPhase ? plan.phases[task.phase].number : QString(),
            task.files.join(u", "_s),
            task.changes,
            task.tests,
            task.dependsOn.value_or(QStringList()).join(u", "_s),
            task.estimate ? QString::number(task.estimate->lowHours, 'g', 12) : QString(),
            task.estimate ? QString::number(task.estimate->highHours, 'g', 12) : QString(),
            task.complexity,
            citations(task.groundedIn),
            planName(origin)};
}

} // namespace

QString tasksCsv(const Plan &plan, const SpecOrigin &origin)
{
    QString text = csvRow(columns());
    for (const Task &task : plan.tasks)
        text += csvRow(values(plan, task, origin));
    return text;
}

bool isTasksCsvOf(const QString &text, const SpecOrigin &origin)
{
    if (!text.startsWith(csvRow(columns())))
        return false;
    const bool isNamed = planName(origin) != "-"_L1 && text.endsWith(u',' + csvCell(planName(origin)) + u'\n');
    return isNamed || text == csvRow(columns());
}

} // namespace Setsquare
