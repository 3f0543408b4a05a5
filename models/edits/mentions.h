// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arrangedlayout.h"

namespace Setsquare {

/** The words of prose that name a task or a phase which has another number after an arrangement, or is gone: `Task 3`, `Tasks 3-5`, `T003`,
    `Phase 2`. Units: positions in the text after, without those in lines that are taken out. */
QList<Mention> mentionsAfter(const EditSubject &subject, const Renumbering &renumbering, const ArrangedLayout &layout);

/** Gives the words the numbers of afterwards, but for those that name what is gone. Requires: the text is the one after the edit that the
    mentions are of. */
Edit correctMentions(const EditSubject &subject, const QList<Mention> &mentions);

} // namespace Setsquare
