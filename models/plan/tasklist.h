// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fragment.h"

namespace Setsquare {

/** A task of the plan as it was read, and where it stands. */
struct TaskPlace {
    const TaskEntry *entry = nullptr;
    quint64 key = 0; ///< one entry has one key, and no other entry of this reader ever has it
    qsizetype unitStart = 0;
    int unitLine = 0;
    int phase = -1;
    bool startsRun = false; ///< no task stands directly before it in the same list
    bool isKept = false; ///< it is in the list already, with the id and the references that it had there
};

/** The tasks of a plan, made from those of an earlier one: a task that was there already gets its new place and is otherwise not
    touched, because to copy ten thousand tasks is to visit a hundred thousand strings all over the memory. */
class TaskList
{
public:
    /** Brings the list up to date and marks in `places` what was kept. Cost: one small step per task. */
    void update(std::vector<TaskPlace> &places);

    QList<Task> tasks;
    int idsVersion = 0; ///< TaskIds::version() of its ids

private:
    std::vector<quint64> m_keys;
};

} // namespace Setsquare
