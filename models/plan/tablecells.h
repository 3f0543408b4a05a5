// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QString>

#include <vector>

namespace Setsquare {

/** The trimmed content of each cell of a table's row, `| a | b |` or `a | b`. Units: positions in `text`. */
std::vector<TextRange> tableCells(QStringView text, TextRange row);

/** A cell as a value: `\|` read as `|`, all else as written. */
QString cellText(QStringView cell);

} // namespace Setsquare
