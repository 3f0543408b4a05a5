// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "estimate.h"
#include "textrange.h"

namespace Setsquare {

struct ScannedEstimate {
    Estimate estimate;
    qsizetype end = 0; ///< behind it
};

/** The estimate that begins at a position, `2-4 hours`, `~3h`, `1 h 30 min`; nothing if none begins there. */
std::optional<ScannedEstimate> scanEstimate(QStringView text, qsizetype position);

/** The estimate that a text begins with, whatever follows, as in `7 hours (Phase 1: 2h, Phase 2: 5h)`. */
std::optional<Estimate> leadingEstimate(QStringView text);

/** The last brackets of a heading that hold nothing but an estimate: `(est: 2-4 hours)`, `(2 h)`. */
struct BracketedEstimate {
    std::optional<Estimate> estimate; ///< nothing if the brackets say `est:` and then something else
    TextRange range; ///< brackets included
};
std::optional<BracketedEstimate> bracketedEstimate(QStringView text);

} // namespace Setsquare
