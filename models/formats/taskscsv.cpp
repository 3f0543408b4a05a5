// SPDX-License-Identifier: Apache-2.0
#include "taskscsv.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

const QStringList &columns()
{
    static const QStringList names {u"id"_s,        u"title"_s,    u"phase"_s,     u"files"_s,      u"changes"_s,    u"tests"_s,
                                    u"dependsOn"_s, u"lowHours"_s, u"highHours"_s, u"complexity"_s, u"groundedIn"_s, u"plan"_s};
    return names;
}

QString cell(QString value)
{
    const auto needsQuotes = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool hasEdge = !value.isEmpty() && (value.front().isSpace() || value.back().isSpace());
    if (!hasEdge && std::ranges::none_of(value, needsQuotes))
        return value;
    return u'"' + value.replace(u'"', "\"\""_L1) + u'"';
}

QString row(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells.append(cell(value));
    return cells.join(u',') + u'\n';
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
    QString text = row(columns());
    for (const Task &task : plan.tasks)
        text += row(values(plan, task, origin));
    return text;
}

bool isTasksCsvOf(const QString &text, const SpecOrigin &origin)
{
    if (!text.startsWith(row(columns())))
        return false;
    const bool isNamed = planName(origin) != "-"_L1 && text.endsWith(u',' + cell(planName(origin)) + u'\n');
    return isNamed || text == row(columns());
}

} // namespace Setsquare
