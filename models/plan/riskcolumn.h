// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Setsquare {

enum class RiskColumn { Other, Risk, Likelihood, Impact, Mitigation, GroundedIn, MitigatedBy };

/** What a column of the risk table holds, by its title; case and emphasis ignored. */
RiskColumn riskColumn(const QString &title);

} // namespace Setsquare
