// SPDX-License-Identifier: Apache-2.0
#include "taskdelegate.h"

#include "marks.h"
#include "plantree.h"
#include "tasktreemodel.h"

#include <QPainter>

namespace Setsquare {

TaskDelegate::TaskDelegate(PlanTree *tree) : CellDelegate(tree)
{
    setGroups(2, TaskTreeModel::TitleColumn);
    setFindingTextsRole(TaskTreeModel::FindingTextsRole);
    setQuietColumns({TaskTreeModel::NumberColumn, TaskTreeModel::DependsOnColumn, TaskTreeModel::FilesColumn});
}

void TaskDelegate::paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    switch (index.column()) {
    case TaskTreeModel::TitleColumn:
        paintTitle(painter, cell, index);
        break;
    case TaskTreeModel::EstimateColumn:
        paintEstimate(painter, cell, index);
        break;
    case TaskTreeModel::TestsColumn:
        paintTests(painter, cell, index);
        break;
    default:
        CellDelegate::paintCell(painter, cell, index);
    }
}

void TaskDelegate::paintTitle(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    paintBox(painter, cell, index);
    const int severity = index.data(TaskTreeModel::SeverityRole).toInt();
    const bool hasBadge = severity >= int(Severity::Warning);
    const int side = tree()->fontMetrics().height();
    QRect place = textRect(cell).adjusted(textIndent(index), 0, hasBadge ? -(side + Spacing::small) : 0, 0);
    const int width = drawLine(painter, place, text(index), theme().text);
    if (hasBadge)
        Marks::paintSeverity(painter, placed({place.left() + width + Spacing::small, cell.top(), side - 1, cell.height()}),
                             Severity(severity), theme());
}

/** The share of its phase that a task has without saying so is a guess, and looks like one. */
void TaskDelegate::paintEstimate(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const bool stated = !index.data(TaskTreeModel::IsEstimateSharedRole).toBool();
    const QString estimate = text(index);
    drawLine(painter, textRect(cell), stated || estimate.isEmpty() ? estimate : u'~' + estimate,
             stated ? theme().text : theme().secondaryText, Qt::AlignRight, stated ? QFont::DemiBold : QFont::Normal);
}

void TaskDelegate::paintTests(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    if (index.data(TaskTreeModel::IsPhaseRole).toBool())
        return;
    const int side = tree()->fontMetrics().height();
    const QRect place(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side);
    if (index.data(TaskTreeModel::HasTestsRole).toBool())
        Marks::paintTick(painter, place, theme().success);
    else
        Marks::paintDash(painter, place, Marks::blended(theme().secondaryText, theme().surface, 0.5));
}

void TaskDelegate::paintGroupEnd(QPainter *painter, const QRect &place, const QModelIndex &index) const
{
    const int severity = index.data(TaskTreeModel::SeverityRole).toInt();
    const int side = tree()->fontMetrics().height();
    if (severity >= int(Severity::Warning) && !tree()->isExpanded(index.siblingAtColumn(0)) && place.width() > side)
        Marks::paintSeverity(painter, placed({place.left(), place.top(), side - 1, place.height()}), Severity(severity), theme());
}

QString TaskDelegate::remark(const QModelIndex &index) const
{
    const bool isPhase = index.data(TaskTreeModel::IsPhaseRole).toBool();
    switch (index.column()) {
    case TaskTreeModel::TitleColumn:
        return CellDelegate::remark(index);
    case TaskTreeModel::EstimateColumn:
        if (!index.data(TaskTreeModel::IsEstimateSharedRole).toBool())
            return {};
        return isPhase ? tr("The sum of its tasks; the phase states no estimate.")
                       : tr("Its equal share of what the phase is estimated at; the task states no estimate.");
    case TaskTreeModel::DependsOnColumn:
        return isPhase || index.data(TaskTreeModel::IsDependencyStatedRole).toBool()
            ? QString()
            : tr("Nothing is stated, so the task is placed after the one before it.");
    case TaskTreeModel::TestsColumn:
        return isPhase ? QString() : index.data(TaskTreeModel::HasTestsRole).toBool() ? text(index) : tr("No tests are named.");
    default:
        return {};
    }
}

} // namespace Setsquare
