// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "celldelegate.h"

namespace Setsquare {

/** The cells of a trace: ids as chips, so that an empty cell is seen from afar, and what is missing with a sign before it. */
class TraceDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit TraceDelegate(PlanTree *tree);

    /** The id whose chip is at a point of a cell; empty if there is none. */
    QString idAt(const QRect &cell, QPoint point, const QModelIndex &index) const;

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const override;
    QString remark(const QModelIndex &index) const override;

private:
    struct Place {
        QString text;
        QRect rect;
    };
    /** The chips of a cell that fit in, the last one `+3` if others do not. */
    QList<Place> chips(const QRect &cell, const QStringList &ids) const;
    int paintChip(QPainter *painter, const Place &chip) const;
    void paintFinding(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
};

} // namespace Setsquare
