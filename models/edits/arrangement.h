// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

#include <QHash>

namespace Setsquare {

/** A task that is meant: one of the plan, or one that is put in. */
struct TaskTarget {
    int task = -1;
    int added = -1;
};

/** A task that is put in: its lines as they are to stand, but for its number. */
struct NewTask {
    QString lines; ///< with line ends, the last one too
    TextRange marker; ///< where in them the digits of `3.` go; empty without them
    TextRange label; ///< where in them the number of `Task 3:` goes; empty without one
    QList<TextRange> references; ///< where in them tasks are referred to, by the numbers that they have before
    std::function<TaskTarget(const QString &number)> means; ///< whom a number in them means; if not set, whom it means in that phase
    QStringList unread; ///< lines in it that no reader understands, without their indents
    std::function<bool(const Task &read)> says; ///< whether it is read as it was meant; number, phase and references aside
};

/** A phase that is put in. */
struct NewPhase {
    QString lines; ///< the heading with its line end
    TextRange number; ///< where in them its number goes; empty without one
    QString title; ///< as it has to be read
    std::optional<Estimate> estimate;
};

struct PlacedTask {
    TaskTarget target;
    int phase = -1; ///< index into Arrangement::phases
};

/** The phases and tasks of a plan in the order that they are to have. What of the plan is not in it is taken out. */
struct Arrangement {
    std::vector<int> phases; ///< of the plan; -1: the new one
    std::vector<PlacedTask> tasks; ///< those of a phase stand together
    std::vector<NewTask> addedTasks;
    NewPhase addedPhase;
    QHash<int, int> replacedBy; ///< tasks that are taken out, and the tasks that others refer to from then on instead
};

/** The plan as it is. */
Arrangement arrangementOf(const Plan &plan);

/** The place behind a task, or the first of a phase for -1. */
size_t placeAfter(const Arrangement &arrangement, int task, int phase);

} // namespace Setsquare
