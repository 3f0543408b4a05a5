// SPDX-License-Identifier: Apache-2.0
#include "approvallinereader.h"
#include "listreader.h"
#include "sectionreaders.h"

namespace Setsquare {

namespace {

void readItem(const Unit &unit, const BodyItem &item, Fragment &out)
{
    const UnitLine &line = unit.line(item.first);
    auto approval = readApprovalLine(slice(unit.text(), line.content()));
    if (!approval) {
        out.addUnread(unit, item.first, item.last);
        return;
    }
    approval->range = line.content();
    approval->line = item.first;
    out.approvals.append(*approval);
    if (item.last > item.first)
        out.addUnread(unit, item.first + 1, item.last);
}

} // namespace

void readApprovals(const Body &body, bool directly, Fragment &out)
{
    const std::vector<BodyPart> parts = bodyParts(body);
    for (size_t i = 0; i < parts.size(); ++i) {
        if (directly && parts[i].isItem && parts[i].kind == LineKind::Text)
            readItem(body.unit, parts[i].item, out);
        else if (parts[i].isItem || !leadsToList(body.unit, parts, i))
            addUnread(body.unit, parts[i], out);
    }
}

} // namespace Setsquare
