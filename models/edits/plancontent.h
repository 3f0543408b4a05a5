// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

#include <vector>

namespace Setsquare {

/** Values of some of the fields of a task, by their index, in ascending order. */
using FieldValues = std::vector<std::pair<qsizetype, QString>>;

/** Whether a task says what another one does but for its number, its phase and what it waits for, and but for the fields that have other
    values. Cost: copies nothing, for it is asked about every task of a plan. */
bool saysSameElse(const Task &one, const FieldValues &values, const Task &other);
/** Whether both say the same, wherever it stands and however it is laid out. */
bool saysSame(const Task &one, const Task &other);
bool saysSame(const Decision &one, const Decision &other);

/** What the two plans say differently, the first thing found, by its own words: a task's title, a risk, a section's title; nothing if they
    say the same. Where things stand, and the findings, are not looked at. Cost: linear. */
std::optional<QString> firstDifference(const Plan &one, const Plan &other);

} // namespace Setsquare
