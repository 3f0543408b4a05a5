// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace Setsquare {

/** Titles of columns that stand exactly above the text of their cells, to the side that the cells' text is on. */
class TreeHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TreeHeader(QWidget *parent = nullptr);

    void setColumnAlignment(int column, Qt::Alignment alignment);

protected:
    void paintSection(QPainter *painter, const QRect &rectangle, int column) const override;
    QSize sectionSizeFromContents(int column) const override;

private:
    QHash<int, Qt::Alignment> m_alignments;
};

} // namespace Setsquare
