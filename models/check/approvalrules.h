// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about who has to approve. */
QList<Rule> approvalRules();

} // namespace Setsquare
