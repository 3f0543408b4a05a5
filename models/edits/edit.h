// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"
#include "textpatch.h"

#include <functional>

namespace Setsquare {

/** What an edit starts from. Requires: the plan was read from the text. */
struct EditSubject {
    const Plan &plan;
    const QString &text;

    QString string(TextRange range) const { return text.sliced(range.start, range.length()); }
};

/** Words of prose that name what an edit renumbers or removes: told, and never changed with it. */
struct Mention {
    TextRange range; ///< in the text after the edit
    QString replacement; ///< the words with the numbers of afterwards; empty where what they name is gone
};

/** Why an edit is not made. */
enum class Refusal {
    None,
    Malformed, ///< the request itself makes no sense: an unknown operation, an argument that is missing or of the wrong kind
    Refused, ///< this plan does not allow it
    NeedsConsent ///< it can be done, but takes away what others need: to be asked for again with consent
};

/** A structured change of a plan as a value: the patch, and what the plan has to be afterwards; or why there is none. */
struct Edit {
    /** Looks at the plan as read after the patch. If the target says what was meant, puts it into `expected`, which is the plan before, and
        returns true; everything else in `expected` is left as it was. */
    using Meant = std::function<bool(Plan &expected, const Plan &read)>;

    TextPatch patch; ///< empty if nothing has to change
    Message label; ///< what the undo menu says
    Meant meant;
    Refusal refusal = Refusal::None;
    Message reason;
    QList<Mention> mentions;

    bool isRefused() const { return refusal != Refusal::None; }
    static Edit refused(Message reason, Refusal refusal = Refusal::Refused);
    static Edit malformed(Message reason) { return refused(std::move(reason), Refusal::Malformed); }
};

} // namespace Setsquare
