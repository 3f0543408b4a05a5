// SPDX-License-Identifier: Apache-2.0
#include "planreader.h"
#include "tracejson.h"
#include "tracetext.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

/** Two documents that share an id, and a plan that has forgotten some of what they say. */
const QString plan = u"# Plan\n\n## Tasks\n\n1. **A**\n   - Grounded in: C2, other:C1 \"say, \\\"no\\\"\"\n\n## Design Decisions\n\n"
                     "### Decision 1: Where, and when\n\n**Context:** c\n\n## Acceptance Criteria\n\n- [ ] fast (S1)\n\n"
                     "## Open Questions\n\n- Q9: what of holidays?\n"_s;

QList<Research> research()
{
    return {readResearch(u"## Constraints\n\n- No server,\n  none at all\n- Two people\n\n## Success Criteria\n\n- In 5 s\n- No calls\n\n"
                         "## Open Questions\n\n- Who pays?\n"_s,
                         u"one.md"_s),
            readResearch(u"## Constraints\n\n- C1: say \"no\"\n"_s, u"a/other.md"_s)};
}

} // namespace

class TraceTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItWrote_data()
    {
        QTest::addColumn<QByteArray>("written");
        const Plan read = readPlan(plan);
        const ResearchIndex index(research());
        const Trace traced = trace(read, index, resolveCitations(read, index));
        const TraceReport report {read, index, traced};
        QTest::newRow("trace.json") << QJsonDocument(traceJson(report)).toJson();
        QTest::newRow("trace.txt") << traceText(report).toUtf8();
        QTest::newRow("trace.csv") << traceCsv(report).toUtf8();
    }
    void writesWhatItWrote()
    {
        QFETCH(QByteArray, written);
        QFile file(u"" DATA_FOLDER "/trace/"_s + QString::fromUtf8(QTest::currentDataTag()));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(written);
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(file.readAll()));
    }

    void aTraceOfNothingIsStillOne()
    {
        const Plan read = readPlan(u"# Plan\n"_s);
        const Trace traced = trace(read, {}, {});
        const ResearchIndex index;
        const TraceReport report {read, index, traced};
        QCOMPARE(QJsonDocument(traceJson(report)).toJson(QJsonDocument::Compact),
                 R"({"findings":[],"openQuestions":[],"schema":"setsquare/trace/1","unaddressed":[],"ungrounded":[]})"_ba);
        QCOMPARE(traceCsv(report).count(u'\n'), 1);
        QVERIFY(traceText(report).startsWith(u"No findings"_s));
    }
};

QTEST_GUILESS_MAIN(TraceTextTest)
#include "tst_tracetext.moc"
