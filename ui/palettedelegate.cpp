// SPDX-License-Identifier: Apache-2.0
#include "palettedelegate.h"

#include "palettemodel.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace Setsquare {

/** Draws a text at the end of a place, and returns what is left of the place. */
static QRect drawAtEnd(QPainter *painter, const QRect &place, const QString &text)
{
    if (text.isEmpty())
        return place;
    const int width = painter->fontMetrics().horizontalAdvance(text);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
    return QStyle::visualRect(painter->layoutDirection(), place, place.adjusted(0, 0, -width - Spacing::section, 0));
}

static void drawMatched(QPainter *painter, const QRect &place, const QString &text, const QList<int> &positions, const Theme &theme)
{
    QTextLayout layout(painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width() - Spacing::medium), painter->font());
    QTextCharFormat found;
    found.setFontWeight(QFont::Bold);
    found.setForeground(theme.accent);
    QList<QTextLayout::FormatRange> formats;
    for (const int position : positions) {
        if (position < layout.text().size())
            formats.append({position, 1, found});
    }
    layout.setFormats(formats);
    QTextOption direction;
    direction.setTextDirection(painter->layoutDirection());
    layout.setTextOption(direction);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    painter->setPen(theme.text);
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    painter->setFont(option.font);
    painter->setPen(theme.secondaryText);
    QRect place = option.rect.adjusted(Spacing::large, 0, -Spacing::large, 0);
    place = drawAtEnd(painter, place, index.data(PaletteModel::KindRole).toString());
    place = drawAtEnd(painter, place, index.data(PaletteModel::DetailRole).toString());
    drawMatched(painter, place, index.data().toString(), index.data(PaletteModel::PositionsRole).value<QList<int>>(), theme);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 2 * Spacing::small + 4};
}

} // namespace Setsquare
