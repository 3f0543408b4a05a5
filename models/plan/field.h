// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QList>
#include <QString>

namespace Setsquare {

/** A named value as written, `- Files: a.cpp` or `**Files:** a.cpp`. Units: ranges are relative to where the owner starts. */
struct Field {
    QString name; ///< as written; empty for an entry of a task that has none
    QString value; ///< markdown as written, trimmed; several lines joined as they stand
    TextRange range; ///< its whole lines, line ends included
    TextRange nameRange;
    TextRange valueRange;
    bool operator==(const Field &) const = default;
};

/** A list entry or a paragraph as a value. Units: range is relative to where the owner starts, for those directly in a plan absolute;
    whole lines, line ends included. */
struct TextItem {
    QString name; ///< of `**Name:** text`, otherwise empty
    QString text;
    TextRange range;
    bool operator==(const TextItem &) const = default;
};

/** A reference to a finding of the research, `C1 "must work with Redis"`. */
struct Citation {
    QString id; ///< `C1` or `stem:C1`
    QString quote; ///< empty if none is written
    TextRange range; ///< relative to where the owner starts
    bool operator==(const Citation &) const = default;
};

} // namespace Setsquare
