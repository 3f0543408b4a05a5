// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "approvalline.h"

#include <optional>

namespace Setsquare {

/** The approval line that a line is, `- [x] ROLE — Name <mail>, 2026-11-22`; nothing if it is no item with `[ ]`, `[x]` or `[X]`.
    Where it stands is not asked. Units: ranges are relative to the line's start; `range` is the line. */
std::optional<ApprovalLine> readApprovalLine(QStringView line);

/** Whether a text is `Name <mail>`, and nothing else. */
bool isPerson(QStringView text);

} // namespace Setsquare
