// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printpiece.h"

namespace Setsquare {

struct PrintCell {
    PrintText text;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/** A table over the width of the page. Its parts are its rows; a row that is higher than a page is several. Columns are as wide as what they hold
    wants, as far as there is room. */
class PrintTable : public PrintPiece
{
public:
    /** Shape: each row has as many cells as the first, which are titles if there are `titles`. */
    PrintTable(const std::vector<std::vector<PrintCell>> &rows, bool titles, double points = 8.6);

    int partCount() const override { return int(m_parts.size()); }
    double partHeight(int part) const override;
    void paint(QPainter &painter, int part, QPointF place, QList<PrintLink> &links) const override;
    bool mayBegin(int part) const override;
    int repeatedParts() const override { return m_titles ? 1 : 0; }

private:
    struct Cell {
        std::unique_ptr<QTextLayout> layout;
        QList<QTextLayout::FormatRange> formats;
    };
    struct Part { ///< some lines of each cell of a row
        int row = 0;
        int firstLine = 0;
        int lines = 0;
        bool endsRow = false;
    };

    void setWidths(const std::vector<std::vector<PrintCell>> &rows);
    void layOut(Cell &cell, double width) const;
    void addParts(int row);
    double cellWidth(size_t column) const;
    double lineHeight() const { return 1.4 * m_font.pixelSize(); }

    bool m_titles;
    QFont m_font;
    QFont m_titleFont;
    std::vector<double> m_widths;
    std::vector<std::vector<Cell>> m_rows;
    std::vector<Part> m_parts;
};

} // namespace Setsquare
