// SPDX-License-Identifier: Apache-2.0
#include "treeheader.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOption>

namespace Setsquare {

TreeHeader::TreeHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsMovable(false);
    setTextElideMode(Qt::ElideRight);
}

void TreeHeader::setColumnAlignment(int column, Qt::Alignment alignment)
{
    m_alignments[column] = alignment;
}

QSize TreeHeader::sectionSizeFromContents(int column) const
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    return {fontMetrics().horizontalAdvance(title) + 3 * Spacing::medium, fontMetrics().height() + Spacing::medium};
}

void TreeHeader::paintSection(QPainter *painter, const QRect &rectangle, int column) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rectangle;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rectangle, part); };
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    QRect place = rectangle.adjusted(Spacing::medium, 0, -Spacing::medium, 0);
    if (isSortIndicatorShown() && sortIndicatorSection() == column) {
        const int side = fontMetrics().height() / 2 + 2;
        const int after = std::min(place.left() + fontMetrics().horizontalAdvance(title) + Spacing::small, place.right() - side);
        option.rect = placed({after, rectangle.center().y() - side / 2, side, side});
        style()->drawPrimitive(sortIndicatorOrder() == Qt::AscendingOrder ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown,
                               &option, painter, this);
        place.setRight(std::max(after, place.left()));
    }
    painter->setPen(Theme::of(palette()).secondaryText);
    painter->setFont(font());
    painter->drawText(placed(place), int(m_alignments.value(column, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                      fontMetrics().elidedText(title, Qt::ElideRight, place.width()));
}

} // namespace Setsquare
