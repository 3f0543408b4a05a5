// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "celldelegate.h"
#include "markedtext.h"

namespace Setsquare {

/** Draws the rows of a ComparisonModel: a sign and a line that says what has changed, below it the words with their marks. */
class ChangeDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit ChangeDelegate(PlanTree *tree);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const QRect &cell, const QModelIndex &index) const override;
    void paintGroupEnd(QPainter *painter, const QRect &place, const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, const QRect &line, const QModelIndex &index) const;
    MarkedText *words(const QModelIndex &index) const;
    int indent() const;
    int lineHeight() const;

    mutable QCache<QString, MarkedText> m_words; ///< laid out for m_width
    mutable int m_width = 0;
    mutable QFont m_font;
};

} // namespace Setsquare
