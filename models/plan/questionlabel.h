// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "markdownsyntax.h"

namespace Setsquare {

/** Whether a text names a question: `Q1`, or `notes:Q1` where several documents ask one of that name. */
bool isQuestionId(QStringView id);

/** `Q1:`, `**Q1:**` or `notes:Q1:` in front of a question; its name is the id. */
std::optional<Label> readQuestionLabel(QStringView text, TextRange range);

} // namespace Setsquare
