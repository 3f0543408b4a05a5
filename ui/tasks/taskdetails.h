// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fieldform.h"
#include "plansession.h"
#include "readingpage.h"

namespace Setsquare {

/** All that the plan says of one task or phase. */
class TaskDetails : public ReadingPage
{
    Q_OBJECT

public:
    explicit TaskDetails(PlanSession *session, QWidget *parent = nullptr);

    /** Shows a task by its index into Plan::tasks; -1 for none. */
    void showTask(int task);
    /** Shows what a phase is made of. */
    void showPhase(int phase);
    /** Says how a task is entered. */
    void showDraft();
    /** What is shown is made anew next time, even if it says the same. */
    void forget() { m_shown.clear(); }

private:
    void showNothing(const QString &text);
    void addDependencies(FieldForm *form, const Task &task) const;
    void addWaiting(FieldForm *form, int task) const;
    void addEstimate(FieldForm *form, const Task &task, int index) const;
    FieldForm::Link linkTo(const QString &id) const;

    bool isShown(const QString &contents);
    QString contentsOf(int task) const;

    PlanSession *m_session;
    FieldForm *m_form = nullptr;
    QString m_shown; ///< all that is shown, as text: typing elsewhere must not cost a new form
};

} // namespace Setsquare
