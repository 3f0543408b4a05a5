// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

struct SpecOrigin;

/** The block as it is written, an HTML comment that ends with a line end. */
QString originBlock(const SpecOrigin &origin, const QString &lineEnd);

/** Where the block begins that the text ends with; -1 if it ends with none. */
qsizetype originBlockStart(const QString &text);

} // namespace Setsquare
