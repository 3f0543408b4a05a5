// SPDX-License-Identifier: Apache-2.0
#include "rearrangement.h"

#include "arrangedplan.h"
#include "mentions.h"

#include <memory>

namespace Setsquare {

Edit rearranged(const EditSubject &subject, const Arrangement &arrangement, const Message &label)
{
    const Renumbering renumbering(subject, arrangement);
    const ArrangedLayout layout = arrangedLayout(subject, arrangement, renumbering);
    const auto patch = patchOf(subject, layout.changes);
    if (!patch)
        return Edit::refused(
            {QT_TRANSLATE_NOOP("Setsquare::Messages", "The lines of these tasks lie within each other. Edit them as text."), {}});
    Edit edit;
    edit.patch = *patch;
    edit.label = label;
    const auto meant = std::make_shared<const ArrangedPlan>(arrangedPlan(subject, arrangement, renumbering, layout));
    edit.meant = [meant](Plan &expected, const Plan &read) { return meant->takeOver(expected, read); };
    edit.mentions = mentionsAfter(subject, renumbering, layout);
    return edit;
}

} // namespace Setsquare
