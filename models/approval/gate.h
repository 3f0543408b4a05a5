// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"
#include "plan.h"

namespace Setsquare {

/** What a role has said of a plan. */
enum class Verdict { Stands, Reworded, Fallen, Rejected, Missing, Claimed, Follows };

/** The word for a verdict that the command line prints. */
QString toText(Verdict verdict);

struct RoleVerdict {
    QString role;
    Verdict verdict = Verdict::Missing;
    QString person; ///< who, if known
    QString date; ///< ISO date, if known
    bool met = false; ///< counts as approved for the gate
    bool operator==(const RoleVerdict &) const = default;
};

/** One thing that keeps the gate closed. */
struct Blocker {
    QString role; ///< empty for a finding
    QString rule; ///< empty for a role
    Message message;
    TextRange range; ///< where to look: absolute
    bool operator==(const Blocker &) const = default;
};

struct Gate {
    bool open = false;
    QList<Blocker> blockers;
    QList<RoleVerdict> roles; ///< as many as the plan has approval lines, in their order
    bool operator==(const Gate &) const = default;
};

/** Whether the specification may be exported: no finding of severity error, at
   least one role that somebody signs, and every such role is ticked. Boxes are
   not bound to content here: a ticked box is Claimed, and is met. A role that
   follows is met when all others are. */
Gate gate(const Plan &plan, const QList<Finding> &findings);

} // namespace Setsquare
