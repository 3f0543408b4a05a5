// SPDX-License-Identifier: Apache-2.0
#include "recentdelegate.h"

#include "theme.h"

#include <QApplication>
#include <QPainter>

namespace Setsquare {

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Theme theme = Theme::of(option.palette);
    const QRect place = option.rect.adjusted(Spacing::large, Spacing::medium, -Spacing::large, -Spacing::medium);
    const int line = option.fontMetrics.height();
    const QString state = index.data(StateRole).toString();
    const int stateWidth = std::min(option.fontMetrics.horizontalAdvance(state) + 2, place.width() / 2);
    const int titleWidth = place.width() - (state.isEmpty() ? 0 : stateWidth + Spacing::large);

    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    painter->save();
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(placed({place.left(), place.top(), titleWidth, line}), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, titleWidth));
    painter->setPen(theme.secondaryText);
    painter->drawText(placed({place.right() - stateWidth + 1, place.top(), stateWidth, line}), Qt::AlignRight | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(state, Qt::ElideRight, stateWidth));
    painter->drawText(QRect(place.left(), place.top() + line + 2, place.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(PlaceRole).toString(), Qt::ElideMiddle, place.width()));
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * option.fontMetrics.height() + 2 + 2 * Spacing::medium};
}

} // namespace Setsquare
