// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "comparison.h"
#include "gate.h"

#include <QHash>

namespace Setsquare {

/** What has changed in a plan since each role approved, by the role's name. */
using RoleChanges = QHash<QString, QList<PlanChange>>;

/** Why approvals have fallen: of each role whose approval has, if what was approved is kept. Cost: a comparison for each text approved. */
RoleChanges changesSinceApproval(const QList<RoleVerdict> &roles, const Ledger &ledger, const PlanRevision &present);

} // namespace Setsquare
