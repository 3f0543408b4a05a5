// SPDX-License-Identifier: Apache-2.0
#include "criteriadelegate.h"

#include "criteriamodel.h"
#include "marks.h"
#include "plantree.h"

#include <QPainter>

namespace Setsquare {

CriteriaDelegate::CriteriaDelegate(PlanTree *tree) : CellDelegate(tree)
{
    setGroups(CriteriaModel::ColumnCount, CriteriaModel::CriterionColumn);
    setFindingTextsRole(CriteriaModel::FindingTextsRole);
    setQuietColumns({CriteriaModel::GroundedInColumn});
    setWrappingColumns({CriteriaModel::CriterionColumn});
}

void CriteriaDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const int severity = index.data(CriteriaModel::SeverityRole).toInt();
    if (index.column() != CriteriaModel::GroundedInColumn || severity < int(Severity::Warning)) {
        CellDelegate::paintCell(painter, cell, index);
        return;
    }
    const int side = tree()->fontMetrics().height();
    Marks::paintSeverity(painter, placed({cell.left(), cell.top(), side - 1, side + 10}), Severity(severity), theme());
    CellDelegate::paintCell(painter, cell.adjusted(side, 0, 0, 0), index);
}

void CriteriaDelegate::paintGroupEnd(QPainter *painter, const QRect &place, const QModelIndex &index) const
{
    if (!index.data(CriteriaModel::CountRole).isValid()) // of a draft
        return;
    const int done = index.data(CriteriaModel::DoneCountRole).toInt();
    const int count = index.data(CriteriaModel::CountRole).toInt();
    const QString words = tr("%1 of %2 done").arg(done).arg(count);
    const int bar = tree()->fontMetrics().averageCharWidth() * 10;
    const int wordsWidth = tree()->fontMetrics().horizontalAdvance(words);
    const int left = std::max(place.left(), place.right() - wordsWidth - bar - Spacing::large);
    drawLine(painter, place, words, theme().secondaryText, Qt::AlignRight);
    if (left + bar + wordsWidth <= place.right() && count > 0)
        Marks::paintProgress(painter, placed({left, place.center().y() - 1, bar, 4}), double(done) / count, theme());
}

} // namespace Setsquare
