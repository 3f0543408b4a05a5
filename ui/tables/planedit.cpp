// SPDX-License-Identifier: Apache-2.0
#include "planedit.h"

#include "wording.h"

namespace Setsquare {

bool makeEdit(PlanSession *session, const std::function<Edit(const EditSubject &subject)> &edit)
{
    if (session->isSuspended()) // plan and text differ: no edit can start from them
        return session->perform(Edit(), {});
    const Edit made = edit(session->subject());
    return session->perform(made, Wording::text(made.label));
}

} // namespace Setsquare
