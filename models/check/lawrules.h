// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about what the five laws ask for. */
QList<Rule> lawRules();

} // namespace Setsquare
