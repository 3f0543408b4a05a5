// SPDX-License-Identifier: Apache-2.0
#include "arrowgutter.h"

#include "accessiblerole.h"
#include "arrowpainter.h"
#include "plantree.h"
#include "reduction.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace Setsquare {

static constexpr int easeLanes = 14; ///< with more, the lanes move closer together until somebody makes the gutter wider

ArrowGutter::ArrowGutter(PlanSession *session, TaskTreeModel *model, PlanTree *tree, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_tree(tree)
{
    setObjectName(QStringLiteral("gutter"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("Order of the tasks"));
    setAccessibleDescription(
        tr("Arrows from each task to those that wait for it. Left and Right choose an arrow of the current task, Delete "
           "removes it, Insert begins another. The column Depends on has the same in words."));
    connectAll();
    invalidateRows();
}

void ArrowGutter::connectAll()
{
    connect(m_session, &PlanSession::dependenciesChanged, this, &ArrowGutter::invalidateLanes);
    connect(m_session, &PlanSession::dependenciesChanged, this, [this] {
        m_chosen.reset();
        m_link.reset();
    });
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
    const std::vector<Dependency> &all = m_session->dependencies();
    const std::vector<bool> implied =
        m_hidesImplied ? impliedByOthers(int(m_session->plan().tasks.size()), all) : std::vector<bool>(all.size(), false);
    m_shown.clear();
    for (size_t i = 0; i < all.size(); ++i) {
        if (!implied[i])
            m_shown.push_back(all[i]);
    }
    m_lanes = laneLayout(m_shown, rowsOfTasks(), m_session->schedule().criticalPath);
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

void ArrowGutter::setHidesImplied(bool hides)
{
    m_hidesImplied = hides;
    m_chosen.reset();
    invalidateLanes();
}

void ArrowGutter::setState(int state)
{
    setHidesImplied(state & hidingBit);
    setChosenWidth(state & ~hidingBit);
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
    if (hasFocus())
        painter->fillRect(QRect(0, head.bottom() - 2, width(), 3), theme.accent);
    painter->setPen(hasFocus() ? theme.text : theme.secondaryText);
    painter->setFont(m_tree->header()->font());
    painter->drawText(placed(head.adjusted(Spacing::medium, 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter, tr("Order"));
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

/** Where a part of the gutter is: mirrored where one reads from the right. */
QRect ArrowGutter::placed(const QRect &part) const
{
    return QStyle::visualRect(layoutDirection(), rect(), part);
}

/** The rows of the tree, carried on before their beginning. */
void ArrowGutter::paintRows(QPainter *painter, const Theme &theme) const
{
    const int rowHeight = m_tree->uniformRowHeight();
    const int top = m_tree->viewport()->y() - m_tree->scrolled();
    forEachVisibleRow([&](const QModelIndex &index, int row) {
        const QRect place(0, top + row * rowHeight, width(), rowHeight);
        painter->fillRect(place, m_tree->backgroundOf(index));
        painter->fillRect(QRect(0, place.bottom(), width(), 1), theme.border);
        if ((m_tree->hasFocus() || hasFocus()) && m_tree->currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0))
            painter->fillRect(placed({0, place.top(), 3, rowHeight - 1}), theme.accent);
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
    painter.save();
    painter.translate(0, top);
    painter.setClipRect(QRect(0, 0, width(), height() - top));
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    ArrowPainter arrows = painterOf(theme);
    arrows.paint(&painter);
    paintDots(&painter, arrows);
    paintChosen(&painter, arrows);
    painter.restore();
    paintHeader(&painter, theme);
}

ArrowPainter ArrowGutter::painterOf(const Theme &theme) const
{
    const int top = m_tree->viewport()->y();
    return {m_lanes, m_shown, m_chain, {width(), height() - top, m_tree->uniformRowHeight(), m_tree->scrolled()}, theme};
}

/** What the user points at, has chosen, or is drawing. */
void ArrowGutter::paintChosen(QPainter *painter, const ArrowPainter &arrows) const
{
    if (const int arrow = m_chosen ? arrowOf(*m_chosen) : -1; arrow >= 0)
        arrows.paintChosen(painter, arrow);
    const auto rowOf = [this](int task) { return task >= 0 && task < int(m_rows.size()) ? m_rows[size_t(task)] : -1; };
    if (m_link)
        arrows.paintLink(painter, rowOf(m_link->from), rowOf(m_link->to), m_link->place, !m_link->reason.isEmpty());
    else if (m_isOnDots && rowOf(m_hoveredTask) >= 0)
        arrows.paintHandle(painter, rowOf(m_hoveredTask));
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

void ArrowGutter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &ArrowGutter::updateWidth, Qt::QueuedConnection);
}

} // namespace Setsquare
