// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Setsquare {

/** An open question of the research or the plan, to be answered or deferred where it stands; the plan's Open Questions keep it. */
class QuestionBar : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionBar(PlanSession *session, QWidget *parent = nullptr);

    /** Asks a question by the name that the plan has, or will have, for it; hides itself without one. What is being typed about another
        question goes. */
    void ask(const QString &reference, const QString &text);
    /** Puts the cursor where the answer is written. */
    void startAnswer();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *newField(const QString &placeholder);
    void record(bool answers);
    void showButtons();

    PlanSession *m_session;
    QString m_reference;
    QLabel *m_question;
    QLineEdit *m_answer;
    QPushButton *m_record;
    QLineEdit *m_to;
    QLineEdit *m_reason;
    QPushButton *m_defer;
};

} // namespace Setsquare
