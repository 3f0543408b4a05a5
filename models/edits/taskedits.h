// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"
#include "taskwriter.h"

namespace Setsquare {

/** A place for tasks. Units: indexes into the plan's phases and tasks. */
struct TaskPosition {
    int phase = -1; ///< -1: without a phase
    int after = -1; ///< the task before it; -1: the first of its phase
};

// Each renumbers the tasks that follow, and all that names them. Errors: a task that does not exist, tasks and a place that do not fit.

/** A new task, written as the tasks beside it. */
Edit addTask(const EditSubject &subject, const TaskRequest &request, TaskPosition position);
/** Takes tasks out. Errors: where others depend on them or risks name them, consent is needed; `orphan` gives it, and takes those
    references out too. */
Edit removeTasks(const EditSubject &subject, const QList<int> &tasks, bool orphan);
/** Moves tasks, in the order of the plan, to a place. */
Edit moveTasks(const EditSubject &subject, const QList<int> &tasks, TaskPosition position);
/** A copy of each task behind the last of them, its lines as they are but for its number. */
Edit duplicateTasks(const EditSubject &subject, const QList<int> &tasks);
/** Several tasks of one: it takes the first title and keeps its lines; each of the others depends on what it depends on, and what waits for
    it waits for all of them. Errors: fewer than two titles. */
Edit splitTask(const EditSubject &subject, int task, const QStringList &titles);
/** One task of several: the first keeps its place and title, and takes over the fields of the others; what waits for one of them waits for
    it. Errors: fewer than two; a cycle that would come of it. */
Edit mergeTasks(const EditSubject &subject, const QList<int> &tasks);

/** The end of a phase. */
TaskPosition endOfPhase(const Plan &plan, int phase);
/** The place directly before a task. */
TaskPosition placeBefore(const Plan &plan, int task);

/** `task.add` and so on. */
QList<Operation> taskOperations();

} // namespace Setsquare
