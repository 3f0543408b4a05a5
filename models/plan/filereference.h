// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** The file of `path:12` or `path:12-30`. */
QString withoutLines(const QString &file);

} // namespace Setsquare
