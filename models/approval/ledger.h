// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record.h"

#include <QHash>

namespace Setsquare {

/** A file of the ledger's folder, as it was read; without bytes if it could not be. */
struct LedgerFile {
    QString name;
    QByteArray bytes;
};

/** A file that counts for nothing, and why. */
struct DamagedFile {
    QString file; ///< its name; of a record that is gone the 16 digits that others know it by
    Message reason;
    QString id; ///< of a record: those 16 digits
    bool mayTakeBack = false; ///< it may have been a rejection or a withdrawal
    bool operator==(const DamagedFile &) const = default;
};

/** A text that was approved. */
struct Snapshot {
    QString text; ///< approvedText() of the plan of then
    QByteArray canonicalHash; ///< canonicalHash() of it, where a verdict asks for it
    bool operator==(const Snapshot &) const = default;
};

/** Everything that was recorded about a plan, as values. */
struct Ledger {
    QList<Record> records; ///< a record stands behind all that it names, and otherwise by time
    QList<DamagedFile> damaged;
    QHash<QString, Snapshot> snapshots; ///< by the hex digits of their digest

    bool isEmpty() const { return records.isEmpty() && damaged.isEmpty(); }
    /** Whether a record was written by somebody who knew the record with that hash, or with those 16 digits. Cost: linear. */
    bool isAfter(const Record &record, const QString &other) const;
    /** The latest decision of each person on a role, in the order in which they were made. */
    QList<Record> latest(const QString &role) const;
    bool operator==(const Ledger &) const = default;
};

/** The ledger that the files of its folder hold. Errors: none; what is damaged counts for nothing and is listed, a record that is gone
    though others name it too. Cost: linear, and a reading of each text that somebody's latest approval is of. */
Ledger readLedger(const QList<LedgerFile> &files);

/** The files that a decision adds to the ledger. */
struct LedgerAddition {
    LedgerFile record;
    std::optional<LedgerFile> snapshot; ///< of an approval, if the ledger has it not yet
};

/** The files for a decision about `approvedText`. Of the record, digest and previous are set here. */
LedgerAddition addition(const Ledger &ledger, Record record, const QString &approvedText);

} // namespace Setsquare
