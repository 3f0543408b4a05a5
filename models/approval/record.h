// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finding.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Setsquare {

/** What somebody has decided about a plan. */
enum class Vote { Approve, Reject, Withdraw };

/** How the decision came to whoever wrote it down. */
enum class How { OwnMachine, InPerson, Relayed };

/** The words of the record for these. */
QString toText(Vote vote);
QString toText(How how);
std::optional<Vote> voteOf(QStringView text);
std::optional<How> howOf(QStringView text);

/** One decision of one person about one role, as it is kept in the ledger. Every field is a claim by whoever could write the folder. */
struct Record {
    QString role; ///< as written in the plan
    QString person; ///< `Name <mail>`
    QString recordedBy; ///< git's identity of whoever wrote it down
    How how = How::OwnMachine;
    Vote vote = Vote::Approve;
    QString digest; ///< of the text that was decided about
    QString configuration; ///< hash of the configuration in force, empty if there was none
    QString time; ///< `2026-11-20T14:02:00Z`
    QString note;
    QStringList previous; ///< hashes of the records that no other record named when this was written
    QString hash; ///< SHA-256 of the record's bytes in hex; what others name it by
    QByteArray bytes = {}; ///< the record in full, as its file holds it

    bool operator==(const Record &) const = default;
};

/** The bytes of a record's file: one line of JSON without a line end, which no setting of git's changes. */
QByteArray recordBytes(const Record &record);

/** `<UTC time>-<first 16 hex of its SHA-256>.json`. */
QString recordFileName(const QString &time, const QByteArray &bytes);
/** The name of the file that a record was read from. */
QString recordFileName(const Record &record);

/** The 16 hex digits in a record's file name, by which it is known even if its bytes are damaged; empty if it is no such name. */
QString recordIdOf(const QString &fileName);

/** A record, or why the file counts for nothing. */
struct RecordReading {
    std::optional<Record> record;
    Message reason;
};

/** Reads a record's file. Errors: a name that does not match the bytes, fields that are missing or make no sense, a later version. */
RecordReading readRecord(const QString &fileName, const QByteArray &bytes);

/** Whether damaged bytes are still plainly those of an approval: no rejection or withdrawal becomes that by being cut short or by
    one bit. */
bool isPlainlyApproval(const QByteArray &bytes);

} // namespace Setsquare
