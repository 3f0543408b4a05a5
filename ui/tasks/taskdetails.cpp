// SPDX-License-Identifier: Apache-2.0
#include "taskdetails.h"

#include "counted.h"
#include "findingtarget.h"
#include "inlinetext.h"
#include "planedit.h"
#include "schedule.h"
#include "taskfieldedits.h"
#include "tasktreemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr qsizetype mostLinks = 30;

TaskDetails::TaskDetails(PlanSession *session, QWidget *parent) : ReadingPage(parent), m_session(session)
{
    begin(tr("Details"));
    m_form = addForm();
    m_form->reserveNames({tr("Title"), tr("Changes"), tr("Depends on"), tr("Needed by"), tr("Grounded in"), tr("Complexity")});
    end();
    connect(this, &ReadingPage::linkActivated, this, [this](const QString &link) {
        const QString target = link.sliced(link.indexOf(u':') + 1);
        link.startsWith(findingScheme + u':') ? Q_EMIT findingActivated(target) : Q_EMIT taskActivated(target);
    });
    connect(session, &PlanSession::filesChanged, this, &TaskDetails::offerFiles);
    showNothing(tr("Select a task to read all that the plan says of it."));
}

void TaskDetails::offerFiles()
{
    forget();
    if (!m_id.isEmpty() && !m_session->isSuspended())
        showTask(m_row);
}

void TaskDetails::showDraft(bool isPhase)
{
    showNothing(isPhase ? tr("Tab goes to the estimate, Return keeps the phase, Escape leaves.")
                        : tr("Tab goes to the next cell, Return keeps the task and begins another, Escape leaves."));
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
    leaveTask({});
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
        return {tr("%1: no such task").arg(id), id, tr("There is no such task."), false};
    return {id + u' ' + inlineText(m_session->plan().tasks[task].title), id, tr("Go to this task"), true};
}

/** What was typed belongs to the task before. A row that is renumbered stays what it is. */
void TaskDetails::leaveTask(const QModelIndex &next)
{
    if (next == m_row)
        return;
    const QList<EditableField *> fields = m_form->findChildren<EditableField *>();
    for (EditableField *field : fields) {
        field->commit();
        field->forget();
    }
    m_row = next;
}

bool TaskDetails::set(const QString &field, const QString &value)
{
    const int task = m_session->plan().taskIndex(m_id);
    if (task < 0)
        return false;
    const QString words = field == "groundedIn"_L1 ? withQuotes(value, m_session->researchIndex()) : value;
    const QStringList values = words.trimmed().isEmpty() ? QStringList() : QStringList {words};
    return makeEdit(m_session, [&](const EditSubject &subject) {
        return field.isEmpty() ? setTaskTitle(subject, task, value.trimmed()) : setTaskField(subject, task, field, values);
    });
}

std::optional<QString> TaskDetails::written(const Task &task, TaskField kind)
{
    std::optional<QString> value = QString();
    int count = 0;
    for (const Field &field : task.fields) {
        if (taskField(field.name) == kind && !field.name.isEmpty())
            value = ++count > 1 ? std::nullopt : std::optional(field.value);
    }
    return value;
}

EditableField *TaskDetails::addField(FieldForm::Side side, const QString &name, EditableField::Kind kind, const QString &field)
{
    EditableField *editor = m_form->addEditor(side, name, kind);
    connect(editor, &EditableField::refused, this, &TaskDetails::refused, Qt::UniqueConnection);
    connect(editor, &EditableField::linkActivated, this, &ReadingPage::linkActivated, Qt::UniqueConnection);
    editor->setReadOnly(m_session->document()->isReadOnly());
    editor->setCommit([this, field](const QString &text) { return set(field, text); });
    return editor;
}

void TaskDetails::fillDependencies(const Task &task)
{
    const auto offer = [this, id = task.id] {
        EditableField::Choices offered;
        for (const Task &other : m_session->plan().tasks) {
            if (other.id != id) {
                offered.choices += other.id;
                offered.texts += other.id + u' ' + inlineText(other.title);
            }
        }
        return offered;
    };
    QList<FieldForm::Link> links;
    for (const QString &id : task.dependsOn.value_or(QStringList()))
        links.append(linkTo(id));
    EditableField *field = addField(FieldForm::Right, tr("Depends on"), EditableField::Kind::List, u"dependsOn"_s);
    field->setHint(task.dependsOn ? tr("nothing") : tr("not stated"));
    field->setChoices(offer);
    const QString value = !task.dependsOn ? QString() : task.dependsOn->isEmpty() ? u"None"_s : task.dependsOn->join(u", "_s);
    field->setValue(value, links.isEmpty() ? QString() : FieldForm::linksHtml(links, taskScheme, palette()));
}

void TaskDetails::addWaiting(int task)
{
    QList<FieldForm::Link> links;
    for (const Dependency &dependency : m_session->dependencies()) {
        if (dependency.from == task && !dependency.implied && links.size() < mostLinks)
            links.append(linkTo(m_session->plan().tasks[dependency.to].id));
    }
    for (FieldForm::Link &link : links)
        link.target.prepend(taskScheme + u':');
    m_form->addLinks(FieldForm::Right, tr("Needed by"), links);
}

QString TaskDetails::shareOf(int task) const
{
    const auto estimates = taskEstimates(m_session->plan());
    const auto share = task < int(estimates.size()) ? estimates[size_t(task)] : std::nullopt;
    return share ? tr("%1, its share of the phase").arg(toText(*share)) : tr("not stated");
}

void TaskDetails::fillTask(const Task &task, int index)
{
    using enum FieldForm::Side;
    const auto add = [&](FieldForm::Side side, const QString &name, EditableField::Kind kind, const QString &field, TaskField meaning) {
        const std::optional<QString> value = written(task, meaning);
        if (!value) // several: each stands below by its own name
            return static_cast<EditableField *>(nullptr);
        EditableField *editor = addField(side, name, kind, field);
        editor->setValue(*value);
        return editor;
    };
    EditableField *title = addField(Left, tr("Title"), EditableField::Kind::Line, {});
    title->setWeight(QFont::DemiBold);
    title->setValue(task.title);
    if (EditableField *files = add(Left, tr("Files"), EditableField::Kind::List, u"files"_s, TaskField::Files))
        files->setChoices(m_session->files());
    add(Left, tr("Changes"), EditableField::Kind::Text, u"changes"_s, TaskField::Changes);
    add(Left, tr("Tests"), EditableField::Kind::Text, u"tests"_s, TaskField::Tests);
    fillDependencies(task);
    addWaiting(index);
    if (EditableField *estimate = add(Right, tr("Estimate"), EditableField::Kind::Line, u"estimate"_s, TaskField::Estimate))
        estimate->setHint(shareOf(index));
    QList<FieldForm::Link> findings;
    for (const Citation &citation : task.groundedIn)
        findings.append({citation.quote.isEmpty() ? citation.id : u"%1 “%2”"_s.arg(citation.id, citation.quote), citation.id, {}, true});
    if (const auto value = written(task, TaskField::GroundedIn)) {
        addField(Right, tr("Grounded in"), EditableField::Kind::Line, u"groundedIn"_s)
            ->setValue(*value, findings.isEmpty() ? QString() : FieldForm::linksHtml(findings, findingScheme, palette()));
    }
    add(Right, tr("Complexity"), EditableField::Kind::Line, u"complexity"_s, TaskField::Complexity);
}

/** Fields of the plan's own, and those that stand more than once, by their names as written. */
void TaskDetails::fillOthers(const Task &task)
{
    for (const Field &field : task.fields) {
        const TaskField meaning = taskField(field.name);
        if (field.name.isEmpty() || (meaning != TaskField::Other && written(task, meaning)))
            continue;
        addField(FieldForm::Left, field.name, EditableField::Kind::Text, field.name)->setValue(field.value);
    }
}

void TaskDetails::showTask(const QModelIndex &row)
{
    const Plan &plan = m_session->plan();
    const int index = row.isValid() ? row.data(TaskTreeModel::TaskIndexRole).toInt() : -1;
    if (index < 0 || index >= plan.tasks.size()) {
        showNothing(tr("Select a task to read all that the plan says of it."));
        return;
    }
    const Task &task = plan.tasks[index];
    leaveTask(row.siblingAtColumn(0));
    m_id = task.id;
    if (isShown(contentsOf(index)))
        return;
    setAccessibleName(tr("Details of task %1").arg(task.id));
    m_form->begin();
    fillTask(task, index);
    fillOthers(task);
    m_form->end();
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
    leaveTask({});
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
