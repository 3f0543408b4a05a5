// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

// Units: `task` is an index into the plan's tasks. Errors: a task that does not exist, a value that would not read back.

Edit setTaskTitle(const EditSubject &subject, int task, const QString &title);
/** Ticks the box of a task, or clears it. Errors: one without a box. */
Edit tickTask(const EditSubject &subject, int task, bool done);
/** Sets a field: `files`, `changes`, `tests`, `dependsOn`, `estimate`, `complexity`, `groundedIn`, or any field by its name as written.
    `values` are several files or ids, or one text; nothing takes the field out; a field that is missing is put in where the reference has
    it. Errors: several fields of that kind, none of them named as written; a cycle. */
Edit setTaskField(const EditSubject &subject, int task, const QString &field, const QStringList &values);
/** The same with a value that stands as it is to be written. */
Edit setWrittenField(const EditSubject &subject, int task, const QString &field, const QString &value);
/** A field more, whatever others there are. */
Edit addWrittenField(const EditSubject &subject, int task, const QString &name, const QString &value);
/** Makes a task depend on another. Errors: a cycle, which is named. */
Edit addDependency(const EditSubject &subject, int task, int on);
Edit removeDependency(const EditSubject &subject, int task, int on);

/** The way by which `on` waits for `task` already, as `1 → 3 → 2`; empty if it does not. Only what is stated counts. */
QString cycleThrough(const Plan &plan, int task, int on);

/** `task.set`, `dependency.add`, `dependency.remove`. */
QList<Operation> taskFieldOperations();

} // namespace Setsquare
