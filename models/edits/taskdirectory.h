// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"
#include "taskids.h"

namespace Setsquare {

/** Where the number of a task stands on its first line. Units: absolute. */
struct NumberPlaces {
    TextRange marker; ///< the digits of `3.`; empty for a bullet or a heading
    TextRange label; ///< the number of `Task 3:`, `T003` or `1.3`; empty without one
};
NumberPlaces numberPlaces(const EditSubject &subject, const Task &task);

/** What the id of a task depends on. */
struct NumberedTask {
    QString number; ///< as written
    int phase = -1;
    bool ordered = false; ///< the number is that of a list item
    bool startsRun = true; ///< no task stands directly before it in the same list
};
/** The tasks of a plan as their reader saw them. Cost: linear. */
std::vector<NumberedTask> numberedTasks(const EditSubject &subject);

/** Who is meant by which number, in a plan that may not be written yet. Law: gives the ids that the plan's reader gives. */
class TaskDirectory
{
public:
    TaskDirectory(const QStringList &phaseNumbers, const std::vector<NumberedTask> &tasks);

    const QString &id(int task) const { return m_ids.id(task); }
    /** As written, or as rendered in a list whose items all carry one number. */
    const QString &number(int task) const { return m_ids.number(task); }
    /** The task that a number means in a reference of a task of this phase, of several the one that the reader takes; -1 if it is none. */
    int taskOf(const QString &number, int phase) const;
    /** How a task of this phase refers to another: by its number if that is clear, else by its id or with its phase's number in front. */
    QString nameOf(int task, int phase) const;

private:
    TaskIds m_ids;
    Plan m_phases;
};

/** The directory of a plan as it is. */
TaskDirectory directoryOf(const EditSubject &subject);

} // namespace Setsquare
