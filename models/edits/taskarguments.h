// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values.h"

namespace Setsquare {

/** The task with an id. Errors: none has it, or its number stands at more than one task. */
Named namedTask(const Plan &plan, const QString &id);
/** The phase with a number as written, or, without one, with a title. Errors: none or several have it. */
Named namedPhase(const Plan &plan, const QString &number);

/** The words of a task in a label or a message. */
QString wordsOf(const Task &task);
QString wordsOf(const Phase &phase);

} // namespace Setsquare
