// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"
#include "research.h"

namespace Setsquare {

/** The plan in short, for people: what it holds, phase by phase, with the line that each thing stands on. */
QString planText(const Plan &plan, const QString &digest);

/** The findings of research documents, by kind, with their ids. */
QString researchText(const QList<Research> &documents);

} // namespace Setsquare
