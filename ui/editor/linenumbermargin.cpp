// SPDX-License-Identifier: Apache-2.0
#include "linenumbermargin.h"

#include "findingmarks.h"
#include "sourceeditor.h"
#include "theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace Setsquare {

LineNumberMargin::LineNumberMargin(SourceEditor *editor) : QWidget(editor), m_editor(editor)
{
    setFocusPolicy(Qt::NoFocus);
}

int LineNumberMargin::neededWidth() const
{
    const QFontMetrics metrics(m_editor->font());
    const int digits = std::max(3, int(QString::number(m_editor->blockCount()).size()));
    return metrics.height() + Spacing::small + digits * metrics.horizontalAdvance(u'9') + Spacing::large;
}

void LineNumberMargin::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(event->rect(), m_editor->palette().base());
    const QFontMetricsF metrics(m_editor->font());
    const int current = m_editor->textCursor().blockNumber();
    painter.setFont(m_editor->font());
    for (const SourceEditor::VisibleLine &line : m_editor->visibleLines()) {
        const QRectF row(0, line.top, width() - Spacing::large, metrics.height());
        painter.setPen(line.number == current ? theme.text : theme.secondaryText);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.number + 1));
        const QList<FindingMarks::Mark> marks = m_editor->marks().on(line.number, line.number);
        if (marks.isEmpty())
            continue;
        const auto worst =
            std::max_element(marks.begin(), marks.end(), [](const auto &a, const auto &b) { return a.severity < b.severity; });
        const qreal side = metrics.height() * 0.45;
        paintMark(painter, QRectF(Spacing::medium, line.top + (metrics.height() - side) / 2, side, side), worst->severity, palette());
    }
}

void LineNumberMargin::selectLines(int y)
{
    const QTextBlock block = m_editor->cursorForPosition({0, y}).block();
    if (m_firstSelected < 0)
        m_firstSelected = block.blockNumber();
    const QTextBlock first = m_editor->document()->findBlockByNumber(m_firstSelected);
    const bool down = block.blockNumber() >= m_firstSelected;
    QTextCursor cursor(first);
    cursor.setPosition(down ? first.position() : first.position() + first.length() - 1);
    cursor.setPosition(down ? block.position() + block.length() - 1 : block.position(), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
}

void LineNumberMargin::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_firstSelected = -1;
    m_editor->setFocus(Qt::MouseFocusReason);
    selectLines(int(event->position().y()));
}

void LineNumberMargin::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        selectLines(int(event->position().y()));
}

void LineNumberMargin::wheelEvent(QWheelEvent *event)
{
    m_editor->scrollBy(event);
}

bool LineNumberMargin::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_editor->marks().toolTip(m_editor->cursorForPosition({0, help->y()}).blockNumber()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace Setsquare
