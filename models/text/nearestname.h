// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Setsquare {

/** Of these names the one that a mistyped name most likely means, case ignored: the one that it begins, or the one with the fewest letters
    to change, no more than a third of them; the first of several. Empty if none comes near. Cost: the product of the lengths, for each name. */
QString nearestName(QStringView name, const QStringList &known);

} // namespace Setsquare
