// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate.h"
#include "plan.h"

namespace Setsquare {

/** What the end of an exported specification says: which plan it was made of, what that plan said, and who approved it. */
struct SpecOrigin {
    QString plan; ///< the name of the plan's file, without folder
    QString id; ///< `id:` of the plan's front matter, empty without one
    QString digest;
    bool draft = false;
    QString configuration = {}; ///< the hash of the configuration in force, empty without one
    QList<QByteArray> records = {}; ///< those of the ledger, each in full, byte for byte

    /** Whether both were made of the same plan: by id if both have one, otherwise by name; what came from standard
        input has none. */
    bool isSamePlan(const SpecOrigin &other) const;
    bool operator==(const SpecOrigin &) const = default;
};

/** The sections of a plan as markdown, in the order in which they are worked with, each as it was written, and the effort totalled. A log of the
    implementation is the last. Shape: each line of the plan's sections is there exactly once, with the plan's line ends; the end is an empty line.
    Requires: the plan is the one that the text holds. */
QString specBody(const Plan &plan, const QString &text, const QStringList &headLines = {});

/** The specification of a plan as markdown: its body, and a block at the end that says what it was made of and proves that nothing was changed
    since. A draft says so at the top, with what keeps the gate closed. Requires: the plan is the one that the text holds. */
QString spec(const Plan &plan, const QString &text, const Gate &gate, const SpecOrigin &origin);

/** What the text says it was exported from; nothing if it is no exported specification. Behind the block may stand a log of the implementation. */
std::optional<SpecOrigin> readSpecOrigin(const QString &text);

} // namespace Setsquare
