// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace Setsquare {

/** What is read at one time in a review: a section, or of the tasks a phase, of the decisions one. */
struct ReviewPart {
    QString title; ///< empty for what stands before the first heading
    SectionKind kind = SectionKind::Unknown;
    TextRange range; ///< absolute
    bool operator==(const ReviewPart &) const = default;
};

/** The plan in parts, in the order in which the reference has them, whatever the order in the text. Shape: every part holds something to
    read; together they are the text; a section that is not recognised stays behind the one before it in the text. */
QList<ReviewPart> reviewParts(const Plan &plan, const QString &text);

/** For each part whether no part of that kind and title said the same in an earlier text of the plan. Cost: that of reading both texts. */
QList<bool> changedParts(const QList<ReviewPart> &parts, const QString &text, const QString &earlier);

} // namespace Setsquare
