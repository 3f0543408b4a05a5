// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arrowlanes.h"
#include "tasktreemodel.h"
#include "theme.h"

#include <QWidget>

#include <functional>

namespace Setsquare {

class ArrowPainter;
class PlanTree;

/** The arrows between the rows of the task tree, at its left. It scrolls with the tree, and paints only what is visible. */
class ArrowGutter : public QWidget
{
    Q_OBJECT

public:
    ArrowGutter(PlanSession *session, TaskTreeModel *model, PlanTree *tree, QWidget *parent = nullptr);

    /** The width that a user gave it by dragging; 0 while it takes what its lanes need. */
    int chosenWidth() const { return m_chosenWidth; }
    void setChosenWidth(int width);

    /** The arrows as they are laid out now. */
    const ArrowLanes &lanes();
    /** The visible row of each task, counted from the first of the tree. */
    const std::vector<int> &rowsOfTasks();
    /** The task whose chain is lit: the one under the mouse, otherwise the current one; -1 if there is none. */
    int litTask() const;

    /** Groups were opened or closed all at once, of which the tree tells nobody. */
    void invalidateRows();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectAll();
    void invalidateLanes();
    void layOut();
    void updateWidth();
    QModelIndex indexAtHeight(int y) const;
    bool isOnEdge(const QPoint &position) const;
    QString toolTipFor(const QModelIndex &index) const;
    void paintHeader(QPainter *painter, const Theme &theme) const;
    void forEachVisibleRow(const std::function<void(const QModelIndex &, int)> &visit) const;
    void paintRows(QPainter *painter, const Theme &theme) const;
    void paintDots(QPainter *painter, const ArrowPainter &arrows) const;

    PlanSession *m_session;
    TaskTreeModel *m_model;
    PlanTree *m_tree;
    ArrowLanes m_lanes;
    TaskChain m_chain;
    int m_chainTask = -1;
    std::vector<int> m_rows;
    bool m_areRowsCurrent = false;
    bool m_areLanesCurrent = false;
    bool m_isDragging = false;
    int m_chosenWidth = 0;
    int m_hoveredTask = -1;
};

} // namespace Setsquare
