// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "celldelegate.h"

namespace Setsquare {

/** Draws criteria with their boxes, and the progress of their groups; what is done steps back. */
class CriteriaDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit CriteriaDelegate(PlanTree *tree);

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const override;
    void paintGroupEnd(QPainter *painter, const QRect &place, const QModelIndex &index) const override;
};

} // namespace Setsquare
