// SPDX-License-Identifier: Apache-2.0
#include "searchbutton.h"

#include "theme.h"

#include <QAction>
#include <QPainter>

namespace Setsquare {

SearchButton::SearchButton(QAction *action, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(action->shortcut().toString(QKeySequence::NativeText))
{
    setText(tr("Go to a task, finding, decision, command…"));
    setAccessibleName(tr("Go to"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &SearchButton::clicked, action, &QAction::trigger);
}

QSize SearchButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + fontMetrics().horizontalAdvance(m_keys);
    return {width + 2 * Spacing::large + Spacing::section + 4, fontMetrics().height() + 10};
}

QSize SearchButton::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_keys) + 120, sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.6) : QPen(theme.border));
    painter.setBrush(underMouse() ? theme.hover : theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8), 5, 5);
    painter.setPen(theme.secondaryText);
    const QRect place = rect().adjusted(Spacing::large, 0, -Spacing::large, 0);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_keys);
    const int room = place.width() - fontMetrics().horizontalAdvance(m_keys) - Spacing::section;
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

} // namespace Setsquare
