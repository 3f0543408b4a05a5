// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changessince.h"

#include <QJsonObject>

namespace Setsquare {

/** A record as the command line and the exports print it, in full. */
QJsonObject recordObject(const Record &record);

/** The document `setsquare/approvals/1` of one plan. */
QJsonObject approvalsJson(const Ledger &ledger, const Gate &gate, const RoleChanges &changes = {});

/** The same in words: what each role says, who decided what and when, the latest last, and what is damaged. */
QString approvalsText(const Ledger &ledger, const Gate &gate, const QString &file);

} // namespace Setsquare
