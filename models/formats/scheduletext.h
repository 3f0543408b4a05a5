// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "schedulereport.h"

namespace Setsquare {

/** The schedule for people: effort and elapsed time, what is critical, what can run at once, and when each task begins and ends. */
QString scheduleText(const ScheduleReport &report);

} // namespace Setsquare
