// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spec.h"

namespace Setsquare {

/** The last line of a diagram, a comment that says of which plan it is. `comment` is what begins a comment there: `//`, `%%`.
    Shape: ends with a line end. */
QString viewOriginLine(const SpecOrigin &origin, const QString &comment);

/** Whether a text ends with such a line of the same plan. */
bool isViewOf(const QString &text, const SpecOrigin &origin, const QString &comment);

} // namespace Setsquare
