// SPDX-License-Identifier: Apache-2.0
// The part of GraphView that the mouse and the keys reach.
#include "grapharrowitem.h"
#include "graphframeitem.h"
#include "graphnodeitem.h"
#include "graphscene.h"
#include "graphview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace Setsquare {

static constexpr double zoomStep = 1.25;
static constexpr double stepsOfAWheelNotch = 120;

int GraphView::nodeAt(QPoint place) const
{
    const QList<QGraphicsItem *> found = items(place);
    for (QGraphicsItem *item : found) {
        if (const auto *node = qgraphicsitem_cast<GraphNodeItem *>(item))
            return node->node();
    }
    return -1;
}

int GraphView::arrowAt(QPoint place) const
{
    const QList<QGraphicsItem *> found = items(place);
    for (QGraphicsItem *item : found) {
        if (const auto *arrow = qgraphicsitem_cast<GraphArrowItem *>(item))
            return arrow->arrow();
    }
    return -1;
}

int GraphView::phaseTitleAt(QPoint place) const
{
    const QList<QGraphicsItem *> found = items(place);
    for (QGraphicsItem *item : found) {
        const auto *frame = qgraphicsitem_cast<GraphFrameItem *>(item);
        if (frame && frame->isOnTitle(mapToScene(place)))
            return frame->phase();
    }
    return -1;
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    const bool isLeft = event->button() == Qt::LeftButton;
    if (event->button() == Qt::MiddleButton || (isLeft && m_isSpaceDown)) {
        m_drag = Drag::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    const int node = m_isStale ? -1 : nodeAt(m_pressed);
    if (node >= 0) {
        m_drag = isLeft ? Drag::Press : Drag::None;
        choose(node, -1);
        Q_EMIT nodeChosen(node);
        return;
    }
    const int arrow = m_isStale ? -1 : arrowAt(m_pressed);
    choose(arrow < 0 ? m_node : -1, arrow);
    if (arrow >= 0) {
        Q_EMIT arrowChosen(arrow);
        return;
    }
    if (const int phase = isLeft && !m_isStale ? phaseTitleAt(m_pressed) : -1; phase >= 0) {
        Q_EMIT foldRequested(phase);
        return;
    }
    m_drag = isLeft ? Drag::Pan : Drag::None;
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    switch (m_drag) {
    case Drag::None:
        hover(place);
        break;
    case Drag::Pan:
        pan(place);
        break;
    case Drag::Press:
        if ((place - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            beginLink();
        break;
    case Drag::Link:
        break;
    }
    if (m_drag == Drag::Link)
        dragLink(place);
}

void GraphView::mouseReleaseEvent(QMouseEvent *)
{
    if (m_drag == Drag::Link)
        endLink(true);
    m_drag = Drag::None;
    viewport()->setCursor(m_isSpaceDown ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node = m_isStale || event->button() != Qt::LeftButton ? -1 : nodeAt(event->position().toPoint());
    m_drag = Drag::None;
    if (node >= 0)
        activate(node);
}

void GraphView::activate(int node)
{
    const TaskGraph::Node content = m_scene->content().graph.nodes[size_t(node)];
    if (content.isPhase())
        Q_EMIT foldRequested(content.phase);
    else
        Q_EMIT nodeActivated(node);
}

void GraphView::hover(QPoint place)
{
    const int hovered = m_isStale ? -1 : nodeAt(place);
    const bool isOnTitle = hovered < 0 && !m_isStale && phaseTitleAt(place) >= 0;
    if (!m_isSpaceDown)
        viewport()->setCursor(isOnTitle ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    lightUp();
}

void GraphView::pan(QPoint place)
{
    const QPoint off = place - m_pressed;
    m_pressed = place;
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - off.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - off.y());
}

void GraphView::beginLink()
{
    m_drag = Drag::Link;
    m_linkFrom = m_node;
    m_linkTo = -1;
    m_rubber = m_scene->addPath({});
    m_rubber->setZValue(10);
}

QString GraphView::refusalOf(int target) const
{
    return m_refusal ? m_refusal(m_linkFrom, target) : QString();
}

/** The arrow follows the mouse and says of each box whether it can end there. */
void GraphView::dragLink(QPoint place)
{
    const QPointF tip = mapToScene(place);
    ensureVisible(QRectF(tip, QSizeF(1, 1)), 12, 12);
    const int target = nodeAt(place) == m_linkFrom ? -1 : nodeAt(place);
    const QString refusal = target >= 0 ? refusalOf(target) : QString();
    if (m_linkTo >= 0 && m_linkTo != target)
        m_scene->node(m_linkTo)->setTarget(GraphNodeItem::Target::None);
    m_linkTo = target;
    if (target >= 0)
        m_scene->node(target)->setTarget(refusal.isEmpty() ? GraphNodeItem::Target::Welcome : GraphNodeItem::Target::Refused);
    const Theme &theme = m_scene->theme();
    QPainterPath path(m_scene->placeOf(m_linkFrom).center());
    path.lineTo(tip);
    const QLineF line(path.elementAt(0), tip);
    if (line.length() > 1)
        path.addPolygon(GraphArrowItem::head(line.pointAt(1 - std::min(0.9, 11 / line.length())), tip, 9));
    m_rubber->setPath(path);
    m_rubber->setPen(QPen(refusal.isEmpty() ? theme.accent : theme.error, 2, refusal.isEmpty() ? Qt::SolidLine : Qt::DashLine));
    viewport()->setCursor(refusal.isEmpty() ? Qt::CrossCursor : Qt::ForbiddenCursor);
    QToolTip::showText(viewport()->mapToGlobal(place), refusal.isEmpty() ? QString() : toolTipOf(refusal), viewport());
}

void GraphView::endLink(bool isDropped)
{
    const int target = m_linkTo;
    const QString refusal = target >= 0 ? refusalOf(target) : QString();
    m_drag = Drag::None;
    delete m_rubber;
    m_rubber = nullptr;
    m_linkTo = -1;
    if (target < 0 || target >= m_scene->nodeCount())
        return;
    m_scene->node(target)->setTarget(GraphNodeItem::Target::None);
    if (isDropped && refusal.isEmpty())
        Q_EMIT linkRequested(m_linkFrom, target);
    else if (isDropped)
        Q_EMIT linkRefused(refusal);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    zoomAt(event->position(), std::pow(zoomStep, event->angleDelta().y() / stepsOfAWheelNotch));
    event->accept();
}

bool GraphView::nativeGesture(const QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomAt(event->position(), 1 + event->value());
    return true;
}

bool GraphView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture && nativeGesture(static_cast<QNativeGestureEvent *>(event)))
        return true;
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        lightUp();
    }
    return QGraphicsView::viewportEvent(event);
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const bool isShifted = event->modifiers() & Qt::ShiftModifier;
    const bool isAtWork = isPlain && !m_isStale;
    bool isTaken = true;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Escape && m_drag == Drag::Link)
        endLink(false);
    else if (event->key() == Qt::Key_Space && isPlain && !event->isAutoRepeat()) {
        m_isSpaceDown = true;
        viewport()->setCursor(Qt::OpenHandCursor);
    } else if (isPlain && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        zoom(zoomStep);
    else if (isPlain && event->key() == Qt::Key_Minus)
        zoom(1 / zoomStep);
    else if (isPlain && event->key() == Qt::Key_F)
        fit();
    else if (isPlain && event->key() == Qt::Key_1)
        showActualSize();
    else if (isAtWork && m_node >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2))
        activate(m_node);
    else if (isAtWork && m_arrow >= 0 && event->key() == Qt::Key_Delete)
        Q_EMIT removalRequested(m_arrow);
    else
        isTaken = isAtWork && (isShifted ? walkArrows(event->key()) : walk(event->key()));
    event->setAccepted(isTaken);
}

void GraphView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        viewport()->setCursor(Qt::ArrowCursor);
    }
    QGraphicsView::keyReleaseEvent(event);
}

void GraphView::focusOutEvent(QFocusEvent *event)
{
    m_isSpaceDown = false;
    QGraphicsView::focusOutEvent(event);
}

} // namespace Setsquare
