// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checkpointplaces.h"
#include "plansession.h"
#include "readingpage.h"

#include <QPersistentModelIndex>

namespace Setsquare {

class EditableField;
class StepEditor;
class TextItemEditor;

/** All of one risk, and below it the way back and where to stop and look: each to be changed in place. */
class RiskDetails : public ReadingPage
{
    Q_OBJECT

public:
    explicit RiskDetails(PlanSession *session, QWidget *parent = nullptr);

    /** Shows a row of a RiskModel, or none. */
    void showRisk(const QModelIndex &row);
    StepEditor *rollback() const;
    /** The text is in other colours now. */
    void restyle();

Q_SIGNALS:
    void refused(const QString &reason);
    void taskActivated(const QString &id);
    /** A step or a checkpoint, or the phase that has none, is to be looked up in the text. */
    void placeActivated(Setsquare::TextRange range);
    /** A step is being added, or no more. */
    void addingChanged();

private:
    StepEditor *newCheckpoints();
    bool changeCheckpoint(int step, const QString &text);
    bool addCheckpointAt(int index, const QString &text);
    void goToCheckpoint(int step);
    void fillForm(const Risk &risk);
    void fillField(EditableField *field, int column, const QString &html = {});
    void fillOthers(const Risk &risk);
    void showSteps();
    QString taskLinks(const Risk &risk) const;
    QString citationLinks(const Risk &risk) const;
    int risk() const;

    PlanSession *m_session;
    QPersistentModelIndex m_row;
    EditableField *m_title;
    FieldForm *m_form;
    TextItemEditor *m_rollback;
    StepEditor *m_checkpoints;
    QList<CheckpointPlace> m_places; ///< by index of the checkpoints' editor
};

} // namespace Setsquare
