// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"
#include "plan.h"
#include "verdict.h"

namespace Setsquare {

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

/** Whether the specification may be exported: no finding of severity error, at least one role that somebody signs, every role stands or is
    only reworded, and the plan names every required role (case ignored). Window, command line and exports ask here.
    Requires: the verdicts of the plan's approval lines. */
Gate gate(const Plan &plan, const QList<Finding> &findings, const QList<RoleVerdict> &roles, const QStringList &requiredRoles = {});

} // namespace Setsquare
