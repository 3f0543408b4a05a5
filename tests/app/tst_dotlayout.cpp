// SPDX-License-Identifier: Apache-2.0
#include "dotlayout.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

using Problem = GraphAnswer::Problem;

class DotLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void graphvizAnswers();
    void aMissingProgramIsSaidSo();
    void aFailureComesWithItsReason_data();
    void aFailureComesWithItsReason();
    void whatIsLetGoIsKilledAndTellsNothing();
    void whatIsLetGoAtOnceNeverStarts();
    void itCanBeLetGoFromItsOwnAnswer();
    void aLargeGraphIsWrittenWhole();

private:
    /** A program that does as the lines of a shell say. */
    QString program(const QByteArray &lines);

    QTemporaryDir m_folder;
};

QString DotLayoutTest::program(const QByteArray &lines)
{
    QString path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QString::fromUtf8(QTest::currentDataTag()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + lines) < 0)
        return {};
    file.close();
    file.setPermissions(file.permissions() | QFileDevice::ExeOwner);
    return path;
}

void DotLayoutTest::graphvizAnswers()
{
    if (QStandardPaths::findExecutable(u"dot"_s).isEmpty())
        QSKIP("no Graphviz");
    std::optional<GraphAnswer> answer;
    const auto run = dotEngine()("digraph { a -> b }", [&](const GraphAnswer &one) { answer = one; });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->problem, Problem::None);
    QVERIFY(answer->json.contains("\"bb\""));
}

void DotLayoutTest::aMissingProgramIsSaidSo()
{
    std::optional<GraphAnswer> answer;
    const auto run = dotEngine(u"/no/such/dot"_s)("digraph {}", [&](const GraphAnswer &one) { answer = one; });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->problem, Problem::Missing);
    QVERIFY2(answer->reason.contains(u"/no/such/dot"_s), qPrintable(answer->reason));
}

void DotLayoutTest::aFailureComesWithItsReason_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("reason");
    QTest::newRow("words") << QByteArray("cat >/dev/null; echo 'Error: out of ink' >&2; echo more >&2; exit 1") << u"Error: out of ink"_s;
    QTest::newRow("status") << QByteArray("cat >/dev/null; exit 3") << u"Graphviz ended with status 3."_s;
    QTest::newRow("crash") << QByteArray("kill -SEGV $$") << u"Graphviz has crashed."_s;
}

void DotLayoutTest::aFailureComesWithItsReason()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, reason);
    std::optional<GraphAnswer> answer;
    const auto run = dotEngine(program(lines))("digraph {}", [&](const GraphAnswer &one) { answer = one; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->problem, Problem::Failed);
    QCOMPARE(answer->reason, reason);
}

void DotLayoutTest::whatIsLetGoIsKilledAndTellsNothing()
{
    const QString trace = m_folder.filePath(u"pid"_s);
    bool isAnswered = false;
    auto run = dotEngine(program("echo $$ > '" + trace.toUtf8() + "'; exec sleep 1000"))("digraph {}",
                                                                                         [&](const GraphAnswer &) { isAnswered = true; });
    qint64 id = 0;
    QTRY_VERIFY([&] {
        QFile file(trace);
        id = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
        return id > 0;
    }());
    QCOMPARE(::kill(pid_t(id), 0), 0);
    QElapsedTimer timer;
    timer.start();
    run.reset();
    QTRY_VERIFY(::kill(pid_t(id), 0) != 0);
    QVERIFY2(timer.elapsed() < 5000, "nobody waits for its end");
    QVERIFY(!isAnswered);
}

void DotLayoutTest::whatIsLetGoAtOnceNeverStarts()
{
    const QString trace = m_folder.filePath(u"started"_s);
    bool isAnswered = false;
    dotEngine(program("touch '" + trace.toUtf8() + "'"))("digraph {}", [&](const GraphAnswer &) { isAnswered = true; });
    // a later run has gone all its way: so would have the first
    std::optional<GraphAnswer> answer;
    const auto later = dotEngine(program("cat >/dev/null"))("digraph {}", [&](const GraphAnswer &one) { answer = one; });
    QTRY_VERIFY(answer);
    QVERIFY(!QFile::exists(trace));
    QVERIFY(!isAnswered);
}

void DotLayoutTest::itCanBeLetGoFromItsOwnAnswer()
{
    int answers = 0;
    std::shared_ptr<void> run;
    run = dotEngine(program("cat >/dev/null; echo {}"))("digraph {}", [&](const GraphAnswer &) {
        ++answers;
        run.reset();
    });
    QTRY_COMPARE(answers, 1);
    QVERIFY(!run);
}

void DotLayoutTest::aLargeGraphIsWrittenWhole()
{
    std::optional<GraphAnswer> answer;
    const QByteArray large = "digraph {" + QByteArray(3'000'000, ' ') + "}";
    const auto run = dotEngine(program("wc -c"))(large, [&](const GraphAnswer &one) { answer = one; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->json.trimmed().toLongLong(), large.size());
}

QTEST_GUILESS_MAIN(DotLayoutTest)
#include "tst_dotlayout.moc"
