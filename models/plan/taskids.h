// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tasklist.h"

#include <QHash>

namespace Setsquare {

/** Gives every task its id and resolves what tasks and risks refer to. What depends on the numbers only is kept from one reading to
    the next, and made again when a number, a phase or an order has changed. */
class TaskIds
{
public:
    /** Sets the ids and references of `list`, whose tasks were made of `places`; repeats and ambiguities go to plan.damage. */
    void resolve(Plan &plan, TaskList &list, const std::vector<TaskPlace> &places);
    void resolve(Plan &plan, const std::vector<const RiskEntry *> &entries);
    /** Counts up whenever ids had to be made again. */
    int version() const { return m_version; }

private:
    struct Key {
        quint64 key = 0;
        QString number;
        int phase = -1;
        bool startsRun = false;
        bool ordered = false;
    };
    bool isUnchanged(const Plan &plan, const std::vector<TaskPlace> &places);
    void keep(const Plan &plan, const std::vector<TaskPlace> &places);
    void makeIds(const Plan &plan);
    void noteRepeats(Plan &plan, const TaskList &list) const;
    bool meansWhatItSays(const TaskEntry &entry) const;
    void resolveReferences(Plan &plan, Task &task, const TaskEntry &entry) const;
    void numberAsRendered();
    void makeFreeIds(const Plan &plan, const QList<bool> &restarts);
    QList<bool> restartingPhases(int count) const;
    struct Found {
        int task = -1;
        bool ambiguous = false;
    };
    Found find(const QString &number, int phase) const;
    Found findInPhase(const QString &number, int phase) const;
    QString idOf(const Plan &plan, const Reference &reference, int phase, bool &ambiguous) const;

    std::vector<Key> m_keys;
    QStringList m_phaseNumbers;
    std::vector<QString> m_numbers; ///< by task: as written, or as rendered in a list whose items all carry one number
    std::vector<QString> m_ids;
    QHash<QString, int> m_taskOfId;
    QHash<QString, QList<int>> m_tasksOfNumber;
    std::vector<int> m_repeats; ///< tasks that bear a number which another one in reach bears already
    int m_version = 0;
    bool m_isPlain = false; ///< every id is the number, so that a reference means what it says
};

} // namespace Setsquare
