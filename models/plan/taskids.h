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
    /** Makes the ids of tasks that no text holds yet. Requires: the plan has the phases that the places name. */
    void make(const Plan &plan, const std::vector<TaskPlace> &places);
    const QString &id(int task) const { return m_ids[size_t(task)]; }
    /** As written, or as rendered in a list whose items all carry one number. */
    const QString &number(int task) const { return m_numbers[size_t(task)]; }
    int phase(int task) const { return m_keys[size_t(task)].phase; }
    struct Found {
        int task = -1;
        bool ambiguous = false;
    };
    /** The task that a number means where a task of this phase refers to it. */
    Found taskOf(const Plan &plan, const QString &number, int phase) const;
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
