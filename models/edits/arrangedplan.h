// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arrangedlayout.h"
#include "plancontent.h"

namespace Setsquare {

/** What a plan has to say after it was arranged anew. */
struct ArrangedPlan {
    /** The ids that a task or risk has to refer to, and how many of its references named nobody: those may name somebody afterwards. */
    struct References {
        QStringList ids;
        qsizetype others = 0;
        bool areStated = false;
    };

    /** A task by what is new of it: all else it has to say as before. */
    struct ArrangedTask {
        int before = -1; ///< its index in the plan before; -1: it is put in
        QString id;
        QString number;
        int phase = -1;
        FieldValues values; ///< of the fields in which numbers change
    };

    std::vector<ArrangedTask> tasks;
    std::vector<References> references; ///< by task
    std::vector<std::function<bool(const Task &read)>> says; ///< by task; set for one that is put in
    QStringList newUnread; ///< what those that are put in may bring along
    QList<Phase> phases;
    QList<Risk> risks;
    std::vector<References> riskReferences;
    QList<Checkpoint> checkpoints;
    QList<Unread> unread;
    QList<Section> sections;

    /** For Edit::meant. */
    bool takeOver(Plan &expected, const Plan &read) const;

private:
    bool isRead(size_t place, const QList<Task> &before, const Task &read) const;
    static Task expectedTask(const ArrangedTask &wanted, const QList<Task> &before, const Task &read);
    QList<Unread> unreadWith(const Plan &read) const;
};

ArrangedPlan arrangedPlan(const EditSubject &subject, const Arrangement &arrangement, const Renumbering &renumbering,
                          const ArrangedLayout &layout);

} // namespace Setsquare
