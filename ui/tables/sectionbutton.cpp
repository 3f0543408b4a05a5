// SPDX-License-Identifier: Apache-2.0
#include "sectionbutton.h"

#include "inlinetext.h"
#include "marks.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Setsquare {

SectionButton::SectionButton(const SectionSummary &summary, QWidget *parent) : QAbstractButton(parent), m_summary(summary)
{
    setText(inlineText(summary.title));
    setAccessibleName(contents().isEmpty() ? text() : tr("%1, %2").arg(text(), contents()));
    // A button is as wide as its text otherwise; this one is cut where there is no room.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setEnabled(summary.isThere);
    setFocusPolicy(Qt::StrongFocus);
    if (summary.isThere)
        setCursor(Qt::PointingHandCursor);
}

QString SectionButton::contents() const
{
    return m_summary.isThere ? m_summary.contents : tr("missing");
}

QSize SectionButton::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line + Spacing::medium + fontMetrics().horizontalAdvance(text() + contents()) + 4 * Spacing::medium, line + 10};
}

QSize SectionButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, sizeHint().height()};
}

void SectionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || hasFocus())) {
        painter.setBrush(underMouse() ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
        painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int line = fontMetrics().height();
    QRect place = rect().adjusted(Spacing::medium, 0, -Spacing::medium, 0);
    const QRect sign(place.left(), 0, line - 1, height());
    if (m_summary.isThere)
        Marks::paintTick(&painter, sign, theme.success);
    else
        Marks::paintDash(&painter, sign, theme.warning);
    place.setLeft(place.left() + line + Spacing::small);
    painter.setPen(theme.secondaryText);
    const int room = std::max(place.width() / 3, place.width() - fontMetrics().horizontalAdvance(text()) - Spacing::medium);
    const QString words = fontMetrics().elidedText(contents(), Qt::ElideRight, room);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, words);
    place.setRight(place.right() - fontMetrics().horizontalAdvance(words) - Spacing::medium);
    painter.setPen(m_summary.isThere ? theme.text : theme.secondaryText);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

void SectionButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SectionButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

bool SectionButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), accessibleName(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace Setsquare
