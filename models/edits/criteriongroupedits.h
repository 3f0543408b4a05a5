// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

/** Gives a group of criteria another title, where its heading or its paragraph in bold stands. Errors: a group that is not there, or there
    twice; a title that another group has. */
Edit renameCriterionGroup(const EditSubject &subject, const QString &group, const QString &title);

/** `group.rename`. */
QList<Operation> criterionGroupOperations();

} // namespace Setsquare
