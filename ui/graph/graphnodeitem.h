// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodelabel.h"
#include "taskgraph.h"
#include "theme.h"

#include <QGraphicsItem>

namespace Setsquare {

/** A box of the graph: a task, or a folded phase with its tasks behind it. */
class GraphNodeItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };
    /** What a dragged arrow over it would mean. */
    enum class Target { None, Welcome, Refused };

    GraphNodeItem(int node, const QRectF &place);

    int type() const override { return Type; }
    int node() const { return m_node; }
    void show(const TaskGraph::Node &node, const NodeLabel &label, const Theme &theme);
    void setChosen(bool chosen);
    void setTarget(Target target);
    const NodeLabel &label() const { return m_label; }

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintShape(QPainter *painter) const;
    void paintWords(QPainter *painter) const;
    QPen outline() const;

    int m_node;
    QRectF m_box;
    TaskGraph::Node m_content;
    NodeLabel m_label;
    Theme m_theme;
    bool m_isChosen = false;
    Target m_target = Target::None;
};

} // namespace Setsquare
