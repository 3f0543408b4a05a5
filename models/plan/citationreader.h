// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "field.h"

#include <optional>

namespace Setsquare {

/** Whether a text looks like the id of a finding, `C1`, `F-03`, `REQ12`: letters, perhaps a hyphen, digits. */
bool isFindingId(QStringView id);

/** The citations in a Grounded in field or cell, `C1 "must work with Redis", bundle:D2`. Units: positions in `text`, within `range`. */
QList<Citation> readCitations(QStringView text, TextRange range);

/** The citations in brackets at the end of a criterion, ` (S1)`. */
struct CitationSuffix {
    QList<Citation> citations;
    TextRange text; ///< what stands before it, trimmed
};
std::optional<CitationSuffix> readCitationSuffix(QStringView text, TextRange range);

} // namespace Setsquare
