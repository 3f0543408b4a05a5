// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

#include <QSet>

namespace Setsquare {

/** Of the files that the tasks of a plan name, without the lines behind them, those that there are below the top folder of the repository
    that the plan lies in, or below the plan's folder; nothing where there is no repository. Cost: a look at the disk for each. */
std::optional<QSet<QString>> existingFiles(const Plan &plan, const QString &planPath);

} // namespace Setsquare
