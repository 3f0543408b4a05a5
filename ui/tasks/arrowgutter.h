// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arrowlanes.h"
#include "tasktreemodel.h"
#include "theme.h"

#include <QBasicTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace Setsquare {

class ArrowPainter;
class PlanTree;

/** The arrows between the rows of the task tree, where the rows begin: at its left, or at its right where one reads from there. It scrolls
    with the tree, and paints only what is visible. */
class ArrowGutter : public QWidget
{
    Q_OBJECT

public:
    ArrowGutter(PlanSession *session, TaskTreeModel *model, PlanTree *tree, QWidget *parent = nullptr);

    /** The width that a user gave it by dragging; 0 while it takes what its lanes need. */
    int chosenWidth() const { return m_chosenWidth; }
    void setChosenWidth(int width);
    /** Whether arrows are left out that follow from others: every task still waits for the same tasks. */
    bool hidesImplied() const { return m_hidesImplied; }
    void setHidesImplied(bool hides);
    /** Both, as one number to be remembered. */
    int state() const { return m_chosenWidth + (m_hidesImplied ? hidingBit : 0); }
    void setState(int state);

    /** The arrows as they are laid out now. */
    const ArrowLanes &lanes();
    /** The visible row of each task, counted from the first of the tree. */
    const std::vector<int> &rowsOfTasks();
    /** The task whose chain is lit: the one under the mouse, otherwise the current one; -1 if there is none. */
    int litTask() const;

    /** Groups were opened or closed all at once, of which the tree tells nobody. */
    void invalidateRows();

    QSize sizeHint() const override;

    /** The dependency whose arrow is chosen; none if there is none. */
    const std::optional<Dependency> &chosen() const { return m_chosen; }
    /** A dependency that is being drawn, with the mouse or by keys. */
    struct Link {
        int from = -1; ///< the task that comes first
        int to = -1; ///< the one that is to wait; -1 while there is none
        QString reason; ///< why it cannot, if it cannot
        QPointF place; ///< of the mouse
    };
    const std::optional<Link> &link() const { return m_link; }

Q_SIGNALS:
    /** One task is to wait for another: an arrow was drawn. */
    void linked(int from, int to);
    /** It is not to wait for it any more: its arrow was deleted. */
    void unlinked(int from, int to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int hidingBit = 1 << 16;

    void connectAll();
    void invalidateLanes();
    void layOut();
    void updateWidth();
    QModelIndex indexAtHeight(int y) const;
    bool isOnEdge(const QPoint &position) const;
    QString toolTipFor(const QModelIndex &index) const;
    QString toolTipFor(const Dependency &dependency) const;
    ArrowPainter painterOf(const Theme &theme) const;
    QPointF inRows(const QPointF &position) const;
    QRect placed(const QRect &part) const;
    int taskAtHeight(int y) const;
    void paintChosen(QPainter *painter, const ArrowPainter &arrows) const;
    /** The arrow that stands for a dependency, as an index into ArrowLanes::arrows; -1 if there is none. */
    int arrowOf(const Dependency &dependency) const;
    std::optional<Dependency> dependencyAt(const QPointF &position) const;
    void choose(const std::optional<Dependency> &dependency);
    void chooseBeside(int step);
    void goToOtherEnd();
    void removeChosen();
    void beginLink(int from);
    void moveLink(int to, const QPointF &place);
    void stepLink(int step);
    void endLink(bool keep);
    void say(const QString &words, int row);
    bool pressLinkKey(int key);
    void paintHeader(QPainter *painter, const Theme &theme) const;
    void forEachVisibleRow(const std::function<void(const QModelIndex &, int)> &visit) const;
    void paintRows(QPainter *painter, const Theme &theme) const;
    void paintDots(QPainter *painter, const ArrowPainter &arrows) const;

    PlanSession *m_session;
    TaskTreeModel *m_model;
    PlanTree *m_tree;
    std::vector<Dependency> m_shown; ///< what the lanes are made of
    ArrowLanes m_lanes;
    TaskChain m_chain;
    int m_chainTask = -1;
    std::vector<int> m_rows;
    bool m_areRowsCurrent = false;
    bool m_areLanesCurrent = false;
    bool m_isDragging = false;
    std::optional<Dependency> m_chosen;
    std::optional<Link> m_link;
    int m_pressedTask = -1; ///< whose point the mouse was pressed on
    QPoint m_pressedAt;
    bool m_isOnDots = false;
    QBasicTimer m_scrolling; ///< while a dependency is drawn beyond what is to be seen
    int m_chosenWidth = 0;
    bool m_hidesImplied = false;
    int m_hoveredTask = -1;
};

} // namespace Setsquare
