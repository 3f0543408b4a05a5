// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "locatedfinding.h"

#include <QJsonObject>

namespace Setsquare {

/** The document `setsquare/findings/1`. */
QJsonObject findingsJson(const QList<LocatedFinding> &findings);

/** One line: `file:line:column: severity: message [rule]`. A line end in the message becomes a space. */
QString findingLine(const LocatedFinding &finding);

} // namespace Setsquare
