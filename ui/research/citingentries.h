// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paletteentry.h"
#include "trace.h"

namespace Setsquare {

class PlanSession;

// What can be picked when something is to be cited. To run an entry makes the citation.

/** All that can cite a finding: decisions, tasks, criteria and risks. */
QList<PaletteEntry> placesToCiteIn(PlanSession *session, FindingPlace finding);
/** All findings that something can cite; with `instead`, in the place of one that it cites now. */
QList<PaletteEntry> findingsToCite(PlanSession *session, CitedBy citing, const ResolvedCitation *instead = nullptr);

} // namespace Setsquare
