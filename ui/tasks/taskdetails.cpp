// SPDX-License-Identifier: Apache-2.0
#include "taskdetails.h"

#include "counted.h"
#include "inlinetext.h"
#include "otherfields.h"
#include "schedule.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr qsizetype mostLinks = 30;

TaskDetails::TaskDetails(PlanSession *session, QWidget *parent) : ReadingPage(parent), m_session(session)
{
    begin(tr("Details"));
    m_form = addForm();
    m_form->reserveNames({tr("Title"), tr("Changes"), tr("Depends on"), tr("Needed by"), tr("Grounded in"), tr("Complexity")});
    end();
    showNothing(tr("Select a task to read all that the plan says of it."));
}

void TaskDetails::showDraft()
{
    showNothing(tr("Tab goes to the next cell, Return keeps the task and begins another, Escape leaves."));
}

bool TaskDetails::isShown(const QString &contents)
{
    if (contents == m_shown)
        return true;
    m_shown = contents;
    return false;
}

void TaskDetails::showNothing(const QString &text)
{
    if (isShown(text))
        return;
    m_form->begin();
    m_form->addQuiet(FieldForm::Left, QString(), text);
    m_form->end();
}

QString TaskDetails::contentsOf(int index) const
{
    const Plan &plan = m_session->plan();
    const Task &task = plan.tasks[index];
    QString contents = task.id + u'\n' + m_session->document()->text().sliced(task.range.start, task.range.length());
    for (const QString &id : task.dependsOn.value_or(QStringList()))
        contents += id + linkTo(id).text;
    for (const Dependency &dependency : m_session->dependencies()) {
        if (dependency.from == index && !dependency.implied)
            contents += linkTo(plan.tasks[dependency.to].id).text;
    }
    const auto estimates = taskEstimates(plan);
    return estimates[size_t(index)] ? contents + toText(*estimates[size_t(index)]) : contents;
}

FieldForm::Link TaskDetails::linkTo(const QString &id) const
{
    const int task = m_session->plan().taskIndex(id);
    if (task < 0)
        return {id, id, tr("There is no such task."), false};
    return {id + u' ' + inlineText(m_session->plan().tasks[task].title), id, tr("Go to this task"), true};
}

void TaskDetails::addDependencies(FieldForm *form, const Task &task) const
{
    const QString name = tr("Depends on");
    if (!task.dependsOn) {
        form->addQuiet(FieldForm::Right, name, tr("not stated"));
        return;
    }
    if (task.dependsOn->isEmpty()) {
        form->addQuiet(FieldForm::Right, name, tr("nothing"));
        return;
    }
    QList<FieldForm::Link> links;
    for (const QString &id : *task.dependsOn)
        links.append(linkTo(id));
    form->addLinks(FieldForm::Right, name, links);
}

void TaskDetails::addWaiting(FieldForm *form, int task) const
{
    QList<FieldForm::Link> links;
    for (const Dependency &dependency : m_session->dependencies()) {
        if (dependency.from == task && !dependency.implied && links.size() < mostLinks)
            links.append(linkTo(m_session->plan().tasks[dependency.to].id));
    }
    form->addLinks(FieldForm::Right, tr("Needed by"), links);
}

void TaskDetails::addEstimate(FieldForm *form, const Task &task, int index) const
{
    const auto estimates = taskEstimates(m_session->plan());
    const auto share = index < int(estimates.size()) ? estimates[size_t(index)] : std::nullopt;
    if (task.estimate)
        form->addText(FieldForm::Right, tr("Estimate"), toText(*task.estimate));
    else if (share)
        form->addQuiet(FieldForm::Right, tr("Estimate"), tr("%1, its share of the phase").arg(toText(*share)));
    else
        form->addQuiet(FieldForm::Right, tr("Estimate"), tr("not stated"));
}

void TaskDetails::showTask(int index)
{
    static const QStringList known {u"file"_s,     u"files"_s, u"changes"_s,        u"change"_s,     u"add"_s,        u"logic"_s,
                                    u"store"_s,    u"test"_s,  u"tests"_s,          u"validation"_s, u"depends on"_s, u"dependencies"_s,
                                    u"estimate"_s, u"est"_s,   u"estimated time"_s, u"complexity"_s, u"grounded in"_s};
    const Plan &plan = m_session->plan();
    if (index < 0 || index >= plan.tasks.size()) {
        showNothing(tr("Select a task to read all that the plan says of it."));
        return;
    }
    if (isShown(contentsOf(index)))
        return;
    const Task &task = plan.tasks[index];
    setAccessibleName(tr("Details of task %1").arg(task.id));
    FieldForm *form = m_form;
    form->begin();
    form->addText(FieldForm::Left, tr("Title"), task.title, QFont::DemiBold);
    form->addValues(FieldForm::Left, tr("Files"), task.files);
    form->addText(FieldForm::Left, tr("Changes"), task.changes);
    form->addText(FieldForm::Left, tr("Tests"), task.tests);
    addDependencies(form, task);
    addWaiting(form, index);
    addEstimate(form, task, index);
    form->addCitations(FieldForm::Right, tr("Grounded in"), task.groundedIn);
    form->addText(FieldForm::Right, tr("Complexity"), task.complexity);
    addOtherFields(form, task.fields, known);
    form->end();
}

void TaskDetails::showPhase(int index)
{
    const Plan &plan = m_session->plan();
    if (index < 0 || index >= plan.phases.size()) {
        showNothing(tr("Select a task to read all that the plan says of it."));
        return;
    }
    const Phase &phase = plan.phases[index];
    const auto estimates = taskEstimates(plan);
    Estimate sum;
    for (int task = phase.firstTask; task < std::min(phase.firstTask + phase.taskCount, int(estimates.size())); ++task) {
        const Estimate estimate = estimates[size_t(task)].value_or(Estimate());
        sum = {sum.lowHours + estimate.lowHours, sum.highHours + estimate.highHours};
    }
    m_shown.clear();
    setAccessibleName(tr("Details of phase %1").arg(phase.number));
    FieldForm *form = m_form;
    form->begin();
    form->addText(FieldForm::Left, tr("Phase"), phase.number.isEmpty() ? phase.title : u"%1: %2"_s.arg(phase.number, phase.title),
                  QFont::DemiBold);
    form->addQuiet(FieldForm::Left, tr("Contains"), counted(phase.taskCount, tr("1 task"), tr("%1 tasks")));
    if (phase.estimate)
        form->addText(FieldForm::Right, tr("Estimate"), toText(*phase.estimate));
    else
        form->addQuiet(FieldForm::Right, tr("Estimate"), tr("not stated"));
    form->addQuiet(FieldForm::Right, tr("Sum of its tasks"), toText(sum));
    form->end();
}

} // namespace Setsquare
