// SPDX-License-Identifier: Apache-2.0
#include "focusmark.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QTextEdit>

namespace Setsquare {

static constexpr char markedProperty[] = "isMarkedByFocus";

static bool isMarked(const QWidget *widget)
{
    if (widget->property(markedProperty).toBool())
        return true;
    const auto *text = qobject_cast<const QTextEdit *>(widget);
    const bool isField = text && !text->isReadOnly(); // has a frame around it
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && area->frameShape() == QFrame::NoFrame && !isField;
}

static bool isByKeys(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

FocusMark::FocusMark(QObject *application) : QObject(application)
{
    application->installEventFilter(this);
}

void FocusMark::mark(QWidget *widget)
{
    widget->setProperty(markedProperty, true);
}

void FocusMark::show(QWidget *widget)
{
    // it becomes a child of the window, and is gone with that
    if (!m_frame)
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

bool FocusMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
    if (event->type() == QEvent::FocusIn && widget && isByKeys(reason) && isMarked(widget))
        show(widget);
    else if (m_frame && m_frame->widget() == widget && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
        m_frame->setWidget(nullptr);
    return false;
}

} // namespace Setsquare
