// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "approvalline.h"
#include "ledger.h"

#include <functional>

namespace Setsquare {

/** What a role has said of a plan. */
enum class Verdict { Stands, Reworded, Fallen, Rejected, Missing, Claimed, Follows };

/** The word for a verdict that the command line prints. */
QString toText(Verdict verdict);

struct RoleVerdict {
    QString role;
    Verdict verdict = Verdict::Missing;
    QString person; ///< who, if known
    QString time; ///< `2026-11-20T14:02:00Z` of a record, the date of a box, or empty
    QString digest; ///< of the text that was decided about; empty without a record
    QString note; ///< of the record
    QString damaged; ///< the file that may have taken an approval back, so that it does not count
    bool hasSnapshot = false; ///< what was approved can be shown
    bool met = false; ///< counts as approved for the gate
    bool operator==(const RoleVerdict &) const = default;
};

/** What verdicts need to know of the present text. */
struct TextIdentity {
    QString digest; ///< empty for a file that is not UTF-8: nothing stands then
    QByteArray canonicalHash;
    bool operator==(const TextIdentity &) const = default;
};

/** Which changes keep an approval. */
struct VerdictPolicy {
    /** Whether an approval of one text holds for another that does not mean the same; nothing: never. */
    std::function<bool(const Snapshot &approved, const TextIdentity &present)> keepsVote;
};

/** What each approval line's role says, in their order, from the latest decision of each person on it: a rejection stands, whatever the
    text, until that person decides again or another in the role, who knows of it, overrides it with a note; otherwise the best of the
    approvals counts, where the same text is better than a reworded one and that better than another. A damaged record counts for nothing;
    but as long as it may have taken an approval back, those that were not given in knowledge of it count for nothing either. A role that
    follows is met when all others are. Cost: linear in the records; no text is looked at. */
QList<RoleVerdict> verdicts(const QList<ApprovalLine> &lines, const Ledger &ledger, const TextIdentity &present,
                            const VerdictPolicy &policy = {});

} // namespace Setsquare
