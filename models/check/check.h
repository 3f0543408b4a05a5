// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dependencygraph.h"
#include "finding.h"
#include "plan.h"

namespace Setsquare {

/** Everything that is wrong with a plan: its damage and what the rules find, ordered by position. Cost: linear. */
QList<Finding> check(const Plan &plan, const QString &text, const std::vector<Dependency> &dependencies);

} // namespace Setsquare
