// SPDX-License-Identifier: Apache-2.0
#include "severitybutton.h"

#include "marks.h"
#include "wording.h"

#include <QPainter>
#include <QStyle>

namespace Setsquare {

SeverityButton::SeverityButton(Severity severity, QWidget *parent) : QAbstractButton(parent), m_severity(severity)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setCount(0);
    connect(this, &QAbstractButton::toggled, this, &SeverityButton::describe);
}

void SeverityButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setVisible(count > 0);
    describe();
    updateGeometry();
    update();
}

void SeverityButton::describe()
{
    const QString words = Wording::count(m_severity, m_count);
    setText(isChecked() ? words : tr("%1 hidden").arg(words));
    setAccessibleName(text());
    setToolTip(isChecked() ? tr("Click to hide them") : tr("Click to list them"));
    updateGeometry();
}

QSize SeverityButton::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line + Spacing::small + fontMetrics().horizontalAdvance(text()) + 2 * Spacing::small, line + 2 * Spacing::small};
}

void SeverityButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setBrush(underMouse() ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
        painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int line = fontMetrics().height();
    const QRect place = rect().adjusted(Spacing::small, 0, -Spacing::small, 0);
    painter.setOpacity(isChecked() ? 1 : 0.55);
    Marks::paintSeverity(&painter, QStyle::visualRect(layoutDirection(), rect(), {place.left(), 0, line - 1, height()}), m_severity, theme);
    painter.setOpacity(1);
    painter.setPen(isChecked() ? Marks::severityColor(m_severity, theme) : theme.secondaryText);
    const QRect words = place.adjusted(line + Spacing::small, 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

void SeverityButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SeverityButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Setsquare
