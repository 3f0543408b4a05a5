// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "block.h"

namespace Setsquare {

/** Whether laying a chunk out would take too long: QTextDocument needs seconds for deep nesting and wide tables, which cmark reads at once. */
bool isTooMuch(const Chunk &chunk);
bool isTableTooMuch(qsizetype rows, qsizetype columns);

/** HTML without the characters that XML cannot hold; cmark passes them on. */
QString withoutControls(QString html);

} // namespace Setsquare
