// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** The form of a text that a number asks for. Both forms are given in full, so that the program reads well without a translation. */
inline QString counted(qsizetype count, const QString &one, const QString &several)
{
    return count == 1 ? one : several.arg(count);
}

} // namespace Setsquare
