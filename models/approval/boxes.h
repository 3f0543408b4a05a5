// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"
#include "textpatch.h"
#include "verdict.h"

namespace Setsquare {

/** The patch that makes the boxes say what the verdicts are: a role that stands or is only reworded is ticked, with who approved and when; one
    that has fallen, was rejected or is missing is cleared; one that follows is ticked when it is met. A box that somebody ticked by hand stays,
    unless its role is `decided`, about which somebody has just decided. Empty if all are right already.
    Requires: the verdicts of the plan's approval lines. */
TextPatch boxPatch(const Plan &plan, const QString &text, const QList<RoleVerdict> &roles, const QString &decided = {});

/** The patch that clears the boxes that were ticked by hand, of one role or of all. */
TextPatch claimPatch(const Plan &plan, const QList<RoleVerdict> &roles, const QString &role = {});

/** The boxes that say something else than the verdicts, as findings of the rule `approval-box`. */
QList<Finding> boxFindings(const Plan &plan, const QList<RoleVerdict> &roles);

} // namespace Setsquare
