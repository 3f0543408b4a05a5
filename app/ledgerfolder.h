// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "durablefile.h"
#include "ledger.h"

namespace Setsquare {

/** The hidden folder beside a plan that holds its ledger, `.<plan file name>.approvals`. Of a symbolic link it is the one beside what it
    leads to. */
QString ledgerFolder(const QString &planPath);

/** The ledger of a plan as it is on the disk; an empty one if there is none. A file or folder that cannot be read is listed as damaged. */
Ledger loadLedger(const QString &planPath);

/** What came of recording a decision. */
struct RecordResult {
    WriteResult written;
    QString folder;
    QStringList files; ///< absolute paths of what was added
};

/** Adds a decision about `approvedText` to the ledger of a plan durably: first the text, then the record, so that no record lacks its text.
    Several may do so at once. On failure nothing counts that did not before. */
RecordResult recordDecision(const QString &planPath, const Record &record, const QString &approvedText);

/** The plan file names of ledgers in the plan's folder whose plan is not there any more, if this plan has none of its own: it may have been
    renamed. One that knows the present text comes first. */
QStringList orphanedLedgers(const QString &planPath, const QString &digest);

/** Makes the ledger of a plan that was renamed this plan's. Errors: the plan has one already, or the folder cannot be renamed. */
WriteResult adoptLedger(const QString &formerName, const QString &planPath);

} // namespace Setsquare
