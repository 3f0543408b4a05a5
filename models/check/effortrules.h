// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about estimates that have to add up, and the share of planning. */
QList<Rule> effortRules();

} // namespace Setsquare
