// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "planselection.h"
#include "rowmodel.h"

#include <QTreeView>

class QAbstractProxyModel;

namespace Setsquare {

class TreeHeader;

/** A view of rows that stand in the plan's text: what its user selects is selected everywhere, what is selected elsewhere is shown here,
    and return or a double-click goes to the source. Rows that have rows below them are groups, which begin open and are drawn across
    the first columns. */
class PlanTree : public QTreeView
{
    Q_OBJECT

public:
    /** `pane` is the source that others see in PlanSelection. */
    PlanTree(PlanSelection *selection, QWidget *pane);

    /** Shows rows, through a proxy if there is one, whose source they are. */
    void setRows(RowModel *rows, QAbstractProxyModel *proxy = nullptr);
    RowModel *rows() const { return m_rows; }
    QModelIndex toRows(const QModelIndex &index) const;
    QModelIndex fromRows(const QModelIndex &index) const;

    /** The role that tells a group from other rows; without one there are no groups. */
    void setGroupRole(int role) { m_groupRole = role; }
    bool isGroup(const QModelIndex &index) const;
    int uniformRowHeight() const;
    /** The height that shows so many rows and the header. */
    int heightOfRows(int rows) const;
    /** How many pixels the rows are scrolled up. */
    int scrolled() const { return verticalOffset(); }
    /** What is behind a row. */
    QColor backgroundOf(const QModelIndex &index) const;
    /** Something at the left carries the rows on and shows there which one has the focus. */
    void setFocusShownElsewhere() { m_showsFocus = false; }
    TreeHeader *columns() const { return m_header; }
    QModelIndex hovered() const { return m_hovered; }

    /** The column whose boxes the space key ticks; -1 if there are none. */
    void setBoxColumn(int column) { m_boxColumn = column; }
    int boxColumn() const { return m_boxColumn; }
    bool toggleBox(const QModelIndex &index);

    /** Whether it shows by itself what is selected elsewhere; a pane that knows better which row is meant calls showRow(). */
    void setFollowsSelection(bool follows) { m_followsSelection = follows; }
    /** Makes a row current without telling others that a user chose it; an invalid one clears the selection. */
    void showRow(const QModelIndex &index);

    /** The selected rows in the order of the text, in their first column; those below a selected row are part of it. */
    QModelIndexList selectedRowsInOrder() const;

    /** Cells that their model lets edit begin with F2, a double-click, or this. */
    void beginEditing(const QModelIndex &index);
    /** What is typed in a cell is set without leaving it. False if it is not accepted. */
    bool commitEditor();
    /** The same, and the cell is left. */
    bool leaveEditor();
    /** What is typed is not accepted: the editor stays open. The reason is told, if nobody else has. */
    void refuse(const QString &reason);

    /** Heights of rows may be others now. */
    void layOutAgain() { scheduleDelayedItemsLayout(); }

    /** Brings up the text of the current row, and the focus with it. */
    void goToCurrent();
    TextRange rangeOf(const QModelIndex &index) const;

Q_SIGNALS:
    /** Another row, or none, is the current one, whoever chose it. */
    void currentRowChanged(const QModelIndex &current);
    void hoveredRowChanged(const QModelIndex &hovered);
    void focusChanged();
    /** A key was pressed that stands for a command about rows. */
    void commandRequested(Setsquare::Command command);
    /** Return was pressed in a cell, and what it says was accepted. */
    void rowSubmitted(const QModelIndex &index);
    /** Escape was pressed in a cell. */
    void rowReverted(const QModelIndex &index);
    /** Escape was pressed, and no cell was being edited. */
    void escaped();

protected Q_SLOTS:
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void watch(QAbstractItemModel *model);
    void follow(TextRange range, QObject *source);
    void tell(const QModelIndex &chosen);
    QWidget *openEditor() const;
    void openGroups(const QModelIndex &parent, int first, int last);
    void setHovered(const QModelIndex &index);
    void drawBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool isEditable(const QModelIndex &index) const { return index.flags() & Qt::ItemIsEditable; }
    /** The next cell of the same row that can be edited, around the end; invalid if there is none. */
    QModelIndex editableBeside(const QModelIndex &index, int step) const;

    PlanSelection *m_selection;
    QWidget *m_pane;
    TreeHeader *m_header;
    RowModel *m_rows = nullptr;
    QAbstractProxyModel *m_proxy = nullptr;
    int m_groupRole = -1;
    int m_boxColumn = -1;
    bool m_followsSelection = true;
    bool m_showsFocus = true;
    bool m_isFollowing = false;
    bool m_isRefused = false; ///< what was just committed
    int m_modelChanges = 0; ///< rows are just going or coming: the user did not choose what becomes current
    QPersistentModelIndex m_hovered;
};

} // namespace Setsquare
