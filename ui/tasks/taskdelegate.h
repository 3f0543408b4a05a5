// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "celldelegate.h"

namespace Setsquare {

/** Draws the cells of the task tree: the badge beside the title, estimates that are stated in strong letters, ticks for tests. */
class TaskDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit TaskDelegate(PlanTree *tree);

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const override;
    void paintGroupEnd(QPainter *painter, const QRect &place, const QModelIndex &index) const override;
    QString remark(const QModelIndex &index) const override;

private:
    void paintTitle(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    void paintEstimate(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    void paintTests(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
};

} // namespace Setsquare
