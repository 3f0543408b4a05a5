// SPDX-License-Identifier: Apache-2.0
#include "taskarguments.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

Named namedTask(const Plan &plan, const QString &id)
{
    const auto isCopy = [&](const Task &task) { return task.id.startsWith(id + u'~') && !task.number.isEmpty(); };
    const int index = plan.taskIndex(id);
    if (index < 0)
        return {-1, Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no task %1."), {id}}};
    if (std::ranges::any_of(plan.tasks, isCopy))
        return {-1,
                Message {QT_TRANSLATE_NOOP("Setsquare::Messages",
                                           "“%1” names more than one task. Number the tasks in the text so that each number occurs once."),
                         {id}}};
    return {index, {}};
}

Named namedPhase(const Plan &plan, const QString &number)
{
    int found = -1;
    for (int i = 0; i < plan.phases.size(); ++i) {
        const Phase &phase = plan.phases.at(i);
        if ((phase.number.isEmpty() ? phase.title : phase.number) != number)
            continue;
        if (found >= 0)
            return {-1,
                    Message {
                        QT_TRANSLATE_NOOP("Setsquare::Messages",
                                          "“%1” names more than one phase. Number the phases in the text so that each number occurs once."),
                        {number}}};
        found = i;
    }
    if (found < 0)
        return {-1, Message {QT_TRANSLATE_NOOP("Setsquare::Messages", "There is no phase %1."), {number}}};
    return {found, {}};
}

QString wordsOf(const Task &task)
{
    return task.title.isEmpty() ? task.id : task.title;
}

QString wordsOf(const Phase &phase)
{
    return phase.title.isEmpty() ? phase.number : phase.title;
}

} // namespace Setsquare
