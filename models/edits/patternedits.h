// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

namespace Setsquare {

/** Adds to what a decision says of its pattern a link to the file that holds it, `[Name](docs/patterns/name.md)`. One that it has already
    is not added again. */
Edit linkPattern(const EditSubject &subject, int decision, const QString &name, const QString &path);

/** A markdown link, whatever its words and its address hold. */
QString markdownLink(const QString &words, const QString &address);

} // namespace Setsquare
