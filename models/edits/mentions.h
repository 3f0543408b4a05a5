// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arrangedlayout.h"

namespace Setsquare {

/** The words of prose that name a task or a phase which has another number after an arrangement, or is gone: `Task 3`, `Tasks 3-5`, `T003`,
    `Phase 2`. Units: positions in the text after, without those in lines that are taken out. */
QList<TextRange> mentionsAfter(const EditSubject &subject, const Renumbering &renumbering, const ArrangedLayout &layout);

} // namespace Setsquare
