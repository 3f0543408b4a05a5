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
#include "textitemeditor.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

RiskDetails::RiskDetails(PlanSession *session, QWidget *parent)
    : ReadingPage(parent)
    , m_session(session)
    , m_title(new EditableField(EditableField::Kind::Line))
    , m_rollback(new TextItemEditor(session, ItemKind::RollbackStep, tr("Rollback step"), tr("Add a rollback step")))
    , m_checkpoints(newCheckpoints())
{
    begin(tr("Risk, rollback and checkpoints"));
    connect(m_rollback, &TextItemEditor::placeActivated, this, &RiskDetails::placeActivated);
    connect(m_rollback, &StepEditor::refused, this, &RiskDetails::refused);
    connect(m_rollback, &StepEditor::addingChanged, this, &RiskDetails::addingChanged);
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

StepEditor *RiskDetails::newCheckpoints()
{
    const auto edit = [this](const auto &make) { return makeEdit(m_session, make); };
    auto *steps = new StepEditor(tr("Checkpoint"), tr("Add a checkpoint"),
                                 {[=, this](int step, const QString &text) { return changeCheckpoint(step, text); },
                                  [=, this](int index, const QString &, const QString &text) { return addCheckpointAt(index, text); },
                                  {},
                                  [=, this](int step) {
                                      const int checkpoint = m_places.value(step).checkpoint;
                                      return edit([&](const EditSubject &subject) { return removeCheckpoint(subject, checkpoint); });
                                  }});
    steps->setHints({}, tr("What has to hold when this phase is done"));
    connect(steps, &StepEditor::stepActivated, this, &RiskDetails::goToCheckpoint);
    connect(steps, &StepEditor::refused, this, &RiskDetails::refused);
    connect(steps, &StepEditor::addingChanged, this, &RiskDetails::addingChanged);
    return steps;
}

bool RiskDetails::changeCheckpoint(int step, const QString &text)
{
    const CheckpointPlace place = m_places.value(step);
    if (place.checkpoint >= 0)
        return makeEdit(m_session, [&](const EditSubject &subject) { return setCheckpoint(subject, place.checkpoint, {}, text); });
    const int index = newCheckpointIndex(m_places, step);
    return text.trimmed().isEmpty()
        || makeEdit(m_session, [&](const EditSubject &subject) { return addCheckpoint(subject, index, place.phase, text); });
}

/** One between others belongs to the phase of the one before; one behind all to the first phase that has none. */
bool RiskDetails::addCheckpointAt(int index, const QString &text)
{
    const auto missing = std::ranges::find(std::as_const(m_places), -1, &CheckpointPlace::checkpoint);
    const bool isBetween = index > 0 && index < m_places.size();
    const QString phase = isBetween ? m_places[index - 1].phase : missing == m_places.cend() ? QString() : missing->phase;
    const int place = isBetween || missing == m_places.cend() ? index : int(missing - m_places.cbegin());
    return makeEdit(m_session,
                    [&](const EditSubject &subject) { return addCheckpoint(subject, newCheckpointIndex(m_places, place), phase, text); });
}

void RiskDetails::goToCheckpoint(int step)
{
    const Plan &plan = m_session->plan();
    const CheckpointPlace place = m_places.value(step);
    const auto phase = std::ranges::find(plan.phases, place.phase, &Phase::number);
    if (place.checkpoint >= 0)
        Q_EMIT placeActivated(plan.checkpoints.value(place.checkpoint).range);
    else if (phase != plan.phases.cend())
        Q_EMIT placeActivated(phase->headingRange);
}

StepEditor *RiskDetails::rollback() const
{
    return m_rollback;
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
    m_rollback->showItems();
    QList<StepEditor::Step> steps;
    m_places = checkpointPlaces(plan);
    for (const CheckpointPlace &place : std::as_const(m_places)) {
        const QString name = place.phase.isEmpty() ? tr("Go to")
            : place.isPhaseKnown                   ? tr("Phase %1").arg(place.phase)
                                                   : tr("Phase %1 (not there)").arg(place.phase);
        steps.append({name, plan.checkpoints.value(place.checkpoint).text, {}, place.checkpoint < 0});
    }
    m_checkpoints->setReadOnly(m_session->document()->isReadOnly());
    m_checkpoints->setSteps(steps);
}

void RiskDetails::restyle()
{
    showRisk(m_row);
}

} // namespace Setsquare
