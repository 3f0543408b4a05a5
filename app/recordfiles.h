// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adr.h"
#include "durablefile.h"

namespace Setsquare {

/** What came of writing decision records into a folder. */
struct RecordFiles {
    QStringList written; ///< names of files
    QStringList known; ///< of files that say the same already
    QString problem; ///< why not all were written; empty if they were
};

/** Writes each record into a file of its own, `0007-title.md`, with the numbers that follow those in the folder, which is made if it is missing. What
    is there is never overwritten; a record that is there already, under whatever number, is not written again. */
RecordFiles writeRecords(const QString &folder, const QList<DecisionRecord> &records);

} // namespace Setsquare
