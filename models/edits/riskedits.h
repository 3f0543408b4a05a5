// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

/** Values of a risk by the titles of their columns, or by the standard names `risk`, `likelihood`, `impact`, `mitigation`, `groundedIn`
    and `mitigatedBy`. */
using RiskValues = QList<std::pair<QString, QString>>;

/** A new row which afterwards has this index, or is the last one for any index behind that. Table, section and standard columns are made
    if they are missing. */
Edit addRisk(const EditSubject &subject, int index, const RiskValues &values);
/** Several rows in one step. */
Edit addRisks(const EditSubject &subject, int index, const QList<RiskValues> &risks);
/** Sets one cell. A standard column that is missing is added to every row, empty but here. */
Edit setRisk(const EditSubject &subject, int risk, const QString &field, const QString &value);
/** Moves a row to where it has the index `to` afterwards. */
Edit moveRisk(const EditSubject &subject, int risk, int to);
Edit removeRisk(const EditSubject &subject, int risk);

/** `risk.add` and so on. */
QList<Operation> riskOperations();

} // namespace Setsquare
