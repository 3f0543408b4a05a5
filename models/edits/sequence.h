// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

namespace Setsquare {

/** Makes an edit of the plan that the steps before it lead to. */
using EditStep = std::function<Edit(const EditSubject &subject)>;

/** Several edits one after the other, as one. Errors: the first one that is refused or objected to. Cost: reads the text once a step. */
Edit inSequence(const EditSubject &subject, const QList<EditStep> &steps, const Message &label);

} // namespace Setsquare
