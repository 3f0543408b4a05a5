// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate.h"
#include "recorder.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Setsquare {

class ElidedLabel;
class PillButton;
class PlanSession;
class ReviewText;

/** What a role is asked to approve, and its answer: the first time the whole text, later what has changed since the role's last approval.
    Several roles can answer in a row. What was shown is what is recorded: if the text or its file has moved meanwhile, the answer is refused and
    the text shown again. */
class ReviewSheet : public QDialog
{
    Q_OBJECT

public:
    ReviewSheet(PlanSession *session, const Recorder &recorder, QWidget *parent = nullptr);

    /** Begins with a role; the first that has not approved if there is none of that name. */
    void setRole(const QString &role);
    const QString &role() const { return m_role; }
    /** The note of the next decision, to begin with. */
    void setRemarks(const QStringList &remarks) { m_remarks = remarks; }

Q_SIGNALS:
    void recorded();

private:
    QLayout *makeForm();
    QLayout *makeButtons();
    void makeRoles();
    void showRole();
    void showText();
    void showButtons();
    void showPerson();
    void decide(Vote vote);
    void decided(Vote vote);
    void clearClaim();
    void say(const QString &text, bool isBad);
    RoleVerdict verdict() const;
    QString summary(const RoleVerdict &verdict) const;
    QString reasons() const;

    PlanSession *m_session;
    const Recorder m_recorder;
    const QString m_identity;
    QString m_role;
    QStringList m_remarks;
    QString m_shown; ///< what an approval would be of

    QHBoxLayout *m_roles;
    QList<PillButton *> m_roleButtons;
    QLabel *m_summary;
    ReviewText *m_text;
    QLabel *m_message;
    QLineEdit *m_person;
    QComboBox *m_how;
    QLineEdit *m_note;
    ElidedLabel *m_wanted; ///< what is missing before anything can be decided
    QPushButton *m_claim;
    QPushButton *m_withdraw;
    QPushButton *m_reject;
    QPushButton *m_approve;
};

} // namespace Setsquare
