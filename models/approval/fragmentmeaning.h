// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** Whether two pieces of markdown, each taken out of a text with its indent, mean the same. Cost: a reading of both, unless they are equal. */
bool meansSame(QStringView one, QStringView other);

} // namespace Setsquare
