// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arrangedlayout.h"

namespace Setsquare {

/** What a plan has to say after it was arranged anew. */
struct ArrangedPlan {
    /** The ids that a task or risk has to refer to, and how many of its references named nobody: those may name somebody afterwards. */
    struct References {
        QStringList ids;
        qsizetype others = 0;
        bool areStated = false;
    };

    QList<Task> tasks; ///< of one that is put in only its id, number and phase
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
    QList<Unread> unreadWith(const Plan &read) const;
};

ArrangedPlan arrangedPlan(const EditSubject &subject, const Arrangement &arrangement, const Renumbering &renumbering,
                          const ArrangedLayout &layout);

} // namespace Setsquare
