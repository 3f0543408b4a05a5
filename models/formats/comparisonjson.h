// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "comparison.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Setsquare {

/** Changes as `diff` and `gate` print them: `{"kind","id","field","before","after"}`. What has moved says where it stood and stands; a change that
    changes sums has them in `consequences` besides. */
QJsonArray changesJson(const QList<PlanChange> &changes);

/** The document `setsquare/diff/1`. */
QJsonObject comparisonJson(const Comparison &comparison);

} // namespace Setsquare
