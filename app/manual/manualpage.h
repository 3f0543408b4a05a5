// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammarwords.h"

namespace Setsquare {

/** The page `setsquare(1)` in the markup of man. */
QString manualPage(const GrammarWords &grammar, const QString &version);

} // namespace Setsquare
