// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** A function of one of the program's modules, which is loaded from beside the program or from where it is installed; nothing, and why, if
    that cannot be done. */
QFunctionPointer moduleFunction(const QString &module, const char *function, QString &error);

} // namespace Setsquare
