// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"

namespace Setsquare {

/** Makes an edit of the plan as it is now. False if it is not made; the session has then told why. */
bool makeEdit(PlanSession *session, const std::function<Edit(const EditSubject &subject)> &edit);

} // namespace Setsquare
