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
    bool met = false; ///< counts as approved for the gate
    bool operator==(const RoleVerdict &) const = default;
};

/** One thing that keeps the gate closed. */
struct Blocker {
    QString role; ///< empty for a finding
    QString rule; ///< empty for a role
    Message message;
    bool operator==(const Blocker &) const = default;
};

struct Gate {
    bool open = false;
    QList<Blocker> blockers;
    QList<RoleVerdict> roles;
    bool operator==(const Gate &) const = default;
};

/** Whether the specification may be exported: no finding of severity error, at least one role, and every role that somebody signs is
    ticked. Boxes are not yet bound to content: a ticked box counts as Claimed, and is met. A role that follows is met when all
    others are. */
Gate gate(const Plan &plan, const QList<Finding> &findings);

} // namespace Setsquare
