// SPDX-License-Identifier: Apache-2.0
#include "tracedelegate.h"

#include "inlinetext.h"
#include "marks.h"
#include "plantree.h"
#include "tracemodel.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static bool hasIds(int column)
{
    return column >= TraceModel::DecisionsColumn && column <= TraceModel::RisksColumn;
}

TraceDelegate::TraceDelegate(PlanTree *tree) : CellDelegate(tree) {}

QList<TraceDelegate::Place> TraceDelegate::chips(const QRect &cell, const QStringList &ids) const
{
    const QFontMetrics metrics(font(QFont::DemiBold));
    const QRect room = textRect(cell);
    const int height = metrics.height() + 2;
    const int top = cell.top() + (cell.height() - height) / 2;
    const auto width = [&](const QString &text) { return std::max(metrics.horizontalAdvance(text) + 2 * Spacing::small + 2, height); };
    QList<Place> places;
    int left = room.left();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString more = u"+%1"_s.arg(ids.size() - i);
        const bool isLast = i + 1 == ids.size();
        const int after = isLast ? 0 : Spacing::small + width(u"+%1"_s.arg(ids.size() - i - 1));
        if (left + width(ids[i]) + after > room.right() + 1) {
            places.append({more, QRect(left, top, width(more), height)});
            break;
        }
        places.append({ids[i], QRect(left, top, width(ids[i]), height)});
        left += width(ids[i]) + Spacing::small;
    }
    return places;
}

QString TraceDelegate::idAt(const QRect &cell, QPoint point, const QModelIndex &index) const
{
    const QPoint mirrored(cell.left() + cell.right() - point.x(), point.y());
    for (const Place &chip : chips(cell, index.data(TraceModel::IdsRole).toStringList())) {
        if (chip.rect.adjusted(-1, -3, 1, 3).contains(tree()->isRightToLeft() ? mirrored : point))
            return chip.text;
    }
    return {};
}

int TraceDelegate::paintChip(QPainter *painter, const Place &chip) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Marks::blended(theme().accent, theme().surface, 0.14));
    painter->drawRoundedRect(placed(chip.rect), 4, 4);
    painter->restore();
    drawLine(painter, chip.rect, chip.text, theme().text, Qt::AlignHCenter, QFont::DemiBold);
    return chip.rect.right();
}

void TraceDelegate::paintFinding(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    QRect place = textRect(cell);
    const int side = tree()->fontMetrics().height();
    if (index.data(TraceModel::GapRole).toInt() != int(TraceModel::Gap::None))
        Marks::paintSeverity(painter, placed({place.left(), cell.top(), side - 2, cell.height()}), Severity::Warning, theme());
    place.setLeft(place.left() + side + Spacing::small);
    const QString id = index.data(TraceModel::IdRole).toString();
    const int least = tree()->fontMetrics().horizontalAdvance(u"W88"_s);
    const int width = drawLine(painter, place, id, theme().secondaryText, Qt::AlignLeft, QFont::DemiBold);
    place.setLeft(place.left() + std::max(width, least) + Spacing::medium);
    drawLine(painter, place, inlineText(index.data().toString().sliced(id.size() + 1)), theme().text);
}

void TraceDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    if (index.column() == TraceModel::FindingColumn) {
        paintFinding(painter, cell, index);
        return;
    }
    if (!hasIds(index.column())) {
        const bool calls = index.data(TraceModel::GapRole).toInt() != int(TraceModel::Gap::None);
        drawLine(painter, textRect(cell), index.data().toString(), calls ? theme().warning : theme().secondaryText);
        return;
    }
    const QStringList ids = index.data(TraceModel::IdsRole).toStringList();
    for (const Place &chip : chips(cell, ids))
        paintChip(painter, chip);
    const bool isFinding = index.data(TraceModel::RowTypeRole).toInt() == int(TraceModel::RowType::Finding);
    if (ids.isEmpty() && isFinding)
        Marks::paintDash(painter, placed({textRect(cell).left(), cell.top(), Spacing::large, cell.height()}), theme().border);
}

QString TraceDelegate::remark(const QModelIndex &index) const
{
    return hasIds(index.column()) ? index.data(Qt::ToolTipRole).toString() : QString();
}

} // namespace Setsquare
