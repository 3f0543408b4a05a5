// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plandocument.h"

namespace Setsquare {

/** The anchor by which a link names a heading, as the common sites make it: `## Risks & Rollback` is `risks--rollback`. */
QString headingAnchor(const QString &heading);

/** The line of the heading that an anchor names, the second of the same name being `name-1`; empty if there is none. */
TextRange headingRange(const PlanDocument &plan, const QString &anchor);

} // namespace Setsquare
