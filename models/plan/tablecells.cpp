// SPDX-License-Identifier: Apache-2.0
#include "tablecells.h"

#include "markdownsyntax.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Whether a backslash directly before takes the meaning from what stands there. */
bool isEscaped(QStringView text, qsizetype at, qsizetype start)
{
    return at > start && text[at - 1] == u'\\';
}

/** White space at the ends; a space that a backslash escapes cannot be told from padding. */
TextRange trimmedCell(QStringView text, qsizetype start, qsizetype end)
{
    const TextRange trimmed = trimmedRange(text, {start, end});
    return trimmed.isEmpty() ? TextRange {std::min(start + 1, end), std::min(start + 1, end)} : trimmed;
}

} // namespace

std::vector<TextRange> tableCells(QStringView text, TextRange row)
{
    row = trimmedRange(text, row);
    std::vector<TextRange> cells;
    if (row.isEmpty())
        return cells;
    qsizetype start = row.start + (text[row.start] == u'|' ? 1 : 0);
    for (qsizetype at = start; at < row.end; ++at) {
        if (text[at] != u'|' || isEscaped(text, at, row.start))
            continue;
        cells.push_back(trimmedCell(text, start, at));
        start = at + 1;
    }
    if (start < row.end || cells.empty())
        cells.push_back(trimmedCell(text, start, row.end));
    return cells;
}

QString cellText(QStringView cell)
{
    QString text = cell.toString();
    return text.contains(u'\\') ? text.replace("\\|"_L1, "|"_L1) : text;
}

} // namespace Setsquare
