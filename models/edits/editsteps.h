// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

namespace Setsquare {

/** Makes an edit of what the edits before it made. */
using EditStep = std::function<Edit(const EditSubject &subject)>;

/** What becomes of a step that is refused. */
enum class RefusedSteps { Refuse, LeaveOut };

/** Several edits, one after the other, as one. Errors: as those of the first that is refused; then none is made, unless those are left
    out. Cost: that of a keystroke for each, and reading the text once. */
Edit editInSteps(const EditSubject &subject, const QList<EditStep> &steps, const Message &label,
                 RefusedSteps refused = RefusedSteps::Refuse);

} // namespace Setsquare
