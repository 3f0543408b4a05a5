// SPDX-License-Identifier: Apache-2.0
#include "plantree.h"

#include "celleditor.h"
#include "theme.h"
#include "treeheader.h"

#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <array>
#include <utility>

namespace Setsquare {

PlanTree::PlanTree(PlanSelection *selection, QWidget *pane)
    : QTreeView(pane)
    , m_selection(selection)
    , m_pane(pane)
    , m_header(new TreeHeader(this))
{
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHeader(m_header);
    connect(selection, &PlanSelection::rangeSelected, this, &PlanTree::follow);
}

void PlanTree::setRows(RowModel *rows, QAbstractProxyModel *proxy)
{
    m_rows = rows;
    m_proxy = proxy;
    if (proxy)
        proxy->setSourceModel(rows);
    QAbstractItemModel *shown = proxy ? static_cast<QAbstractItemModel *>(proxy) : rows;
    watch(shown);
    setModel(shown);
    connect(shown, &QAbstractItemModel::rowsInserted, this, &PlanTree::openGroups);
    connect(shown, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    expandAll();
}

/** Connected before the view's own connections: the view makes another row current when the present one goes. */
void PlanTree::watch(QAbstractItemModel *model)
{
    const auto begin = [this] { ++m_modelChanges; };
    const auto end = [this] { m_modelChanges = std::max(0, m_modelChanges - 1); };
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(model, &QAbstractItemModel::rowsRemoved, this, end);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, begin);
    connect(model, &QAbstractItemModel::rowsMoved, this, end);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(model, &QAbstractItemModel::modelReset, this, end);
}

QModelIndex PlanTree::toRows(const QModelIndex &index) const
{
    return m_proxy ? m_proxy->mapToSource(index) : index;
}

QModelIndex PlanTree::fromRows(const QModelIndex &index) const
{
    return m_proxy ? m_proxy->mapFromSource(index) : index;
}

bool PlanTree::isGroup(const QModelIndex &index) const
{
    return m_groupRole >= 0 && index.data(m_groupRole).toBool();
}

int PlanTree::uniformRowHeight() const
{
    return model() && model()->rowCount() > 0 ? rowHeight(model()->index(0, 0)) : fontMetrics().height() + 10;
}

int PlanTree::heightOfRows(int rows) const
{
    const int head = isHeaderHidden() ? 0 : header()->sizeHint().height();
    return head + rows * (fontMetrics().height() + 10) + 2;
}

TextRange PlanTree::rangeOf(const QModelIndex &index) const
{
    return m_rows && index.isValid() ? m_rows->rangeOf(toRows(index)) : TextRange();
}

void PlanTree::openGroups(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    for (int row = first; row <= last; ++row)
        expand(model()->index(row, 0));
}

void PlanTree::follow(TextRange range, QObject *source)
{
    if (source == m_pane || !m_rows || !m_followsSelection)
        return;
    if (const QModelIndex index = fromRows(m_rows->indexAt(range.start)); index.isValid())
        showRow(index);
}

void PlanTree::showRow(const QModelIndex &index)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (!index.isValid())
        selectionModel()->clear();
    else if (index.siblingAtColumn(0) != currentIndex().siblingAtColumn(0))
        setCurrentIndex(index.siblingAtColumn(std::max(0, currentIndex().column())));
}

void PlanTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const bool chosenHere = !m_isFollowing && m_modelChanges == 0;
    if (chosenHere && current.siblingAtColumn(0) != previous.siblingAtColumn(0))
        tell(current);
    Q_EMIT currentRowChanged(current);
}

void PlanTree::tell(const QModelIndex &chosen)
{
    if (const TextRange range = rangeOf(chosen); !range.isEmpty())
        m_selection->select(range, m_pane);
}

bool PlanTree::toggleBox(const QModelIndex &index)
{
    const QModelIndex box = m_boxColumn >= 0 && index.isValid() ? index.siblingAtColumn(m_boxColumn) : QModelIndex();
    if (!(box.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool isTicked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model()->setData(box, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

/** Qt would add to the selection what a command with a held Control key makes current. */
QItemSelectionModel::SelectionFlags PlanTree::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return event ? QTreeView::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

QModelIndexList PlanTree::selectedRowsInOrder() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    rows.removeIf([this](const QModelIndex &row) { return row.parent().isValid() && selectionModel()->isSelected(row.parent()); });
    std::ranges::sort(rows, {}, [this](const QModelIndex &row) { return rangeOf(row).start; });
    return rows;
}

void PlanTree::beginEditing(const QModelIndex &index)
{
    const QModelIndex cell = isEditable(index) ? index : editableBeside(index, 1);
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    scrollTo(cell);
    edit(cell);
}

QModelIndex PlanTree::editableBeside(const QModelIndex &index, int step) const
{
    const int count = header()->count();
    int visual = header()->visualIndex(index.column());
    for (int i = 0; i < count; ++i) {
        visual = (visual + step + count) % count;
        const QModelIndex cell = index.siblingAtColumn(header()->logicalIndex(visual));
        if (!isColumnHidden(cell.column()) && isEditable(cell))
            return cell;
    }
    return {};
}

void PlanTree::refuse(const QString &reason)
{
    m_isRefused = true;
    if (!reason.isEmpty())
        Q_EMIT m_selection->editRefused(reason);
}

void PlanTree::commitData(QWidget *editor)
{
    m_isRefused = false;
    QTreeView::commitData(editor);
}

QWidget *PlanTree::openEditor() const
{
    return state() == EditingState ? indexWidget(currentIndex()) : nullptr;
}

bool PlanTree::commitEditor()
{
    QWidget *editor = openEditor();
    if (editor)
        commitData(editor);
    return !editor || !std::exchange(m_isRefused, false);
}

bool PlanTree::leaveEditor()
{
    if (!commitEditor())
        return false;
    if (QWidget *editor = openEditor())
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    return true;
}

/** Tab walks the cells of the row, and never leaves it. */
void PlanTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isReverted = hint == QAbstractItemDelegate::RevertModelCache;
    if (std::exchange(m_isRefused, false) && !isReverted)
        return;
    CellEditor::closeList(editor);
    const QPersistentModelIndex edited = currentIndex();
    QTreeView::closeEditor(editor, isReverted ? hint : QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::EditNextItem)
        beginEditing(editableBeside(edited, 1));
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        beginEditing(editableBeside(edited, -1));
    else if (hint == QAbstractItemDelegate::SubmitModelCache)
        Q_EMIT rowSubmitted(edited);
    else if (isReverted)
        Q_EMIT rowReverted(edited);
}

void PlanTree::goToCurrent()
{
    const QModelIndex current = currentIndex();
    const TextRange range = rangeOf(current);
    // A list that does not follow is one of places in the text, which may be empty: where a section is missing.
    const bool isPlace = !m_followsSelection && current.isValid() && !isGroup(current);
    if (!range.isEmpty() || isPlace)
        m_selection->goTo(range, m_pane);
}

void PlanTree::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && state() != EditingState) {
        goToCurrent();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && toggleBox(currentIndex())) {
        event->accept();
        return;
    }
    static const std::array keys {std::pair(QKeySequence::Cut, Command::Cut), std::pair(QKeySequence::Copy, Command::Copy),
                                  std::pair(QKeySequence::Paste, Command::Paste), std::pair(QKeySequence::Delete, Command::RemoveRow)};
    for (const auto &[key, command] : keys) {
        if (event->matches(key)) {
            Q_EMIT commandRequested(command);
            event->accept();
            return;
        }
    }
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    if (event->key() == Qt::Key_F2 && !isEditable(currentIndex())) {
        beginEditing(currentIndex());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void PlanTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onChevron = isGroup(index) && event->button() == Qt::LeftButton && event->position().x() < fontMetrics().height() * 1.6;
    if (onChevron) {
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
        return;
    }
    const bool wasCurrent = index.isValid() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0);
    QTreeView::mousePressEvent(event);
    if (wasCurrent) // which may not have been told: a pane shows its first row unasked
        tell(index);
}

void PlanTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTreeView::mouseDoubleClickEvent(event);
    if (index.isValid() && event->button() == Qt::LeftButton && !isEditable(index))
        goToCurrent();
}

bool PlanTree::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::HoverMove)
        setHovered(indexAt(static_cast<QSinglePointEvent *>(event)->position().toPoint()).siblingAtColumn(0));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave)
        setHovered({});
    return QTreeView::viewportEvent(event);
}

void PlanTree::setHovered(const QModelIndex &index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    viewport()->update();
    Q_EMIT hoveredRowChanged(index);
}

void PlanTree::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    if (viewport()->underMouse() && viewport()->rect().contains(mouse))
        setHovered(indexAt(mouse).siblingAtColumn(0));
}

/** Qt would make the first row current without selecting it, and as if somebody had chosen it. */
void PlanTree::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) {
        setAutoScroll(event->reason() != Qt::MouseFocusReason); // what is being pressed stays below the pointer
        showRow(model()->index(0, 0));
        setAutoScroll(true);
    }
    QTreeView::focusInEvent(event);
    Q_EMIT focusChanged();
}

void PlanTree::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    Q_EMIT focusChanged();
}

void PlanTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

QColor PlanTree::backgroundOf(const QModelIndex &index) const
{
    const Theme theme = Theme::of(palette());
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        return theme.selection;
    if (m_hovered.isValid() && m_hovered == index.siblingAtColumn(0))
        return theme.hover;
    return isGroup(index) ? theme.raised : theme.surface;
}

void PlanTree::drawBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(palette());
    const QRect row(0, option.rect.top(), std::max(viewport()->width(), header()->length()), option.rect.height());
    painter->fillRect(row, backgroundOf(index));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.border);
    const bool current = currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    if (current && m_showsFocus && hasFocus())
        painter->fillRect(QStyle::visualRect(layoutDirection(), viewport()->rect(), {0, row.top(), 3, row.height() - 1}), theme.accent);
}

void PlanTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    drawBackground(painter, option, index);
    QStyleOptionViewItem cell = option;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (header()->isSectionHidden(column))
            continue;
        cell.rect = QRect(columnViewportPosition(column), option.rect.top(), columnWidth(column), option.rect.height() - 1);
        if (cell.rect.right() >= 0 && cell.rect.left() <= viewport()->width())
            itemDelegateForIndex(index)->paint(painter, cell, index.siblingAtColumn(column));
    }
}

void PlanTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

} // namespace Setsquare
