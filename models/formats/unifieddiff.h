// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textpatch.h"

namespace Setsquare {

/** A patch as a unified diff with three lines of context, as `git apply` and `patch` take it; empty if it changes nothing. Lines end at LF,
    whatever else they hold. Requires: the patch fits the text. */
QString unifiedDiff(const QString &before, const TextPatch &patch, const QString &nameBefore, const QString &nameAfter);

} // namespace Setsquare
