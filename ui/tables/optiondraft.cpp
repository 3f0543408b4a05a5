// SPDX-License-Identifier: Apache-2.0
#include "optiondraft.h"

#include "editablefield.h"
#include "optioneditor.h"
#include "textfield.h"
#include "theme.h"

#include <QApplication>
#include <QVBoxLayout>

namespace Setsquare {

OptionDraft::OptionDraft(const Keep &keep, QWidget *parent) : QWidget(parent), m_keep(keep)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::small, Spacing::small, Spacing::small, Spacing::medium);
    column->setSpacing(0);
    m_name = addField(tr("Name of the new option"), tr("Name, or the next letter"));
    m_name->setWeight(QFont::DemiBold);
    m_text = addField(tr("New option"), tr("What it is, and what speaks for it"));
    column->addStretch(1);
    setFocusProxy(m_text);
}

EditableField *OptionDraft::addField(const QString &name, const QString &hint)
{
    auto *field = new EditableField(EditableField::Kind::Line, this);
    field->setName(name);
    field->setHint(hint);
    field->setFramed(false);
    connect(field->editor(), &TextField::submitted, this, &OptionDraft::submit);
    connect(field->editor(), &TextField::escaped, this, [this] { Q_EMIT ended(true); });
    connect(field->editor(), &TextField::left, this, [this, field] {
        if (field->editor()->hasFocus() || !QApplication::focusWidget()) // the plan is being saved, or the window closed
            keep();
    });
    connect(field->editor(), &TextField::left, this, &OptionDraft::noticeLeaving, Qt::QueuedConnection);
    layout()->addWidget(field);
    return field;
}

bool OptionDraft::keep()
{
    const QString name = m_name->text().trimmed();
    const QString text = m_text->text().trimmed();
    if (name.isEmpty() && text.isEmpty())
        return true;
    if (!m_keep(name, text))
        return false;
    for (EditableField *field : {m_name, m_text}) {
        field->forget();
        field->setValue({});
    }
    return true;
}

/** From the name it goes on to the text; with that it is kept, and the next one begins. */
void OptionDraft::submit()
{
    const bool isTextEmpty = m_text->text().trimmed().isEmpty();
    const bool isNameEmpty = m_name->text().trimmed().isEmpty();
    if (isTextEmpty && isNameEmpty)
        Q_EMIT ended(true);
    else if ((isTextEmpty && !m_text->editor()->hasFocus()) || keep())
        m_text->setFocus();
}

void OptionDraft::noticeLeaving()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && !isAncestorOf(focus) && keep())
        Q_EMIT ended(false);
}

void OptionDraft::paintEvent(QPaintEvent *)
{
    OptionEditor::paintCard(this, false);
}

} // namespace Setsquare
