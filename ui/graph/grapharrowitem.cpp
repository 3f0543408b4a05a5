// SPDX-License-Identifier: Apache-2.0
#include "grapharrowitem.h"

#include "marks.h"

#include <QLineF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace Setsquare {

static constexpr double graspWidth = 10;

static QPainterPath pathOf(const GraphCurve &curve)
{
    QPainterPath path(curve.points.front());
    for (size_t i = 1; i + 2 < curve.points.size(); i += 3)
        path.cubicTo(curve.points[i], curve.points[i + 1], curve.points[i + 2]);
    return path;
}

GraphArrowItem::GraphArrowItem(int arrow, const GraphCurve &curve) : m_arrow(arrow), m_curve(curve), m_line(pathOf(curve))
{
    setZValue(1);
}

void GraphArrowItem::show(const TaskGraph::Arrow &arrow, const Theme &theme)
{
    m_content = arrow;
    m_theme = theme;
    setZValue(arrow.critical ? 1.5 : 1);
    update();
}

void GraphArrowItem::setChosen(bool chosen)
{
    m_isChosen = chosen;
    update();
}

QRectF GraphArrowItem::boundingRect() const
{
    return m_line.boundingRect().united(QRectF(m_curve.tip, QSizeF(1, 1))).adjusted(-8, -8, 8, 8);
}

QPainterPath GraphArrowItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(graspWidth);
    QPainterPath whole = m_line;
    whole.lineTo(m_curve.tip);
    return stroker.createStroke(whole);
}

QPolygonF GraphArrowItem::head(QPointF base, QPointF tip, double width)
{
    QLineF across = QLineF(base, tip).normalVector();
    across.setLength(width / 2);
    const QPointF side = across.p2() - across.p1();
    return QPolygonF {tip, base + side, base - side};
}

QPen GraphArrowItem::pen() const
{
    const QColor color = m_content.backward ? m_theme.error
        : m_content.critical                ? m_theme.accent
                                            : Marks::blended(m_theme.secondaryText, m_theme.surface, 0.85);
    QPen pen(color, m_content.critical ? 2.8 : 1.3, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (m_content.backward)
        pen.setDashPattern({4, 2.5});
    else if (m_content.implied)
        pen.setDashPattern(m_content.critical ? QList<qreal> {1, 1} : QList<qreal> {1.3, 2.2});
    return pen;
}

/** From far away a line is still a line. */
static double widthAtLeast(const QPainter &painter, bool isHeavy)
{
    return (isHeavy ? 1.4 : 0.6) / std::max(0.05, QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform()));
}

void GraphArrowItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_isChosen) {
        QPen halo(m_theme.accent, graspWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        halo.setColor(Marks::blended(m_theme.accent, m_theme.surface, 0.3));
        painter->strokePath(m_line, halo);
    }
    QPen stroke = pen();
    stroke.setWidthF(std::max(stroke.widthF(), widthAtLeast(*painter, m_content.critical)));
    painter->strokePath(m_line, stroke);
    painter->setPen(Qt::NoPen);
    painter->setBrush(stroke.color());
    painter->drawPolygon(head(m_curve.points.back(), m_curve.tip, m_content.critical ? 11 : 7.5));
}

} // namespace Setsquare
