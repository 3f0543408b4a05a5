// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about acceptance criteria. */
QList<Rule> criterionRules();

/** The word of a criterion that promises a quality, fast or secure, without a figure that it could be tested by; empty if there is none.
    Units: a view into `text`. */
QStringView untestablePromise(const QString &text);

} // namespace Setsquare
