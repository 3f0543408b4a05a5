// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate.h"
#include "planfile.h"
#include "spec.h"

#include <functional>

namespace Setsquare {

/** The name by which an export knows its plan. */
SpecOrigin specOrigin(const Plan &plan, const QString &planPath, const QString &digest, bool draft);

/** Whether what a file holds is an earlier export, which a new one may take the place of. */
using IsEarlierExport = std::function<bool(const QString &text)>;

/** Whether a text is a specification that was exported from the same plan. */
bool isSpecOf(const QString &text, const SpecOrigin &origin);

/** Why an export of this plan must not be written to a file: it is the plan, its research, or no earlier export of it; empty if it may. */
QString reasonAgainstExportTo(const QString &output, const QString &planPath, const Plan &plan, const IsEarlierExport &isEarlier);
/** The same for a specification. */
QString reasonAgainstExportTo(const QString &output, const QString &planPath, const Plan &plan, const SpecOrigin &origin);

/** Writes an export durably, after reasonAgainstExportTo() has been asked. */
WriteResult writeSpec(const QString &output, const QString &text, bool hasBom);

} // namespace Setsquare
