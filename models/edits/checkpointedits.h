// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

/** A new checkpoint which afterwards has this index, or is the last one for any index behind that; of no phase if that is empty. */
Edit addCheckpoint(const EditSubject &subject, int index, const QString &phase, const QString &text);
/** Sets those that are given. */
Edit setCheckpoint(const EditSubject &subject, int checkpoint, const std::optional<QString> &phase, const std::optional<QString> &text);
Edit moveCheckpoint(const EditSubject &subject, int checkpoint, int to);
Edit removeCheckpoint(const EditSubject &subject, int checkpoint);

/** `checkpoint.add` and so on. */
QList<Operation> checkpointOperations();

} // namespace Setsquare
