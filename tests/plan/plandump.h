// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planreader.h"

namespace Setsquare {

/** A plan as readable text: every value with its lines, and what its ranges hold, so that a wrong range shows as wrong text. */
class PlanDump
{
public:
    PlanDump(const Plan &plan, const QString &text) : m_plan(plan), m_text(text) {}

    QString dump()
    {
        head();
        sections();
        phases();
        for (const Task &task : m_plan.tasks)
            this->task(task);
        for (const Criterion &criterion : m_plan.criteria)
            this->criterion(criterion);
        for (const Decision &decision : m_plan.decisions)
            this->decision(decision);
        for (const Risk &risk : m_plan.risks)
            this->risk(risk);
        rest();
        return m_out;
    }

private:
    static QString visible(QString text)
    {
        text.replace(QLatin1String("\\"), QLatin1String("\\\\")).replace(u'\n', QLatin1String("\\n")).replace(u'\r', QLatin1String("\\r"));
        return text.replace(u'\t', QLatin1String("\\t")).replace(QChar(0), QLatin1String("\\0"));
    }
    QString at(TextRange range, qsizetype owner = 0) const
    {
        range = range.shifted(owner);
        if (range.start < 0 || range.end > m_text.size() || range.start > range.end)
            return QStringLiteral("BAD RANGE %1-%2").arg(range.start).arg(range.end);
        return u'<' + visible(m_text.mid(range.start, range.length())) + u'>';
    }
    void line(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            m_out += QLatin1String(key) + QLatin1String(": ") + visible(value) + u'\n';
    }
    void raw(const QString &text) { m_out += text + u'\n'; }
    static QString lines(int first, int last) { return QStringLiteral("%1-%2").arg(first + 1).arg(last + 1); }
    static QString hours(const std::optional<Estimate> &estimate) { return estimate ? toText(*estimate) : QString(); }
    static QString joined(const QStringList &list) { return list.isEmpty() ? QString() : list.join(QLatin1String(" | ")); }

    void head()
    {
        line("title", m_plan.title);
        raw(QLatin1String("title range: ") + at(m_plan.titleRange));
        line("approach", m_plan.approach);
        line("research", joined(m_plan.research));
        line("id", m_plan.id);
        line("context", m_plan.context);
        line("architecture approach", m_plan.architecture.approach);
        items("component", m_plan.architecture.components);
        items("data flow", m_plan.architecture.dataFlow);
        items("integration point", m_plan.architecture.integrationPoints);
        items("alternative", m_plan.architecture.alternatives);
        items("tradeoff", m_plan.architecture.tradeoffs);
    }
    void items(const char *key, const QList<TextItem> &items)
    {
        for (const TextItem &item : items)
            raw(QLatin1String(key) + QLatin1String(": [") + visible(item.name) + QLatin1String("] ") + visible(item.text)
                + QLatin1String(" ") + at(item.range));
    }
    void sections()
    {
        for (const Section &section : m_plan.sections) {
            raw(QStringLiteral("section %1 %2 %3 heading %4 last %5")
                    .arg(toText(section.kind))
                    .arg(section.level)
                    .arg(lines(section.firstLine, section.lastLine), at(section.headingRange),
                         at({std::max(section.range.start, section.range.end - 6), section.range.end})));
        }
    }
    void phases()
    {
        for (const Phase &phase : m_plan.phases) {
            raw(QStringLiteral("phase [%1] %2 (%3) tasks %4+%5 lines %6 title %7 heading %8")
                    .arg(phase.number, phase.title, hours(phase.estimate))
                    .arg(phase.firstTask)
                    .arg(phase.taskCount)
                    .arg(lines(phase.firstLine, phase.lastLine), at(phase.titleRange), at(phase.headingRange)));
        }
    }
    void fields(const QList<Field> &fields, qsizetype owner)
    {
        for (const Field &field : fields) {
            raw(QStringLiteral("  field %1 = %2 name %3 value %4 lines %5")
                    .arg(visible(field.name), visible(field.value), at(field.nameRange, owner), at(field.valueRange, owner),
                         at(field.range, owner)));
        }
    }
    void citations(const QList<Citation> &citations, qsizetype owner)
    {
        for (const Citation &citation : citations)
            raw(QStringLiteral("  cites %1 \"%2\" %3").arg(citation.id, visible(citation.quote), at(citation.range, owner)));
    }
    void task(const Task &task)
    {
        raw(QStringLiteral("task %1 number [%2] phase %3 lines %4 title %5%6")
                .arg(task.id, task.number)
                .arg(task.phase)
                .arg(lines(task.firstLine, task.lastLine), at(task.titleRange, task.range.start),
                     task.isHeading ? QStringLiteral(" heading") : QString()));
        line("  title", task.title);
        line("  files", joined(task.files));
        line("  changes", task.changes);
        line("  tests", task.tests);
        line("  complexity", task.complexity);
        if (task.dependsOn)
            raw(QLatin1String("  depends on: ") + task.dependsOn->join(u' '));
        line("  estimate", hours(task.estimate));
        if (task.done)
            raw(QLatin1String("  done: ") + QString::number(*task.done) + QLatin1Char(' ') + at(task.tickRange, task.range.start));
        fields(task.fields, task.range.start);
        citations(task.groundedIn, task.range.start);
        raw(QLatin1String("  range: ") + at(task.range));
    }
    void criterion(const Criterion &criterion)
    {
        raw(QStringLiteral("criterion [%1] %2 %3 lines %4 tick %5 text %6 range %7")
                .arg(criterion.group, visible(criterion.text))
                .arg(criterion.done)
                .arg(lines(criterion.firstLine, criterion.lastLine), at(criterion.tickRange, criterion.range.start),
                     at(criterion.textRange, criterion.range.start), at(criterion.range)));
        citations(criterion.groundedIn, criterion.range.start);
    }
    void decision(const Decision &decision)
    {
        raw(QStringLiteral("decision %1 lines %2 title %3")
                .arg(decision.id, lines(decision.firstLine, decision.lastLine), at(decision.titleRange, decision.range.start)));
        line("  title", decision.title);
        line("  context", decision.context);
        for (const Option &option : decision.options)
            raw(QStringLiteral("  option [%1] %2 %3").arg(option.name, visible(option.text), at(option.range, decision.range.start)));
        line("  chosen", decision.chosen);
        line("  chosen as written", decision.chosenAsWritten);
        line("  decision", decision.decision);
        line("  rationale", decision.rationale);
        line("  tradeoffs", joined(decision.tradeoffs));
        line("  risks", joined(decision.risks));
        line("  mitigation", joined(decision.mitigation));
        line("  pattern", decision.pattern);
        fields(decision.fields, decision.range.start);
        citations(decision.groundedIn, decision.range.start);
        raw(QLatin1String("  range: ") + at(decision.range));
    }
    void risk(const Risk &risk)
    {
        raw(QStringLiteral("risk %1 line %2 [%3] %4 [%5] %6")
                .arg(visible(risk.risk))
                .arg(risk.line + 1)
                .arg(risk.likelihoodText)
                .arg(int(risk.likelihood()))
                .arg(risk.impactText)
                .arg(int(risk.impact())));
        line("  mitigation", risk.mitigation);
        line("  mitigated by", joined(risk.mitigatedBy));
        for (const Field &field : risk.fields)
            raw(QStringLiteral("  cell %1 = %2 %3").arg(field.name, visible(field.value), at(field.valueRange, risk.range.start)));
        citations(risk.groundedIn, risk.range.start);
        raw(QLatin1String("  range: ") + at(risk.range));
    }
    void rest()
    {
        items("rollback", m_plan.rollback);
        for (const Checkpoint &checkpoint : m_plan.checkpoints)
            raw(QStringLiteral("checkpoint [%1] %2 %3").arg(checkpoint.phase, visible(checkpoint.text), at(checkpoint.range)));
        for (const Question &question : m_plan.questions)
            raw(QStringLiteral("question [%1] %2 %3 to [%4] %5")
                    .arg(question.id)
                    .arg(int(question.state))
                    .arg(visible(question.text), question.deferredTo, at(question.range)));
        line("effort total", hours(m_plan.effort.total));
        line("effort research", hours(m_plan.effort.research));
        line("effort planning", hours(m_plan.effort.planning));
        line("effort implementation", hours(m_plan.effort.implementation));
        line("effort validation", hours(m_plan.effort.validation));
        fields(m_plan.effort.lines, 0);
        items("learning", m_plan.learnings);
        for (const ApprovalLine &approval : m_plan.approvals) {
            raw(QStringLiteral("approval [%1] %2 person [%3] %4 line %5 tick %6 tail %7 %8")
                    .arg(approval.role)
                    .arg(approval.ticked)
                    .arg(approval.person, approval.date)
                    .arg(approval.line + 1)
                    .arg(at(approval.tickRange, approval.range.start), at(approval.personRange, approval.range.start), at(approval.range)));
        }
        for (const Unread &unread : m_plan.unread)
            raw(QStringLiteral("unread %1 %2 %3").arg(lines(unread.firstLine, unread.lastLine), visible(unread.text), at(unread.range)));
        for (const TextRange code : m_plan.code)
            raw(QStringLiteral("code ") + at(code));
        for (const Finding &finding : m_plan.damage) {
            raw(QStringLiteral("damage %1 %2 \"%3\" %4 %5")
                    .arg(finding.rule)
                    .arg(int(finding.severity))
                    .arg(QString::fromUtf8(finding.message.pattern), visible(joined(finding.message.arguments)), at(finding.range)));
        }
    }

    const Plan &m_plan;
    const QString &m_text;
    QString m_out;
};

} // namespace Setsquare
