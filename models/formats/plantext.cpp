// SPDX-License-Identifier: Apache-2.0
#include "plantext.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QString oneLine(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? text : text.first(end).trimmed() + u" …"_s;
}

QString counted(qsizetype count, const QString &one, const QString &several = {})
{
    return QString::number(count) + u' ' + (count == 1 ? one : several.isEmpty() ? one + u's' : several);
}

QString inBrackets(const std::optional<Estimate> &estimate)
{
    return estimate ? u" (%1)"_s.arg(toText(*estimate)) : QString();
}

QString taskText(const Task &task)
{
    QString result = u"  %1  %2%3"_s.arg(task.id, oneLine(task.title), inBrackets(task.estimate));
    if (task.dependsOn && !task.dependsOn->isEmpty())
        result += u", after %1"_s.arg(task.dependsOn->join(u", "_s));
    return result + u"  [line %1]\n"_s.arg(task.firstLine + 1);
}

QString tasksText(const Plan &plan)
{
    if (plan.tasks.isEmpty())
        return u"\nNo tasks\n"_s;
    QString result = u"\nTasks\n"_s;
    int phase = -1;
    for (const Task &task : plan.tasks) {
        if (task.phase != phase && task.phase >= 0) {
            const Phase &begun = plan.phases.at(task.phase);
            const QString number = begun.number.isEmpty() ? u"Phase"_s : u"Phase "_s + begun.number;
            result += u" %1: %2%3\n"_s.arg(number, begun.title, inBrackets(begun.estimate));
        }
        phase = task.phase;
        result += taskText(task);
    }
    return result;
}

QString criteriaText(const Plan &plan)
{
    QString result;
    QString group;
    for (const Criterion &criterion : plan.criteria) {
        if (result.isEmpty())
            result = u"\nAcceptance criteria\n"_s;
        if (criterion.group != group)
            result += u" %1\n"_s.arg(criterion.group);
        group = criterion.group;
        result += u"  [%1] %2\n"_s.arg(criterion.done ? u"x"_s : u" "_s, oneLine(criterion.text));
    }
    return result;
}

QString decisionsText(const Plan &plan)
{
    QString result;
    for (const Decision &decision : plan.decisions) {
        const QString chosen = decision.chosen.isEmpty() ? u"not decided"_s : u"chosen: "_s + decision.chosen;
        result += u"  %1  %2 (%3 options, %4)\n"_s.arg(decision.id, decision.title, QString::number(decision.options.size()), chosen);
    }
    return result.isEmpty() ? result : u"\nDecisions\n"_s + result;
}

QString risksText(const Plan &plan)
{
    QString result;
    for (const Risk &risk : plan.risks)
        result += u"  %1 (likelihood %2, impact %3)\n"_s.arg(oneLine(risk.risk), risk.likelihoodText, risk.impactText);
    return result.isEmpty() ? result : u"\nRisks\n"_s + result;
}

QString approvalText(const Plan &plan)
{
    QString result;
    for (const ApprovalLine &line : plan.approvals) {
        const QString person = line.person.isEmpty() ? QString() : u" — "_s + line.person;
        result += u"  [%1] %2%3\n"_s.arg(line.ticked ? u"x"_s : u" "_s, line.role, person);
    }
    return result.isEmpty() ? result : u"\nApproval\n"_s + result;
}

QString unreadText(const Plan &plan)
{
    QString result;
    for (const Unread &unread : plan.unread)
        result += u"  line %1: %2\n"_s.arg(QString::number(unread.firstLine + 1), oneLine(unread.text));
    return result.isEmpty() ? result : u"\nNot understood\n"_s + result;
}

} // namespace

QString planText(const Plan &plan, const QString &digest)
{
    QString result = (plan.title.isEmpty() ? u"(no title)"_s : plan.title) + u'\n';
    result += counted(plan.tasks.size(), u"task"_s) + u" in "_s + counted(plan.phases.size(), u"phase"_s) + u", "_s
        + counted(plan.criteria.size(), u"criterion"_s, u"criteria"_s) + u", "_s + counted(plan.decisions.size(), u"decision"_s) + u", "_s
        + counted(plan.risks.size(), u"risk"_s) + u'\n';
    if (plan.effort.total)
        result += u"effort %1\n"_s.arg(toText(*plan.effort.total));
    if (!digest.isEmpty())
        result += digest + u'\n';
    return result + tasksText(plan) + criteriaText(plan) + decisionsText(plan) + risksText(plan) + approvalText(plan) + unreadText(plan);
}

QString researchText(const QList<Research> &documents)
{
    QString result;
    for (const Research &research : documents) {
        result += research.path + (research.title.isEmpty() ? QString() : u": "_s + research.title) + u'\n';
        if (!research.question.isEmpty())
            result += u"  question: %1\n"_s.arg(oneLine(research.question));
        for (const ResearchFinding &finding : research.findings) {
            const QString answered = finding.answered ? u" (answered)"_s : QString();
            result += u"  %1  %2: %3%4\n"_s.arg(finding.id, toText(finding.kind), oneLine(finding.text), answered);
        }
        if (research.findings.isEmpty())
            result += u"  no findings\n"_s;
    }
    return result;
}

} // namespace Setsquare
