// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

/** A new role that has to approve, which afterwards has this index; for any index behind that it is the last one, but stands before a
    role that follows from the others. Errors: a role that is there already is refused. */
Edit addApproval(const EditSubject &subject, int index, const QString &role);
/** Gives a role another name; who is named behind it stays. */
Edit renameApproval(const EditSubject &subject, int approval, const QString &role);
Edit removeApproval(const EditSubject &subject, int approval);

/** `approval.add` and so on. */
QList<Operation> approvalOperations();

} // namespace Setsquare
