// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "specdocument.h"

namespace Setsquare {

/** The pictures that a plan may show: files in its folder and below, by relative addresses, as in the preview; none larger than 32 MB.
    A plan from standard input has none. */
PictureSource planPictures(const QString &planPath);

} // namespace Setsquare
