// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

// The front matter is made if it is missing, and taken out when nothing is left in it. Other keys and comments stay as they are.

/** Sets the approach: `feature`, `refactoring`, `debugging`, `infrastructure`, or nothing. */
Edit setApproach(const EditSubject &subject, const QString &approach);
/** Sets the paths of the research, relative to the plan. */
Edit setResearch(const EditSubject &subject, const QStringList &paths);

/** `approach.set`. */
QList<Operation> frontMatterOperations();

} // namespace Setsquare
