// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graphcontent.h"
#include "graphlayout.h"
#include "theme.h"

#include <QGraphicsScene>

namespace Setsquare {

class GraphArrowItem;
class GraphFrameItem;
class GraphNodeItem;

/** The picture of the tasks: boxes, arrows and the frames of phases. */
class GraphScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit GraphScene(QObject *parent = nullptr);

    /** Takes another picture. Requires: the layout is that of content.shape(). */
    void setPicture(const GraphContent &content, const GraphLayout &layout);
    /** Says something else in the same places. Requires: the shape is the same. */
    void setContent(const GraphContent &content);
    void setTheme(const Theme &theme);
    const GraphContent &content() const { return m_content; }
    const Theme &theme() const { return m_theme; }

    int nodeCount() const { return int(m_nodes.size()); }
    GraphNodeItem *node(int node) const { return m_nodes.at(size_t(node)); }
    GraphArrowItem *arrow(int arrow) const { return m_arrows.at(size_t(arrow)); }
    QRectF placeOf(int node) const;
    /** The node with a title, or else the first of a phase; -1 if there is neither. */
    int nodeLike(const QString &title, int phase) const;

    /** Dims all but the chain of a node, or of an arrow; -1 and -1: nothing is dimmed. */
    void light(int node, int arrow = -1);
    bool isLit(int node) const;
    /** Marks what is selected; -1: nothing. */
    void choose(int node, int arrow);

    // The whole picture on a plain ground, without selection. `scale`: pixels of the image for one of the scene.
    QByteArray svg();
    QImage image(double scale);

protected:
    void drawBackground(QPainter *painter, const QRectF &exposed) override;

private:
    void showContent();
    void showNode(size_t node);
    void paintPlainly(QPainter *painter, const QRectF &target);

    GraphContent m_content;
    Theme m_theme;
    std::vector<GraphNodeItem *> m_nodes;
    std::vector<GraphArrowItem *> m_arrows;
    std::vector<GraphFrameItem *> m_frames;
    int m_chosenNode = -1;
    int m_chosenArrow = -1;
    int m_litNode = -1;
    int m_litArrow = -1;
};

} // namespace Setsquare
