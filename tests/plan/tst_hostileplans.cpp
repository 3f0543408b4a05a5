// SPDX-License-Identifier: Apache-2.0
#include "plandump.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

/** What nobody would write, and what programs write. The time limit of the test program stands for "does not hang". */
class TestHostilePlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTextIsAPlan_data();
    void anyTextIsAPlan();
    void aHundredThousandItemsAreRead();
    void bombsInTheFrontMatterAreRefused();
    void endlessRangesOfTasksAreKeptAsWritten();
};

void TestHostilePlans::anyTextIsAPlan_data()
{
    QTest::addColumn<QString>("text");
    const QString tasks = u"## Tasks\n\n"_s;
    QString nested;
    for (int i = 0; i < 3000; ++i)
        nested += QString(2 * i, u' ') + u"- a\n"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("one line end") << u"\n"_s;
    QTest::newRow("a BOM") << QString(QChar(0xFEFF));
    QTest::newRow("NUL") << QString(tasks + QChar(0) + u"1. **a"_s + QChar(0) + u"**\n"_s);
    QTest::newRow("lone surrogates") << QString(tasks + u"1. **a"_s + QChar(0xD800) + u"**\n   - "_s + QChar(0xDC00) + u": x\n"_s);
    QTest::newRow("one long line") << QString(5'000'000, u'x');
    QTest::newRow("one long title") << QString(tasks + u"1. **"_s + QString(5'000'000, u'x') + u"**\n"_s);
    QTest::newRow("one long reference") << QString(tasks + u"1. **a**\n   - Depends on: "_s + u"Task 1, "_s.repeated(200'000));
    QTest::newRow("different references") << [] {
        QString text = u"## Tasks\n1. **a**\n   - Depends on: "_s;
        for (int i = 0; i < 100'000; ++i)
            text += QString::number(i) + u", "_s;
        return text;
    }();
    QTest::newRow("colons") << QString(tasks + u"1. **a**\n   - "_s + QString(1'000'000, u':'));
    QTest::newRow("stars") << QString(tasks + u"1. "_s + QString(1'000'000, u'*'));
    QTest::newRow("brackets in a criterion") << QString(u"## Acceptance Criteria\n- [ ] "_s + u" (S1"_s.repeated(2'000) + u")"_s);
    QTest::newRow("brackets in a phase") << QString(tasks + u"### Phase 1: "_s + QString(5'000, u'(') + QString(5'000, u')') + u"\n"_s);
    QTest::newRow("nested by indent") << QString(u"## Acceptance Criteria\n"_s + nested);
    QTest::newRow("markers on one line") << QString(tasks + u"- "_s.repeated(100'000));
    QTest::newRow("nested quotes") << QString(tasks + QString(20'000, u'>') + u" a\n"_s);
    QTest::newRow("wide table") << QString(u"## Risks\n"_s + u"| Risk "_s.repeated(4'000) + u"|\n"_s + u"|---"_s.repeated(4'000) + u"|\n"_s
                                           + u"| a "_s.repeated(4'000) + u"|\n"_s);
    QTest::newRow("pipes") << QString(u"## Risks\n| Risk |\n|---|\n"_s + QString(500'000, u'|') + u"\n"_s);
    QTest::newRow("headings") << u"### Part\n"_s.repeated(50'000).prepend(u"## Tasks\n"_s);
    QTest::newRow("phases without tasks") << u"### Phase 1: a\n"_s.repeated(50'000).prepend(u"## Tasks\n"_s);
    QTest::newRow("decisions") << u"## Design Decision: a\n**Options:**\n- A: b\n**Decision:** A\n"_s.repeated(20'000);
    QTest::newRow("one decision of many headings") << u"#### a\nb\n"_s.repeated(20'000).prepend(u"## Design Decision: x\n"_s);
    QTest::newRow("conflicts") << u"<<<<<<< a\n"_s.repeated(50'000);
    QTest::newRow("comments never closed") << QString(tasks + u"a <!-- b\n"_s.repeated(20'000));
    QTest::newRow("an underlined flood") << u"a\n---\n"_s.repeated(50'000);
}

void TestHostilePlans::anyTextIsAPlan()
{
    QFETCH(QString, text);
    const Plan plan = readPlan(text);
    for (const Task &task : plan.tasks)
        QVERIFY(task.range.start >= 0 && task.range.end <= text.size() && task.range.contains(task.titleRange.shifted(task.range.start)));
    for (const Unread &unread : plan.unread)
        QVERIFY(unread.range.start >= 0 && unread.range.end <= text.size());
    for (const Finding &finding : plan.damage)
        QVERIFY(finding.range.start >= 0 && finding.range.end <= text.size() && finding.range.start <= finding.range.end);
}

void TestHostilePlans::aHundredThousandItemsAreRead()
{
    QCOMPARE(readPlan(u"## Tasks\n"_s + u"1. **a**\n"_s.repeated(100'000)).tasks.size(), 100'000);
    QCOMPARE(readPlan(u"## Acceptance Criteria\n"_s + u"- [ ] a\n"_s.repeated(100'000)).criteria.size(), 100'000);
    QCOMPARE(readPlan(u"## Tasks\n"_s + u"### Task 1: a\n"_s.repeated(20'000)).tasks.last().id, u"1~20000"_s);
}

void TestHostilePlans::bombsInTheFrontMatterAreRefused()
{
    QString bomb = u"---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"_s;
    for (int i = 1; i < 12; ++i)
        bomb += u"a%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2]\n"_s.arg(i).arg(i - 1);
    for (const QString &text :
         {bomb + u"---\n"_s, QString(u"---\na: "_s + QString(100'000, u'[') + u"\n---\n"_s), u"---\nresearch: [a\n---\n"_s}) {
        const Plan plan = readPlan(text);
        QCOMPARE(plan.damage.size(), 1);
        QCOMPARE(plan.damage.first().rule, u"front-matter-unreadable"_s);
    }
}

void TestHostilePlans::endlessRangesOfTasksAreKeptAsWritten()
{
    const Plan plan = readPlan(u"## Tasks\n1. **a**\n   - Depends on: Tasks 1-99999999, Task 99\n"_s);
    QCOMPARE(plan.tasks.first().dependsOn, QStringList({u"Tasks 1-99999999"_s, u"Task 99"_s}));
}

QTEST_GUILESS_MAIN(TestHostilePlans)
#include "tst_hostileplans.moc"
