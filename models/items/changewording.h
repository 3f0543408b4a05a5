// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "comparison.h"

namespace Setsquare::ChangeWording {

// What changes are called in the user's language.

/** The heading that a part's changes stand below: `Tasks` for tasks and phases. */
QString group(PlanPart part);
/** The part that heads the group which a part belongs to. */
PlanPart groupOf(PlanPart part);
/** `added`, `removed`, `changed`, `moved`, `renumbered`. */
QString kind(PlanChange::Kind kind);
/** What a change is about: `2 · Put invoices on it`, `Phase 1 · Queue`, the name of a section. */
QString title(PlanPart part, const QString &id, const QString &title);
/** `Estimate`, `Depends on`; a name as written stays as it is. */
QString field(const QString &field);
/** `Phase 2: Screen, after “Show progress”`. */
QString place(const Place &place);
/** `Effort of Phase 1: Queue: 4–6 h → 9 h`. */
QString consequence(const Consequence &consequence);
/** A whole change in one sentence, for those who hear it. */
QString sentence(const PlanChange &change);
/** `3 changes, 1 place reworded`, or that there are none. */
QString summary(const Comparison &comparison);

} // namespace Setsquare::ChangeWording
