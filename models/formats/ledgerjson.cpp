// SPDX-License-Identifier: Apache-2.0
#include "ledgerjson.h"

#include "gatejson.h"
#include "jsonvalues.h"
#include "messagetext.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

QJsonObject damagedObject(const DamagedFile &damaged)
{
    return {{u"file"_s, damaged.file}, {u"reason"_s, text(damaged.reason)}};
}

QString recordLine(const Record &record)
{
    QString line = u"  %1  %2: %3 %4"_s.arg(record.time, record.role, toText(record.vote), record.person);
    if (record.how != How::OwnMachine || record.recordedBy != record.person)
        line += u", %1, recorded by %2"_s.arg(toText(record.how), record.recordedBy);
    if (!record.note.isEmpty())
        line += u"  \"%1\""_s.arg(QString(record.note).replace(u'\n', u' '));
    return line + u'\n';
}

} // namespace

QJsonObject recordObject(const Record &record)
{
    return {{u"file"_s, recordFileName(record)},
            {u"role"_s, record.role},
            {u"person"_s, record.person},
            {u"recordedBy"_s, record.recordedBy},
            {u"how"_s, toText(record.how)},
            {u"decision"_s, toText(record.vote)},
            {u"digest"_s, record.digest},
            {u"configuration"_s, Json::textOrNull(record.configuration)},
            {u"time"_s, record.time},
            {u"note"_s, Json::textOrNull(record.note)},
            {u"previous"_s, Json::texts(record.previous)}};
}

QJsonObject approvalsJson(const Ledger &ledger, const Gate &gate, const RoleChanges &changes)
{
    return {{u"schema"_s, u"setsquare/approvals/1"_s},
            {u"records"_s, Json::each(ledger.records, recordObject)},
            {u"damaged"_s, Json::each(ledger.damaged, damagedObject)},
            {u"roles"_s, rolesJson(gate, changes)}};
}

QString approvalsText(const Ledger &ledger, const Gate &gate, const QString &file)
{
    QString result = file + (ledger.records.isEmpty() ? u": nothing is recorded\n"_s : u":\n"_s) + rolesText(gate);
    for (const Record &record : ledger.records)
        result += recordLine(record);
    for (const DamagedFile &damaged : ledger.damaged)
        result += u"  damaged: %1: %2\n"_s.arg(damaged.file, text(damaged.reason));
    return result;
}

} // namespace Setsquare
