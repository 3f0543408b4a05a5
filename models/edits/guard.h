// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit.h"

namespace Setsquare {

/** Why an edit must not land, seen from the plan before it and the plan read after it: it does not say what was meant, or something else
    says something new. Nothing if it may. Cost: linear. */
std::optional<Message> objection(const Edit &edit, const Plan &before, const Plan &after);

/** The edit, refused if reading the text after it does not give what was meant, or if it would change what lies between the markers of a
    conflict. Cost: reads the whole text once; a document that has read the text before asks objection(). */
Edit guarded(const EditSubject &subject, Edit edit);

} // namespace Setsquare
