// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "research.h"

#include <QJsonObject>

namespace Setsquare {

/** The document `setsquare/research/1`. Units: lines are `[first, last]`, 1-based and inclusive. */
QJsonObject researchJson(const QList<Research> &documents);

} // namespace Setsquare
