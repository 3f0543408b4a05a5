// SPDX-License-Identifier: Apache-2.0
#include "findbar.h"

#include "keytip.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace Setsquare {

FindBar::FindBar(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_text(addField(tr("Find"), tr("Text to find")))
    , m_case(addToggle(QStringLiteral("Aa"), tr("Match upper and lower case")))
    , m_words(addToggle(QStringLiteral("ab|"), tr("Whole words only")))
    , m_expression(addToggle(QStringLiteral(".*"), tr("Regular expression")))
    , m_count(new QLabel(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Spacing::medium, Spacing::small, Spacing::medium, Spacing::small);
    layout->setSpacing(Spacing::small);
    QToolButton *previous = addButton(QStringLiteral("\u2191"), tr("Previous match"));
    QToolButton *next = addButton(QStringLiteral("\u2193"), tr("Next match"));
    QToolButton *close = addButton(QStringLiteral("\u2715"), tr("Close the find bar (Esc)"));
    setKeyTip(previous, tr("Previous match"), Command::FindPrevious);
    setKeyTip(next, tr("Next match"), Command::FindNext);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 / 0000")));
    int column = 0;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_text, m_case, m_words, m_expression, m_count, previous, next, close})
        layout->addWidget(widget, 0, column++);
    layout->setColumnStretch(0, 1);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    for (QToolButton *toggle : {m_case, m_words, m_expression})
        connect(toggle, &QToolButton::toggled, this, &FindBar::queryChanged);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    if (kind == Kind::FindAndReplace)
        addReplaceRow();
    setFocusProxy(m_text);
    hide();
}

void FindBar::addReplaceRow()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    m_replacement = addField(tr("Replace with"), tr("Text to replace it with"));
    QToolButton *replace = addButton(tr("Replace"), tr("Replace this match"));
    QToolButton *all = addButton(tr("All"), tr("Replace all matches"));
    grid->addWidget(m_replacement, 1, 0);
    grid->addWidget(replace, 1, 1, 1, 4, Qt::AlignLeft);
    grid->addWidget(all, 1, 5, 1, 3, Qt::AlignRight);
    connect(replace, &QToolButton::clicked, this, &FindBar::replaceRequested);
    connect(all, &QToolButton::clicked, this, &FindBar::replaceAllRequested);
    m_replaceRow = {m_replacement, replace, all};
}

QLineEdit *FindBar::addField(const QString &placeholder, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(name);
    field->setClearButtonEnabled(true);
    field->setMinimumWidth(60);
    field->installEventFilter(this);
    return field;
}

QToolButton *FindBar::addButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

QToolButton *FindBar::addToggle(const QString &text, const QString &name)
{
    QToolButton *button = addButton(text, name);
    button->setCheckable(true);
    return button;
}

FindQuery FindBar::query() const
{
    return {m_text->text(), m_case->isChecked(), m_words->isChecked(), m_expression->isChecked()};
}

QString FindBar::replacement() const
{
    return m_replacement ? m_replacement->text() : QString();
}

void FindBar::open(const QString &text, bool withReplace)
{
    showReplace(withReplace && !m_readOnly);
    show();
    if (!text.isEmpty() && !text.contains(u'\n') && !text.contains(u'\r'))
        m_text->setText(text);
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT queryChanged();
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::showReplace(bool visible)
{
    for (QWidget *widget : std::as_const(m_replaceRow))
        widget->setVisible(visible);
}

void FindBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (readOnly)
        showReplace(false);
}

void FindBar::showCount(qsizetype current, qsizetype count)
{
    const bool missing = count == 0 && !query().isEmpty();
    if (query().isEmpty())
        m_count->clear();
    else if (!query().expression().isValid())
        m_count->setText(tr("not valid"));
    else if (missing)
        m_count->setText(tr("not found"));
    else
        m_count->setText(tr("%1 of %2").arg(current > 0 ? locale().toString(current) : QStringLiteral("\u2013"), locale().toString(count)));
    QPalette colours = palette();
    if (missing)
        colours.setColor(QPalette::WindowText, Theme::of(palette()).error);
    m_count->setPalette(colours);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (watched == m_replacement)
                Q_EMIT replaceRequested();
            else if (key->modifiers().testFlag(Qt::ShiftModifier))
                Q_EMIT previousRequested();
            else
                Q_EMIT nextRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_count->setPalette(palette());
    QWidget::changeEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    painter.fillRect(0, 0, width(), 1, theme.border);
}

} // namespace Setsquare
