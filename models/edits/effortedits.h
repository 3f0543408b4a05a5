// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

/** Sets what a part of the effort takes: `total`, `research`, `planning`, `implementation`, `validation`, or a line by its name. A line
    that is missing is added, and so is the section. */
Edit setEffort(const EditSubject &subject, const QString &part, const QString &value);

/** `effort.set`. */
QList<Operation> effortOperations();

} // namespace Setsquare
