// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

namespace Setsquare {

/** Puts in the heading of a section that is missing, where the reference has it; for an approval with the roles of the reference. `title` is
    for a kind that has several, such as Approach. Errors: one that is there is refused. */
Edit beginSection(const EditSubject &subject, SectionKind kind, const QString &title = {});

} // namespace Setsquare
