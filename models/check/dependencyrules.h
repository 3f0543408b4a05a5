// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about what tasks wait for. */
QList<Rule> dependencyRules();

} // namespace Setsquare
