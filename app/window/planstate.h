// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate.h"

namespace Setsquare {

/** The state of a plan's gate in a few words, for lists of plans. */
QString gateState(const Gate &gate);

} // namespace Setsquare
