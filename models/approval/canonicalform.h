// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

#include <QByteArray>

namespace Setsquare {

class BlockTree;

/** The text as a stream in which two texts are equal exactly if they mean the same: the whole text, with nothing folded but
    - runs of space, tab and single line ends inside one paragraph or list item to one space; hard breaks, code, tags and comments
      excepted, and line ends behind which a field of the plan begins;
    - the bullets `-`, `*` and `+` to `-`;
    - padding of table cells, and the dashes of the delimiter row;
    - the ticks `[ ]`, `[x]` and `[X]` of criteria, tasks and approval lines, and the names behind roles;
    - what the digest does not count: line ends of all kinds, those at the end, and a byte order mark.
    Shape: one line for each block or line, its kind and depth in front; a line end within one is followed by a tab.
    Requires: blocks and plan of that text. Cost: linear, about a third of reading the plan. */
QString canonicalForm(const QString &text, const BlockTree &blocks, const Plan &plan);

/** SHA-256 of the canonical form. */
QByteArray canonicalHash(const QString &text, const BlockTree &blocks, const Plan &plan);
/** The same for a text that has not been read yet. */
QByteArray canonicalHash(const QString &text);

} // namespace Setsquare
