// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about tasks and their order. */
QList<Rule> taskRules();

} // namespace Setsquare
