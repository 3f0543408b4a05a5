// SPDX-License-Identifier: Apache-2.0
#include "planjson.h"

#include "jsonvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QJsonValue level(Level level, const QString &asWritten)
{
    switch (level) {
    case Level::Low:
        return u"low"_s;
    case Level::Medium:
        return u"medium"_s;
    case Level::High:
        return u"high"_s;
    case Level::Unknown:
        break;
    }
    return Json::textOrNull(asWritten);
}

QJsonObject section(const Section &section)
{
    return {{u"title"_s, section.title}, {u"kind"_s, toText(section.kind)}, {u"lines"_s, Json::lines(section.firstLine, section.lastLine)}};
}

QJsonObject architecture(const Architecture &architecture)
{
    return {{u"approach"_s, Json::textOrNull(architecture.approach)},
            {u"components"_s, Json::namedTexts(architecture.components, u"name"_s)},
            {u"dataFlow"_s, Json::texts(architecture.dataFlow)},
            {u"integrationPoints"_s, Json::texts(architecture.integrationPoints)},
            {u"alternatives"_s, Json::namedTexts(architecture.alternatives, u"name"_s)},
            {u"tradeoffs"_s, Json::namedTexts(architecture.tradeoffs, u"kind"_s)}};
}

QJsonObject phase(const Plan &plan, const Phase &phase)
{
    QJsonArray tasks;
    for (const Task &task : plan.tasks.mid(phase.firstTask, phase.taskCount))
        tasks.append(task.id);
    return {{u"number"_s, Json::textOrNull(phase.number)},
            {u"title"_s, Json::textOrNull(phase.title)},
            {u"estimate"_s, Json::estimate(phase.estimate)},
            {u"tasks"_s, tasks},
            {u"lines"_s, Json::lines(phase.firstLine, phase.lastLine)}};
}

QJsonObject task(const Plan &plan, const Task &task)
{
    const bool hasPhase = task.phase >= 0 && task.phase < plan.phases.size();
    return {{u"id"_s, task.id},
            {u"title"_s, Json::textOrNull(task.title)},
            {u"phase"_s, hasPhase ? Json::textOrNull(plan.phases.at(task.phase).number) : QJsonValue()},
            {u"files"_s, Json::texts(task.files)},
            {u"changes"_s, Json::textOrNull(task.changes)},
            {u"tests"_s, Json::textOrNull(task.tests)},
            {u"dependsOn"_s, task.dependsOn ? QJsonValue(Json::texts(*task.dependsOn)) : QJsonValue()},
            {u"estimate"_s, Json::estimate(task.estimate)},
            {u"complexity"_s, Json::textOrNull(task.complexity)},
            {u"groundedIn"_s, Json::citations(task.groundedIn)},
            {u"fields"_s, Json::fields(task.fields)},
            {u"lines"_s, Json::lines(task.firstLine, task.lastLine)}};
}

QJsonObject criterion(const Criterion &criterion)
{
    return {{u"group"_s, Json::textOrNull(criterion.group)},
            {u"text"_s, criterion.text},
            {u"done"_s, criterion.done},
            {u"groundedIn"_s, Json::citations(criterion.groundedIn)},
            {u"lines"_s, Json::lines(criterion.firstLine, criterion.lastLine)}};
}

QJsonObject option(const Option &option)
{
    return {{u"name"_s, option.name}, {u"text"_s, option.text}};
}

QJsonObject decision(const Decision &decision)
{
    return {{u"id"_s, decision.id},
            {u"title"_s, Json::textOrNull(decision.title)},
            {u"context"_s, Json::textOrNull(decision.context)},
            {u"options"_s, Json::each(decision.options, option)},
            {u"chosen"_s, Json::textOrNull(decision.chosen)},
            {u"decision"_s, Json::textOrNull(decision.decision)},
            {u"rationale"_s, Json::textOrNull(decision.rationale)},
            {u"tradeoffs"_s, Json::texts(decision.tradeoffs)},
            {u"risks"_s, Json::texts(decision.risks)},
            {u"mitigation"_s, Json::texts(decision.mitigation)},
            {u"pattern"_s, Json::textOrNull(decision.pattern)},
            {u"groundedIn"_s, Json::citations(decision.groundedIn)},
            {u"lines"_s, Json::lines(decision.firstLine, decision.lastLine)}};
}

QJsonArray risks(const QList<Risk> &risks)
{
    QJsonArray array;
    for (const Risk &risk : risks) {
        array.append(QJsonObject {{u"id"_s, QString::number(array.size() + 1)},
                                  {u"risk"_s, risk.risk},
                                  {u"likelihood"_s, level(risk.likelihood(), risk.likelihoodText)},
                                  {u"impact"_s, level(risk.impact(), risk.impactText)},
                                  {u"mitigation"_s, Json::textOrNull(risk.mitigation)},
                                  {u"mitigatedBy"_s, Json::texts(risk.mitigatedBy)},
                                  {u"groundedIn"_s, Json::citations(risk.groundedIn)},
                                  {u"fields"_s, Json::fields(risk.fields)},
                                  {u"lines"_s, Json::lines(risk.line, risk.line)}});
    }
    return array;
}

QJsonObject checkpoint(const Checkpoint &checkpoint)
{
    return {{u"phase"_s, Json::textOrNull(checkpoint.phase)}, {u"text"_s, checkpoint.text}};
}

QString state(Question::State state)
{
    switch (state) {
    case Question::State::Answered:
        return u"answered"_s;
    case Question::State::Deferred:
        return u"deferred"_s;
    case Question::State::Open:
        break;
    }
    return u"open"_s;
}

QJsonObject question(const Question &question)
{
    return {{u"id"_s, Json::textOrNull(question.id)}, {u"state"_s, state(question.state)}, {u"text"_s, question.text}};
}

QJsonObject effort(const Effort &effort)
{
    return {{u"total"_s, Json::estimate(effort.total)},
            {u"research"_s, Json::estimate(effort.research)},
            {u"planning"_s, Json::estimate(effort.planning)},
            {u"implementation"_s, Json::estimate(effort.implementation)},
            {u"validation"_s, Json::estimate(effort.validation)}};
}

QJsonObject approval(const ApprovalLine &line)
{
    return {{u"role"_s, line.role},
            {u"ticked"_s, line.ticked},
            {u"person"_s, Json::textOrNull(line.person)},
            {u"lines"_s, Json::lines(line.line, line.line)}};
}

QJsonObject unread(const Unread &unread)
{
    return {{u"lines"_s, Json::lines(unread.firstLine, unread.lastLine)}, {u"text"_s, unread.text}};
}

} // namespace

qsizetype tokens(const QString &text)
{
    // counted and not converted: a plan of 2.6 MB would be copied for one number
    qsizetype bytes = 0;
    for (const QChar character : text)
        bytes += character.unicode() < 0x80 ? 1 : character.unicode() < 0x800 || character.isSurrogate() ? 2 : 3;
    return bytes / 4;
}

QJsonObject planJson(const Plan &plan, const QString &text, const QString &digest)
{
    const auto withPlan = [&plan](auto function) { return [&plan, function](const auto &value) { return function(plan, value); }; };
    return {{u"schema"_s, u"setsquare/plan/1"_s},
            {u"title"_s, Json::textOrNull(plan.title)},
            {u"approach"_s, Json::textOrNull(plan.approach)},
            {u"research"_s, Json::texts(plan.research)},
            {u"sections"_s, Json::each(plan.sections, section)},
            {u"context"_s, Json::textOrNull(plan.context)},
            {u"architecture"_s, architecture(plan.architecture)},
            {u"phases"_s, Json::each(plan.phases, withPlan(phase))},
            {u"tasks"_s, Json::each(plan.tasks, withPlan(task))},
            {u"criteria"_s, Json::each(plan.criteria, criterion)},
            {u"decisions"_s, Json::each(plan.decisions, decision)},
            {u"risks"_s, risks(plan.risks)},
            {u"rollback"_s, Json::texts(plan.rollback)},
            {u"checkpoints"_s, Json::each(plan.checkpoints, checkpoint)},
            {u"questions"_s, Json::each(plan.questions, question)},
            {u"effort"_s, effort(plan.effort)},
            {u"learnings"_s, Json::texts(plan.learnings)},
            {u"approvals"_s, Json::each(plan.approvals, approval)},
            {u"unread"_s, Json::each(plan.unread, unread)},
            {u"tokens"_s, tokens(text)},
            {u"digest"_s, Json::textOrNull(digest)}};
}

} // namespace Setsquare
