// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "operations.h"

namespace Setsquare {

/** A new option of a decision, which afterwards has this index, or is the last one for any index behind that; without a name it gets the
    next letter. The field is made if it is missing. */
Edit addOption(const EditSubject &subject, int decision, int index, const QString &name, const QString &text);
/** Sets those that are given. Errors: the option that the decision chose keeps its name. */
Edit setOption(const EditSubject &subject, int decision, int option, const std::optional<QString> &name,
               const std::optional<QString> &text);
/** Errors: the option that the decision chose stays. */
Edit removeOption(const EditSubject &subject, int decision, int option);

} // namespace Setsquare
