// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

/** A new criterion which afterwards has this index, or is the last one of its group for any index behind that. The group is made if it is
    missing; nothing means that of the criterion before it, and empty none. */
Edit addCriterion(const EditSubject &subject, const std::optional<QString> &group, int index, const QString &text);
Edit setCriterionText(const EditSubject &subject, int criterion, const QString &text);
/** Ticks the box of a criterion, or clears it. Errors: one without a box is refused. */
Edit tickCriterion(const EditSubject &subject, int criterion, bool done);
/** Moves a criterion to where it has the index `to` afterwards, into another group if one is given. */
Edit moveCriterion(const EditSubject &subject, int criterion, int to, const std::optional<QString> &group = {});
Edit removeCriterion(const EditSubject &subject, int criterion);

/** `criterion.tick` and so on. */
QList<Operation> criterionOperations();

} // namespace Setsquare
