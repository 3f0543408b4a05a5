// SPDX-License-Identifier: Apache-2.0
#include "textfield.h"

#include "theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QtMath>
#include <QUrl>

#include <utility>

namespace Setsquare {

static constexpr int popupLetters = 48;

TextField::TextField(Lines lines, QWidget *parent) : QTextEdit(parent), m_lines(lines)
{
    setFrameShape(NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setMouseTracking(true);
    setCursor(Qt::IBeamCursor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setViewportMargins(Spacing::medium, Spacing::small + 1, Spacing::medium, Spacing::small + 1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextEdit::textChanged, this, &TextField::takeSize);
    connect(this, &QTextEdit::cursorPositionChanged, this, &TextField::showCursorInPage);
}

void TextField::setWritten(const QString &text)
{
    m_written = text;
    if (!m_isReading)
        write();
}

/** Not toPlainText(), which makes other characters of some spaces and line separators. */
QString TextField::written() const
{
    if (m_isReading)
        return m_written;
    QString text;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += (block.blockNumber() > 0 ? QStringLiteral("\n") : QString()) + block.text();
    return text;
}

void TextField::write()
{
    m_isReading = false;
    setReadOnly(false);
    setFocusPolicy(Qt::StrongFocus);
    document()->setDefaultFont(font());
    setPlainText(m_written);
}

void TextField::read(const QString &html)
{
    m_written = written();
    m_isReading = true;
    setReadOnly(true);
    if (m_isEditable)
        setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    document()->setDefaultFont(font());
    document()->setIndentWidth(fontMetrics().height() * 1.1);
    setHtml(html);
    // A click may be on a link, and what is written must not take its place before that is known.
    setFocusPolicy(m_isEditable ? Qt::TabFocus : Qt::StrongFocus);
}

void TextField::setEditable(bool editable)
{
    if (std::exchange(m_isEditable, editable) == editable || !m_isReading)
        return;
    setTextInteractionFlags(editable ? Qt::LinksAccessibleByMouse : Qt::TextBrowserInteraction);
    setFocusPolicy(editable ? Qt::TabFocus : Qt::StrongFocus);
    if (editable && hasFocus()) // whoever waits in it for the moment can write now
        write();
}

QVariant TextField::loadResource(int, const QUrl &)
{
    return {};
}

// -- size ------------------------------------------------------------------------------------------------------------------------

int TextField::heightForWidth(int width) const
{
    const QScopedValueRollback measuring(m_isMeasuring, true);
    const QMargins margins = viewportMargins();
    QTextDocument *text = document();
    const qreal present = text->textWidth();
    text->setTextWidth(std::max(width - margins.left() - margins.right(), 1));
    const int height = qCeil(text->size().height());
    text->setTextWidth(present);
    return std::max(height, fontMetrics().height()) + margins.top() + margins.bottom();
}

QSize TextField::sizeHint() const
{
    const QMargins margins = viewportMargins();
    const int letters = fontMetrics().averageCharWidth();
    const int width = std::clamp(qCeil(document()->idealWidth()), letters * 12, letters * 60) + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize TextField::minimumSizeHint() const
{
    const QMargins margins = viewportMargins();
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height() + margins.top() + margins.bottom()};
}

void TextField::takeSize()
{
    if (m_isMeasuring)
        return;
    const int height = heightForWidth(width());
    if (std::exchange(m_height, height) == height)
        return;
    updateGeometry();
    Q_EMIT heightChanged();
}

/** The page around scrolls, not the text within. */
void TextField::showCursorInPage()
{
    verticalScrollBar()->setValue(0);
    if (!hasFocus() || m_isReading)
        return;
    for (QWidget *widget = parentWidget(); widget; widget = widget->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(widget); page && page->widget()) {
            const QPoint cursor = viewport()->mapTo(page->widget(), cursorRect().center());
            page->ensureVisible(cursor.x(), cursor.y(), 0, fontMetrics().height());
            return;
        }
    }
}

void TextField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TextField::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    document()->setDefaultFont(font());
    takeSize();
}

void TextField::paintFrame()
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.4));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.7, 0.7, -0.7, -0.7), 5, 5);
}

// -- focus -----------------------------------------------------------------------------------------------------------------------

void TextField::focusInEvent(QFocusEvent *event)
{
    if (m_isReading && m_isEditable) {
        write();
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            selectAll();
    }
    QTextEdit::focusInEvent(event);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void TextField::mousePressEvent(QMouseEvent *event)
{
    const QString link = m_isReading ? anchorAt(event->position().toPoint()) : QString();
    if (!link.isEmpty()) {
        Q_EMIT linkActivated(link);
        return;
    }
    if (!hasFocus())
        setFocus(Qt::MouseFocusReason);
    QTextEdit::mousePressEvent(event);
}

void TextField::mouseMoveEvent(QMouseEvent *event)
{
    const bool onLink = m_isReading && !anchorAt(event->position().toPoint()).isEmpty();
    viewport()->setCursor(onLink ? Qt::PointingHandCursor : Qt::IBeamCursor);
    QTextEdit::mouseMoveEvent(event);
}

// -- keys ------------------------------------------------------------------------------------------------------------------------

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && m_isFramed) {
        paintFrame();
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress) { // beside the text
        setFocus(Qt::MouseFocusReason);
        return true;
    }
    if (event->type() != QEvent::ShortcutOverride)
        return QTextEdit::event(event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool leavesIt = (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
        || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable());
    if (leavesIt) {
        event->ignore();
        return true;
    }
    if (key->matches(QKeySequence::Save) || key->matches(QKeySequence::SaveAs))
        Q_EMIT left();
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn || key->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPopupOpen() && (isReturn || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab)) {
        event->ignore();
        return;
    }
    if (isReturn && (m_lines == Lines::One || event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT submitted();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return;
    }
    if (m_completer && event->key() == Qt::Key_Down && m_lines == Lines::One) {
        offerCompletions();
        return;
    }
    if ((event->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
        || (event->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
    if (m_completer && !event->text().isEmpty() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        offerCompletions();
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    QString text = source->text();
    if (m_lines == Lines::One)
        text = text.trimmed().replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', u' ').replace(u'\r', u' ');
    textCursor().insertText(text);
}

// -- completion ------------------------------------------------------------------------------------------------------------------

void TextField::complete(QCompleter *completer)
{
    delete std::exchange(m_completer, completer);
    completer->setParent(this);
    completer->setWidget(this);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TextField::insertCompletion);
}

bool TextField::isPopupOpen() const
{
    return m_completer && m_completer->popup()->isVisible();
}

void TextField::offerCompletions()
{
    m_completer->setCompletionPrefix(textCursor().block().text().first(textCursor().positionInBlock()));
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect().translated(viewport()->pos());
    place.setWidth(std::min(width() - place.left(), fontMetrics().averageCharWidth() * popupLetters));
    place.setWidth(std::max(place.width(), fontMetrics().averageCharWidth() * popupLetters / 2));
    m_completer->complete(place);
}

void TextField::insertCompletion(const QString &completed)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(completed);
    setTextCursor(cursor);
}

} // namespace Setsquare
