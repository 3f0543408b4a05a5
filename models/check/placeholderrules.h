// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about what a template or an author left to be filled in. */
QList<Rule> placeholderRules();

} // namespace Setsquare
