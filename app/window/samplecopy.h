// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

/** The path of the user's own copy of the sample plan, with its research beside it, made in `folder` if it is not there. What the user did to it
    stays. Empty if it could not be made. */
QString sampleCopy(const QString &folder);

/** Where the copy is made: among the program's data. */
QString sampleFolder();

} // namespace Setsquare
