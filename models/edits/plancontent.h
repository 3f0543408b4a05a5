// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace Setsquare {

/** Whether both say the same, wherever it stands and however it is laid out. */
bool saysSame(const Task &one, const Task &other);
bool saysSame(const Decision &one, const Decision &other);

/** What the two plans say differently, the first thing found, by its own words: a task's title, a risk, a section's title; nothing if they
    say the same. Where things stand, and the findings, are not looked at. Cost: linear. */
std::optional<QString> firstDifference(const Plan &one, const Plan &other);

} // namespace Setsquare
