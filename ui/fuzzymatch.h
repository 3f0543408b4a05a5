// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace Setsquare {

/** How well a text fits what somebody typed who left letters out. */
struct FuzzyMatch {
    int score = 0; ///< the higher the better
    QList<int> positions; ///< of the typed letters in the text
};

/** The best way to find all letters of `pattern` in `text`, in order, case ignored, spaces in the pattern skipped; nothing if there is
    none. Letters at the begin of words and letters in a row count more, letters left out less. Cost: pattern × text. */
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace Setsquare
