// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about design decisions. */
QList<Rule> decisionRules();

} // namespace Setsquare
