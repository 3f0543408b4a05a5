// SPDX-License-Identifier: Apache-2.0
#include "check.h"
#include "planreader.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList rulesFor(const QString &text)
{
    const Plan plan = readPlan(text);
    QStringList result;
    for (const Finding &finding : check({plan, text, dependencies(plan)})) {
        result.append(finding.rule);
        Q_ASSERT(finding.range.start >= 0 && finding.range.end <= text.size());
    }
    result.sort();
    return result;
}

const QString whole = u"- Files: `a.cpp`\n   - Tests: one\n"_s;

QString task(int number, const QString &more)
{
    return QString::number(number) + u". **Do it**\n   "_s + whole + (more.isEmpty() ? more : u"   - "_s + more + u"\n"_s);
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rules");
        const QString tasks = u"# T\n\n## Tasks\n"_s;
        QTest::newRow("a sound task") << tasks + task(1, u"Depends on: None"_s) << QStringList();
        QTest::newRow("missing") << tasks + task(1, u"Depends on: Task 99"_s) << QStringList {u"dependency-missing"_s};
        QTest::newRow("self") << tasks + task(1, u"Depends on: Task 1"_s) << QStringList {u"dependency-self"_s};
        QTest::newRow("later") << tasks + task(1, u"Depends on: Task 2"_s) + task(2, u"Depends on: None"_s)
                               << QStringList {u"task-order"_s};
        QTest::newRow("cycle") << tasks + task(1, u"Depends on: Task 2"_s) + task(2, u"Depends on: Task 1"_s)
                               << QStringList {u"dependency-cycle"_s, u"task-order"_s};
        QTest::newRow("4 hours") << tasks + task(1, u"Estimate: 2-4 hours"_s) << QStringList();
        QTest::newRow("5 hours") << tasks + task(1, u"Estimate: 2-5 hours"_s) << QStringList {u"task-too-big"_s};
        QTest::newRow("bare") << tasks + u"1. **Do it**\n"_s << QStringList {u"task-no-files"_s, u"task-no-tests"_s};
        const QString decision = u"## Design Decision: X\n\n**Options:**\n- A: one\n- B: two\n\n**Decision:** Option %1\n"_s;
        QTest::newRow("chosen") << decision.arg(u"B"_s) << QStringList();
        QTest::newRow("chose none of them") << decision.arg(u"D"_s) << QStringList {u"decision-choice-unknown"_s};
        const QString risks = u"## Risks\n\n| Risk | Likelihood | Impact | Mitigation |\n|---|---|---|---|\n| R | %1 | High | m |\n"_s;
        QTest::newRow("risk") << risks.arg(u"low"_s) << QStringList();
        QTest::newRow("risk of unknown level") << risks.arg(u"often"_s) << QStringList {u"risk-level-unknown"_s};
        QTest::newRow("unclear") << u"## Context\n\nWhy? [NEEDS CLARIFICATION: who]\n"_s << QStringList {u"needs-clarification"_s};
    }
    void findings()
    {
        QFETCH(QString, text);
        QTEST(rulesFor(text), "rules");
    }

    void codesAreUnique()
    {
        QStringList codes;
        for (const Rule &rule : rules())
            codes.append(QLatin1String(rule.code));
        QCOMPARE(codes.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
