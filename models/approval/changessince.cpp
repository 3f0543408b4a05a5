// SPDX-License-Identifier: Apache-2.0
#include "changessince.h"

#include "digest.h"

namespace Setsquare {

RoleChanges changesSinceApproval(const QList<RoleVerdict> &roles, const Ledger &ledger, const PlanRevision &present)
{
    RoleChanges changes;
    QHash<QString, QList<PlanChange>> known; // by digest: several roles may have approved the same
    for (const RoleVerdict &role : roles) {
        const auto snapshot = ledger.snapshots.constFind(digestHex(role.digest));
        if (role.verdict != Verdict::Fallen || snapshot == ledger.snapshots.cend())
            continue;
        if (!known.contains(role.digest))
            known.insert(role.digest, compare(PlanRevision::read(snapshot->text), present).changes);
        changes.insert(role.role, known.value(role.digest));
    }
    return changes;
}

} // namespace Setsquare
