// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace Setsquare {

/** Whether a step says that something is looked at: verifies, checks, compares, watches. */
bool verifies(QStringView step);
/** Whether a step says that something is tried before it counts: a dry run, a preview, staging, a canary. */
bool triesFirst(QStringView step);

} // namespace Setsquare
