// SPDX-License-Identifier: Apache-2.0
#include "marks.h"

#include <QPainter>

#include <algorithm>

namespace Setsquare::Marks {

/** Lets something be painted in a square of 16 by 16 units in the middle of a place. */
class Square
{
public:
    Square(QPainter *painter, const QRectF &place) : m_painter(painter)
    {
        const qreal side = std::min(place.width(), place.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(place.center().x() - side / 2, place.center().y() - side / 2);
        painter->scale(side / 16, side / 16);
    }
    ~Square() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Square)

private:
    QPainter *m_painter;
};

QColor severityColor(Severity severity, const Theme &theme)
{
    switch (severity) {
    case Severity::Error:
        return theme.error;
    case Severity::Warning:
        return theme.warning;
    case Severity::Info:
        break;
    }
    return theme.secondaryText;
}

void paintSeverity(QPainter *painter, const QRectF &place, Severity severity, const Theme &theme)
{
    const Square square(painter, place);
    const QColor color = severityColor(severity, theme);
    if (severity == Severity::Info) {
        painter->setPen(QPen(color, 1.8));
        painter->drawEllipse(QPointF(8, 8), 4.6, 4.6);
        return;
    }
    painter->setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(color);
    if (severity == Severity::Error)
        painter->drawEllipse(QPointF(8, 8), 5, 5);
    else
        painter->drawPolygon(QPolygonF {{8, 2.8}, {13.8, 12.8}, {2.2, 12.8}});
}

void paintTick(QPainter *painter, const QRectF &place, const QColor &color)
{
    const Square square(painter, place);
    painter->setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF {{3.6, 8.6}, {6.6, 11.6}, {12.6, 4.6}});
}

void paintDash(QPainter *painter, const QRectF &place, const QColor &color)
{
    const Square square(painter, place);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
}

void paintShare(QPainter *painter, const QRectF &place, double share, const Theme &theme)
{
    const Square square(painter, place);
    painter->setPen(QPen(share > 0 ? theme.accent : theme.secondaryText, 1.4));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QPointF(8, 8), 5, 5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.accent);
    painter->drawPie(QRectF(4.6, 4.6, 6.8, 6.8), 90 * 16, -qRound(360 * 16 * std::clamp(share, 0.0, 1.0)));
}

void paintChevron(QPainter *painter, const QRectF &place, bool open, const QColor &color)
{
    const Square square(painter, place);
    painter->translate(8, 8);
    painter->rotate(open ? 0 : -90);
    painter->setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF {{-4, -2}, {0, 2}, {4, -2}});
}

void paintLevel(QPainter *painter, const QRectF &place, Level level, const Theme &theme)
{
    const Square square(painter, place);
    const int filled = level == Level::High ? 3 : level == Level::Medium ? 2 : level == Level::Low ? 1 : 0;
    const QColor color = level == Level::High ? theme.error : level == Level::Medium ? theme.warning : theme.secondaryText;
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        const qreal height = 5 + 3.5 * i;
        painter->setBrush(i < filled ? color : blended(theme.secondaryText, theme.surface, 0.28));
        painter->drawRoundedRect(QRectF(1.5 + 4.8 * i, 14 - height, 3.4, height), 1, 1);
    }
}

void paintProgress(QPainter *painter, const QRectF &place, double share, const Theme &theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.border);
    const qreal corner = place.height() / 2;
    painter->drawRoundedRect(place, corner, corner);
    if (share > 0) {
        painter->setBrush(share >= 1 ? theme.success : theme.accent);
        const qreal width = std::max(place.height(), place.width() * std::min(share, 1.0));
        painter->drawRoundedRect(QRectF(place.topLeft(), QSizeF(width, place.height())), corner, corner);
    }
    painter->restore();
}

QColor blended(const QColor &front, const QColor &back, double share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return {mix(front.red(), back.red()), mix(front.green(), back.green()), mix(front.blue(), back.blue())};
}

} // namespace Setsquare::Marks
