// SPDX-License-Identifier: Apache-2.0
#include "arrowgutter.h"

#include "arrowpainter.h"
#include "plantree.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace Setsquare {

static constexpr int edgeWidth = 5;
static constexpr int easeLanes = 14; ///< with more, the lanes move closer together until somebody makes the gutter wider

ArrowGutter::ArrowGutter(PlanSession *session, TaskTreeModel *model, PlanTree *tree, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_tree(tree)
{
    setObjectName(QStringLiteral("gutter"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Order of the tasks"));
    setAccessibleDescription(tr("Arrows from each task to those that wait for it. The column Depends on has the same in words."));
    connectAll();
    invalidateRows();
}

void ArrowGutter::connectAll()
{
    connect(m_session, &PlanSession::dependenciesChanged, this, &ArrowGutter::invalidateLanes);
    connect(m_session, &PlanSession::settled, this, &ArrowGutter::invalidateLanes);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ArrowGutter::invalidateRows);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ArrowGutter::invalidateRows);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &ArrowGutter::invalidateRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ArrowGutter::invalidateRows);
    connect(m_model, &QAbstractItemModel::dataChanged, this, qOverload<>(&QWidget::update));
    connect(m_tree, &QTreeView::expanded, this, &ArrowGutter::invalidateRows);
    connect(m_tree, &QTreeView::collapsed, this, &ArrowGutter::invalidateRows);
    connect(m_tree, &PlanTree::currentRowChanged, this, qOverload<>(&QWidget::update));
    connect(m_tree, &PlanTree::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_tree, &PlanTree::hoveredRowChanged, this, [this](const QModelIndex &index) {
        m_hoveredTask = index.isValid() ? index.data(TaskTreeModel::TaskIndexRole).toInt() : -1;
        update();
    });
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(m_tree->verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(m_tree->header(), &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
}

void ArrowGutter::invalidateRows()
{
    m_areRowsCurrent = false;
    invalidateLanes();
}

void ArrowGutter::invalidateLanes()
{
    m_areLanesCurrent = false;
    m_chainTask = -1;
    update();
    // The width follows the lanes, but not within the change itself: the tree is not laid out yet.
    QMetaObject::invokeMethod(this, &ArrowGutter::updateWidth, Qt::QueuedConnection);
}

const std::vector<int> &ArrowGutter::rowsOfTasks()
{
    if (m_areRowsCurrent)
        return m_rows;
    m_areRowsCurrent = true;
    m_rows.assign(size_t(m_session->plan().tasks.size()), -1);
    int row = 0;
    const auto place = [this](const QModelIndex &index, int at) {
        const int task = index.data(TaskTreeModel::TaskIndexRole).toInt();
        if (task >= 0 && task < int(m_rows.size()))
            m_rows[size_t(task)] = at;
    };
    for (int top = 0; top < m_model->rowCount(); ++top) {
        const QModelIndex index = m_model->index(top, 0);
        const bool open = m_tree->isExpanded(index);
        place(index, row);
        for (int below = 0; below < m_model->rowCount(index); ++below)
            place(m_model->index(below, 0, index), open ? row + below + 1 : row);
        row += open ? m_model->rowCount(index) + 1 : 1;
    }
    return m_rows;
}

const ArrowLanes &ArrowGutter::lanes()
{
    layOut();
    return m_lanes;
}

void ArrowGutter::layOut()
{
    if (m_areLanesCurrent)
        return;
    m_lanes = laneLayout(m_session->dependencies(), rowsOfTasks(), m_session->schedule().criticalPath);
    m_areLanesCurrent = true;
}

QSize ArrowGutter::sizeHint() const
{
    const int height = m_tree->uniformRowHeight();
    const int least = fontMetrics().horizontalAdvance(tr("Order")) + 2 * Spacing::large;
    const int wanted = ArrowPainter::wantedWidth(std::clamp(m_lanes.laneCount(), 3, easeLanes), height);
    return {std::max(least, m_chosenWidth > 0 ? m_chosenWidth : wanted), 100};
}

void ArrowGutter::updateWidth()
{
    layOut();
    if (const int wanted = sizeHint().width(); wanted != width())
        setFixedWidth(wanted);
}

void ArrowGutter::setChosenWidth(int width)
{
    m_chosenWidth = std::clamp(width, 0, 600);
    updateWidth();
}

int ArrowGutter::litTask() const
{
    if (m_hoveredTask >= 0)
        return m_hoveredTask;
    const QModelIndex current = m_tree->currentIndex();
    return current.isValid() ? current.data(TaskTreeModel::TaskIndexRole).toInt() : -1;
}

QModelIndex ArrowGutter::indexAtHeight(int y) const
{
    return m_tree->indexAt(QPoint(1, y - m_tree->viewport()->y()));
}

void ArrowGutter::paintHeader(QPainter *painter, const Theme &theme) const
{
    const QRect head(0, 0, width(), m_tree->viewport()->y());
    painter->fillRect(head, theme.window);
    painter->fillRect(QRect(0, head.bottom(), width(), 1), theme.border);
    painter->setPen(theme.secondaryText);
    painter->setFont(m_tree->header()->font());
    painter->drawText(head.adjusted(Spacing::medium, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("Order"));
}

/** Calls with each visible row's index and number. All rows are equally high, so nobody needs to ask the tree where they are. */
void ArrowGutter::forEachVisibleRow(const std::function<void(const QModelIndex &, int)> &visit) const
{
    const int rowHeight = m_tree->uniformRowHeight();
    int row = m_tree->scrolled() / rowHeight;
    const int last = (m_tree->scrolled() + height()) / rowHeight;
    for (QModelIndex index = m_tree->indexAt(QPoint(1, 0)); index.isValid() && row <= last; index = m_tree->indexBelow(index))
        visit(index, row++);
}

/** The rows of the tree, carried on to the left. */
void ArrowGutter::paintRows(QPainter *painter, const Theme &theme) const
{
    const int rowHeight = m_tree->uniformRowHeight();
    const int top = m_tree->viewport()->y() - m_tree->scrolled();
    forEachVisibleRow([&](const QModelIndex &index, int row) {
        const QRect place(0, top + row * rowHeight, width(), rowHeight);
        painter->fillRect(place, m_tree->backgroundOf(index));
        painter->fillRect(QRect(0, place.bottom(), width(), 1), theme.border);
        if (m_tree->hasFocus() && m_tree->currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0))
            painter->fillRect(QRect(0, place.top(), 3, rowHeight - 1), theme.accent);
    });
}

void ArrowGutter::paintEvent(QPaintEvent *)
{
    layOut();
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.surface);
    paintRows(&painter, theme);
    if (const int lit = litTask(); lit != m_chainTask) {
        m_chain = chainOf(m_session->dependencies(), int(m_session->plan().tasks.size()), lit);
        m_chainTask = lit;
    }
    const int top = m_tree->viewport()->y();
    const int rowHeight = m_tree->uniformRowHeight();
    painter.save();
    painter.translate(0, top);
    painter.setClipRect(QRect(0, 0, width(), height() - top));
    ArrowPainter arrows(m_lanes, m_session->dependencies(), m_chain, {width(), height() - top, rowHeight, m_tree->scrolled()}, theme);
    arrows.paint(&painter);
    paintDots(&painter, arrows);
    painter.restore();
    paintHeader(&painter, theme);
}

void ArrowGutter::paintDots(QPainter *painter, const ArrowPainter &arrows) const
{
    forEachVisibleRow([&](const QModelIndex &index, int row) {
        const int task = index.data(TaskTreeModel::TaskIndexRole).toInt();
        const bool closed = task < 0 && !m_tree->isExpanded(index) && m_model->hasChildren(index);
        if (task < 0 && !closed)
            return;
        const bool lit = closed || m_chain.isEmpty() || m_chain.contains(task);
        arrows.paintDot(painter, row, !closed && index.data(TaskTreeModel::IsCriticalRole).toBool(), lit, closed);
        if (std::ranges::binary_search(m_lanes.missingRows, row))
            arrows.paintMissing(painter, row);
    });
}

QString ArrowGutter::toolTipFor(const QModelIndex &index) const
{
    const int task = index.isValid() ? index.data(TaskTreeModel::TaskIndexRole).toInt() : -1;
    if (task < 0)
        return {};
    QStringList before;
    QStringList after;
    const Plan &plan = m_session->plan();
    for (const Dependency &dependency : m_session->dependencies()) {
        if (dependency.to == task && dependency.from >= 0)
            before.append(plan.tasks.value(dependency.from).id);
        if (dependency.from == task && dependency.to >= 0)
            after.append(plan.tasks.value(dependency.to).id);
    }
    QStringList lines;
    if (!before.isEmpty())
        lines.append(tr("After task %1").arg(before.mid(0, 20).join(QStringLiteral(", "))));
    if (!after.isEmpty())
        lines.append(tr("Before task %1").arg(after.mid(0, 20).join(QStringLiteral(", "))));
    return lines.join(u'\n');
}

bool ArrowGutter::isOnEdge(const QPoint &position) const
{
    return position.x() >= width() - edgeWidth && position.y() < m_tree->viewport()->y();
}

void ArrowGutter::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging) {
        setChosenWidth(std::max(1, event->position().toPoint().x()));
        return;
    }
    setCursor(isOnEdge(event->position().toPoint()) ? Qt::SplitHCursor : Qt::ArrowCursor);
    const QModelIndex index = indexAtHeight(event->position().toPoint().y());
    m_hoveredTask = index.isValid() ? index.data(TaskTreeModel::TaskIndexRole).toInt() : -1;
    update();
}

void ArrowGutter::mousePressEvent(QMouseEvent *event)
{
    m_isDragging = isOnEdge(event->position().toPoint());
    if (m_isDragging)
        return;
    if (const QModelIndex index = indexAtHeight(event->position().toPoint().y()); index.isValid()) {
        m_tree->setFocus(Qt::MouseFocusReason);
        m_tree->setCurrentIndex(index);
    }
}

void ArrowGutter::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
}

/** As at the edge of a column: back to the width that fits. */
void ArrowGutter::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isOnEdge(event->position().toPoint()))
        setChosenWidth(0);
    else
        m_tree->goToCurrent();
}

void ArrowGutter::leaveEvent(QEvent *)
{
    m_hoveredTask = -1;
    update();
}

void ArrowGutter::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_tree->verticalScrollBar(), event);
}

bool ArrowGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipFor(indexAtHeight(help->pos().y())), this);
        return true;
    }
    return QWidget::event(event);
}

void ArrowGutter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &ArrowGutter::updateWidth, Qt::QueuedConnection);
}

} // namespace Setsquare
