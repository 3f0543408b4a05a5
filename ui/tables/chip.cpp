// SPDX-License-Identifier: Apache-2.0
#include "chip.h"

#include "theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace Setsquare {

Chip::Chip(const QString &text, Kind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    // A button would take & for a mnemonic; what is shown is painted from this text as it is.
    setText(text);
    // A button is as wide as its text otherwise; this one is cut where there is no room.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(kind == Kind::Missing ? tr("%1 (does not exist)").arg(text) : text);
    setFocusPolicy(kind == Kind::Link ? Qt::StrongFocus : Qt::NoFocus);
    if (kind == Kind::Link)
        setCursor(Qt::PointingHandCursor);
}

int Chip::padding() const
{
    return fontMetrics().height() / 2 - 1;
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * padding() + 1, fontMetrics().height() + 4};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = m_kind == Kind::Link && underMouse();
    painter.setBrush(m_kind == Kind::Missing ? theme.errorSurface : hovered ? theme.selection : theme.hover);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.6) : QPen(Qt::NoPen));
    const QRectF shape = QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8);
    painter.drawRoundedRect(shape, 4, 4);
    painter.setPen(m_kind == Kind::Missing ? theme.error : m_kind == Kind::Link ? theme.accent : theme.text);
    const QRect place = rect().adjusted(padding(), 0, -padding(), 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, place.width()));
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void Chip::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(text()); });
    menu.exec(event->globalPos());
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace Setsquare
