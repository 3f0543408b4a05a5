// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "schedulereport.h"

#include <QJsonObject>

namespace Setsquare {

/** The document `setsquare/schedule/1`. Units: hours and shares, to four decimals. Tasks in or behind a cycle have null times. */
QJsonObject scheduleJson(const ScheduleReport &report);

} // namespace Setsquare
