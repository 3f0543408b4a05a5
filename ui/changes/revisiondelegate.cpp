// SPDX-License-Identifier: Apache-2.0
#include "revisiondelegate.h"

#include "revisionsmodel.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static QString revisionIcon(const QModelIndex &index)
{
    constexpr std::array names {"person", "clock", "clock", "open"};
    return QString::fromLatin1(names[size_t(index.data(RevisionsModel::KindRole).toInt())]);
}

void RevisionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Theme theme = Theme::of(option.palette);
    const int line = option.fontMetrics.height();
    QRect place = option.rect.adjusted(Spacing::large, Spacing::small, -Spacing::medium, -Spacing::small);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    themedIcon(revisionIcon(index), option.palette).paint(painter, placed({place.left(), place.top(), line, line}));
    place.setLeft(place.left() + line + Spacing::medium);
    painter->save();
    painter->setFont(option.font);
    const auto draw = [&](const QString &text, int top, const QColor &color) {
        painter->setPen(color);
        painter->drawText(placed({place.left(), top, place.width(), line}), Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    draw(index.data().toString(), place.top(), theme.text);
    draw(index.data(RevisionsModel::DetailRole).toString(), place.top() + line + 2, theme.secondaryText);
    painter->restore();
}

QSize RevisionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * option.fontMetrics.height() + 2 + 2 * Spacing::small};
}

} // namespace Setsquare
