// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about the plan as a whole: its sections, questions, research and size. */
QList<Rule> sectionRules();

} // namespace Setsquare
