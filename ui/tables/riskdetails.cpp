// SPDX-License-Identifier: Apache-2.0
#include "riskdetails.h"

#include "checkpointedits.h"
#include "editablefield.h"
#include "fieldform.h"
#include "findingtarget.h"
#include "inlinetext.h"
#include "planedit.h"
#include "riskcolumn.h"
#include "riskedits.h"
#include "riskmodel.h"
#include "stepeditor.h"
#include "textitemedits.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

RiskDetails::RiskDetails(PlanSession *session, QWidget *parent)
    : ReadingPage(parent)
    , m_session(session)
    , m_title(new EditableField(EditableField::Kind::Line))
    , m_rollback(newRollback())
    , m_checkpoints(newCheckpoints())
{
    begin(tr("Risk, rollback and checkpoints"));
    m_title->setName(tr("Risk"));
    m_title->setFramed(false);
    m_title->setWeight(QFont::DemiBold);
    connect(m_title, &EditableField::refused, this, &RiskDetails::refused);
    addWidget(m_title);
    m_form = addForm();
    addHeading(tr("Rollback plan"));
    addWidget(m_rollback);
    addHeading(tr("Validation checkpoints"));
    addWidget(m_checkpoints);
    end();
    connect(this, &ReadingPage::linkActivated, this, [this](const QString &link) {
        if (link.startsWith(taskScheme + u':'))
            Q_EMIT taskActivated(link.sliced(taskScheme.size() + 1));
        else if (link.startsWith(findingScheme + u':'))
            Q_EMIT findingActivated(link.sliced(findingScheme.size() + 1));
    });
    showRisk({});
}

StepEditor *RiskDetails::newRollback()
{
    const auto edit = [this](const auto &make) { return makeEdit(m_session, make); };
    const ItemKind kind = ItemKind::RollbackStep;
    auto *steps = new StepEditor(
        tr("Rollback step"), tr("Add a rollback step"),
        {[=](int step, const QString &text) {
             return edit([&](const EditSubject &subject) { return setTextItem(subject, kind, step, {}, text); });
         },
         [=](int index, const QString &text) {
             return edit([&](const EditSubject &subject) { return addTextItem(subject, kind, index, {}, text); });
         },
         [=](int step, int to) { return edit([&](const EditSubject &subject) { return moveTextItem(subject, kind, step, to); }); },
         [=](int step) { return edit([&](const EditSubject &subject) { return removeTextItem(subject, kind, step); }); }});
    connect(steps, &StepEditor::stepActivated, this, &RiskDetails::rollbackActivated);
    connect(steps, &StepEditor::refused, this, &RiskDetails::refused);
    connect(steps, &StepEditor::addingChanged, this, &RiskDetails::addingChanged);
    return steps;
}

StepEditor *RiskDetails::newCheckpoints()
{
    const auto edit = [this](const auto &make) { return makeEdit(m_session, make); };
    auto *steps = new StepEditor(
        tr("Checkpoint"), tr("Add a checkpoint"),
        {[=](int step, const QString &text) {
             return edit([&](const EditSubject &subject) { return setCheckpoint(subject, step, {}, text); });
         },
         [=, this](int index, const QString &text) {
             // The first phase without one is the likeliest.
             QString phase;
             for (const Phase &candidate : m_session->plan().phases) {
                 const auto isIts = [&](const Checkpoint &checkpoint) { return checkpoint.phase == candidate.number; };
                 if (phase.isEmpty() && std::ranges::none_of(m_session->plan().checkpoints, isIts))
                     phase = candidate.number;
             }
             return edit([&](const EditSubject &subject) { return addCheckpoint(subject, index, phase, text); });
         },
         [=](int step, int to) { return edit([&](const EditSubject &subject) { return moveCheckpoint(subject, step, to); }); },
         [=](int step) { return edit([&](const EditSubject &subject) { return removeCheckpoint(subject, step); }); }});
    connect(steps, &StepEditor::stepActivated, this, &RiskDetails::checkpointActivated);
    connect(steps, &StepEditor::refused, this, &RiskDetails::refused);
    connect(steps, &StepEditor::addingChanged, this, &RiskDetails::addingChanged);
    return steps;
}

int RiskDetails::risk() const
{
    const int risk = m_row.isValid() ? m_row.data(RiskModel::RiskIndexRole).toInt() : -1;
    return risk < m_session->plan().risks.size() ? risk : -1;
}

void RiskDetails::showRisk(const QModelIndex &row)
{
    const QModelIndex first = row.siblingAtColumn(0);
    if (first != m_row) {
        // What was typed belongs to the one before.
        for (EditableField *field : page()->findChildren<EditableField *>()) {
            if (!m_rollback->isAncestorOf(field) && !m_checkpoints->isAncestorOf(field)) {
                field->commit();
                field->forget();
            }
        }
        m_row = first;
    }
    const int shown = risk();
    const bool isDraft = m_row.data(RiskModel::IsDraftRole).toBool();
    m_title->setVisible(isDraft || shown >= 0);
    m_form->setVisible(isDraft || shown >= 0);
    if (isDraft || shown >= 0)
        fillForm(m_session->plan().risks.value(shown));
    showSteps();
}

/** A field over a cell of the table, whose model knows how to read, to offer and to change it. */
void RiskDetails::fillField(EditableField *field, int column, const QString &html)
{
    const QModelIndex cell = m_row.model()->index(m_row.row(), column, m_row.parent());
    field->setReadOnly(!(cell.flags() & Qt::ItemIsEditable));
    field->setHint(cell.data(RiskModel::HintRole).toString());
    if (const QStringList choices = cell.data(RiskModel::ChoicesRole).toStringList(); !choices.isEmpty())
        field->setChoices(choices, cell.data(RiskModel::ChoiceTextsRole).toStringList());
    field->setCommit([this, column](const QString &text) {
        auto *model = const_cast<QAbstractItemModel *>(m_row.model());
        return model && model->setData(m_row.sibling(m_row.row(), column), text, Qt::EditRole);
    });
    field->setValue(cell.data(Qt::EditRole).toString(), html);
}

void RiskDetails::fillForm(const Risk &risk)
{
    const auto add = [this](FieldForm::Side side, const QString &name, EditableField::Kind kind, int column, const QString &html = {}) {
        EditableField *field = m_form->addEditor(side, name, kind);
        connect(field, &EditableField::refused, this, &RiskDetails::refused, Qt::UniqueConnection);
        connect(field, &EditableField::linkActivated, this, &ReadingPage::linkActivated, Qt::UniqueConnection);
        fillField(field, column, html);
    };
    fillField(m_title, RiskModel::RiskColumn);
    m_form->begin();
    add(FieldForm::Left, tr("Likelihood"), EditableField::Kind::Choice, RiskModel::LikelihoodColumn);
    add(FieldForm::Left, tr("Impact"), EditableField::Kind::Choice, RiskModel::ImpactColumn);
    add(FieldForm::Right, tr("Mitigation"), EditableField::Kind::Line, RiskModel::MitigationColumn);
    add(FieldForm::Right, tr("Mitigated by"), EditableField::Kind::List, RiskModel::MitigatedByColumn, taskLinks(risk));
    add(FieldForm::Right, tr("Grounded in"), EditableField::Kind::List, RiskModel::GroundedInColumn, citationLinks(risk));
    fillOthers(risk);
    m_form->end();
}

void RiskDetails::fillOthers(const Risk &risk)
{
    for (const Field &field : risk.fields) {
        if (riskColumn(field.name) != RiskColumn::Other)
            continue;
        EditableField *editor = m_form->addEditor(FieldForm::Left, field.name, EditableField::Kind::Line);
        connect(editor, &EditableField::refused, this, &RiskDetails::refused, Qt::UniqueConnection);
        editor->setReadOnly(m_session->document()->isReadOnly());
        editor->setCommit([this, name = field.name](const QString &text) {
            const int risk = this->risk();
            return risk >= 0 && makeEdit(m_session, [&](const EditSubject &subject) { return setRisk(subject, risk, name, text); });
        });
        editor->setValue(field.value);
    }
}

QString RiskDetails::taskLinks(const Risk &risk) const
{
    const Plan &plan = m_session->plan();
    QList<FieldForm::Link> links;
    for (const QString &id : risk.mitigatedBy) {
        const int task = plan.taskIndex(id);
        links.append(task < 0 ? FieldForm::Link {id, id, {}, false}
                              : FieldForm::Link {id + u' ' + inlineText(plan.tasks[task].title), id, {}, true});
    }
    return FieldForm::linksHtml(links, taskScheme, palette());
}

QString RiskDetails::citationLinks(const Risk &risk) const
{
    QList<FieldForm::Link> links;
    for (const Citation &citation : risk.groundedIn)
        links.append({citation.quote.isEmpty() ? citation.id : u"%1 “%2”"_s.arg(citation.id, citation.quote), citation.id, {}, true});
    return FieldForm::linksHtml(links, findingScheme, palette());
}

void RiskDetails::showSteps()
{
    const Plan &plan = m_session->plan();
    QList<StepEditor::Step> steps;
    for (const TextItem &step : plan.rollback) {
        const QString name = step.name.isEmpty() ? QString() : u"**"_s + step.name + u":** "_s;
        steps.append({QString::number(steps.size() + 1), name + step.text});
    }
    m_rollback->setReadOnly(m_session->document()->isReadOnly());
    m_rollback->setSteps(steps);
    steps.clear();
    for (const Checkpoint &checkpoint : plan.checkpoints)
        steps.append({checkpoint.phase.isEmpty() ? tr("Go to") : tr("Phase %1").arg(checkpoint.phase), checkpoint.text});
    m_checkpoints->setReadOnly(m_session->document()->isReadOnly());
    m_checkpoints->setSteps(steps);
}

void RiskDetails::restyle()
{
    showRisk(m_row);
}

} // namespace Setsquare
