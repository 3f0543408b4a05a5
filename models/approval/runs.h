// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <utility>

namespace Setsquare {

/** Two lists of numbers, as many in each, with `4–40` for those that count up by one in both: `1, 4–40` and `2, 5–41`. */
std::pair<QString, QString> parallelRuns(const QStringList &one, const QStringList &other);

} // namespace Setsquare
