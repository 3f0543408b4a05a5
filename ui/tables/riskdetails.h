// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "readingpage.h"

#include <QPersistentModelIndex>

namespace Setsquare {

class EditableField;
class StepEditor;

/** All of one risk, and below it the way back and where to stop and look: each to be changed in place. */
class RiskDetails : public ReadingPage
{
    Q_OBJECT

public:
    explicit RiskDetails(PlanSession *session, QWidget *parent = nullptr);

    /** Shows a row of a RiskModel, or none. */
    void showRisk(const QModelIndex &row);
    StepEditor *rollback() const { return m_rollback; }
    /** The text is in other colours now. */
    void restyle();

Q_SIGNALS:
    void refused(const QString &reason);
    void taskActivated(const QString &id);
    void rollbackActivated(int step);
    void checkpointActivated(int checkpoint);
    /** A step is being added, or no more. */
    void addingChanged();

private:
    StepEditor *newRollback();
    StepEditor *newCheckpoints();
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
    StepEditor *m_rollback;
    StepEditor *m_checkpoints;
};

} // namespace Setsquare
