// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QStringView>

#include <optional>

namespace Setsquare {

// Scanners for what stands on one line. Units: positions in `text`, within `range`, which lies on one line unless said otherwise.

/** `range` without white space at both ends. */
TextRange trimmedRange(QStringView text, TextRange range);

inline QStringView slice(QStringView text, TextRange range)
{
    return text.sliced(range.start, range.length());
}

/** `-`, `3.` or `3)` in front of an item. */
struct ItemMarker {
    int indent = 0; ///< columns before it, a tab reaching to the next multiple of four
    int contentColumn = 0; ///< where what belongs to the item has to be indented to
    bool ordered = false;
    TextRange number; ///< the digits
    TextRange content; ///< what follows, trimmed
};

std::optional<ItemMarker> readItemMarker(QStringView text, TextRange line);

/** `[ ]`, `[x]`, `[X]` or `[-]` with white space or nothing behind it. */
struct Checkbox {
    TextRange tick; ///< the one character
    bool ticked = false;
    bool struck = false; ///< `[-]`
    TextRange content; ///< what follows, trimmed
};

std::optional<Checkbox> readCheckbox(QStringView text, TextRange range);

/** A name and what it names: `Name: value`, `**Name:** value`, `**Name**: value`, `_Name: value_`. */
struct Label {
    TextRange name;
    TextRange value; ///< trimmed
    bool bold = false;
};

std::optional<Label> readLabel(QStringView text, TextRange range);
/** Only `**Name:** value` and `**Name**: value`. */
std::optional<Label> readBoldLabel(QStringView text, TextRange range);

/** `range` without `**` or `__` around the whole of it. */
TextRange withoutStrong(QStringView text, TextRange range);

/** Whether a line is `---`, `***` or `___`. */
bool isRule(QStringView line);

/** Columns of white space at the start of a line. */
int indentColumns(QStringView line);

} // namespace Setsquare
