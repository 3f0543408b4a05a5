// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

/** The rules about what the approach of a plan asks for. */
QList<Rule> approachRules();

} // namespace Setsquare
