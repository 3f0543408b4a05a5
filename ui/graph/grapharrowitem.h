// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graphlayout.h"
#include "taskgraph.h"
#include "theme.h"

#include <QGraphicsItem>
#include <QPen>

namespace Setsquare {

/** An arrow of the graph. Its kind is told by weight and dashes, and only then by colour. */
class GraphArrowItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    GraphArrowItem(int arrow, const GraphCurve &curve);

    int type() const override { return Type; }
    int arrow() const { return m_arrow; }
    void show(const TaskGraph::Arrow &arrow, const Theme &theme);
    void setChosen(bool chosen);
    const QPainterPath &line() const { return m_line; }

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /** The head of an arrow that comes from `base`. */
    static QPolygonF head(QPointF base, QPointF tip, double width);

private:
    QPen pen() const;

    int m_arrow;
    GraphCurve m_curve;
    QPainterPath m_line;
    TaskGraph::Arrow m_content;
    Theme m_theme;
    bool m_isChosen = false;
};

} // namespace Setsquare
