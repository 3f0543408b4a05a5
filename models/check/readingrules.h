// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** What is found while a file and its plan are read. */
QList<Rule> readingRules();

} // namespace Setsquare
