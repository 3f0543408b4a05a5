// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editablefield.h"
#include "fieldform.h"
#include "plansession.h"
#include "readingpage.h"
#include "taskfields.h"

#include <QPersistentModelIndex>

namespace Setsquare {

/** All that the plan says of one task, to be changed where it is read, or of one phase. */
class TaskDetails : public ReadingPage
{
    Q_OBJECT

public:
    explicit TaskDetails(PlanSession *session, QWidget *parent = nullptr);

    /** Shows the task of a row of a TaskTreeModel, or none. */
    void showTask(const QModelIndex &row);
    /** Shows what a phase is made of. */
    void showPhase(int phase);
    /** Says how a task or a phase is entered. */
    void showDraft(bool isPhase);
    /** What is shown is made anew next time, even if it says the same. */
    void forget() { m_shown.clear(); }

Q_SIGNALS:
    void taskActivated(const QString &id);
    /** What was typed is not taken for a reason that nobody else tells. */
    void refused(const QString &reason);

private:
    void showNothing(const QString &text);
    void leaveTask(const QModelIndex &next);
    EditableField *addField(FieldForm::Side side, const QString &name, EditableField::Kind kind, const QString &field);
    void fillTask(const Task &task, int index);
    void offerFiles();
    void fillDependencies(const Task &task);
    void fillOthers(const Task &task);
    void addWaiting(int task);
    bool set(const QString &field, const QString &value);
    /** The value of the only field of a kind, as written; nothing if there are several. */
    static std::optional<QString> written(const Task &task, TaskField kind);
    FieldForm::Link linkTo(const QString &id) const;
    QString shareOf(int task) const;

    bool isShown(const QString &contents);
    QString contentsOf(int task) const;

    PlanSession *m_session;
    FieldForm *m_form = nullptr;
    QPersistentModelIndex m_row; ///< of the task whose fields are shown
    QString m_id; ///< of that task
    QString m_shown; ///< all that is shown, as text: typing elsewhere must not cost a new form
};

} // namespace Setsquare
