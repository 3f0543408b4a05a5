// SPDX-License-Identifier: Apache-2.0
#include "graphframeitem.h"

#include "marks.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Setsquare {

static constexpr int leastLetters = 12;

GraphFrameItem::GraphFrameItem(int phase, const QRectF &place) : m_phase(phase), m_frame(place) {}

void GraphFrameItem::show(const QString &title, const QFont &font, const Theme &theme)
{
    m_title = title;
    m_font = font;
    m_font.setWeight(QFont::DemiBold);
    m_theme = theme;
    update();
}

QSizeF GraphFrameItem::titleRoom(const QFont &font)
{
    const QFontMetricsF metrics(font);
    return {metrics.averageCharWidth() * leastLetters, metrics.height()};
}

QRectF GraphFrameItem::titleRect() const
{
    return {m_frame.left(), m_frame.top(), m_frame.width(), QFontMetricsF(m_font).height() + 2 * Spacing::medium};
}

bool GraphFrameItem::isOnTitle(QPointF scenePoint) const
{
    return titleRect().contains(mapFromScene(scenePoint));
}

QRectF GraphFrameItem::boundingRect() const
{
    return m_frame.adjusted(-1, -1, 1, 1);
}

void GraphFrameItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.border, 1.2));
    painter->setBrush(m_theme.raised);
    painter->drawRoundedRect(m_frame, 7, 7);
    const double side = QFontMetricsF(m_font).height();
    QRectF place = titleRect().adjusted(Spacing::small, 0, -Spacing::medium, 0);
    Marks::paintChevron(painter, QRectF(place.left(), place.top(), side, place.height()), true, m_theme.secondaryText);
    place.setLeft(place.left() + side + Spacing::small);
    painter->setFont(m_font);
    painter->setPen(m_theme.text);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(m_font).elidedText(m_title, Qt::ElideRight, place.width()));
}

} // namespace Setsquare
