// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QObject;

namespace Setsquare {

class PlanSelection;
class PlanSession;

/** Selects the finding that a citation names, bare `C1` or `stem:C1`, in the research. Returns false if there is none. */
bool selectCitedFinding(const PlanSession &session, PlanSelection *selection, const QString &id, QObject *source);

} // namespace Setsquare
