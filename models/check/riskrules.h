// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about risks, rollback and checkpoints. */
QList<Rule> riskRules();

} // namespace Setsquare
