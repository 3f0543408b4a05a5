// SPDX-License-Identifier: Apache-2.0
#include "previewdocument.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextOption>

namespace Setsquare {

PreviewDocument::PreviewDocument(const PreviewStyle &style, QObject *parent) : QTextDocument(parent), m_style(style)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setDefaultFont(style.text().font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
}

const PreviewBlock &PreviewDocument::info(const QTextBlock &block) const
{
    static const PreviewBlock none;
    const auto number = size_t(block.blockNumber());
    return block.isValid() && number < m_infos.size() ? m_infos[number] : none;
}

double PreviewDocument::layOut(double width)
{
    setTextWidth(width);
    return documentLayout()->documentSize().height();
}

/** What a block takes up, with the plate that code stands on. */
QRectF PreviewDocument::groundRect(const QTextBlock &block) const
{
    const double padding = info(block).isCode ? m_style.codePadding() * 0.8 : 0;
    return documentLayout()->blockBoundingRect(block).adjusted(0, -padding, 0, padding);
}

QRectF PreviewDocument::linesRect(int firstLine, int lastLine) const
{
    QRectF rect;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const PreviewBlock &known = info(block);
        if (known.firstLine >= 0 && known.firstLine <= lastLine && firstLine <= known.lastLine)
            rect = rect.united(groundRect(block));
    }
    return rect;
}

std::pair<int, int> PreviewDocument::linesAt(int position) const
{
    const PreviewBlock &known = info(findBlock(position));
    if (known.itemFirstLine >= 0)
        return {known.itemFirstLine, known.itemLastLine};
    return {known.firstLine, known.lastLine};
}

QString PreviewDocument::markerOf(const QTextBlock &block) const
{
    const PreviewBlock &known = info(block);
    switch (known.marker) {
    case PreviewBlock::Marker::None:
        break;
    case PreviewBlock::Marker::Bullet:
        return QStringLiteral("\u2022 ");
    case PreviewBlock::Marker::Number:
        return known.number + u' ';
    case PreviewBlock::Marker::OpenBox:
        return QStringLiteral("\u2610 ");
    case PreviewBlock::Marker::TickedBox:
        return QStringLiteral("\u2611 ");
    }
    return {};
}

QString PreviewDocument::copiedText(int from, int to) const
{
    QStringList lines;
    for (QTextBlock block = findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        const int start = std::max(from - block.position(), 0);
        const int end = std::min(to - block.position(), block.length() - 1);
        if (!isRead(block) || end < start)
            continue;
        QString text = block.text().sliced(start, end - start);
        text.replace(QChar(QChar::LineSeparator), u'\n');
        text.remove(QChar(QChar::ObjectReplacementCharacter));
        lines.append(start == 0 ? markerOf(block) + text : text);
    }
    return lines.join(u'\n');
}

// -- painting ------------------------------------------------------------------------------------------------------------------------

void PreviewDocument::paint(QPainter &painter, const QRectF &clip, const QList<QAbstractTextDocumentLayout::Selection> &selections) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    QList<QTextBlock> visible;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QRectF rect = documentLayout()->blockBoundingRect(block);
        if (rect.bottom() + m_style.em() >= clip.top() && rect.top() - m_style.em() <= clip.bottom())
            visible.append(block);
    }
    for (const QTextBlock &block : std::as_const(visible))
        paintBehind(painter, block);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = clip;
    context.palette = m_style.palette();
    context.palette.setColor(QPalette::Text, m_style.theme().text);
    context.selections = selections;
    documentLayout()->draw(&painter, context);
    for (const QTextBlock &block : std::as_const(visible))
        paintMarker(painter, block);
}

void PreviewDocument::paintBehind(QPainter &painter, const QTextBlock &block) const
{
    const PreviewBlock &known = info(block);
    const QRectF rect = groundRect(block);
    painter.setPen(Qt::NoPen);
    if (known.isCode) {
        painter.setPen(m_style.theme().border);
        painter.setBrush(m_style.theme().isDark ? m_style.theme().window : m_style.theme().raised);
        const double left = rect.left() + block.blockFormat().leftMargin() - m_style.codePadding() + 0.5;
        painter.drawRoundedRect(QRectF(left, rect.top(), textWidth() - 0.5 - left, rect.height()), 4, 4);
    } else if (known.isRule) {
        painter.fillRect(QRectF(block.blockFormat().leftMargin(), rect.center().y(), textWidth() - block.blockFormat().leftMargin(), 1),
                         m_style.theme().border);
    }
    paintQuotes(painter, block);
    if (!known.isCode)
        paintPlates(painter, block);
}

/** A bar reaches up to the block before where the quote goes on. */
void PreviewDocument::paintQuotes(QPainter &painter, const QTextBlock &block) const
{
    const PreviewBlock &known = info(block);
    if (known.quoteBars.empty())
        return;
    const QRectF rect = documentLayout()->blockBoundingRect(block);
    const PreviewBlock &before = info(block.previous());
    for (size_t i = 0; i < known.quoteBars.size(); ++i) {
        double top = rect.top();
        if (i < before.quoteBars.size())
            top = documentLayout()->blockBoundingRect(block.previous()).bottom();
        painter.fillRect(QRectF(known.quoteBars[i], top, 3, rect.bottom() - top), m_style.theme().border);
    }
}

/** Inline code stands on a plate with round corners. */
void PreviewDocument::paintPlates(QPainter &painter, const QTextBlock &block) const
{
    const QTextLayout *layout = block.layout();
    QPointF origin = layout->position();
    if (QTextCursor(block).currentTable()) // then the layout's position is that within its cell
        origin = documentLayout()->blockBoundingRect(block).topLeft() - layout->boundingRect().topLeft();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.theme().hover);
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        if (!fragment.charFormat().boolProperty(QTextFormat::UserProperty))
            continue;
        const int from = fragment.position() - block.position();
        const int to = from + fragment.length();
        const QFontMetricsF metrics(fragment.charFormat().font());
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const int start = std::max(from, line.textStart());
            const int end = std::min(to, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            const double left = line.cursorToX(start);
            const double baseline = line.y() + line.ascent();
            const QRectF plate(left - 2, baseline - metrics.ascent() - 1, line.cursorToX(end) - left + 4, metrics.height() + 2);
            painter.drawRoundedRect(plate.translated(origin), 3, 3);
        }
    }
}

void PreviewDocument::paintMarker(QPainter &painter, const QTextBlock &block) const
{
    const PreviewBlock &known = info(block);
    if (known.marker == PreviewBlock::Marker::None || block.layout()->lineCount() == 0)
        return;
    const QTextLine line = block.layout()->lineAt(0);
    const QPointF origin = block.layout()->position() + QPointF(line.x(), line.y());
    const double em = m_style.em();
    const double middle = origin.y() + line.ascent() - em * 0.36;
    painter.setRenderHint(QPainter::Antialiasing);
    switch (known.marker) {
    case PreviewBlock::Marker::Number: {
        painter.setFont(m_style.text().font());
        painter.setPen(m_style.theme().text);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(known.number);
        painter.drawText(QPointF(origin.x() - em * 0.4 - width, origin.y() + line.ascent()), known.number);
        break;
    }
    case PreviewBlock::Marker::Bullet: {
        const double size = em * 0.34;
        const QRectF dot(origin.x() - em * 0.95, middle - size / 2, size, size);
        painter.setPen(known.bulletDepth % 2 == 0 ? QPen(Qt::NoPen) : QPen(m_style.theme().secondaryText, 1.1));
        painter.setBrush(known.bulletDepth % 2 == 0 ? QBrush(m_style.theme().secondaryText) : QBrush(Qt::NoBrush));
        painter.drawEllipse(dot);
        break;
    }
    case PreviewBlock::Marker::OpenBox:
    case PreviewBlock::Marker::TickedBox: {
        const double size = qRound(em * 0.82);
        paintBox(painter, QRectF(qRound(origin.x() - em * 0.5 - size), qRound(middle - size / 2), size, size),
                 known.marker == PreviewBlock::Marker::TickedBox);
        break;
    }
    case PreviewBlock::Marker::None:
        break;
    }
}

void PreviewDocument::paintBox(QPainter &painter, const QRectF &square, bool ticked) const
{
    const Theme &theme = m_style.theme();
    painter.setPen(QPen(ticked ? theme.success : theme.secondaryText, 1));
    painter.setBrush(ticked ? QBrush(theme.success) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    if (!ticked)
        return;
    painter.setPen(QPen(theme.surface, square.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&square](double x, double y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)}));
}

} // namespace Setsquare
