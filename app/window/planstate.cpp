// SPDX-License-Identifier: Apache-2.0
#include "planstate.h"

#include <QCoreApplication>

namespace Setsquare {

QString gateState(const Gate &gate)
{
    if (gate.open)
        return QCoreApplication::translate("Setsquare::PlanState", "Ready to export");
    return QCoreApplication::translate("Setsquare::PlanState", "Draft · %n thing(s) before export", nullptr, int(gate.blockers.size()));
}

} // namespace Setsquare
