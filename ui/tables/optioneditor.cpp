// SPDX-License-Identifier: Apache-2.0
#include "optioneditor.h"

#include "editablefield.h"
#include "marks.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

OptionEditor::OptionEditor(const Functions &functions, QWidget *parent)
    : QWidget(parent)
    , m_functions(functions)
    , m_name(new EditableField(EditableField::Kind::Line, this))
    , m_text(new EditableField(EditableField::Kind::Text, this))
    , m_choose(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::small, Spacing::small, Spacing::small, Spacing::medium);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::small);
    head->addWidget(m_name, 1);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    head->addWidget(m_choose, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_text);
    m_pros = addMerit(Merit::Pros, tr("What speaks for it"));
    m_cons = addMerit(Merit::Cons, tr("What speaks against it"));
    column->addStretch(1);
    m_name->setFramed(false);
    m_name->setWeight(QFont::DemiBold);
    m_name->setHint(tr("Name"));
    m_name->setCommit(functions.rename);
    m_text->setFramed(false);
    m_text->setHint(tr("What it is"));
    m_text->setCommit([this](const QString &text) { return change(Merit::What, text); });
    for (const EditableField *field : {m_name, m_text, m_pros, m_cons})
        connect(field, &EditableField::refused, this, &OptionEditor::refused);
    m_choose->setAutoRaise(true);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    connect(m_choose, &QToolButton::clicked, this, functions.choose);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->setObjectName(QStringLiteral("removeOption"));
    m_remove->setToolTip(tr("Remove this option"));
    m_remove->setAccessibleName(m_remove->toolTip());
    QSizePolicy policy = m_remove->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_remove->setSizePolicy(policy);
    connect(m_remove, &QToolButton::clicked, this, functions.remove);
    showButtons();
}

/** A sign and the words behind it, a plus for what speaks for the option and a minus for what speaks against it. */
EditableField *OptionEditor::addMerit(Merit part, const QString &hint)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *sign = new QLabel(part == Merit::Pros ? u"+"_s : u"−"_s, this);
    sign->setForegroundRole(QPalette::PlaceholderText);
    sign->setFixedWidth(fontMetrics().averageCharWidth() * 2);
    sign->setAlignment(Qt::AlignRight | Qt::AlignTop);
    sign->setContentsMargins(0, Spacing::small + 1, 0, 0); // beside the first line within the frame
    auto *field = new EditableField(EditableField::Kind::Line, this);
    field->setFramed(false);
    field->setHint(hint);
    field->setCommit([this, part](const QString &text) { return change(part, text); });
    row->addWidget(sign);
    row->addWidget(field, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    return field;
}

bool OptionEditor::change(Merit part, const QString &value)
{
    return m_functions.change(withMerit(m_written, part, value));
}

void OptionEditor::setOption(const Option &option, bool chosen)
{
    m_isChosen = chosen;
    setAccessibleName(chosen ? tr("Option %1, chosen").arg(option.name) : tr("Option %1").arg(option.name));
    m_name->setName(tr("Name of option %1").arg(option.name));
    m_text->setName(accessibleName());
    m_name->setValue(option.name, option.name.size() == 1 ? tr("Option %1").arg(option.name).toHtmlEscaped() : QString());
    m_written = option.text;
    const OptionMerits merits = readMerits(option.text);
    m_text->setValue(merits.what);
    m_pros->setName(tr("For option %1").arg(option.name));
    m_pros->setValue(merits.pros);
    m_cons->setName(tr("Against option %1").arg(option.name));
    m_cons->setValue(merits.cons);
    m_choose->setText(chosen ? tr("chosen") : tr("Choose"));
    m_choose->setAccessibleName(chosen ? accessibleName() : tr("Choose option %1").arg(option.name));
    showButtons();
    update();
}

void OptionEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_name->setReadOnly(readOnly);
    for (EditableField *field : {m_text, m_pros, m_cons})
        field->setReadOnly(readOnly);
    showButtons();
}

void OptionEditor::forget()
{
    m_name->forget();
    for (EditableField *field : {m_text, m_pros, m_cons})
        field->forget();
}

void OptionEditor::showButtons()
{
    m_remove->setIcon(themedIcon(QStringLiteral("trash"), palette()));
    m_remove->setVisible(underMouse() && !m_isReadOnly);
    m_choose->setVisible(m_isChosen || !m_isReadOnly);
    m_choose->setEnabled(!m_isChosen);
    QPalette colors;
    const Theme theme = Theme::of(palette());
    for (const QPalette::ColorRole role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
        colors.setColor(role, m_isChosen ? theme.accent : theme.secondaryText);
    m_choose->setPalette(colors);
}

void OptionEditor::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    showButtons();
}

void OptionEditor::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    showButtons();
}

void OptionEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showButtons();
}

void OptionEditor::paintEvent(QPaintEvent *)
{
    paintCard(this, m_isChosen);
}

void OptionEditor::paintCard(QWidget *card, bool chosen)
{
    QPainter painter(card);
    const Theme theme = Theme::of(card->palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(chosen ? QPen(theme.accent, 1.6) : QPen(theme.border, 1));
    painter.setBrush(chosen ? Marks::blended(theme.selection, theme.surface, 0.45) : theme.raised);
    painter.drawRoundedRect(QRectF(card->rect()).adjusted(0.8, 0.8, -0.8, -0.8), 6, 6);
}

} // namespace Setsquare
