// SPDX-License-Identifier: Apache-2.0
#include "edit.h"

namespace Setsquare {

Edit Edit::refused(Message reason, Refusal refusal)
{
    Edit edit;
    edit.refusal = refusal;
    edit.reason = std::move(reason);
    return edit;
}

} // namespace Setsquare
