// SPDX-License-Identifier: Apache-2.0
#include "editablefield.h"

#include "inlinetext.h"
#include "listcompleter.h"
#include "textfield.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleOption>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <utility>

namespace Setsquare {

namespace {

/** A box that is painted as text; the field around it has the frame. */
class QuietBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(palette());
        const bool isEmpty = currentIndex() < 0;
        const int arrow = fontMetrics().height();
        const QRect place = rect().adjusted(Spacing::medium, 0, -arrow - Spacing::small, 0);
        painter.setPen(isEmpty ? theme.secondaryText : theme.text);
        const QString words = isEmpty ? placeholderText() : currentText();
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
        QStyleOption chevron;
        chevron.initFrom(this);
        chevron.rect = QRect(width() - arrow - Spacing::small, (height() - arrow) / 2, arrow, arrow);
        if (underMouse() || hasFocus())
            style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &chevron, &painter, this);
    }

    /** The page around scrolls: a choice is not changed by accident. */
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

EditableField::EditableField(Kind kind, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (kind == Kind::Choice)
        makeBox();
    else
        makeText(kind);
    QWidget *editor = m_box ? static_cast<QWidget *>(m_box) : m_text;
    column->addWidget(editor);
    editor->installEventFilter(this);
    setFocusProxy(editor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(!m_box);
    setSizePolicy(policy);
}

/** The editor leaves the focus when it goes: then it is too late to change anything. */
EditableField::~EditableField()
{
    focusProxy()->disconnect(this);
}

void EditableField::makeText(Kind kind)
{
    m_text = new TextField(kind == Kind::Text ? TextField::Lines::Many : TextField::Lines::One, this);
    connect(m_text, &TextField::submitted, this, &EditableField::commit);
    connect(m_text, &TextField::escaped, this, &EditableField::revert);
    connect(m_text, &TextField::left, this, &EditableField::leave);
    connect(m_text, &TextField::linkActivated, this, &EditableField::linkActivated);
    showValue();
}

void EditableField::makeBox()
{
    m_box = new QuietBox(this);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->setMinimumContentsLength(6);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_box, &QComboBox::activated, this, &EditableField::commit);
}

void EditableField::setName(const QString &name)
{
    focusProxy()->setAccessibleName(name);
}

void EditableField::setHint(const QString &hint)
{
    if (m_text)
        m_text->setPlaceholderText(hint);
    else
        m_box->setPlaceholderText(hint);
}

void EditableField::setChoices(const QStringList &choices, const QStringList &texts)
{
    if (choices == m_choices && texts == m_choiceTexts)
        return;
    m_choices = choices;
    m_choiceTexts = texts;
    if (m_box)
        fillBox();
    else
        m_text->complete(new ListCompleter(choices, texts, m_text));
}

void EditableField::setChoices(const std::function<Choices()> &offer)
{
    m_offer = offer;
    if (m_text->hasFocus())
        takeOffer();
}

void EditableField::takeOffer()
{
    if (!m_offer)
        return;
    const Choices offered = m_offer();
    setChoices(offered.choices, offered.texts);
}

void EditableField::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    if (m_text)
        m_text->setEditable(!readOnly);
    else
        m_box->setEnabled(!readOnly);
    update();
}

void EditableField::setWeight(QFont::Weight weight)
{
    if (focusProxy()->font().weight() == weight)
        return;
    QFont font;
    font.setWeight(weight);
    focusProxy()->setFont(font);
    showValue();
}

void EditableField::setFramed(bool framed)
{
    m_isFramed = framed;
    update();
}

void EditableField::setValue(const QString &value, const QString &html)
{
    const QString plain = QString(value).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (isEdited()) {
        m_isStale = plain != m_value;
        m_latest = plain;
        return;
    }
    if (plain == m_value && html == m_html)
        return;
    m_value = plain;
    m_html = html;
    m_isStale = false;
    showValue();
}

void EditableField::forget()
{
    m_isStale = false;
    m_value = text();
    setRefused(false);
}

void EditableField::showValue()
{
    if (m_box) {
        fillBox();
        return;
    }
    if (m_text->written() != m_value)
        m_text->setWritten(m_value);
    if (!m_text->hasFocus())
        m_text->read(m_value.isEmpty() ? QString() : m_html.isEmpty() ? richText(m_value, palette()) : m_html);
}

/** What the plan says stays a choice, known or not. */
void EditableField::fillBox()
{
    m_box->clear();
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_box->addItem(m_choiceTexts.value(i, m_choices.at(i)), m_choices.at(i));
    int place = int(m_choices.indexOf(m_value, 0, Qt::CaseInsensitive));
    if (place < 0 && !m_value.isEmpty()) {
        place = m_box->count();
        m_box->addItem(m_value, m_value);
    }
    m_box->setCurrentIndex(place);
}

QString EditableField::text() const
{
    return m_text ? m_text->written() : m_box->currentIndex() < 0 ? QString() : m_box->currentData().toString();
}

bool EditableField::commit()
{
    if (m_isCommitting || !isEdited())
        return true;
    const QString typed = text();
    if (m_isStale) {
        setRefused(true);
        Q_EMIT refused(tr("“%1” has changed meanwhile. Press Escape to see it.").arg(focusProxy()->accessibleName()));
        return false;
    }
    const QScopedValueRollback committing(m_isCommitting, true);
    // The plan may say what it has made of it before that returns.
    const QString before = std::exchange(m_value, typed);
    const bool isTaken = !m_commit || m_commit(typed);
    if (!isTaken)
        m_value = before;
    setRefused(!isTaken);
    return isTaken;
}

void EditableField::revert()
{
    if (std::exchange(m_isStale, false))
        m_value = m_latest;
    setRefused(false);
    if (m_text)
        m_text->setWritten(m_value);
    else
        fillBox();
}

/** Out of the focus it is read again, unless what was typed is still to be corrected. */
void EditableField::leave()
{
    if (commit() && !m_text->hasFocus())
        showValue();
}

void EditableField::setRefused(bool refused)
{
    m_isRefused = refused;
    update();
}

void EditableField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    const bool hasFocus = focusProxy()->hasFocus();
    const bool isQuiet = !underMouse() && !hasFocus && !m_isRefused;
    if ((isQuiet && !m_isFramed) || m_isReadOnly)
        return;
    const QColor frame = m_isRefused ? theme.warning : hasFocus ? theme.accent : theme.border;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame, hasFocus || m_isRefused ? 1.4 : 1));
    painter.setBrush(hasFocus ? theme.surface : theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void EditableField::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void EditableField::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

void EditableField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_text && !m_text->hasFocus() && !isEdited())
        showValue();
}

bool EditableField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        takeOffer();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace Setsquare
