// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

namespace Setsquare {

// Several risks in one step. Requires: indices in ascending order, each once.

/** Moves risks to stand, in their order, before the one with the index `before`, or behind all. */
Edit moveRisks(const EditSubject &subject, const QList<int> &risks, int before);
Edit removeRisks(const EditSubject &subject, const QList<int> &risks);
/** The same rows once more, below the last of them. */
Edit duplicateRisks(const EditSubject &subject, const QList<int> &risks);

} // namespace Setsquare
