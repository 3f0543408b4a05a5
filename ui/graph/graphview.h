// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsView>

#include <functional>

class QGraphicsPathItem;
class QNativeGestureEvent;

namespace Setsquare {

class GraphScene;

/** Looks at the picture of the tasks: zooms, scrolls and pans, walks its boxes by keys, and draws arrows between them. It tells what its
    user wants; others change the plan. */
class GraphView : public QGraphicsView
{
    Q_OBJECT

public:
    /** Why an arrow between two nodes cannot be; empty if it can. */
    using Refusal = std::function<QString(int from, int to)>;

    explicit GraphView(GraphScene *scene, QWidget *parent = nullptr);

    void setRefusal(const Refusal &refusal) { m_refusal = refusal; }
    /** The picture is not that of the present plan: it can be looked at and nothing more. */
    void setStale(bool stale, bool dims);
    bool isStale() const { return m_isStale; }

    int currentNode() const { return m_node; }
    int currentArrow() const { return m_arrow; }
    /** Selects a node without telling anybody, and brings it into view; -1: none. */
    void showNode(int node);
    /** There is another picture: nothing is selected or under the mouse. */
    void forget();

    double scaleFactor() const { return transform().m11(); }
    /** Scales by a factor; a place of the viewport stays where it is. */
    void zoomAt(QPointF place, double factor);
    void zoom(double factor);
    void fit();
    void showActualSize();
    /** As fit(), but never too small to be read. */
    void showReadably();

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    /** Its user has selected a node. */
    void nodeChosen(int node);
    void arrowChosen(int arrow);
    /** Its user wants to edit a node, or to see what is in it. */
    void nodeActivated(int node);
    void foldRequested(int phase);
    void linkRequested(int from, int to);
    /** A dragged arrow was let go where it cannot be. */
    void linkRefused(const QString &reason);
    void removalRequested(int arrow);
    void copyRequested();
    void scaleChanged(double factor);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &exposed) override;

private:
    enum class Drag { None, Pan, Press, Link };

    void choose(int node, int arrow);
    void tellChosen();
    void lightUp();
    void setScale(double factor);
    bool walk(int key);
    bool walkArrows(int key);
    int nearest(int key) const;
    int nodeAt(QPoint place) const;
    int arrowAt(QPoint place) const;
    int phaseTitleAt(QPoint place) const;
    void hover(QPoint place);
    void pan(QPoint place);
    void beginLink();
    void dragLink(QPoint place);
    void endLink(bool isDropped);
    QString refusalOf(int target) const;
    bool nativeGesture(const QNativeGestureEvent *event);
    void activate(int node);

    GraphScene *m_scene;
    Refusal m_refusal;
    int m_node = -1;
    int m_arrow = -1;
    int m_hovered = -1;
    bool m_isStale = false;
    bool m_dims = false;
    Drag m_drag = Drag::None;
    bool m_isSpaceDown = false;
    QPoint m_pressed; ///< where the mouse went down, or was last while panning
    int m_linkFrom = -1;
    int m_linkTo = -1;
    QGraphicsPathItem *m_rubber = nullptr;
};

} // namespace Setsquare
