// SPDX-License-Identifier: Apache-2.0
#include "printtable.h"

#include <QPainter>

#include <numeric>

namespace Setsquare {

using namespace PrintStyle;

static constexpr double space = 10 * point; ///< between columns
static constexpr double padding = 4.2 * point; ///< above and below the lines of a row
static constexpr int longestPart = 40; ///< lines

PrintTable::PrintTable(const std::vector<std::vector<PrintCell>> &rows, bool titles, double points)
    : m_titles(titles)
    , m_font(PrintStyle::font(Face::Heading, points))
    , m_titleFont(PrintStyle::font(Face::Heading, points * 0.95, QFont::DemiBold))
{
    for (const std::vector<PrintCell> &row : rows) {
        const bool isTitle = m_titles && m_rows.empty();
        std::vector<Cell> cells;
        for (const PrintCell &cell : row) {
            auto layout = std::make_unique<QTextLayout>(cell.text.text, isTitle ? m_titleFont : m_font);
            QTextOption option(cell.alignment);
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            option.setUseDesignMetrics(true);
            layout->setTextOption(option);
            layout->setFormats(cell.text.formats);
            layout->setCacheEnabled(true);
            cells.push_back({std::move(layout), cell.text.formats});
        }
        m_rows.push_back(std::move(cells));
    }
    setWidths(rows);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (size_t column = 0; column < m_rows[row].size(); ++column)
            layOut(m_rows[row][column], cellWidth(column));
        addParts(int(row));
    }
}

double PrintTable::cellWidth(size_t column) const
{
    return std::max(m_widths.at(column) - space, 1.0);
}

void PrintTable::layOut(Cell &cell, double width) const
{
    cell.layout->beginLayout();
    for (QTextLine line = cell.layout->createLine(); line.isValid(); line = cell.layout->createLine())
        line.setLineWidth(width);
    cell.layout->endLayout();
}

// What the longest words need comes first; what is left goes to the columns whose cells want more, and if all have enough, to all.
void PrintTable::setWidths(const std::vector<std::vector<PrintCell>> &rows)
{
    const size_t columns = rows.empty() ? 0 : rows.front().size();
    std::vector<double> least(columns, 0);
    std::vector<double> wanted(columns, 0);
    for (std::vector<Cell> &row : m_rows) {
        for (size_t column = 0; column < columns; ++column) {
            const QTextOption option = row[column].layout->textOption();
            QTextOption wholeWords = option;
            wholeWords.setWrapMode(QTextOption::WordWrap);
            row[column].layout->setTextOption(wholeWords);
            layOut(row[column], 1e6);
            wanted[column] = std::max(wanted[column], row[column].layout->maximumWidth() + space);
            least[column] = std::max(least[column], row[column].layout->minimumWidth() + space);
            row[column].layout->setTextOption(option);
        }
    }
    for (size_t column = 0; column < columns; ++column)
        least[column] = std::min({least[column], wanted[column], PrintStyle::width / 3});
    const double leastSum = std::accumulate(least.begin(), least.end(), 0.0);
    const double wantedSum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    const double share = wantedSum > leastSum ? (PrintStyle::width - leastSum) / (wantedSum - leastSum) : 0;
    m_widths.resize(columns);
    for (size_t column = 0; column < columns; ++column) {
        if (leastSum > PrintStyle::width)
            m_widths[column] = least[column] * PrintStyle::width / leastSum;
        else if (share < 1)
            m_widths[column] = least[column] + (wanted[column] - least[column]) * share;
        else
            m_widths[column] = wanted[column] + (PrintStyle::width - wantedSum) * wanted[column] / wantedSum;
    }
}

void PrintTable::addParts(int row)
{
    int lines = 1;
    for (const Cell &cell : m_rows[size_t(row)])
        lines = std::max(lines, cell.layout->lineCount());
    for (int first = 0; first < lines; first += longestPart) {
        const int count = std::min(longestPart, lines - first);
        m_parts.push_back({row, first, count, first + count == lines});
    }
}

bool PrintTable::mayBegin(int part) const
{
    // the titles do not stand alone
    return part == 0 || !m_titles || part > 1;
}

double PrintTable::partHeight(int part) const
{
    const Part &lines = m_parts[size_t(part)];
    return lines.lines * lineHeight() + (lines.firstLine == 0 ? padding : 0) + (lines.endsRow ? padding : 0);
}

void PrintTable::paint(QPainter &painter, int part, QPointF place, QList<PrintLink> &links) const
{
    const Part &lines = m_parts[size_t(part)];
    const bool isTitle = m_titles && lines.row == 0;
    double x = place.x();
    for (size_t column = 0; column < m_widths.size(); ++column) {
        const Cell &cell = m_rows[size_t(lines.row)][column];
        double y = place.y() + (lines.firstLine == 0 ? padding : 0);
        for (int at = lines.firstLine; at < std::min(lines.firstLine + lines.lines, cell.layout->lineCount()); ++at, y += lineHeight()) {
            const QTextLine line = cell.layout->lineAt(at);
            painter.setPen(isTitle ? quiet : ink);
            line.draw(&painter, QPointF(x, y + (lineHeight() - line.height()) / 2) - line.position());
            for (const QTextLayout::FormatRange &range : cell.formats) {
                const int start = std::max(range.start, line.textStart());
                const int end = std::min(range.start + range.length, line.textStart() + line.textLength());
                if (range.format.isAnchor() && start < end)
                    links.append({QRectF(x + line.cursorToX(start), y, line.cursorToX(end) - line.cursorToX(start), lineHeight()),
                                  range.format.anchorHref()});
            }
        }
        x += m_widths[column];
    }
    if (lines.endsRow)
        painter.fillRect(QRectF(place.x(), place.y() + partHeight(part) - 0.3 * point, PrintStyle::width, (isTitle ? 1.1 : 0.6) * point),
                         hairline);
}

} // namespace Setsquare
