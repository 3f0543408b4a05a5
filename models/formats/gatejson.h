// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changessince.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Setsquare {

/** The document `setsquare/gate/1` of one plan. `digest` is empty for a text that has none, `configuration`, its hash,
    where there is none. */
QJsonObject gateJson(const Gate &gate, const QString &file, const QString &digest, const QString &configuration = {},
                     const RoleChanges &changes = {});

/** Its roles: the verdict of each, and what that rests on. */
QJsonArray rolesJson(const Gate &gate, const RoleChanges &changes = {});
/** The same, one a line. */
QString rolesText(const Gate &gate);

/** The gate in words: whether it is open, what keeps it closed, and what each role says, one a line. */
QString gateText(const Gate &gate, const QString &file);

/** What keeps the gate closed, one sentence for each blocker. */
QStringList blockerTexts(const Gate &gate);

} // namespace Setsquare
