// SPDX-License-Identifier: Apache-2.0
#include "hostileplan.h"
#include "taskscsv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const SpecOrigin origin {u"my plan.md"_s, {}, {}, false};

/** What the reader of Python makes of a table. */
QJsonArray readByPython(const QString &text)
{
    QProcess process;
    process.start(u"python3"_s,
                  {u"-c"_s,
                   u"import csv, io, json, sys\ntext = sys.stdin.buffer.read().decode()\n"
                   "print(json.dumps(list(csv.reader(io.StringIO(text, newline='')))))"_s});
    process.write(text.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

} // namespace

class TestTasksCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowPerTask()
    {
        const Plan plan =
            readPlan(u"# P\n\n## Tasks\n\n### Phase 2A: A\n\n1. **One, \"1\"**\n   - Files: `a.cpp`, `b.cpp:3-4`\n   - Estimate: 30 min\n"
                     "   - Add: a\n   - Logic: b\n   - Grounded in: C1 \"x\", D2\n2. **Two**\n   - Depends on: Task 1\n"_s);
        QCOMPARE(tasksCsv(plan, origin),
                 u"id,title,phase,files,changes,tests,dependsOn,lowHours,highHours,complexity,groundedIn,plan\n"
                 "1,\"One, \"\"1\"\"\",2A,\"a.cpp, b.cpp:3-4\",\"a\nb\",,,0.5,0.5,,\"C1 \"\"x\"\", D2\",my plan.md\n"
                 "2,Two,2A,,,,1,,,,,my plan.md\n"_s);
    }

    void knowsItsOwn()
    {
        const QString text = tasksCsv(planWith({u"A"_s}), origin);
        QVERIFY(isTasksCsvOf(text, origin));
        QVERIFY(isTasksCsvOf(tasksCsv(readPlan(u"# P\n"_s), origin), origin));
        QVERIFY(!isTasksCsvOf(text, {u"plan.md"_s, {}, {}, false}));
        QVERIFY(!isTasksCsvOf(u"id,title\n1,my plan.md\n"_s, origin));
        const SpecOrigin input {u"-"_s, {}, {}, false};
        QVERIFY(!isTasksCsvOf(tasksCsv(planWith({u"A"_s}), input), input));
    }

    void anotherReaderGivesTheSameValues()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("Python is not installed");
        QRandomGenerator random(3);
        QStringList titles = hostileTitles();
        for (int i = 0; i < 1000; ++i)
            titles.append(hostileText(random));
        const Plan plan = planWith(titles);
        const QJsonArray rows = readByPython(tasksCsv(plan, origin));
        QCOMPARE(rows.size(), titles.size() + 1);
        for (qsizetype i = 0; i < titles.size(); ++i) {
            const QJsonArray row = rows[i + 1].toArray();
            QCOMPARE(row.size(), 12);
            QCOMPARE(row[1].toString(), titles[i]);
            QCOMPARE(row[4].toString(), plan.tasks[i].changes);
        }
    }
};

QTEST_GUILESS_MAIN(TestTasksCsv)
#include "tst_taskscsv.moc"
