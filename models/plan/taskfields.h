// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fragment.h"

namespace Setsquare {

enum class TaskField { Other, Files, Changes, Tests, DependsOn, Estimate, Complexity, GroundedIn };

/** What a field's name means, case ignored. */
TaskField taskField(QStringView name);

/** The paths that a Files field names, without backticks. */
QStringList readFiles(QStringView value);

/** Sets what the fields of a task say. Requires: entry.task.fields and range are set; what cannot be read goes to `out`. */
void readTaskFields(TaskEntry &entry, const Unit &unit, Fragment &out);

} // namespace Setsquare
