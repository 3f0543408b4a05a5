// SPDX-License-Identifier: Apache-2.0
#include "planrevision.h"

#include "planreader.h"

namespace Setsquare {

PlanRevision PlanRevision::read(const QString &text)
{
    const BlockTree blocks(text);
    return {text, blocks, PlanReader().read(blocks)};
}

} // namespace Setsquare
