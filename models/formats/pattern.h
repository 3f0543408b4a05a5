// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace Setsquare {

/** What can be used again of a decision. Shape: markdown, any part may be empty. */
struct Pattern {
    QString name;
    QString problem;
    QString solution;
    QString whenToUse;
    QString example;
    QString tradeoffs;
    bool operator==(const Pattern &) const = default;
};

/** What a decision says of it already. */
Pattern patternOf(const Plan &plan, const Decision &decision);

/** A pattern as a document of its own. `source` is where it was extracted, as markdown; empty for none. Shape: lines end with LF. */
QString patternMarkdown(const Pattern &pattern, const QString &source);

/** `refresh-token-rotation` of a name: letters, digits and single dashes, never empty, short enough for any file system. */
QString patternFileStem(const QString &name);

} // namespace Setsquare
