// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about what each task says by itself. */
QList<Rule> taskRules();

} // namespace Setsquare
