// SPDX-License-Identifier: Apache-2.0
#include "hostileplan.h"
#include "mermaid.h"

#include <QRegularExpression>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const SpecOrigin origin {u"my plan.md"_s, {}, {}, false};

const QString text = u"# Plan: P\n\n## Tasks\n\n### Phase 1: A\n\n1. **One**\n   - Estimate: 2 hours\n2. **Two**\n   - Depends on: 1, 9\n"
                     "   - Estimate: 1-2 hours\n3. **Three**\n4. **Four \"4\": x;**\n   - Depends on: Task 1\n   - Estimate: 20 min\n"_s;

/** What a reader of codes sees. */
QString decoded(QString words)
{
    static const QRegularExpression code(u"#(\\d+|quot);"_s);
    for (auto match = code.match(words); match.hasMatch(); match = code.match(words, match.capturedStart() + 1)) {
        const QString character = match.captured(1) == "quot"_L1 ? u"\""_s : QString(QChar(match.captured(1).toInt()));
        words.replace(match.capturedStart(), match.capturedLength(), character);
    }
    return words;
}

} // namespace

class TestMermaid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlowchartHasWhatIsStated()
    {
        QCOMPARE(
            mermaid(readPlan(text), MermaidDiagram::Flowchart, origin),
            u"flowchart LR\n    subgraph p1[\"Phase 1 A\"]\n    t1[\"1 One\"]\n    t2[\"2 Two\"]\n    t3[\"3 Three\"]\n"
            "    t4[\"4 Four #quot;4#quot;#58; x#59;\"]\n    end\n    t1 ==> t2\n    t1 --> t4\n    classDef critical stroke-width:4px\n"
            "    class t1,t2 critical\n%% setsquare/view/1 plan=my%20plan.md id=\n"_s);
    }

    void aGanttChartIsTheSchedule()
    {
        QCOMPARE(mermaid(readPlan(text), MermaidDiagram::Gantt, origin),
                 u"gantt\n    dateFormat YYYY-MM-DD\n    axisFormat %j %H:00\n    title P\n    section Phase 1 A\n"
                 "    1 One :crit, t1, 2000-01-01, 2h\n    2 Two :crit, t2, after t1, 1.5h\n    3 Three :t3, after t2, 0h\n"
                 "    4 Four #quot;4#quot;#58; x#59; :t4, after t1, 0.33h\n%% setsquare/view/1 plan=my%20plan.md id=\n"_s);
    }

    void whatIsInACycleBegins()
    {
        const Plan plan =
            readPlan(u"# P\n\n## Tasks\n\n1. **A**\n   - Depends on: 2\n2. **B**\n   - Depends on: 1\n3. **C**\n   - Depends on: 2\n"_s);
        const QString chart = mermaid(plan, MermaidDiagram::Gantt, origin);
        QVERIFY(chart.contains(u"1 A :t1, 2000-01-01, 0h\n"_s));
        QVERIFY(chart.contains(u"2 B :t2, 2000-01-01, 0h\n"_s));
        QVERIFY(chart.contains(u"3 C :t3, after t2, 0h\n"_s));
    }

    void knowsItsOwn()
    {
        const QString chart = mermaid(readPlan(text), MermaidDiagram::Gantt, origin);
        QVERIFY(isMermaidOf(chart, origin));
        QVERIFY(!isMermaidOf(chart, {u"plan.md"_s, {}, {}, false}));
        QVERIFY(!isMermaidOf(u"gantt\n"_s, origin));
    }

    /** Nothing of a title is left that the grammar knows, and nothing of it is lost. */
    void titlesAreWordsOnly()
    {
        QRandomGenerator random(5);
        QStringList titles = hostileTitles();
        for (int i = 0; i < 500; ++i)
            titles.append(hostileText(random));
        const Plan plan = planWith(titles);
        static const QRegularExpression node(u"^    t\\d+\\[\"([^\"\\[\\]{}<>|\\\\;#%:`*_&~=.]|#(\\d+|quot);)*\"\\]$"_s);
        static const QRegularExpression bar(
            u"^    ([^\"\\[\\]{}<>|\\\\;#%:`*_&~=.]|#(\\d+|quot);)* :(crit, )?t\\d+, (after t\\d+|2000-01-01), 1.5h$"_s);
        const QStringList flowchart = mermaid(plan, MermaidDiagram::Flowchart, origin).split(u'\n');
        const QStringList gantt = mermaid(plan, MermaidDiagram::Gantt, origin).split(u'\n');
        QCOMPARE(flowchart.filter(node).size(), titles.size());
        QCOMPARE(gantt.filter(bar).size(), titles.size());
        const QStringList nodes = flowchart.filter(node);
        for (qsizetype i = 0; i < titles.size(); ++i) {
            const QString shown = decoded(nodes[i]).section(u'"', 1).chopped(2);
            QCOMPARE(shown, (QString::number(i + 1) + u' ' + titles[i]).simplified());
        }
    }
};

QTEST_GUILESS_MAIN(TestMermaid)
#include "tst_mermaid.moc"
