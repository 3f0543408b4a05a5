// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QObject;

namespace Setsquare {

class PlanSelection;
class PlanSession;

/** Links within details lead to `task:ID` and `finding:ID`. */
inline const QString taskScheme = QStringLiteral("task");
inline const QString findingScheme = QStringLiteral("finding");

/** Selects the finding that a citation names, bare `C1` or `stem:C1`, in the research. Returns false if there is none. */
bool selectCitedFinding(const PlanSession &session, PlanSelection *selection, const QString &id, QObject *source);

} // namespace Setsquare
