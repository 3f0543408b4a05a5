// SPDX-License-Identifier: Apache-2.0
#include "sectionbutton.h"

#include "inlinetext.h"
#include "marks.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace Setsquare {

SectionButton::SectionButton(const SectionSummary &summary, QWidget *parent) : QAbstractButton(parent), m_summary(summary)
{
    setText(inlineText(summary.title));
    setAccessibleName(isMissing()                ? tr("%1, missing: begin it").arg(text())
                          : contents().isEmpty() ? text()
                                                 : tr("%1, %2").arg(text(), contents()));
    // A button is as wide as its text otherwise; this one is cut where there is no room.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QString SectionButton::contents() const
{
    return isMissing() ? tr("missing · Begin") : m_summary.contents;
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
    paintSign(&painter, placed({place.left(), 0, line - 1, height()}), theme);
    place.setLeft(place.left() + line + Spacing::small);
    paintWords(&painter, place, theme);
}

QRect SectionButton::placed(const QRect &part) const
{
    return QStyle::visualRect(layoutDirection(), rect(), part);
}

void SectionButton::paintSign(QPainter *painter, const QRect &place, const Theme &theme) const
{
    const SectionState &state = m_summary.state;
    switch (state.progress) {
    case Progress::Missing:
        Marks::paintDash(painter, place, theme.warning);
        break;
    case Progress::NotStarted:
        Marks::paintShare(painter, place, 0, theme);
        break;
    case Progress::Begun:
        Marks::paintShare(painter, place, state.count == 0 ? 0.1 : double(state.done) / state.count, theme);
        break;
    case Progress::Done:
        Marks::paintTick(painter, place, theme.success);
        break;
    }
}

void SectionButton::paintWords(QPainter *painter, QRect place, const Theme &theme) const
{
    painter->setPen(isMissing() ? theme.accent : theme.secondaryText);
    const int room = std::max(place.width() / 3, place.width() - fontMetrics().horizontalAdvance(text()) - Spacing::medium);
    const QString words = fontMetrics().elidedText(contents(), Qt::ElideRight, room);
    painter->drawText(placed(place), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, words);
    place.setRight(place.right() - fontMetrics().horizontalAdvance(words) - Spacing::medium);
    painter->setPen(isMissing() ? theme.secondaryText : theme.text);
    painter->drawText(placed(place), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
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
