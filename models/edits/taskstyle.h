// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"
#include "fieldedits.h"
#include "taskfields.h"

namespace Setsquare {

/** The kind of field that an operation's argument names: `files`, `dependsOn`, `Depends on`; Other for any other. */
TaskField standardField(QStringView argument);

/** What fields of a kind are called in the plan: as in the nearest task that has one, those before first; else as the reference does. */
QString usedName(const Plan &plan, int task, TaskField kind, bool several = false);

/** The place of a kind of field in the order of the reference; other fields come last. */
int rankOf(TaskField kind);
/** Where a field of a kind stands among those of a task, in the order of the reference. */
qsizetype placeOfField(const QList<Field> &fields, TaskField kind);

/** How a field is written that is put in at a place of a task: as those beside it, or as in the nearest task that has some. */
FieldStyle styleOfNewField(const EditSubject &subject, int task, qsizetype at);

/** How the reference writes fields below a title's line. */
FieldStyle defaultFieldStyle(bool isHeading, QStringView titleLine);

/** The column that what belongs to a list task has to be indented to. */
int contentColumn(const EditSubject &subject, const Task &task);

/** The other tasks, the nearest first: those before, then those behind. */
QList<int> nearestTasks(const Plan &plan, int task);

} // namespace Setsquare
