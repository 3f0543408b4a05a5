// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate.h"

#include <QJsonObject>

namespace Setsquare {

/** The document `setsquare/gate/1` of one plan. `digest` is empty for a text that has none. */
QJsonObject gateJson(const Gate &gate, const QString &file, const QString &digest);

/** The gate in words: whether it is open, what keeps it closed, and what each role says, one a line. */
QString gateText(const Gate &gate, const QString &file);

/** What keeps the gate closed, one sentence for each blocker. */
QStringList blockerTexts(const Gate &gate);

} // namespace Setsquare
