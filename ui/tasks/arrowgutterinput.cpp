// SPDX-License-Identifier: Apache-2.0
// What can be done with arrows: the other part of ArrowGutter.
#include "arrowgutter.h"
#include "arrowpainter.h"
#include "plantree.h"
#include "taskfieldedits.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace Setsquare {

static constexpr int edgeWidth = 5;
static constexpr qsizetype mostNamed = 20;

// -- what stands where -----------------------------------------------------------------------------------------------------------

bool ArrowGutter::isOnEdge(const QPoint &position) const
{
    return placed({width() - edgeWidth, 0, edgeWidth, m_tree->viewport()->y()}).contains(position);
}

/** As ArrowPainter counts: from the side where the rows do not begin, and from the top of what is to be seen of them. */
QPointF ArrowGutter::inRows(const QPointF &position) const
{
    return {isRightToLeft() ? width() - position.x() : position.x(), position.y() - m_tree->viewport()->y()};
}

int ArrowGutter::taskAtHeight(int y) const
{
    const QModelIndex index = y >= m_tree->viewport()->y() ? indexAtHeight(y) : QModelIndex();
    return index.isValid() ? index.data(TaskTreeModel::TaskIndexRole).toInt() : -1;
}

int ArrowGutter::arrowOf(const Dependency &dependency) const
{
    const auto standsFor = [&](const LaneArrow &arrow) {
        for (int i = arrow.first; i < arrow.first + arrow.count; ++i) {
            if (m_shown[size_t(m_lanes.dependencies[size_t(i)])] == dependency)
                return true;
        }
        return false;
    };
    const auto found = std::ranges::find_if(m_lanes.arrows, standsFor);
    return found == m_lanes.arrows.end() ? -1 : int(found - m_lanes.arrows.begin());
}

std::optional<Dependency> ArrowGutter::dependencyAt(const QPointF &position) const
{
    if (!m_areLanesCurrent || inRows(position).y() < 0)
        return {};
    const int arrow = painterOf(Theme::of(palette())).arrowAt(inRows(position));
    if (arrow < 0)
        return {};
    return m_shown[size_t(m_lanes.dependencies[size_t(m_lanes.arrows[size_t(arrow)].first)])];
}

QString ArrowGutter::toolTipFor(const Dependency &dependency) const
{
    const QString to = m_session->plan().tasks.value(dependency.to).id;
    const QString from = m_session->plan().tasks.value(dependency.from).id;
    if (dependency.implied)
        return tr("Task %1 does not say what it depends on: it is placed after task %2.").arg(to, from);
    if (dependency.from > dependency.to)
        return tr("Task %1 waits for task %2, which comes later.").arg(to, from);
    return tr("Task %1 waits for task %2.").arg(to, from);
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
        lines.append(tr("After task %1").arg(before.mid(0, mostNamed).join(QStringLiteral(", "))));
    if (!after.isEmpty())
        lines.append(tr("Before task %1").arg(after.mid(0, mostNamed).join(QStringLiteral(", "))));
    if (m_isOnDots && !m_session->document()->isReadOnly())
        lines.append(tr("Drag from here to the task that is to wait for this one."));
    return lines.join(u'\n');
}

bool ArrowGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<Dependency> dependency = m_isOnDots ? std::nullopt : dependencyAt(help->pos());
        if (!m_link)
            QToolTip::showText(help->globalPos(), dependency ? toolTipFor(*dependency) : toolTipFor(indexAtHeight(help->pos().y())), this);
        return true;
    }
    return QWidget::event(event);
}

/** To those who look and to those who listen. */
void ArrowGutter::say(const QString &words, int row)
{
    const int height = m_tree->uniformRowHeight();
    QToolTip::showText(mapToGlobal(QPoint(width(), m_tree->viewport()->y() + (row + 1) * height - m_tree->scrolled())), words, this);
    QAccessibleAnnouncementEvent announcement(this, words);
    QAccessible::updateAccessibility(&announcement);
}

// -- the arrow that is chosen ----------------------------------------------------------------------------------------------------

void ArrowGutter::choose(const std::optional<Dependency> &dependency)
{
    m_chosen = dependency;
    update();
    if (m_chosen)
        say(toolTipFor(*m_chosen), std::max(rowsOfTasks()[size_t(m_chosen->to)], 0));
}

/** The next of the arrows that lead to the current task or away from it, around the end. */
void ArrowGutter::chooseBeside(int step)
{
    const int task = m_tree->currentIndex().isValid() ? m_tree->currentIndex().data(TaskTreeModel::TaskIndexRole).toInt() : -1;
    QList<Dependency> own;
    for (const Dependency &dependency : m_session->dependencies()) {
        if (task >= 0 && dependency.from >= 0 && (dependency.from == task || dependency.to == task))
            own.append(dependency);
    }
    if (own.isEmpty())
        return;
    const qsizetype at = m_chosen ? own.indexOf(*m_chosen) : -1;
    choose(own.at(at < 0 ? (step > 0 ? 0 : own.size() - 1) : (at + step + own.size()) % own.size()));
}

void ArrowGutter::goToOtherEnd()
{
    const int task = m_tree->currentIndex().data(TaskTreeModel::TaskIndexRole).toInt();
    const QModelIndex other = m_model->indexOfTask(m_chosen->from == task ? m_chosen->to : m_chosen->from);
    m_tree->setCurrentIndex(other);
    m_tree->scrollTo(other);
}

void ArrowGutter::removeChosen()
{
    if (!m_chosen || m_session->document()->isReadOnly())
        return;
    const Dependency chosen = *m_chosen;
    if (chosen.implied)
        say(toolTipFor(chosen) + u' ' + tr("Write “None” into Depends on to let it wait for nothing."), rowsOfTasks()[size_t(chosen.to)]);
    else
        Q_EMIT unlinked(chosen.from, chosen.to);
}

// -- the arrow that is being drawn -----------------------------------------------------------------------------------------------

void ArrowGutter::beginLink(int from)
{
    if (from < 0 || m_session->document()->isReadOnly() || m_session->isSuspended())
        return;
    m_chosen.reset();
    m_link = Link {from, -1, {}, {}};
    say(tr("Which task is to wait for task %1?").arg(m_session->plan().tasks.at(from).id), rowsOfTasks()[size_t(from)]);
    update();
}

/** Whether the plan takes it is known before the mouse is released. Cost: a search of the plan when another task is reached. */
void ArrowGutter::moveLink(int to, const QPointF &place)
{
    m_link->place = place;
    update();
    if (to == m_link->from)
        to = -1;
    if (to == m_link->to)
        return;
    m_link->to = to;
    m_link->reason.clear();
    if (to < 0) {
        QToolTip::hideText();
        return;
    }
    const Plan &plan = m_session->plan();
    const QString from = plan.tasks.at(m_link->from).id;
    const QString waiting = plan.tasks.at(to).id;
    const QString cycle = cycleThrough(plan, to, m_link->from);
    if (!cycle.isEmpty())
        m_link->reason = tr("Task %1 cannot wait for task %2: that would close the cycle %3.").arg(waiting, from, cycle);
    else if (plan.tasks.at(to).dependsOn && plan.tasks.at(to).dependsOn->contains(from))
        m_link->reason = tr("Task %1 waits for task %2 already.").arg(waiting, from);
    setCursor(m_link->reason.isEmpty() ? Qt::CrossCursor : Qt::ForbiddenCursor);
    say(m_link->reason.isEmpty() ? tr("Task %1 will wait for task %2.").arg(waiting, from) : m_link->reason,
        std::max(rowsOfTasks()[size_t(to)], 0));
}

/** By keys: the next task in the order of the plan. */
void ArrowGutter::stepLink(int step)
{
    const int tasks = int(m_session->plan().tasks.size());
    int to = (m_link->to < 0 ? m_link->from : m_link->to) + step;
    if (to == m_link->from)
        to += step;
    if (to < 0 || to >= tasks)
        return;
    m_tree->scrollTo(m_model->indexOfTask(to));
    moveLink(to, {});
}

void ArrowGutter::endLink(bool keep)
{
    m_scrolling.stop();
    const std::optional<Link> link = std::exchange(m_link, std::nullopt);
    setCursor(Qt::ArrowCursor);
    update();
    if (!link || !keep || link->to < 0)
        return;
    if (link->reason.isEmpty()) {
        QToolTip::hideText();
        Q_EMIT linked(link->from, link->to);
    }
}

// -- mouse -----------------------------------------------------------------------------------------------------------------------

void ArrowGutter::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_isDragging) {
        setChosenWidth(std::max(1, int(inRows(position).x())));
        return;
    }
    if (m_pressedTask >= 0 && !m_link && (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        beginLink(m_pressedTask);
    if (m_link) {
        const bool isOutside = position.y() < m_tree->viewport()->y() || position.y() >= height();
        if (isOutside && !m_scrolling.isActive())
            m_scrolling.start(40, this);
        moveLink(isOutside ? -1 : taskAtHeight(position.y()), inRows(event->position()));
        return;
    }
    m_hoveredTask = taskAtHeight(position.y());
    m_isOnDots = m_hoveredTask >= 0 && painterOf(Theme::of(palette())).isOnDots(inRows(position));
    const bool isOnArrow = !m_isOnDots && dependencyAt(position);
    setCursor(isOnEdge(position) ? Qt::SplitHCursor : m_isOnDots ? Qt::CrossCursor : isOnArrow ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

/** Scrolls while the mouse is held above or below the rows. */
void ArrowGutter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    const int y = mapFromGlobal(QCursor::pos()).y();
    const int step = y < m_tree->viewport()->y() ? -1 : y >= height() ? 1 : 0;
    if (!m_link || step == 0)
        m_scrolling.stop();
    else
        m_tree->verticalScrollBar()->setValue(m_tree->verticalScrollBar()->value() + step * m_tree->uniformRowHeight() / 2);
}

void ArrowGutter::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_isDragging = event->button() == Qt::LeftButton && isOnEdge(position);
    m_pressedTask = -1;
    if (m_isDragging)
        return;
    setFocus(Qt::MouseFocusReason);
    const int task = taskAtHeight(position.y());
    const bool isOnDots = task >= 0 && painterOf(Theme::of(palette())).isOnDots(inRows(position));
    if (const std::optional<Dependency> dependency = isOnDots ? std::nullopt : dependencyAt(position)) {
        choose(dependency);
        return;
    }
    choose({});
    if (isOnDots && event->button() == Qt::LeftButton) {
        m_pressedTask = task;
        m_pressedAt = position;
    }
    if (const QModelIndex index = indexAtHeight(position.y()); index.isValid())
        m_tree->setCurrentIndex(index);
}

void ArrowGutter::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    m_pressedTask = -1;
    if (m_link)
        endLink(true);
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
    m_isOnDots = false;
    update();
}

void ArrowGutter::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_tree->verticalScrollBar(), event);
}

void ArrowGutter::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const bool isWritable = !m_session->document()->isReadOnly();
    const QModelIndex current = m_tree->currentIndex();
    const int task = current.isValid() ? current.data(TaskTreeModel::TaskIndexRole).toInt() : -1;
    menu.addAction(tr("Let another task wait for this one"), this, [this, task] { beginLink(task); })->setEnabled(isWritable && task >= 0);
    menu.addAction(tr("Remove this dependency"), this, &ArrowGutter::removeChosen)
        ->setEnabled(isWritable && m_chosen && !m_chosen->implied);
    menu.addSeparator();
    QAction *hide = menu.addAction(tr("Hide arrows that follow from others"), this, &ArrowGutter::setHidesImplied);
    hide->setCheckable(true);
    hide->setChecked(m_hidesImplied);
    menu.exec(event->globalPos());
}

// -- keys ------------------------------------------------------------------------------------------------------------------------

void ArrowGutter::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ArrowGutter::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && m_pressedTask < 0)
        endLink(false);
    update();
}

/** Keys while a dependency is drawn; false for all others. */
bool ArrowGutter::pressLinkKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        stepLink(-1);
        return true;
    case Qt::Key_Down:
        stepLink(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        endLink(true);
        return true;
    case Qt::Key_Escape:
        QToolTip::hideText();
        m_pressedTask = -1;
        endLink(false);
        return true;
    default:
        return false;
    }
}

void ArrowGutter::keyPressEvent(QKeyEvent *event)
{
    if (m_link && pressLinkKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        chooseBeside(-1);
        return;
    case Qt::Key_Right:
        chooseBeside(1);
        return;
    case Qt::Key_Delete:
        removeChosen();
        return;
    case Qt::Key_Insert:
        beginLink(m_tree->currentIndex().isValid() ? m_tree->currentIndex().data(TaskTreeModel::TaskIndexRole).toInt() : -1);
        return;
    case Qt::Key_Escape:
        m_chosen ? choose({}) : m_tree->setFocus();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen) {
            goToOtherEnd();
            return;
        }
        break;
    default:
        break;
    }
    // All else is about the rows.
    QApplication::sendEvent(m_tree, event);
}

} // namespace Setsquare
