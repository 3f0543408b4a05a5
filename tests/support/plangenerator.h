// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

struct PlanShape {
    int tasks = 12;
    int tasksPerPhase = 10; ///< 0: no phases, one list
    QString lineEnd = QStringLiteral("\n");
};

/** A plan of that shape with every section of the reference, about 260 bytes a task; the same for the same shape. A task depends on the
    one before it and on one some way back, so that there is something to draw. */
QString generatedPlan(const PlanShape &shape);

} // namespace Setsquare
