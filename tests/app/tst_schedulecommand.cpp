// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer {
    int status = -1; ///< -1: it crashed or did not end
    QByteArray output;
    QByteArray error;

    QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
};

Answer schedule(const QByteArray &plan, const QStringList &arguments = {})
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/setsquare"_s, QStringList {u"schedule"_s, u"-"_s} + arguments);
    process.write(plan);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject scheduleObject(const QByteArray &plan, const QStringList &arguments = {})
{
    return schedule(plan, QStringList {u"--format"_s, u"json"_s} + arguments).object();
}

// 1 leads to 2 and 3, and both to 4; 5 stands alone.
const char *const diamond = "# Plan: Diamond\n\n## Tasks\n\n"
                            "1. **Begin**\n   - Estimate: 1 hour\n   - Depends on: None\n"
                            "2. **The long way**\n   - Estimate: 2-4 hours\n   - Depends on: Task 1\n"
                            "3. **The short way**\n   - Estimate: 20 min\n   - Depends on: Task 1\n"
                            "4. **End**\n   - Estimate: 1-2 hours\n   - Depends on: Task 2, Task 3\n"
                            "5. **Aside**\n   - Depends on: None\n";

} // namespace

class TestScheduleCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentHoldsWhatTheContractSays()
    {
        const QJsonObject told = scheduleObject(diamond);
        QStringList keys = told.keys();
        QCOMPARE(keys.join(u' '), u"criticalPath cycles effort elapsed people schema simulation tasks unestimated waves"_s);
        QCOMPARE(told[u"schema"_s].toString(), u"setsquare/schedule/1"_s);
        QCOMPARE(told[u"effort"_s].toObject(), (QJsonObject {{u"low"_s, 4.3333}, {u"high"_s, 7.3333}}));
        QCOMPARE(told[u"elapsed"_s].toObject(), (QJsonObject {{u"low"_s, 4}, {u"middle"_s, 5.5}, {u"high"_s, 7}}));
        QCOMPARE(told[u"criticalPath"_s].toArray(), (QJsonArray {u"1"_s, u"2"_s, u"4"_s}));
        QCOMPARE(told[u"waves"_s].toArray(), (QJsonArray {QJsonArray {u"1"_s, u"5"_s}, QJsonArray {u"2"_s, u"3"_s}, QJsonArray {u"4"_s}}));
        QCOMPARE(told[u"unestimated"_s].toArray(), QJsonArray {u"5"_s});
        QCOMPARE(told[u"cycles"_s], QJsonValue(QJsonArray()));
        QVERIFY(told[u"people"_s].isNull());
        const QJsonObject simulation = told[u"simulation"_s].toObject();
        QCOMPARE(simulation[u"samples"_s].toInt(), 10'000);
        QCOMPARE(simulation[u"seed"_s].toInt(), 1);
        const double p50 = simulation[u"p50"_s].toDouble();
        QVERIFY(p50 > 5.4 && p50 < 5.6);
        QVERIFY(p50 < simulation[u"p80"_s].toDouble() && simulation[u"p80"_s].toDouble() < simulation[u"p95"_s].toDouble());
    }

    void aTaskHasItsTimes()
    {
        const QJsonArray tasks = scheduleObject(diamond).value(u"tasks"_s).toArray();
        QCOMPARE(tasks.size(), 5);
        QCOMPARE(tasks[2].toObject(),
                 (QJsonObject {{u"id"_s, u"3"_s},
                               {u"earliestStart"_s, 1},
                               {u"earliestFinish"_s, 1.3333},
                               {u"latestStart"_s, 3.6667},
                               {u"latestFinish"_s, 4},
                               {u"slack"_s, 2.6667},
                               {u"criticality"_s, 0}}));
        QCOMPARE(tasks[1].toObject()[u"slack"_s], QJsonValue(0));
        QCOMPARE(tasks[1].toObject()[u"criticality"_s], QJsonValue(1));
    }

    void aCycleHasNoTimesAndTheRestHas()
    {
        const QJsonObject told = scheduleObject("# T\n\n## Tasks\n\n1. **A**\n   - Depends on: Task 2\n   - Estimate: 1 hour\n"
                                                "2. **B**\n   - Depends on: Task 1\n3. **C**\n   - Depends on: Task 2\n"
                                                "4. **D**\n   - Depends on: None\n   - Estimate: 3 hours\n"
                                                "5. **E**\n   - Depends on: Task 5\n");
        QCOMPARE(told[u"cycles"_s].toArray(), (QJsonArray {QJsonArray {u"1"_s, u"2"_s}, QJsonArray {u"5"_s}}));
        QCOMPARE(told[u"elapsed"_s].toObject()[u"middle"_s].toDouble(), 3.0);
        QCOMPARE(told[u"effort"_s].toObject()[u"high"_s].toDouble(), 4.0);
        const QJsonArray tasks = told[u"tasks"_s].toArray();
        for (int task = 0; task < 5; ++task) {
            for (const QString &key :
                 {u"earliestStart"_s, u"earliestFinish"_s, u"latestStart"_s, u"latestFinish"_s, u"slack"_s, u"criticality"_s})
                QCOMPARE(tasks[task].toObject()[key].isNull(), task != 3);
        }
    }

    void peopleGetTheirOrder()
    {
        const QJsonObject one = scheduleObject(diamond, {u"--people"_s, u"1"_s}).value(u"people"_s).toObject();
        QCOMPARE(one[u"count"_s].toInt(), 1);
        QCOMPARE(one[u"elapsed"_s].toDouble(), 5.8333);
        QCOMPARE(one[u"order"_s].toArray().first().toArray().size(), 5);
        const QJsonObject two = scheduleObject(diamond, {u"--people"_s, u"2"_s}).value(u"people"_s).toObject();
        QCOMPARE(two[u"elapsed"_s].toDouble(), 5.5);
        QCOMPARE(two[u"order"_s].toArray().size(), 2);
    }

    void theSeedDecidesTheFigures()
    {
        const QJsonObject seven = scheduleObject(diamond, {u"--seed"_s, u"7"_s, u"--samples"_s, u"100"_s});
        QCOMPARE(seven[u"simulation"_s].toObject()[u"samples"_s].toInt(), 100);
        QCOMPARE(seven[u"simulation"_s].toObject()[u"seed"_s].toInt(), 7);
        QCOMPARE(scheduleObject(diamond, {u"--seed"_s, u"7"_s, u"--samples"_s, u"100"_s}), seven);
        QVERIFY(scheduleObject(diamond, {u"--seed"_s, u"8"_s, u"--samples"_s, u"100"_s}).value(u"simulation"_s) != seven[u"simulation"_s]);
    }

    void theTextTellsEffortFromElapsedTime()
    {
        const QString told = QString::fromUtf8(schedule(diamond, {u"--people"_s, u"2"_s}).output);
        for (const QString &line :
             {u"effort   4.33–7.33 h, "_s, u"elapsed  4–7 h, 5.5 h at midpoints"_s, u"elapsed  P50 5.49 h, P80 5.9 h, P95 6.25 h"_s,
              u"\nCritical path: 1 → 2 → 4\n"_s, u"\n  2: 2, 3\n"_s, u"\n  3         1    1.33   2.67       0 %  The short way\n"_s,
              u"\nWith 2 people: elapsed 5.5 h"_s, u"\nWithout an estimate, counted as 0 h: 5\n"_s})
            QVERIFY2(told.contains(line), qPrintable(line + u" is not in\n"_s + told));
        const QString tangled = QString::fromUtf8(schedule("## Tasks\n\n1. **A**\n   - Depends on: Task 1\n").output);
        QVERIFY2(tangled.contains(u"\n  1 → 1\n"_s), qPrintable(tangled));
        QVERIFY2(QString::fromUtf8(schedule("# Nothing\n").output).contains(u"No tasks"_s), "a plan without tasks");
    }

    void wrongUseIsToldInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no sample") << QStringList {u"--samples"_s, u"0"_s};
        QTest::newRow("samples in words") << QStringList {u"--samples"_s, u"many"_s};
        QTest::newRow("nobody") << QStringList {u"--people"_s, u"0"_s};
        QTest::newRow("a seed below nothing") << QStringList {u"--seed"_s, u"-1"_s};
        QTest::newRow("no such format") << QStringList {u"--format"_s, u"csv"_s};
    }

    void wrongUseIsToldInOneLine()
    {
        QFETCH(const QStringList, arguments);
        const Answer answer = schedule(diamond, arguments);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.error.count('\n'), 1);
        QVERIFY(answer.output.isEmpty());
    }

    void badInputIsScheduledAsFarAsPossible_data()
    {
        QTest::addColumn<QByteArray>("plan");
        const QByteArray head("# T\n\n## Tasks\n\n");
        QByteArray many;
        for (int number = 1; number <= 3'000; ++number)
            many += QByteArray::number(number) + ". **Task**\n\n    - Depends on: Task " + QByteArray::number(number % 3'000 + 1) + '\n';
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a ring of 3,000") << head + many;
        QTest::newRow("a task that does not exist") << head + "1. **A**\n   - Depends on: Task 99\n";
        QTest::newRow("an estimate of banana") << head + "1. **A**\n   - Estimate: banana\n";
        QTest::newRow("an estimate of years") << head + "1. **A**\n   - Estimate: 0-999999 weeks\n";
        QTest::newRow("wrong encoding") << head + "1. **\xE4**\n";
    }

    void badInputIsScheduledAsFarAsPossible()
    {
        QFETCH(const QByteArray, plan);
        for (const QString &format : {u"text"_s, u"json"_s})
            QCOMPARE(schedule(plan, {u"--format"_s, format, u"--people"_s, u"3"_s}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestScheduleCommand)
#include "tst_schedulecommand.moc"
