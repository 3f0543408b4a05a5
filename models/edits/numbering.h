// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arrangement.h"
#include "numberingstyle.h"

namespace Setsquare {

/** What stands in the places of a task's number. */
struct WrittenNumbers {
    QString marker; ///< empty for a bullet or a heading
    QString label; ///< empty without one
    const QString &number() const { return label.isEmpty() ? marker : label; }
};

/** What the phases and tasks of an arrangement are called, by their place. */
struct Numbering {
    QStringList phases;
    std::vector<WrittenNumbers> tasks;
};

/** The numbers as the plan's own numbering goes on: through the whole plan, anew in each phase, with the phase's number in front, or all the
    same in lists that count when they are rendered. What has no number gets none, and a number that does not count stays. */
Numbering numbering(const Plan &plan, const NumberingStyle &style, const Arrangement &arrangement);

} // namespace Setsquare
