// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace Setsquare {

/** Where lines start that end before `end`, the first at 0. A text that ends with a line end has no empty line behind it here. */
QList<qsizetype> lineStarts(QStringView text);
/** The line with an index among those starts, without its line end. */
QStringView lineAt(QStringView text, const QList<qsizetype> &starts, int line);
/** The line that starts at `start`, without its line end. */
QStringView lineFrom(QStringView text, qsizetype start);

bool isBlankLine(QStringView line);
/** Whether the line is an ATX heading at column 0, as far as the line alone tells. */
bool isHeadingLine(QStringView line);
/** Whether the line begins a list item at column 0, as far as the line alone tells. */
bool isItemLine(QStringView line);
/** The line without the quote and item markers that it begins with. */
QStringView withoutMarkers(QStringView line);
/** How long the front matter is that a text begins with, its last line end included; 0 if there is none. */
qsizetype frontMatterLength(QStringView text);

} // namespace Setsquare
