// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "blocktree.h"

namespace Setsquare {

/** Whether the text ends within a code fence or a comment that nobody has closed: whatever follows where it was begun is then read as
    part of it. Cost: the last chunk. */
bool hasOpenEnd(const BlockTree &blocks);

} // namespace Setsquare
