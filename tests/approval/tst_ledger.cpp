// SPDX-License-Identifier: Apache-2.0
#include "approvedledger.h"
#include "canonicalform.h"
#include "verdict.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString plan = u"# T\n\nSome prose.\n\n## Approval\n\n- [ ] Team A\n- [ ] Team C\n- [ ] Ready\n"_s;
const QString earlier = u"# T\n\nEarlier prose.\n\n## Approval\n\n- [ ] Team A\n- [ ] Team C\n- [ ] Ready\n"_s;

QList<RoleVerdict> verdictsOn(const QString &text, const Ledger &ledger)
{
    const QList<ApprovalLine> lines = readPlan(text).approvals;
    return verdicts(lines, ledger, {digest(text, lines), canonicalHash(text)});
}

/** Some approvals, a rejection, a withdrawal and one that overrides; Team A stands in the end. */
LedgerBuilder eventfulLedger()
{
    LedgerBuilder builder;
    builder.decide(earlier, u"Team A"_s);
    builder.decide(plan, u"Team A"_s, Vote::Approve, LedgerBuilder::bo());
    builder.decide(plan, u"Team C"_s);
    builder.decide(plan, u"Team C"_s, Vote::Reject, LedgerBuilder::bo(), u"says \"decision\":\"approve\" and more"_s);
    builder.decide(plan, u"Team A"_s, Vote::Approve, u"Cy C <cy@example.org>"_s);
    builder.decide(plan, u"Team A"_s, Vote::Withdraw, u"Cy C <cy@example.org>"_s);
    return builder;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsReadAsItWasWritten();
    void theFormOfARecordIsFrozen();
    void aRecordThatMakesNoSenseCountsForNothing_data();
    void aRecordThatMakesNoSenseCountsForNothing();
    void noTruncationMakesAnApprovalStand();
    void noFlippedBitMakesAnApprovalStand();
    void damageOfAnApprovalTakesNoOtherAway();
    void aRecordThatIsGoneIsMissed();
    void approvingAgainSettlesADoubt();
    void aSnapshotIsTheTextThatItsNameWasMadeFrom();
    void lineEndsOfASnapshotDoNotMatter();
    void strangeFilesAreNoHarm();
    void branchesThatBothApproveStandTogether();
    void aRecordNamesWhatNobodyNamesYet();
    void aThousandRecordsAreRead();
};

void TestLedger::aRecordIsReadAsItWasWritten()
{
    Record record {u"Rolle — \"ä\" \\ 😀"_s,
                   u"Ann \"A\" Ö <ann@example.org>"_s,
                   u"Bo <bo@example.org>"_s,
                   How::Relayed,
                   Vote::Reject,
                   digest(plan, {}),
                   u"c0ffee"_s,
                   u"2026-11-20T14:02:00Z"_s,
                   u"two\nlines\t\"quoted\" \u202e"_s,
                   {},
                   {}};
    record.previous = {QString(64, u'a'), QString(64, u'0')};
    const QByteArray bytes = recordBytes(record);
    QVERIFY(!bytes.contains('\n'));
    const RecordReading reading = readRecord(recordFileName(record.time, bytes), bytes);
    QVERIFY2(reading.record, reading.reason.pattern);
    record.hash = reading.record->hash;
    record.bytes = bytes;
    QCOMPARE(*reading.record, record);
}

void TestLedger::theFormOfARecordIsFrozen()
{
    const Record record {u"Lead"_s,
                         u"Ann <ann@example.org>"_s,
                         u"Bo <bo@example.org>"_s,
                         How::InPerson,
                         Vote::Approve,
                         u"setsquare/1:"_s + QString(64, u'1'),
                         {},
                         u"2026-11-20T14:02:00Z"_s,
                         u"ok"_s,
                         {QString(64, u'2')},
                         {}};
    const QByteArray bytes = recordBytes(record);
    QCOMPARE(bytes,
             "{\"decision\":\"approve\",\"schema\":\"setsquare/record/1\",\"role\":\"Lead\",\"person\":\"Ann <ann@example.org>\","
             "\"recordedBy\":\"Bo <bo@example.org>\",\"how\":\"in-person\",\"digest\":\"setsquare/1:"
                 + QByteArray(64, '1') + "\",\"configuration\":\"\",\"time\":\"2026-11-20T14:02:00Z\",\"note\":\"ok\",\"previous\":[\""
                 + QByteArray(64, '2') + "\"]}");
    QCOMPARE(recordFileName(record.time, bytes),
             u"20261120T140200Z-"_s + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(16))
                 + u".json"_s);
}

void TestLedger::aRecordThatMakesNoSenseCountsForNothing_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("later version") << QByteArray("record/1") << QByteArray("record/2");
    QTest::newRow("other schema") << QByteArray("setsquare/record/1") << QByteArray("x");
    QTest::newRow("other decision") << QByteArray("\"approve\"") << QByteArray("\"agree\"");
    QTest::newRow("other way") << QByteArray("own-machine") << QByteArray("dreamt");
    QTest::newRow("no role") << QByteArray("\"role\":\"Team A\"") << QByteArray("\"role\":\"\"");
    QTest::newRow("role is a list") << QByteArray("\"role\":\"Team A\"") << QByteArray("\"role\":[\"Team A\"]");
    QTest::newRow("no person") << QByteArray("\"person\":") << QByteArray("\"nobody\":");
    QTest::newRow("person without mail") << QByteArray(" <ann@example.org>\",\"rec") << QByteArray("\",\"rec");
    QTest::newRow("person of two lines") << QByteArray("Ann Example <ann@example.org>\",\"rec") << QByteArray("Ann\\n- [x] <a>\",\"rec");
    QTest::newRow("digest too short") << QByteArray("setsquare/1:") << QByteArray("setsquare/1:f");
    QTest::newRow("no digest") << QByteArray("setsquare/1:") << QByteArray("sha256:");
    QTest::newRow("no time") << QByteArray("2026-11-20T08:00:00Z") << QByteArray("2026-13-20T08:00:00Z");
    QTest::newRow("a list") << QByteArray("{\"decision\"") << QByteArray("[{\"decision\"");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestLedger::aRecordThatMakesNoSenseCountsForNothing()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    LedgerBuilder builder;
    builder.decide(plan, u"Team A"_s);
    const QByteArray whole = builder.files.constFirst().bytes;
    const QByteArray bytes = from.isEmpty() ? QByteArray() : QByteArray(whole).replace(from, to);
    QVERIFY(bytes != whole);
    // forged with a name that fits
    const QString name = recordFileName(u"2026-11-20T08:00:00Z"_s, bytes);
    const Ledger ledger = readLedger({{name, bytes}});
    QVERIFY(ledger.records.isEmpty());
    QCOMPARE(ledger.damaged.size(), 1);
    QVERIFY(!verdictsOn(plan, ledger).at(0).met);
}

void TestLedger::noTruncationMakesAnApprovalStand()
{
    const LedgerBuilder whole = eventfulLedger();
    const QList<RoleVerdict> before = verdictsOn(plan, whole.ledger());
    QVERIFY(before.at(0).met && !before.at(1).met);
    for (qsizetype i = 0; i < whole.files.size(); ++i) {
        for (qsizetype length = 0; length < whole.files.at(i).bytes.size(); ++length) {
            LedgerBuilder cut = whole;
            cut.files[i].bytes.truncate(length);
            const Ledger ledger = cut.ledger();
            const QList<RoleVerdict> after = verdictsOn(plan, ledger);
            QVERIFY(!ledger.damaged.isEmpty() || after == before); // the last line end of a text does not count
            for (qsizetype role = 0; role < after.size(); ++role)
                QVERIFY2(before.at(role).met || !after.at(role).met, qPrintable(u"%1 at %2"_s.arg(whole.files.at(i).name).arg(length)));
        }
    }
}

void TestLedger::noFlippedBitMakesAnApprovalStand()
{
    const LedgerBuilder whole = eventfulLedger();
    const QList<RoleVerdict> before = verdictsOn(plan, whole.ledger());
    QRandomGenerator random(7);
    for (int flip = 0; flip < 2000; ++flip) {
        LedgerBuilder flipped = whole;
        LedgerFile &file = flipped.files[random.bounded(flipped.files.size())];
        const auto at = random.bounded(file.bytes.size());
        file.bytes[at] = char(file.bytes.at(at) ^ (1 << random.bounded(8)));
        const Ledger ledger = flipped.ledger();
        QVERIFY2(!ledger.damaged.isEmpty(), file.bytes.constData());
        const QList<RoleVerdict> after = verdictsOn(plan, ledger);
        for (qsizetype role = 0; role < after.size(); ++role)
            QVERIFY2(before.at(role).met || !after.at(role).met, file.bytes.constData());
    }
}

void TestLedger::damageOfAnApprovalTakesNoOtherAway()
{
    LedgerBuilder builder;
    builder.decide(plan, u"Team A"_s);
    const QString second = builder.decide(plan, u"Team C"_s);
    builder.file(second).bytes.chop(1);
    const QList<RoleVerdict> all = verdictsOn(plan, builder.ledger());
    QCOMPARE(all.at(0).verdict, Verdict::Stands);
    QCOMPARE(all.at(1).verdict, Verdict::Missing);
}

void TestLedger::aRecordThatIsGoneIsMissed()
{
    LedgerBuilder builder;
    builder.decide(plan, u"Team A"_s);
    const QString rejection = builder.decide(plan, u"Team A"_s, Vote::Reject);
    builder.decide(plan, u"Team C"_s);
    builder.files.removeIf([&](const LedgerFile &file) { return file.name == rejection; });
    const Ledger ledger = builder.ledger();
    QCOMPARE(ledger.damaged.size(), 1);
    QVERIFY(rejection.contains(ledger.damaged.constFirst().file));
    const QList<RoleVerdict> all = verdictsOn(plan, ledger);
    QCOMPARE(all.at(0).verdict, Verdict::Missing);
    QCOMPARE(all.at(0).damaged, ledger.damaged.constFirst().file);
    QCOMPARE(all.at(1).verdict, Verdict::Stands);
}

void TestLedger::approvingAgainSettlesADoubt()
{
    LedgerBuilder builder;
    builder.decide(plan, u"Team A"_s);
    const QString rejection = builder.decide(plan, u"Team A"_s, Vote::Reject);
    builder.file(rejection).bytes.truncate(3);
    QVERIFY(!verdictsOn(plan, builder.ledger()).at(0).met);
    builder.decide(plan, u"Team A"_s);
    QCOMPARE(verdictsOn(plan, builder.ledger()).at(0).verdict, Verdict::Stands);
}

void TestLedger::aSnapshotIsTheTextThatItsNameWasMadeFrom()
{
    LedgerBuilder builder;
    builder.decide(plan, u"Team A"_s);
    const LedgerFile snapshot = builder.files.constLast();
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(snapshot.bytes, QCryptographicHash::Sha256).toHex()) + u".md"_s, snapshot.name);
    builder.files.last().bytes += "x";
    const QString reworded = QString(plan).replace(u"Some prose"_s, u"Some  prose"_s);
    QCOMPARE(verdictsOn(reworded, builder.ledger()).at(0).verdict, Verdict::Fallen);
    QCOMPARE(builder.ledger().damaged.constFirst().file, snapshot.name);
    builder.files.last() = snapshot;
    QCOMPARE(verdictsOn(reworded, builder.ledger()).at(0).verdict, Verdict::Reworded);
}

void TestLedger::lineEndsOfASnapshotDoNotMatter()
{
    LedgerBuilder builder;
    builder.decide(plan, u"Team A"_s);
    builder.files.last().bytes.replace("\n", "\r\n");
    QVERIFY(builder.ledger().damaged.isEmpty());
}

void TestLedger::strangeFilesAreNoHarm()
{
    LedgerBuilder builder;
    builder.decide(plan, u"Team A"_s);
    builder.files += {{u"notes.json"_s, "{}"}, {u"readme.md"_s, "hello"}, {u"20261120T080000Z-0123456789abcdeX.json"_s, "{}"}};
    const Ledger ledger = builder.ledger();
    QCOMPARE(ledger.damaged.size(), 3);
    QCOMPARE(verdictsOn(plan, ledger).at(0).verdict, Verdict::Stands);
}

void TestLedger::branchesThatBothApproveStandTogether()
{
    LedgerBuilder common;
    common.decide(earlier, u"Team A"_s);
    LedgerBuilder one = common;
    one.decide(plan, u"Team A"_s);
    LedgerBuilder two = common;
    two.decide(plan, u"Team C"_s, Vote::Approve, LedgerBuilder::bo());
    const Ledger merged = readLedger(one.files + two.files.sliced(common.files.size()));
    QVERIFY(merged.damaged.isEmpty());
    QVERIFY(verdictsOn(plan, merged).at(2).met);
    QCOMPARE(merged.records.size(), 3);
}

void TestLedger::aRecordNamesWhatNobodyNamesYet()
{
    LedgerBuilder common;
    common.decide(plan, u"Team A"_s);
    LedgerBuilder one = common;
    one.decide(plan, u"Team A"_s);
    LedgerBuilder two = common;
    two.decide(plan, u"Team C"_s);
    LedgerBuilder merged;
    merged.files = one.files + two.files.sliced(common.files.size());
    const QString last = merged.decide(plan, u"Team C"_s, Vote::Withdraw);
    const Ledger ledger = merged.ledger();
    QCOMPARE(ledger.records.constFirst().previous, QStringList());
    QVERIFY(last.contains(ledger.records.constLast().hash.first(16)));
    QCOMPARE(ledger.records.constLast().previous.size(), 2);
    for (const Record &record : ledger.records.first(3))
        QVERIFY(ledger.isAfter(ledger.records.constLast(), record.hash));
}

void TestLedger::aThousandRecordsAreRead()
{
    LedgerBuilder builder;
    Record record {u"Team A"_s, {}, {}, How::OwnMachine, Vote::Approve, digest(plan, readPlan(plan).approvals), {}, {}, {}, {}, {}};
    QString previous;
    for (int i = 0; i < 1000; ++i) {
        record.person = u"P%1 <p@example.org>"_s.arg(i);
        record.time = u"2026-11-20T14:%1:00Z"_s.arg(i % 60, 2, 10, QChar(u'0'));
        record.previous = previous.isEmpty() ? QStringList() : QStringList {previous};
        const QByteArray bytes = recordBytes(record);
        previous = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        builder.files.append({recordFileName(record.time, bytes), bytes});
    }
    const Ledger ledger = builder.ledger();
    QCOMPARE(ledger.records.size(), 1000);
    QCOMPARE(ledger.records.constLast().person, u"P999 <p@example.org>"_s);
    QCOMPARE(verdictsOn(plan, ledger).at(0).person, u"P999 <p@example.org>"_s);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
