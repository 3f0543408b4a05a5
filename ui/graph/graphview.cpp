// SPDX-License-Identifier: Apache-2.0
#include "graphview.h"

#include "accessiblerole.h"
#include "grapharrowitem.h"
#include "graphframeitem.h"
#include "graphnodeitem.h"
#include "graphscene.h"
#include "marks.h"

#include <QAccessible>
#include <QScrollBar>

#include <cmath>

namespace Setsquare {

static constexpr double leastScale = 0.05;
static constexpr double mostScale = 4;
static constexpr double readableScale = 0.75;
static constexpr int rim = 24; ///< between what is brought into view and the edge of the view

GraphView::GraphView(GraphScene *scene, QWidget *parent) : QGraphicsView(scene, parent), m_scene(scene)
{
    setObjectName(QStringLiteral("graphView"));
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Graph of the tasks"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setOptimizationFlag(DontSavePainterState);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void GraphView::setStale(bool stale, bool dims)
{
    if (stale && m_drag == Drag::Link)
        endLink(false);
    m_isStale = stale;
    m_dims = dims;
    viewport()->update();
}

void GraphView::drawForeground(QPainter *painter, const QRectF &exposed)
{
    if (!m_dims)
        return;
    QColor veil = m_scene->theme().surface;
    veil.setAlphaF(0.6F);
    painter->fillRect(exposed, veil);
}

void GraphView::forget()
{
    m_node = m_arrow = m_hovered = -1;
    if (m_drag == Drag::Link)
        endLink(false);
    m_drag = Drag::None;
    tellChosen();
}

void GraphView::showNode(int node)
{
    choose(node, -1);
    if (node >= 0)
        ensureVisible(m_scene->placeOf(node), rim, rim);
}

void GraphView::choose(int node, int arrow)
{
    if (node == m_node && arrow == m_arrow)
        return;
    m_node = node;
    m_arrow = arrow;
    m_scene->choose(node, arrow);
    lightUp();
    tellChosen();
}

/** What is seen by the lit chain is said in words, too. */
void GraphView::tellChosen()
{
    const GraphContent &content = m_scene->content();
    QString words = tr("Nothing is selected. Arrow keys walk from task to task.");
    if (m_node >= 0)
        words = tr("%1. %2").arg(content.name(m_node), content.description(m_node));
    else if (m_arrow >= 0)
        words = content.arrowTexts.at(m_arrow);
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

/** What the mouse is over counts more than what is selected. */
void GraphView::lightUp()
{
    if (m_hovered >= 0)
        m_scene->light(m_hovered);
    else
        m_scene->light(m_node, m_arrow);
}

void GraphView::setScale(double factor)
{
    const double scale = std::clamp(factor, leastScale, mostScale);
    setTransform(QTransform::fromScale(scale, scale));
    Q_EMIT scaleChanged(scale);
}

void GraphView::zoomAt(QPointF place, double factor)
{
    const QPointF scenePlace = viewportTransform().inverted().map(place);
    setScale(scaleFactor() * factor);
    const QPointF off = viewportTransform().map(scenePlace) - place;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(off.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(off.y()));
}

/** By keys and buttons: around what is selected, if it is in view. */
void GraphView::zoom(double factor)
{
    QPointF place = QRectF(viewport()->rect()).center();
    if (m_node >= 0) {
        const QPointF node = viewportTransform().map(m_scene->placeOf(m_node).center());
        place = viewport()->rect().contains(node.toPoint()) ? node : place;
    }
    zoomAt(place, factor);
}

void GraphView::fit()
{
    const QSizeF scene = sceneRect().size();
    const QSizeF room = maximumViewportSize() - QSize(4, 4); // what fits exactly gets scroll bars
    if (scene.isEmpty() || room.isEmpty())
        return;
    setScale(std::min({room.width() / scene.width(), room.height() / scene.height(), 1.5}));
    centerOn(sceneRect().center());
}

void GraphView::showActualSize()
{
    zoom(1 / scaleFactor());
}

void GraphView::showReadably()
{
    fit();
    if (scaleFactor() > 1)
        setScale(1);
    if (scaleFactor() < readableScale)
        setScale(readableScale);
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    if (m_scene->nodeCount() > 0)
        ensureVisible(m_scene->placeOf(std::max(m_node, 0)), rim, rim);
}

void GraphView::copy()
{
    Q_EMIT copyRequested();
}

/** The box nearest in a direction: one straight ahead before one that lies aside. */
int GraphView::nearest(int key) const
{
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const double direction = key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
    const QPointF here = m_scene->placeOf(m_node).center();
    int best = -1;
    double least = 0;
    for (int node = 0; node < m_scene->nodeCount(); ++node) {
        const QPointF off = m_scene->placeOf(node).center() - here;
        const double ahead = direction * (isVertical ? off.y() : off.x());
        const double aside = std::abs(isVertical ? off.x() : off.y());
        if (node == m_node || ahead < 1 || (!isVertical && aside > ahead))
            continue;
        const double distance = ahead + aside * (isVertical ? 0.6 : 2.5);
        if (best < 0 || distance < least) {
            best = node;
            least = distance;
        }
    }
    return best;
}

bool GraphView::walk(int key)
{
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    int next = m_scene->nodeCount() > 0 ? 0 : -1;
    if (m_arrow >= 0) {
        const TaskGraph::Arrow &arrow = m_scene->content().graph.arrows[size_t(m_arrow)];
        next = key == Qt::Key_Up || key == Qt::Key_Left ? arrow.from : arrow.to;
    } else if (m_node >= 0) {
        next = nearest(key);
    }
    if (next >= 0) {
        showNode(next);
        Q_EMIT nodeChosen(next);
    }
    return true;
}

/** With Shift, from a box to its arrows one after the other: up to those that reach it, down to those that leave it. */
bool GraphView::walkArrows(int key)
{
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const std::vector<TaskGraph::Arrow> &arrows = m_scene->content().graph.arrows;
    const bool isUp = key == Qt::Key_Up;
    const auto end = [&](int arrow) { return isUp ? arrows[size_t(arrow)].to : arrows[size_t(arrow)].from; };
    const int node = m_arrow >= 0 ? end(m_arrow) : m_node;
    for (int step = 1; node >= 0 && step <= int(arrows.size()); ++step) {
        const int arrow = (std::max(m_arrow, -1) + step) % int(arrows.size());
        if (end(arrow) != node)
            continue;
        choose(-1, arrow);
        ensureVisible(m_scene->arrow(arrow)->boundingRect(), rim, rim);
        Q_EMIT arrowChosen(arrow);
        break;
    }
    return true;
}

} // namespace Setsquare
