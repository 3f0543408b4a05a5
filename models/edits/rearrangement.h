// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arrangement.h"

namespace Setsquare {

/** The plan with its phases and tasks in another order, with some taken out or put in: the numbers of all, and what names them, follow.
    Shape: nothing else says anything new. */
Edit rearranged(const EditSubject &subject, const Arrangement &arrangement, const Message &label);

} // namespace Setsquare
