// SPDX-License-Identifier: Apache-2.0
#include "scheduledelegate.h"

#include "marks.h"
#include "plantree.h"

#include <QPainter>

#include <cmath>

namespace Setsquare {

static constexpr double leastDayWidth = 6;

ScheduleDelegate::ScheduleDelegate(PlanTree *tree) : TaskDelegate(tree)
{
    setQuietColumns({ScheduleModel::NumberColumn, ScheduleModel::WaveColumn, ScheduleModel::CriticalityColumn});
}

void ScheduleDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    if (index.column() != ScheduleModel::BarColumn) {
        TaskDelegate::paintCell(painter, cell, index);
        return;
    }
    painter->save();
    painter->setClipRect(cell, Qt::IntersectClip);
    paintDays(painter, cell);
    const auto bar = index.data(ScheduleModel::BarRole).value<ScheduleBar>();
    const bool isTask = !index.data(TaskTreeModel::IsPhaseRole).toBool();
    if (bar.isPlaced)
        paintBar(painter, cell, bar);
    else if (isTask)
        drawLine(painter, textRect(cell), text(index), theme().error);
    painter->restore();
}

/** Every other day is a faint band; days too narrow to be told apart give way to weeks of five. */
void ScheduleDelegate::paintDays(QPainter *painter, const QRect &cell) const
{
    double length = HourScale::hoursInDay;
    for (const double longer : {5.0, 4.0, 4.0, 4.0, 4.0})
        length *= length * m_scale.pixelsPerHour() < leastDayWidth ? longer : 1;
    QColor band = theme().isDark ? QColor(255, 255, 255, 10) : QColor(0, 0, 0, 9);
    for (int i = int(m_scale.first / length); m_scale.x(i * length) < cell.width(); ++i) {
        const double left = m_scale.x(i * length);
        if (i % 2 == 1)
            painter->fillRect(QRectF(cell.left() + left, cell.top(), length * m_scale.pixelsPerHour(), cell.height()), band);
    }
}

/** The critical path is hatched and has a heavier outline: to be told without its colour. */
void ScheduleDelegate::paintBar(QPainter *painter, const QRectF &cell, const ScheduleBar &bar) const
{
    const double left = cell.left() + m_scale.x(bar.start);
    const double right = cell.left() + m_scale.x(bar.finish);
    const double height = std::round(cell.height() * 0.5);
    QRectF place(left, cell.top() + std::floor((cell.height() - height) / 2), std::max(right - left, 2.0), height);
    painter->setRenderHint(QPainter::Antialiasing);
    if (bar.isGroup) {
        paintGroupBar(painter, place);
        return;
    }
    const double late = cell.left() + m_scale.x(bar.latestFinish);
    if (bar.person < 0 && late - right > 1)
        paintSlack(painter, place, late);
    if (bar.finish <= bar.start) {
        paintDiamond(painter, {left, cell.center().y()}, bar);
    } else {
        const QColor ink = bar.isCritical ? theme().accent : theme().secondaryText;
        place.adjust(0.5, 0.5, -0.5, -0.5);
        painter->setPen(QPen(ink, bar.isCritical ? 1.8 : 1));
        painter->setBrush(Marks::blended(ink, theme().surface, bar.isCritical ? 0.35 : 0.22));
        painter->drawRoundedRect(place, 2.5, 2.5);
        if (bar.isCritical) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(QBrush(ink, Qt::BDiagPattern));
            painter->drawRoundedRect(place, 2.5, 2.5);
        }
    }
    if (bar.person >= 0)
        paintPerson(painter, cell, std::max(right, left + 6) + 5, bar.person);
}

/** A bracket over its tasks. */
void ScheduleDelegate::paintGroupBar(QPainter *painter, const QRectF &place) const
{
    const double y = place.center().y();
    const QColor ink = Marks::blended(theme().text, theme().surface, 0.6);
    painter->fillRect(QRectF(place.left(), y - 2, place.width(), 3), ink);
    painter->fillRect(QRectF(place.left(), y - 2, 2, 7), ink);
    painter->fillRect(QRectF(place.right() - 2, y - 2, 2, 7), ink);
}

void ScheduleDelegate::paintSlack(QPainter *painter, const QRectF &place, double end) const
{
    const double y = place.center().y();
    const QColor ink = Marks::blended(theme().secondaryText, theme().surface, 0.75);
    painter->setPen(QPen(ink, 1.2));
    painter->drawLine(QPointF(place.right(), y), QPointF(end, y));
    painter->drawLine(QPointF(end, y - 3.5), QPointF(end, y + 3.5));
}

void ScheduleDelegate::paintDiamond(QPainter *painter, QPointF middle, const ScheduleBar &bar) const
{
    const double reach = 5.5;
    const QColor ink = bar.isCritical ? theme().accent : theme().secondaryText;
    painter->setPen(QPen(ink, bar.isCritical ? 1.8 : 1.2));
    painter->setBrush(theme().surface);
    painter->drawPolygon(
        QPolygonF {middle + QPointF(0, -reach), middle + QPointF(reach, 0), middle + QPointF(0, reach), middle + QPointF(-reach, 0)});
}

/** The number of who does it, in a ring. */
void ScheduleDelegate::paintPerson(QPainter *painter, const QRectF &cell, double left, int person) const
{
    const QString number = QString::number(person + 1);
    const double height = tree()->fontMetrics().height();
    const QRectF ring(left, cell.center().y() - height / 2, std::max(height, tree()->fontMetrics().horizontalAdvance(number) + 8.0),
                      height);
    painter->setPen(QPen(theme().border, 1));
    painter->setBrush(theme().raised);
    painter->drawRoundedRect(ring.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2);
    painter->setPen(theme().text);
    painter->setFont(font(QFont::Normal));
    painter->drawText(ring, Qt::AlignCenter, number);
}

QString ScheduleDelegate::remark(const QModelIndex &index) const
{
    return index.column() < ScheduleModel::WaveColumn ? TaskDelegate::remark(index)
        : index.column() == ScheduleModel::BarColumn  ? text(index)
                                                      : QString();
}

} // namespace Setsquare
