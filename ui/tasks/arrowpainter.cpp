// SPDX-License-Identifier: Apache-2.0
#include "arrowpainter.h"

#include "marks.h"

#include <QPainter>

#include <cmath>
#include <set>

namespace Setsquare {

static constexpr double dotRadius = 3.6;
static constexpr double laneSpace = 10;
static constexpr double attach = 2.6; ///< how far above or below a row's middle its arrows arrive and leave
static constexpr double rightMargin = 12;
static constexpr double leftMargin = 10;
static constexpr double firstLane = 15; ///< from the dot to lane 0

ArrowPainter::ArrowPainter(const ArrowLanes &lanes, const std::vector<Dependency> &dependencies, const TaskChain &chain,
                           const Geometry &geometry, const Theme &theme)
    : m_lanes(lanes)
    , m_dependencies(dependencies)
    , m_chain(chain)
    , m_geometry(geometry)
    , m_theme(theme)
    , m_unit(geometry.rowHeight / 26.0)
{}

int ArrowPainter::wantedWidth(int lanes, int rowHeight)
{
    return int((leftMargin + laneSpace * std::max(lanes - 1, 0) + firstLane + rightMargin) * rowHeight / 26.0);
}

double ArrowPainter::middle(int row) const
{
    return (row + 0.5) * m_geometry.rowHeight - m_geometry.scroll - 0.5;
}

double ArrowPainter::dotX() const
{
    return m_geometry.width - rightMargin * m_unit;
}

double ArrowPainter::laneX(int lane) const
{
    const double room = dotX() - (firstLane + leftMargin) * m_unit;
    const double space = m_lanes.laneCount() > 1 ? std::min(laneSpace * m_unit, room / (m_lanes.laneCount() - 1)) : 0;
    return dotX() - firstLane * m_unit - lane * std::max(space, 1.5);
}

bool ArrowPainter::isVisible(int row) const
{
    const double y = middle(row);
    return y > -m_geometry.rowHeight && y < m_geometry.height + m_geometry.rowHeight;
}

ArrowPainter::Look ArrowPainter::lookOf(const LaneArrow &arrow) const
{
    Look look {m_chain.isEmpty(), arrow.critical, arrow.isBackward(), arrow.implied,
               m_lanes.crowded && arrow.lane == m_lanes.laneCount() - 1};
    for (int i = arrow.first; i < arrow.first + arrow.count && !look.lit; ++i)
        look.lit = m_chain.contains(m_dependencies[size_t(m_lanes.dependencies[size_t(i)])]);
    return look;
}

QColor ArrowPainter::colorOf(const Look &look) const
{
    const QColor color = look.backward ? m_theme.error : look.critical ? m_theme.accent : m_theme.secondaryText;
    const double share = look.lit ? (look.critical || look.backward ? 1.0 : 0.85) : 0.32;
    return Marks::blended(color, m_theme.surface, look.crowded ? share * 0.6 : share);
}

QPen ArrowPainter::penOf(const Look &look, const QColor &color) const
{
    QPen pen(color, (look.critical ? 2.2 : look.crowded ? 0.8 : 1.3) * m_unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (look.backward)
        pen.setDashPattern({3, 2});
    else if (look.implied)
        pen.setDashPattern({1.2, 2});
    return pen;
}

ArrowPainter::Course ArrowPainter::courseOf(const LaneArrow &arrow) const
{
    const double direction = arrow.isBackward() ? -1 : 1;
    return {direction, middle(arrow.fromRow) + direction * attach * m_unit, middle(arrow.toRow) - direction * attach * m_unit,
            laneX(arrow.lane), dotX() - (dotRadius + 0.4) * m_unit};
}

void ArrowPainter::addArrow(const LaneArrow &arrow)
{
    draw(arrow, &m_strokes[lookOf(arrow)]);
}

/** A line out of one row along the lane into the other; what lies far outside is cut, or long arrows would cost their length. */
void ArrowPainter::draw(const LaneArrow &arrow, Strokes *strokes) const
{
    const auto [direction, from, to, x, right] = courseOf(arrow);
    const double corner = 4 * m_unit;
    if (isVisible(arrow.fromRow)) {
        strokes->lines.moveTo(right, from);
        strokes->lines.lineTo(x + corner, from);
        strokes->lines.quadTo(x, from, x, from + direction * corner);
    } else {
        strokes->lines.moveTo(x, std::clamp(from, -20.0, m_geometry.height + 20.0));
    }
    if (!isVisible(arrow.toRow)) {
        strokes->lines.lineTo(x, std::clamp(to, -20.0, m_geometry.height + 20.0));
        return;
    }
    strokes->lines.lineTo(x, to - direction * corner);
    strokes->lines.quadTo(x, to, x + corner, to);
    strokes->lines.lineTo(right - 4 * m_unit, to);
    addHead(strokes->heads, to);
}

void ArrowPainter::addHead(QPainterPath &path, double y) const
{
    const double tip = dotX() - dotRadius * m_unit;
    path.addPolygon(QPolygonF {{tip, y}, {tip - 5.5 * m_unit, y - 2.8 * m_unit}, {tip - 5.5 * m_unit, y + 2.8 * m_unit}});
    path.closeSubpath();
}

/** Arrows whose heads are visible are drawn each; those that lead on out of sight look alike: one of each look is enough. */
void ArrowPainter::addTrunk(const LaneTrunk &trunk)
{
    std::set<Look> leadingOn;
    for (int i = trunk.firstArrow; i < trunk.firstArrow + trunk.arrowCount; ++i) {
        const LaneArrow &arrow = m_lanes.arrows[size_t(i)];
        const bool isSeen =
            middle(arrow.bottomRow()) > -m_geometry.rowHeight && middle(arrow.topRow()) < m_geometry.height + m_geometry.rowHeight;
        if (isSeen && (isVisible(arrow.toRow) || leadingOn.insert(lookOf(arrow)).second))
            addArrow(arrow);
    }
}

void ArrowPainter::paint(QPainter *painter)
{
    const int top = (m_geometry.scroll) / m_geometry.rowHeight - 1;
    const int bottom = (m_geometry.scroll + m_geometry.height) / m_geometry.rowHeight + 1;
    for (const LaneTrunk &trunk : m_lanes.trunksBetween(top, bottom))
        addTrunk(trunk);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const auto &[look, strokes] : m_strokes) {
        const QColor color = colorOf(look);
        painter->strokePath(strokes.lines, penOf(look, color));
        painter->fillPath(strokes.heads, color);
    }
}

void ArrowPainter::paintDot(QPainter *painter, int row, bool critical, bool lit, bool group) const
{
    const QColor ink = Marks::blended(critical ? m_theme.accent : m_theme.secondaryText, m_theme.surface, lit ? 1.0 : 0.45);
    painter->setPen(QPen(ink, 1.3 * m_unit));
    painter->setBrush(critical ? ink : m_theme.surface);
    const QPointF center(dotX(), middle(row));
    if (group)
        painter->drawRoundedRect(QRectF(center.x() - dotRadius * m_unit, center.y() - 6 * m_unit, 2 * dotRadius * m_unit, 12 * m_unit),
                                 dotRadius * m_unit, dotRadius * m_unit);
    else
        painter->drawEllipse(center, (dotRadius - 0.6) * m_unit, (dotRadius - 0.6) * m_unit);
}

/** A short dashed line that comes from a cross: it waits for something that is not there. */
void ArrowPainter::paintMissing(QPainter *painter, int row) const
{
    const double y = middle(row);
    const double x = 6 * m_unit;
    const double right = dotX() - dotRadius * m_unit;
    const double arm = 3 * m_unit;
    painter->setPen(QPen(m_theme.error, 1.5 * m_unit, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(x - arm, y - arm), QPointF(x + arm, y + arm));
    painter->drawLine(QPointF(x - arm, y + arm), QPointF(x + arm, y - arm));
    painter->setPen(QPen(m_theme.error, 1.1 * m_unit, Qt::DotLine));
    painter->drawLine(QPointF(x + arm + 2 * m_unit, y), QPointF(right - 5 * m_unit, y));
    QPainterPath head;
    addHead(head, y);
    painter->fillPath(head, m_theme.error);
}

// -- what is done with the mouse ---------------------------------------------------------------------------------------------------

/** How far a place is from what tells an arrow from others of its trunk, and a little more from what they share. */
double ArrowPainter::distance(const LaneArrow &arrow, QPointF place) const
{
    const Course course = courseOf(arrow);
    const auto beyond = [](double value, double one, double other) {
        return std::max({0.0, std::min(one, other) - value, value - std::max(one, other)});
    };
    const double shared = 1 + std::abs(course.to - place.y()) / 1e6;
    const double head = std::hypot(place.y() - course.to, beyond(place.x(), course.lane, course.right));
    const double tail = std::hypot(place.y() - course.from, beyond(place.x(), course.lane, course.right)) + shared;
    const double lane = std::hypot(place.x() - course.lane, beyond(place.y(), course.from, course.to)) + shared;
    return std::min({head, tail, lane});
}

int ArrowPainter::arrowAt(QPointF place) const
{
    const int row = int(place.y() + m_geometry.scroll) / m_geometry.rowHeight;
    double nearest = 5 * m_unit;
    int found = -1;
    for (const LaneTrunk &trunk : m_lanes.trunksBetween(row - 1, row + 1)) {
        for (int arrow = trunk.firstArrow; arrow < trunk.firstArrow + trunk.arrowCount; ++arrow) {
            if (const double far = distance(m_lanes.arrows[size_t(arrow)], place); far < nearest) {
                nearest = far;
                found = arrow;
            }
        }
    }
    return found;
}

bool ArrowPainter::isOnDots(QPointF place) const
{
    return std::abs(place.x() - dotX()) <= 8 * m_unit;
}

void ArrowPainter::paintChosen(QPainter *painter, int arrow) const
{
    Strokes strokes;
    const LaneArrow &chosen = m_lanes.arrows[size_t(arrow)];
    draw(chosen, &strokes);
    const QColor ink = chosen.isBackward() ? m_theme.error : m_theme.accent;
    QPen pen(m_theme.surface, 6 * m_unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    painter->strokePath(strokes.lines, pen);
    pen.setColor(ink);
    pen.setWidthF(3 * m_unit);
    painter->strokePath(strokes.lines, pen);
    painter->setPen(QPen(ink, 1.5 * m_unit));
    painter->setBrush(ink);
    painter->drawPath(strokes.heads);
}

void ArrowPainter::paintHandle(QPainter *painter, int row) const
{
    painter->setPen(QPen(m_theme.accent, 1.6 * m_unit));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(dotOf(row), 6.5 * m_unit, 6.5 * m_unit);
}

void ArrowPainter::paintLink(QPainter *painter, int fromRow, int toRow, QPointF place, bool refused) const
{
    const QPointF from = dotOf(fromRow);
    const QPointF to = toRow >= 0 ? dotOf(toRow) : place;
    const double bow = std::min(dotX() - leftMargin * m_unit, 12 * m_unit + std::abs(to.y() - from.y()) / 3);
    QPainterPath line(from);
    line.cubicTo(from - QPointF(bow, 0), to - QPointF(bow, 0), to);
    const QColor ink = refused ? m_theme.error : m_theme.accent;
    QPen pen(ink, 2.2 * m_unit, Qt::SolidLine, Qt::RoundCap);
    if (refused)
        pen.setDashPattern({2, 2});
    painter->strokePath(line, pen);
    paintHandle(painter, fromRow);
    if (toRow < 0)
        return;
    painter->setPen(QPen(ink, 1.6 * m_unit));
    painter->setBrush(refused ? m_theme.surface : ink);
    painter->drawEllipse(to, 5 * m_unit, 5 * m_unit);
    if (refused) {
        const double arm = 2.4 * m_unit;
        painter->drawLine(to - QPointF(arm, arm), to + QPointF(arm, arm));
        painter->drawLine(to - QPointF(arm, -arm), to + QPointF(arm, -arm));
    }
}

} // namespace Setsquare
