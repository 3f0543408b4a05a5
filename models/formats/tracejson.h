// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tracereport.h"

#include <QJsonObject>

namespace Setsquare {

/** The document `setsquare/trace/1`. Unaddressed are constraints that nothing cites, and success criteria that no criterion cites. */
QJsonObject traceJson(const TraceReport &report);

} // namespace Setsquare
