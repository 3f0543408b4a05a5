// SPDX-License-Identifier: Apache-2.0
#include "pillbutton.h"

#include "theme.h"

#include <QPainter>

namespace Setsquare {

PillButton::PillButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PillButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return text + QSize(2 * Spacing::medium + Spacing::small, 2 * 3);
}

void PillButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const QColor fill = isChecked() ? theme.selection : underMouse() && isEnabled() ? theme.hover : theme.surface;
    const QColor outline = hasFocus() ? theme.accent : isChecked() ? theme.selection : theme.border;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline, hasFocus() ? 1.6 : 1));
    painter.setBrush(fill);
    const QRectF shape = QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setPen(!isEnabled() ? palette().color(QPalette::Disabled, QPalette::Text) : isChecked() ? theme.accent : theme.secondaryText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace Setsquare
