// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "estimate.h"
#include "field.h"

#include <QStringList>

#include <optional>

namespace Setsquare {

/** A task. Units: `range` is absolute, all other ranges relative to range.start, so that a task that only moved is otherwise equal. */
struct Task {
    QString id; ///< unique in the plan: the number as written, `2.1`, `1~2`, `~1`
    QString number; ///< as written, empty if there is none
    QString title; ///< markdown as written without `**` and the label `Task N:`
    int phase = -1; ///< index into Plan::phases, -1 without one
    QStringList files; ///< without backticks, `path:12-30` kept
    QString changes; ///< several such fields joined by LF
    QString tests;
    QString complexity;
    std::optional<QStringList> dependsOn; ///< ids, in the order written; nothing if not stated; those of no task as written
    std::optional<Estimate> estimate; ///< the stated one only
    QList<Citation> groundedIn;
    QList<Field> fields; ///< all, in the order written
    std::optional<bool> done; ///< of a task with a checkbox
    bool isHeading = false; ///< `### Task 1: Title` and not a list item
    TextRange range; ///< whole lines, fields included
    TextRange titleRange;
    TextRange tickRange; ///< the one character between the brackets; empty without a checkbox
    int firstLine = 0; ///< 0-based, absolute
    int lastLine = 0; ///< inclusive, without blank lines at the end

    /** Whether both say the same, wherever they stand. */
    bool sameContent(const Task &other) const;
};

struct Phase {
    QString number; ///< as written, `2A`; empty if there is none
    QString title;
    std::optional<Estimate> estimate;
    int firstTask = 0; ///< index into Plan::tasks
    int taskCount = 0;
    TextRange range; ///< absolute, from the heading to the next phase or section
    TextRange headingRange; ///< absolute, the heading's line
    TextRange titleRange; ///< absolute
    int firstLine = 0;
    int lastLine = 0;
};

} // namespace Setsquare
