// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments.h"
#include "edit.h"

namespace Setsquare {

/** An operation that can be asked for by its name, as `setsquare edit` and the window's commands do. */
struct Operation {
    const char *name; ///< `task.add`
    Edit (*edit)(const EditSubject &subject, const Arguments &arguments);
};

/** All operations. */
const QList<Operation> &operations();

/** The edit that an operation asks for, before the guard has looked at it. Errors: as those of perform(). */
Edit operationNamed(const QString &name, const EditSubject &subject, const QJsonObject &arguments);

/** The edit that an operation asks for, guarded. Errors: an unknown name and arguments that are missing, of the wrong kind or unknown are
    malformed. Cost: reads the text once more. */
Edit perform(const EditSubject &subject, const QString &name, const QJsonObject &arguments);

} // namespace Setsquare
