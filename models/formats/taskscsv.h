// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spec.h"

namespace Setsquare {

/** The tasks of a plan as one table: a header row, and a row for each task with the text values of the JSON of the plan. What is missing is
    empty; several files, ids and citations have a comma and a space between them. Units: hours. Shape: lines end with LF; what holds a comma, a quote or a
    line end is quoted. The last column names the plan. Source: RFC 4180. */
QString tasksCsv(const Plan &plan, const SpecOrigin &origin);

/** Whether a text is such a table of the same plan; a table without tasks is one of any. */
bool isTasksCsvOf(const QString &text, const SpecOrigin &origin);

} // namespace Setsquare
