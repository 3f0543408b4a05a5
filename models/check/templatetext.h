// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "textrange.h"

#include <QList>
#include <QStringView>

namespace Setsquare {

// What the templates of the reference say where something has to be written.

/** Whether the words between brackets are those of a template, `Specific behavior works`, or begin as an instruction, `How to …`. */
bool isTemplatePhrase(QStringView words);

/** The placeholders in brackets in a part of a text, brackets included: no links, no boxes. */
QList<TextRange> placeholders(QStringView text, TextRange range);

/** Whether a line of a template says nothing by itself: `- [ ] Unit tests pass`, `After each phase, validate:`. */
bool isTemplateLine(QStringView content);

} // namespace Setsquare
