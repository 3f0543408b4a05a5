// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hourscale.h"
#include "schedulemodel.h"
#include "taskdelegate.h"

namespace Setsquare {

/** Draws the rows of a schedule: what the list of tasks has, and bars over working hours. */
class ScheduleDelegate : public TaskDelegate
{
    Q_OBJECT

public:
    explicit ScheduleDelegate(PlanTree *tree);

    void setScale(const HourScale &scale) { m_scale = scale; }
    const HourScale &scale() const { return m_scale; }

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const override;
    QString remark(const QModelIndex &index) const override;

private:
    void paintDays(QPainter *painter, const QRect &cell) const;
    void paintBar(QPainter *painter, const QRectF &cell, const ScheduleBar &bar) const;
    void paintGroupBar(QPainter *painter, const QRectF &place) const;
    void paintSlack(QPainter *painter, const QRectF &place, double end) const;
    void paintDiamond(QPainter *painter, QPointF middle, const ScheduleBar &bar) const;
    void paintPerson(QPainter *painter, const QRectF &cell, double left, int person) const;

    HourScale m_scale;
};

} // namespace Setsquare
