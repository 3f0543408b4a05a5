// SPDX-License-Identifier: Apache-2.0
#include "task.h"

namespace Setsquare {

/** The fields hold all that a task's lines say, and where; what is derived from them need not be compared. */
bool Task::sameContent(const Task &other) const
{
    return id == other.id && number == other.number && title == other.title && phase == other.phase && dependsOn == other.dependsOn
        && estimate == other.estimate && done == other.done && isHeading == other.isHeading && titleRange == other.titleRange
        && tickRange == other.tickRange && range.length() == other.range.length()
        && lastLine - firstLine == other.lastLine - other.firstLine && fields == other.fields;
}

} // namespace Setsquare
