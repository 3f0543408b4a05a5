// SPDX-License-Identifier: Apache-2.0
#include "digest.h"
#include "ledgerfolder.h"
#include "planreader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto plan =
    "# T\n\n## Tasks\n\n1. **A**\n   - Tests: runs\n\n## Approval\n\n- [ ] Technical lead\n- [ ] Team lead\n- [ ] Ready\n";

struct Answer {
    int status = -1;
    QString output;
    QString error;
    QJsonObject object() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
};

} // namespace

/** The commands approve, reject, withdraw and approvals, run as a user does: in a terminal where that is needed. */
class TestDecideCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void approvingNeedsATerminal();
    void whoTypesTheDigitsApproves();
    void otherDigitsRecordNothing();
    void theDigitsOfAnEarlierTextApproveNothing();
    void rejectingAndWithdrawingAreRecorded();
    void aRoleIsNamedByAnyPartThatNoOtherHas_data();
    void aRoleIsNamedByAnyPartThatNoOtherHas();
    void wrongWordsAreWrongUsage_data();
    void wrongWordsAreWrongUsage();
    void gitSaysWhoRecorded();
    void approvalsAreListed();
    void aPlanThatCannotBeWrittenKeepsItsRecord();

private:
    QString path() const { return m_folder->filePath(u"plan.md"_s); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray digits() const
    {
        const QString text = QString::fromUtf8(bytes());
        return digestHex(digest(text, readPlan(text).approvals)).first(8).toLatin1();
    }
    Answer run(const QStringList &arguments, const QString &terminal = {}) const;
    Answer approve(const QStringList &arguments, const QByteArray &typed) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDecideCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    put(plan);
}

Answer TestDecideCommand::run(const QStringList &arguments, const QString &terminal) const
{
    QProcess program;
    program.setWorkingDirectory(m_folder->path());
    if (!terminal.isEmpty())
        program.setStandardInputFile(terminal);
    program.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, arguments);
    program.closeWriteChannel();
    if (!program.waitForFinished(20'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, {}, u"crashed or hung"_s};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

/** Runs the command in a terminal and types a line into it. */
Answer TestDecideCommand::approve(const QStringList &arguments, const QByteArray &typed) const
{
    const int keyboard = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (keyboard < 0 || ::grantpt(keyboard) != 0 || ::unlockpt(keyboard) != 0)
        return {-2, {}, u"no terminal"_s};
    const QString terminal = QString::fromLocal8Bit(::ptsname(keyboard));
    const int held = ::open(qPrintable(terminal), O_RDWR | O_NOCTTY); // so that what is typed waits until the program reads it
    const QByteArray line = typed + '\n';
    const bool isTyped = ::write(keyboard, line.constData(), size_t(line.size())) == line.size();
    const Answer answer = run(QStringList {u"approve"_s, path()} + arguments, terminal);
    ::close(held);
    ::close(keyboard);
    return isTyped ? answer : Answer {-2, {}, u"nothing could be typed"_s};
}

void TestDecideCommand::approvingNeedsATerminal()
{
    const Answer answer = run({u"approve"_s, path(), u"--role"_s, u"tech"_s, u"--by"_s, u"Ann <a@x.org>"_s});
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.error.count(u'\n'), 1);
    QVERIFY(!QDir(ledgerFolder(path())).exists());
}

void TestDecideCommand::whoTypesTheDigitsApproves()
{
    const Answer answer = approve({u"--role"_s, u"tech"_s, u"--by"_s, u"Ann <a@x.org>"_s, u"--note"_s, u"fine"_s}, digits());
    QVERIFY2(answer.status == 0, qPrintable(answer.error));
    const Ledger ledger = loadLedger(path());
    QCOMPARE(ledger.records.size(), 1);
    QCOMPARE(ledger.records.constFirst().role, u"Technical lead"_s);
    QCOMPARE(ledger.records.constFirst().note, u"fine"_s);
    QVERIFY2(bytes().contains("- [x] Technical lead — Ann <a@x.org>, 20"), bytes().constData());
    QVERIFY(bytes().contains("- [ ] Team lead\n- [ ] Ready\n"));
    const QJsonArray roles = run({u"gate"_s, path(), u"--format"_s, u"json"_s}).object()[u"roles"_s].toArray();
    QCOMPARE(roles[0].toObject()[u"verdict"_s].toString(), u"stands"_s);
    // the last one opens the gate, and the role that follows is ticked with it
    QCOMPARE(approve({u"--role"_s, u"team"_s, u"--by"_s, u"Bo <b@x.org>"_s}, digits()).status, 0);
    QVERIFY(bytes().endsWith("- [x] Ready\n"));
    QCOMPARE(run({u"gate"_s, path()}).status, 0);
}

void TestDecideCommand::otherDigitsRecordNothing()
{
    for (const QByteArray &typed : {QByteArray("00000000"), QByteArray(), digits().first(7), digits() + "0"}) {
        const Answer answer = approve({u"--role"_s, u"tech"_s, u"--by"_s, u"Ann <a@x.org>"_s}, typed);
        QCOMPARE(answer.status, 1);
        QVERIFY(!QDir(ledgerFolder(path())).exists());
        QCOMPARE(bytes(), plan);
    }
}

void TestDecideCommand::theDigitsOfAnEarlierTextApproveNothing()
{
    const QByteArray before = digits();
    put(QByteArray(plan).replace("runs", "walks"));
    QCOMPARE(approve({u"--role"_s, u"tech"_s, u"--by"_s, u"Ann <a@x.org>"_s}, before).status, 1);
    QVERIFY(loadLedger(path()).isEmpty());
}

void TestDecideCommand::rejectingAndWithdrawingAreRecorded()
{
    QCOMPARE(run({u"reject"_s, path(), u"--role"_s, u"tech"_s, u"--by"_s, u"Ann <a@x.org>"_s, u"--how"_s, u"in-person"_s, u"--note"_s,
                  u"too slow"_s})
                 .status,
             0);
    QCOMPARE(loadLedger(path()).records.constFirst().how, How::InPerson);
    QVERIFY(run({u"gate"_s, path()}).output.contains(u"too slow"_s));
    QCOMPARE(run({u"withdraw"_s, path(), u"--role"_s, u"tech"_s, u"--by"_s, u"Ann <a@x.org>"_s}).status, 0);
    QCOMPARE(loadLedger(path()).records.size(), 2);
    QCOMPARE(bytes(), plan);
}

void TestDecideCommand::aRoleIsNamedByAnyPartThatNoOtherHas_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("part") << u"tech"_s << 0;
    QTest::newRow("other case") << u"TECHNICAL L"_s << 0;
    QTest::newRow("whole") << u"Technical lead"_s << 0;
    QTest::newRow("two") << u"lead"_s << 2;
    QTest::newRow("none") << u"boss"_s << 2;
    QTest::newRow("nothing") << u""_s << 2;
    QTest::newRow("one that follows") << u"ready"_s << 2;
}

void TestDecideCommand::aRoleIsNamedByAnyPartThatNoOtherHas()
{
    QFETCH(QString, words);
    const Answer answer = run({u"reject"_s, path(), u"--role"_s, words, u"--by"_s, u"Ann <a@x.org>"_s});
    QTEST(answer.status, "status");
    QCOMPARE(loadLedger(path()).records.size(), answer.status == 0 ? 1 : 0);
}

void TestDecideCommand::wrongWordsAreWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QStringList start {u"reject"_s, u"plan.md"_s};
    QTest::newRow("no role") << start << 2;
    QTest::newRow("no such way") << start + QStringList {u"--role"_s, u"tech"_s, u"--how"_s, u"dreamt"_s} << 2;
    QTest::newRow("no mail") << start + QStringList {u"--role"_s, u"tech"_s, u"--by"_s, u"Ann"_s} << 2;
    QTest::newRow("two lines") << start + QStringList {u"--role"_s, u"tech"_s, u"--by"_s, u"Ann\n- [x] B <a@x>"_s} << 2;
    QTest::newRow("standard input") << QStringList {u"reject"_s, u"-"_s, u"--role"_s, u"tech"_s, u"--by"_s, u"A <a@x>"_s} << 2;
    QTest::newRow("no file") << QStringList {u"reject"_s, u"none.md"_s, u"--role"_s, u"tech"_s, u"--by"_s, u"A <a@x>"_s} << 3;
}

void TestDecideCommand::wrongWordsAreWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QTEST(answer.status, "status");
    QCOMPARE(answer.error.count(u'\n'), 1);
    QVERIFY(loadLedger(path()).isEmpty());
}

void TestDecideCommand::gitSaysWhoRecorded()
{
    const auto git = [this](const QStringList &arguments) {
        return QProcess::execute(u"git"_s, QStringList {u"-C"_s, m_folder->path()} + arguments);
    };
    QCOMPARE(run({u"reject"_s, path(), u"--role"_s, u"tech"_s}).status, 2);
    QCOMPARE(git({u"init"_s, u"-q"_s}), 0);
    QCOMPARE(git({u"config"_s, u"user.name"_s, u"Gil Git"_s}), 0);
    QCOMPARE(git({u"config"_s, u"user.email"_s, u"gil@x.org"_s}), 0);
    QCOMPARE(run({u"reject"_s, path(), u"--role"_s, u"tech"_s}).status, 0);
    QCOMPARE(run({u"reject"_s, path(), u"--role"_s, u"team"_s, u"--by"_s, u"Ann <a@x.org>"_s}).status, 0);
    const Ledger ledger = loadLedger(path());
    QCOMPARE(ledger.records.at(0).person, u"Gil Git <gil@x.org>"_s);
    QCOMPARE(ledger.records.at(0).how, How::OwnMachine);
    QCOMPARE(ledger.records.at(1).recordedBy, u"Gil Git <gil@x.org>"_s);
    QCOMPARE(ledger.records.at(1).how, How::Relayed);
    QCOMPARE(run({u"reject"_s, path(), u"--role"_s, u"tech"_s, u"--how"_s, u"relayed"_s}).status, 2);
}

void TestDecideCommand::approvalsAreListed()
{
    QCOMPARE(approve({u"--role"_s, u"tech"_s, u"--by"_s, u"Ann <a@x.org>"_s}, digits()).status, 0);
    QFile stray(ledgerFolder(path()) + u"/20260101T000000Z-0123456789abcdef.json"_s);
    QVERIFY(stray.open(QIODevice::WriteOnly));
    const Answer answer = run({u"approvals"_s, path(), u"--format"_s, u"json"_s});
    QCOMPARE(answer.status, 0);
    const QJsonObject listed = answer.object();
    QCOMPARE(listed[u"schema"_s].toString(), u"setsquare/approvals/1"_s);
    const QJsonObject record = listed[u"records"_s].toArray().at(0).toObject();
    for (const QString &key : {u"role"_s, u"person"_s, u"recordedBy"_s, u"how"_s, u"decision"_s, u"digest"_s, u"configuration"_s, u"time"_s,
                               u"note"_s, u"previous"_s})
        QVERIFY2(record.contains(key), qPrintable(key));
    QCOMPARE(listed[u"damaged"_s].toArray().size(), 1);
    QVERIFY(!listed[u"damaged"_s].toArray().at(0).toObject()[u"reason"_s].toString().isEmpty());
    QCOMPARE(listed[u"roles"_s].toArray().size(), 3);
    QVERIFY(run({u"approvals"_s, path()}).output.contains(u"Ann <a@x.org>"_s));
}

void TestDecideCommand::aPlanThatCannotBeWrittenKeepsItsRecord()
{
    // characters that no editor keeps: the plan is never edited, but can be approved
    put(QByteArray(plan).replace("runs", "runs\xe2\x80\xa9now"));
    const QByteArray before = bytes();
    const Answer answer = approve({u"--role"_s, u"tech"_s, u"--by"_s, u"Ann <a@x.org>"_s}, digits());
    QVERIFY2(answer.status == 0, qPrintable(answer.error));
    QCOMPARE(bytes(), before);
    QCOMPARE(loadLedger(path()).records.size(), 1);
}

QTEST_GUILESS_MAIN(TestDecideCommand)
#include "tst_decidecommand.moc"
