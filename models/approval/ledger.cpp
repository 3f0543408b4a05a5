// SPDX-License-Identifier: Apache-2.0
#include "ledger.h"

#include "canonicalform.h"
#include "digest.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr qsizetype idLength = 16;

QString idOf(const QString &hash)
{
    return hash.first(idLength);
}

/** Reads the files of a folder into a ledger. */
class LedgerReader
{
public:
    Ledger read(const QList<LedgerFile> &files)
    {
        for (const LedgerFile &file : files) {
            if (file.name.endsWith(".md"_L1))
                readSnapshot(file);
            else
                readEntry(file);
        }
        sort();
        listMissing();
        hashSnapshots();
        std::ranges::sort(m_ledger.damaged, {}, &DamagedFile::file);
        return std::move(m_ledger);
    }

private:
    void readEntry(const LedgerFile &file);
    void readSnapshot(const LedgerFile &file);
    void sort();
    void listMissing();
    void hashSnapshots();

    Ledger m_ledger;
};

void LedgerReader::readEntry(const LedgerFile &file)
{
    const RecordReading reading = readRecord(file.name, file.bytes);
    const QString id = recordIdOf(file.name);
    if (reading.record)
        m_ledger.records.append(*reading.record);
    else
        m_ledger.damaged.append({file.name, reading.reason, id, !id.isEmpty() && !isPlainlyApproval(file.bytes)});
}

void LedgerReader::readSnapshot(const LedgerFile &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.bytes);
    // git may have given it the line ends of this system, which the digest does not count
    const QString folded = approvedText(text, {});
    const QString hex = file.name.chopped(3);
    if (decoder.hasError() || digestHex(digestOf(folded)) != hex)
        m_ledger.damaged.append(
            {file.name, {QT_TRANSLATE_NOOP("Setsquare::Messages", "It is not the text that its name was made from."), {}}, {}});
    else
        m_ledger.snapshots.insert(hex, {folded, {}});
}

/** By time, but never before a record that it names: clocks differ. */
void LedgerReader::sort()
{
    QList<Record> waiting = std::move(m_ledger.records);
    m_ledger.records.clear();
    std::ranges::sort(waiting, {}, [](const Record &record) { return std::pair(record.time, record.hash); });
    QSet<QString> open;
    for (const Record &record : std::as_const(waiting))
        open.insert(idOf(record.hash));
    const auto isNext = [&open](const Record &record) {
        return std::ranges::none_of(record.previous, [&open](const QString &hash) { return open.contains(idOf(hash)); });
    };
    while (!waiting.isEmpty()) {
        const auto found = std::ranges::find_if(std::as_const(waiting), isNext);
        // hashes that name each other in a circle are forged
        const Record next = waiting.takeAt(found == waiting.cend() ? 0 : found - waiting.cbegin());
        open.remove(idOf(next.hash));
        m_ledger.records.append(next);
    }
}

void LedgerReader::listMissing()
{
    QSet<QString> known;
    for (const Record &record : std::as_const(m_ledger.records))
        known.insert(idOf(record.hash));
    for (const DamagedFile &file : std::as_const(m_ledger.damaged))
        known.insert(file.id);
    for (const Record &record : std::as_const(m_ledger.records)) {
        for (const QString &hash : record.previous) {
            const QString id = idOf(hash);
            if (known.contains(id))
                continue;
            known.insert(id);
            m_ledger.damaged.append(
                {id, {QT_TRANSLATE_NOOP("Setsquare::Messages", "This record is gone, though a later one names it."), {}}, id, true});
        }
    }
}

void LedgerReader::hashSnapshots()
{
    QSet<QString> roles;
    for (const Record &record : std::as_const(m_ledger.records))
        roles.insert(record.role);
    for (const QString &role : std::as_const(roles)) {
        for (const Record &record : m_ledger.latest(role)) {
            const auto snapshot = m_ledger.snapshots.find(digestHex(record.digest));
            if (record.vote == Vote::Approve && snapshot != m_ledger.snapshots.end() && snapshot->canonicalHash.isEmpty())
                snapshot->canonicalHash = canonicalHash(snapshot->text);
        }
    }
}

/** The hashes that no record names yet. A damaged record is known by the digits of its name. */
QStringList heads(const Ledger &ledger)
{
    QSet<QString> named;
    QStringList hashes;
    for (const Record &record : ledger.records) {
        hashes.append(record.hash);
        for (const QString &hash : record.previous)
            named.insert(idOf(hash));
    }
    for (const DamagedFile &file : ledger.damaged) {
        if (!file.id.isEmpty())
            hashes.append(file.id);
    }
    hashes.removeIf([&named](const QString &hash) { return named.contains(idOf(hash)); });
    hashes.sort();
    return hashes;
}

} // namespace

bool Ledger::isAfter(const Record &record, const QString &other) const
{
    QHash<QString, const Record *> byId;
    for (const Record &known : records)
        byId.insert(idOf(known.hash), &known);
    QSet<QString> seen;
    QStringList open = record.previous;
    while (!open.isEmpty()) {
        const QString id = idOf(open.takeLast());
        if (id == idOf(other))
            return true;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        if (const Record *earlier = byId.value(id))
            open += earlier->previous;
    }
    return false;
}

QList<Record> Ledger::latest(const QString &role) const
{
    QList<Record> decisions;
    for (const Record &record : records) {
        if (record.role != role)
            continue;
        decisions.removeIf([&record](const Record &earlier) { return earlier.person == record.person; });
        decisions.append(record);
    }
    return decisions;
}

Ledger readLedger(const QList<LedgerFile> &files)
{
    return LedgerReader().read(files);
}

LedgerAddition addition(const Ledger &ledger, Record record, const QString &approvedText)
{
    record.digest = digestOf(approvedText);
    record.previous = heads(ledger);
    const QByteArray bytes = recordBytes(record);
    LedgerAddition result {{recordFileName(record.time, bytes), bytes}, {}};
    const QString hex = digestHex(record.digest);
    if (record.vote == Vote::Approve && !ledger.snapshots.contains(hex))
        result.snapshot = LedgerFile {hex + u".md"_s, approvedText.toUtf8()};
    return result;
}

} // namespace Setsquare
