// SPDX-License-Identifier: Apache-2.0
// Mouse and keys: the other part of RiskMatrixView.
#include "riskmatrixview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace Setsquare {

static Level stepped(Level level, int step)
{
    return level == Level::Unknown ? Level::Low : Level(std::clamp(int(level) + step, int(Level::Low), int(Level::High)));
}

void RiskMatrixView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressPoint = event->position().toPoint();
    m_pressed = m_layout.markAt(m_pressPoint);
    m_pressedField = m_layout.fieldAt(m_pressPoint);
    if (m_pressed >= 0)
        Q_EMIT riskChosen(m_pressed);
}

void RiskMatrixView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool isFar = (point - m_pressPoint).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed >= 0 && !m_isReadOnly && (event->buttons() & Qt::LeftButton) && isFar)
        m_isDragging = true;
    m_dragPoint = point;
    m_hoveredField = m_layout.fieldAt(point);
    setCursor(m_isDragging ? Qt::ClosedHandCursor : m_hoveredField >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void RiskMatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int risk = m_pressed;
    const int pressedField = m_pressedField;
    const bool wasDragging = m_isDragging;
    const int index = m_layout.fieldAt(event->position().toPoint());
    endDrag();
    if (index < 0)
        return;
    const RiskMatrixLayout::Field field = m_layout.fields()[index];
    if (wasDragging && field.likelihood != Level::Unknown && index != pressedField)
        Q_EMIT rated(risk, field.likelihood, field.impact);
    else if (!wasDragging && risk < 0 && index == pressedField)
        Q_EMIT fieldChosen(field.likelihood, field.impact);
}

void RiskMatrixView::endDrag()
{
    m_pressed = -1;
    m_pressedField = -1;
    m_isDragging = false;
    unsetCursor();
    update();
}

void RiskMatrixView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hoveredField = -1;
    update();
}

void RiskMatrixView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // By mouse it is what is clicked that is meant.
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        walk(1);
    update();
}

void RiskMatrixView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    endDrag();
}

void RiskMatrixView::walk(int step)
{
    const int count = int(m_matrix.marks.size());
    if (count == 0)
        return;
    const int next = m_current < 0 ? (step > 0 ? 0 : count - 1) : std::clamp(m_current + step, 0, count - 1);
    if (next != m_current)
        Q_EMIT riskChosen(next);
}

void RiskMatrixView::rateBy(int likelihoodStep, int impactStep)
{
    if (m_current < 0 || m_isReadOnly)
        return;
    const RiskMark mark = m_matrix.marks.at(m_current);
    const Level likelihood = stepped(mark.likelihood, likelihoodStep);
    const Level impact = stepped(mark.impact, impactStep);
    if (likelihood != mark.likelihood || impact != mark.impact)
        Q_EMIT rated(m_current, likelihood, impact);
}

void RiskMatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool rates = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        rates ? rateBy(1, 0) : walk(-1);
        break;
    case Qt::Key_Down:
        rates ? rateBy(-1, 0) : walk(1);
        break;
    case Qt::Key_Left:
        rates ? rateBy(0, -1) : walk(-1);
        break;
    case Qt::Key_Right:
        rates ? rateBy(0, 1) : walk(1);
        break;
    case Qt::Key_Space:
        if (m_current >= 0) {
            const RiskMark &mark = m_matrix.marks.at(m_current);
            Q_EMIT fieldChosen(mark.isRated() ? mark.likelihood : Level::Unknown, mark.isRated() ? mark.impact : Level::Unknown);
        }
        break;
    case Qt::Key_Escape:
        if (m_isDragging)
            endDrag();
        else
            Q_EMIT escaped();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

QString RiskMatrixView::tip(const QPoint &point) const
{
    if (const int risk = m_layout.markAt(point); risk >= 0)
        return m_matrix.words(risk);
    const int field = m_layout.fieldAt(point);
    return field < 0
        ? QString()
        : m_matrix.words(m_layout.fields()[field].likelihood, m_layout.fields()[field].impact) + u'\n' + tr("Click to show only these");
}

bool RiskMatrixView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tip(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace Setsquare
