// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

namespace Setsquare {

/** Sets what stands below the heading Context; the section is made if it is missing. Errors: what stands in several places is refused. */
Edit setContext(const EditSubject &subject, const QString &text);
/** The same for the approach of the architecture. */
Edit setArchitectureApproach(const EditSubject &subject, const QString &text);

} // namespace Setsquare
