// SPDX-License-Identifier: Apache-2.0
#include "questionbar.h"

#include "fieldspelling.h"
#include "plaintext.h"
#include "questionedits.h"
#include "theme.h"
#include "wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

QuestionBar::QuestionBar(PlanSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_question(new QLabel(this))
    , m_answer(newField(tr("The answer")))
    , m_record(new QPushButton(tr("Answer"), this))
    , m_to(newField(tr("To whom or what")))
    , m_reason(newField(tr("Why")))
    , m_defer(new QPushButton(tr("Defer"), this))
{
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    m_question->setFont(bold);
    m_record->setToolTip(tr("Write the answer into the plan's Open Questions"));
    m_defer->setToolTip(tr("Write into the plan's Open Questions to whom or what it is left"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Spacing::large, Spacing::medium, Spacing::large, Spacing::medium);
    grid->setHorizontalSpacing(Spacing::medium);
    grid->setVerticalSpacing(Spacing::medium);
    grid->addWidget(m_question, 0, 0, 1, 3);
    grid->addWidget(m_answer, 1, 0, 1, 2);
    grid->addWidget(m_record, 1, 2);
    grid->addWidget(m_to, 2, 0);
    grid->addWidget(m_reason, 2, 1);
    grid->addWidget(m_defer, 2, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    for (QLineEdit *field : {m_answer, m_reason})
        FieldSpelling::setProse(field);
    for (QLineEdit *field : {m_answer, m_to, m_reason})
        connect(field, &QLineEdit::textChanged, this, &QuestionBar::showButtons);
    connect(m_answer, &QLineEdit::returnPressed, m_record, &QPushButton::click);
    connect(m_to, &QLineEdit::returnPressed, m_defer, &QPushButton::click);
    connect(m_reason, &QLineEdit::returnPressed, m_defer, &QPushButton::click);
    connect(m_record, &QPushButton::clicked, this, [this] { record(true); });
    connect(m_defer, &QPushButton::clicked, this, [this] { record(false); });
    ask({}, {});
}

QLineEdit *QuestionBar::newField(const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    return field;
}

void QuestionBar::ask(const QString &reference, const QString &text)
{
    if (reference != m_reference) {
        for (QLineEdit *field : {m_answer, m_to, m_reason})
            field->clear();
    }
    m_reference = reference;
    m_question->setText(plainText(text));
    setVisible(!reference.isEmpty());
    showButtons();
}

void QuestionBar::startAnswer()
{
    m_answer->setFocus(Qt::OtherFocusReason);
}

void QuestionBar::showButtons()
{
    const bool isReadOnly = m_session->document()->isReadOnly();
    for (QLineEdit *field : {m_answer, m_to, m_reason})
        field->setReadOnly(isReadOnly);
    m_record->setEnabled(!isReadOnly && !m_answer->text().trimmed().isEmpty());
    m_defer->setEnabled(!isReadOnly && !m_to->text().trimmed().isEmpty());
}

void QuestionBar::record(bool answers)
{
    Edit edit;
    if (!m_session->isSuspended())
        edit = answers ? answerQuestion(m_session->subject(), m_reference, m_answer->text())
                       : deferQuestion(m_session->subject(), m_reference, m_to->text(), m_reason->text());
    if (!m_session->perform(edit, Wording::text(edit.label)))
        return;
    for (QLineEdit *field : {m_answer, m_to, m_reason})
        field->clear();
}

void QuestionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.raised);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
}

} // namespace Setsquare
