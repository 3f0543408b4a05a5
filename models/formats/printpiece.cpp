// SPDX-License-Identifier: Apache-2.0
#include "printpiece.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

using namespace PrintStyle;

void PrintText::append(const QString &more, const QTextCharFormat &format)
{
    if (more.isEmpty())
        return;
    formats.append({int(text.size()), int(more.size()), format});
    text += more;
}

bool PrintText::isBlank() const
{
    return QStringView(text).trimmed().isEmpty();
}

void PrintText::trimEnd()
{
    while (!text.isEmpty() && (text.back() == u' ' || text.back() == QChar::LineSeparator))
        text.chop(1);
    const int length = int(text.size());
    formats.removeIf([length](const QTextLayout::FormatRange &range) { return range.start >= length; });
    if (!formats.isEmpty())
        formats.last().length = std::min(formats.last().length, length - formats.last().start);
}

// a line alone at the end or begin of a page is hard to follow
bool PrintPiece::mayBegin(int part) const
{
    return part != 1 && (part == 0 || part != partCount() - 1);
}

PrintParagraph::PrintParagraph(const PrintText &text, const QFont &font, double left, double width, double lineHeight)
    : m_layout(text.text, font)
    , m_formats(text.formats)
    , m_left(left)
    , m_width(width)
    , m_lineHeight(lineHeight * font.pixelSize())
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setFormats(text.formats);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
        line.setLineWidth(width);
    m_layout.endLayout();
}

// a line may hold what is higher than the font: characters of another script
double PrintParagraph::partHeight(int part) const
{
    const double line = std::max(m_lineHeight, m_layout.lineAt(part).height());
    return line + (part == 0 ? padding : 0) + (part == partCount() - 1 ? padding : 0);
}

bool PrintParagraph::mayBegin(int part) const
{
    return ground == Ground::Code && partCount() > 12 ? part == 0 || (part > 2 && part < partCount() - 2) : PrintPiece::mayBegin(part);
}

void PrintParagraph::paintGround(QPainter &painter, int part, QPointF place) const
{
    if (ground == Ground::None)
        return;
    const double outdent = 8 * point;
    painter.fillRect(QRectF(place.x() + m_left - outdent, place.y(), m_width + 2 * outdent, partHeight(part) + 0.5),
                     ground == Ground::Code ? soft : warningSoft);
}

void PrintParagraph::paintMarker(QPainter &painter, const QTextLine &line, QPointF place) const
{
    const double base = place.y() + line.ascent();
    if (box != Box::None) {
        const double side = 0.72 * m_layout.font().pixelSize();
        const QRectF square(place.x() + m_left - 1.75 * side, base - 0.98 * side, side, side);
        painter.setPen(QPen(box == Box::Done ? good : quiet, 0.9 * point));
        painter.setBrush(box == Box::Done ? QBrush(good) : Qt::NoBrush);
        painter.drawRoundedRect(square, 1.6 * point, 1.6 * point);
        if (box == Box::Done) {
            painter.setPen(QPen(Qt::white, 1.2 * point, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const double s = square.width();
            painter.drawPolyline(QPolygonF({square.topLeft() + QPointF(0.22 * s, 0.55 * s), square.topLeft() + QPointF(0.42 * s, 0.74 * s),
                                            square.topLeft() + QPointF(0.8 * s, 0.3 * s)}));
        }
        return;
    }
    if (marker.isEmpty())
        return;
    const QFont font =
        PrintStyle::font(Face::Heading, m_layout.font().pixelSize() / point * 0.94, marker == u"•" ? QFont::Normal : QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(marker == u"•" ? quiet : accent);
    const double end = m_left - 0.5 * m_layout.font().pixelSize();
    painter.drawText(QPointF(place.x() + end - QFontMetricsF(font).horizontalAdvance(marker), base), marker);
}

void PrintParagraph::noteLinks(const QTextLine &line, QPointF place, QList<PrintLink> &links) const
{
    for (const QTextLayout::FormatRange &range : m_formats) {
        const int start = std::max(range.start, line.textStart());
        const int end = std::min(range.start + range.length, line.textStart() + line.textLength());
        if (!range.format.isAnchor() || start >= end)
            continue;
        const double left = line.cursorToX(start);
        const double right = line.cursorToX(end);
        links.append({QRectF(place.x() + m_left + std::min(left, right), place.y(), std::abs(right - left), line.height()),
                      range.format.anchorHref()});
    }
}

void PrintParagraph::paint(QPainter &painter, int part, QPointF place, QList<PrintLink> &links) const
{
    paintGround(painter, part, place);
    for (const double bar : bars)
        painter.fillRect(QRectF(place.x() + bar, place.y(), 2 * point, partHeight(part) + 0.5), hairline);
    const QTextLine line = m_layout.lineAt(part);
    const double above = part == 0 ? padding : 0;
    const double inner = partHeight(part) - above - (part == partCount() - 1 ? padding : 0);
    const QPointF top(place.x(), place.y() + above + (inner - line.height()) / 2);
    if (part == 0)
        paintMarker(painter, line, top);
    painter.setPen(ink);
    line.draw(&painter, top + QPointF(m_left, 0) - line.position());
    noteLinks(line, top, links);
    if (number.isEmpty() || part != partCount() - 1)
        return;
    const QFontMetricsF metrics(m_layout.font());
    painter.setFont(m_layout.font());
    painter.setPen(quiet);
    const double right = place.x() + PrintStyle::width;
    painter.drawText(QPointF(right - metrics.horizontalAdvance(number), top.y() + line.ascent()), number);
}

void PrintRule::paint(QPainter &painter, int, QPointF place, QList<PrintLink> &) const
{
    painter.fillRect(QRectF(place.x(), place.y() + 0.6 * point, PrintStyle::width, 0.7 * point), hairline);
}

PrintPicture::PrintPicture(const QImage &image, double left, double width) : m_image(image), m_left(left)
{
    // as on a screen of 96 dots an inch, but never larger than the page
    const QSizeF natural = QSizeF(image.size()) * 0.75 * point;
    const QSizeF most(width, 0.7 * PrintStyle::height);
    m_size = natural.width() > most.width() || natural.height() > most.height() ? natural.scaled(most, Qt::KeepAspectRatio) : natural;
}

void PrintPicture::paint(QPainter &painter, int, QPointF place, QList<PrintLink> &) const
{
    painter.drawImage(QRectF(place + QPointF(m_left, 0), m_size), m_image);
}

} // namespace Setsquare
