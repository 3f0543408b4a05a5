// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

#include <QJsonObject>

namespace Setsquare {

/** The document `setsquare/plan/1`: the whole plan. Units: lines are `[first, last]`, 1-based and inclusive; hours.
    Shape: every field of the schema is there, a missing value is null, a missing list is empty. `digest` is empty for a text that has none. */
QJsonObject planJson(const Plan &plan, const QString &text, const QString &digest);

/** The size of a text in tokens, as a rule of thumb: its bytes in UTF-8 by four. */
qsizetype tokens(const QString &text);

} // namespace Setsquare
