// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tracereport.h"

namespace Setsquare {

/** A trace to be read on a terminal: a line per finding with what cites it, then what is missing. */
QString traceText(const TraceReport &report);

/** A trace as comma-separated values: a row per finding with the ids of what cites it, then the plan's own open questions and the
    decisions that are grounded in nothing. */
QString traceCsv(const TraceReport &report);

} // namespace Setsquare
