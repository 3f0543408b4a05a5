// SPDX-License-Identifier: Apache-2.0
#include "approvedledger.h"
#include "canonicalform.h"
#include "fulldisk.h"
#include "ledgerfolder.h"
#include "verdict.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <unistd.h>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString text = u"# T\n\nSome prose.\n\n## Approval\n\n- [ ] Lead\n- [ ] Boss\n"_s;

Record approval(const QString &role, const QString &person = LedgerBuilder::ann())
{
    Record record;
    record.role = role;
    record.person = record.recordedBy = person;
    record.time = u"2026-11-20T14:02:00Z"_s;
    return record;
}

} // namespace

class TestLedgerFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPlanWithoutALedgerHasAnEmptyOne();
    void whatIsRecordedIsRead();
    void aTextIsKeptOnce();
    void aLinkToAPlanHasItsLedger();
    void aFullDiskRecordsNothing();
    void aFolderThatCannotBeMadeRecordsNothing();
    void aFileInTheFoldersPlaceIsDamage();
    void severalCanRecordAtOnce();
    void aDamagedTextIsMended();
    void aRenamedPlanIsOfferedItsLedger();
    void aLedgerThatIsInUseIsOfferedToNobody();
    void branchesThatBothApproveAreMergedByGit();

private:
    QString path(const QString &name = u"plan.md"_s) const { return m_folder->filePath(name); }
    void put(const QByteArray &bytes, const QString &name = u"plan.md"_s) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QStringList ledgerFiles() const { return QDir(ledgerFolder(path())).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    bool git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(u"git"_s, QStringList {u"-c"_s, u"user.name=T"_s, u"-c"_s, u"user.email=t@example.org"_s} + arguments);
        return process.waitForFinished(20'000) && process.exitCode() == 0;
    }
    RecordResult record(const Record &record) const { return recordDecision(path(), record, approvedText(text, readPlan(text).approvals)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLedgerFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    put(text.toUtf8());
}

void TestLedgerFolder::aPlanWithoutALedgerHasAnEmptyOne()
{
    QVERIFY(loadLedger(path()).isEmpty());
    QCOMPARE(ledgerFolder(path()), QFileInfo(path()).canonicalPath() + u"/.plan.md.approvals"_s);
}

void TestLedgerFolder::whatIsRecordedIsRead()
{
    const RecordResult result = record(approval(u"Lead"_s));
    QVERIFY2(result.written.isWritten(), qPrintable(result.written.reason));
    QCOMPARE(result.files.size(), 2);
    for (const QString &file : result.files)
        QVERIFY(QFile::exists(file));
    const Ledger ledger = loadLedger(path());
    QVERIFY(ledger.damaged.isEmpty());
    QCOMPARE(ledger.records.size(), 1);
    QCOMPARE(ledger.snapshots.size(), 1);
    QCOMPARE(ledger.snapshots.begin()->text, text);
}

void TestLedgerFolder::aTextIsKeptOnce()
{
    record(approval(u"Lead"_s));
    QCOMPARE(record(approval(u"Boss"_s)).files.size(), 1);
    QCOMPARE(ledgerFiles().size(), 3);
}

void TestLedgerFolder::aLinkToAPlanHasItsLedger()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"links"_s));
    QVERIFY(QFile::link(path(), path(u"links/other.md"_s)));
    record(approval(u"Lead"_s));
    QCOMPARE(loadLedger(path(u"links/other.md"_s)).records.size(), 1);
}

void TestLedgerFolder::aFullDiskRecordsNothing()
{
    for (const int limit : {0, 10, int(text.size()) + 5}) {
        {
            const FullDisk full {rlim_t(limit)};
            const RecordResult result = record(approval(u"Lead"_s));
            QVERIFY(!result.written.isWritten());
            QVERIFY(!result.written.reason.isEmpty());
            QVERIFY(result.files.isEmpty());
        }
        const Ledger ledger = loadLedger(path());
        QVERIFY(ledger.records.isEmpty() && ledger.damaged.isEmpty());
    }
    QVERIFY(record(approval(u"Lead"_s)).written.isWritten());
}

void TestLedgerFolder::aFolderThatCannotBeMadeRecordsNothing()
{
    // a folder that takes no file, for root too
    const RecordResult result = recordDecision(u"/proc/self/plan.md"_s, approval(u"Lead"_s), text);
    QVERIFY(!result.written.isWritten());
    QVERIFY(!result.written.reason.isEmpty());
}

void TestLedgerFolder::aFileInTheFoldersPlaceIsDamage()
{
    put("mine", u".plan.md.approvals"_s);
    const Ledger ledger = loadLedger(path());
    QCOMPARE(ledger.damaged.size(), 1);
    QVERIFY(ledger.records.isEmpty());
    QVERIFY(!record(approval(u"Lead"_s)).written.isWritten());
}

void TestLedgerFolder::severalCanRecordAtOnce()
{
    std::vector<std::jthread> people;
    for (int i = 0; i < 8; ++i)
        people.emplace_back([this, i] { record(approval(i % 2 ? u"Lead"_s : u"Boss"_s, u"P%1 <p@example.org>"_s.arg(i))); });
    people.clear();
    const Ledger ledger = loadLedger(path());
    QVERIFY(ledger.damaged.isEmpty());
    QCOMPARE(ledger.records.size(), 8);
    QCOMPARE(ledgerFiles().size(), 9);
    const QList<RoleVerdict> all = verdicts(readPlan(text).approvals, ledger, {digest(text, readPlan(text).approvals), {}});
    QVERIFY(all.at(0).met && all.at(1).met);
}

void TestLedgerFolder::aDamagedTextIsMended()
{
    const RecordResult first = record(approval(u"Lead"_s));
    QFile file(first.files.constFirst());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    file.close();
    QCOMPARE(loadLedger(path()).damaged.size(), 1);
    QVERIFY(record(approval(u"Boss"_s)).written.isWritten());
    QVERIFY(loadLedger(path()).damaged.isEmpty());
}

void TestLedgerFolder::aRenamedPlanIsOfferedItsLedger()
{
    record(approval(u"Lead"_s));
    QVERIFY(QFile::rename(path(), path(u"new.md"_s)));
    QVERIFY(QDir(m_folder->path()).mkdir(u".another.md.approvals"_s));
    const QString present = digest(text, readPlan(text).approvals);
    QCOMPARE(orphanedLedgers(path(u"new.md"_s), present), QStringList({u"plan.md"_s, u"another.md"_s}));
    QVERIFY(adoptLedger(u"plan.md"_s, path(u"new.md"_s)).isWritten());
    QCOMPARE(loadLedger(path(u"new.md"_s)).records.size(), 1);
    QVERIFY(orphanedLedgers(path(u"new.md"_s), present).isEmpty());
    QVERIFY(!adoptLedger(u"another.md"_s, path(u"new.md"_s)).isWritten());
}

void TestLedgerFolder::aLedgerThatIsInUseIsOfferedToNobody()
{
    record(approval(u"Lead"_s));
    put("# Other\n", u"other.md"_s);
    QVERIFY(orphanedLedgers(path(u"other.md"_s), {}).isEmpty());
}

void TestLedgerFolder::branchesThatBothApproveAreMergedByGit()
{
    QVERIFY(git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}));
    record(approval(u"Lead"_s, u"Cy <cy@example.org>"_s));
    QVERIFY(git({u"add"_s, u"-A"_s}) && git({u"commit"_s, u"-qm"_s, u"plan"_s}));
    QVERIFY(git({u"checkout"_s, u"-qb"_s, u"one"_s}));
    QVERIFY(record(approval(u"Lead"_s)).written.isWritten());
    QVERIFY(git({u"add"_s, u"-A"_s}) && git({u"commit"_s, u"-qm"_s, u"one"_s}));
    QVERIFY(git({u"checkout"_s, u"-qb"_s, u"two"_s, u"main"_s}));
    QVERIFY(record(approval(u"Boss"_s, LedgerBuilder::bo())).written.isWritten());
    QVERIFY(git({u"add"_s, u"-A"_s}) && git({u"commit"_s, u"-qm"_s, u"two"_s}));
    QVERIFY(git({u"merge"_s, u"-q"_s, u"-m"_s, u"both"_s, u"one"_s}));
    const Ledger ledger = loadLedger(path());
    QVERIFY(ledger.damaged.isEmpty());
    QCOMPARE(ledger.records.size(), 3);
    const QList<RoleVerdict> all = verdicts(readPlan(text).approvals, ledger, {digest(text, readPlan(text).approvals), {}});
    QCOMPARE(all.at(0).verdict, Verdict::Stands);
    QCOMPARE(all.at(1).verdict, Verdict::Stands);
}

QTEST_GUILESS_MAIN(TestLedgerFolder)
#include "tst_ledgerfolder.moc"
