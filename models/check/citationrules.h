// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about what the plan cites of its research, and what it does not. */
QList<Rule> citationRules();

} // namespace Setsquare
