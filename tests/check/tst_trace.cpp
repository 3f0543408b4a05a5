// SPDX-License-Identifier: Apache-2.0
#include "planreader.h"
#include "trace.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Research> someResearch()
{
    return {readResearch(
        u"# Sync\n\n## Findings\n\n### Key Discoveries\n\n- It is slow at night\n\n### Constraints\n\n"
        "- No new server\n- At most two people\n- Nothing on Sundays\n\n### Open Questions\n\n- Who pays?\n"
        "- answered — how often: hourly\n- Which depot?\n- Which day?\n\n## Success Criteria\n\n- Within 50 ms\n- Nobody calls\n"_s,
        u"sync.md"_s)};
}

const QString plan =
    u"# Plan: Sync\n\n## Tasks\n\n1. **A**\n   - Grounded in: C1 \"no new server\", D1, C1\n2. **B**\n   - Grounded in: S2\n\n"
    "## Design Decisions\n\n### Decision 1: Where\n\n**Grounded in:** C1\n\n### Decision 2: When\n\n**Context:** c\n\n"
    "### Decision 3: Who\n\n**Grounded in:** C9\n\n## Acceptance Criteria\n\n- [ ] fast (S1)\n\n"
    "## Risks\n\n| Risk | Impact | Grounded in |\n|---|---|---|\n| r | High | D1, C2 \"nothing on sundays\" |\n\n"
    "## Open Questions\n\n- Q3: deferred to the pilot — not now\n- Q4: is it Monday?\n- Q9: what of holidays?\n- And at night?\n"_s;

struct Traced {
    ResearchIndex index {someResearch()};
    Plan read;
    Trace trace;

    explicit Traced(const QString &text) : read(readPlan(text)), trace(Setsquare::trace(read, index, resolveCitations(read, index))) {}

    QStringList citedBy(const QString &id) const
    {
        QStringList result;
        for (const CitedBy by : trace.find(index.named(id).value(0))->citedBy)
            result.append(toText(by.kind) + u' ' + citingId(read, by));
        return result;
    }
    QStringList ids(const QList<FindingPlace> &places) const
    {
        QStringList result;
        for (const FindingPlace place : places)
            result.append(index.citationId(place));
        return result;
    }
};

} // namespace

class TraceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatCitesEachFinding()
    {
        const Traced traced(plan);
        QCOMPARE(traced.citedBy(u"C1"_s), QStringList({u"task 1"_s, u"decision 1"_s}));
        QCOMPARE(traced.citedBy(u"D1"_s), QStringList({u"task 1"_s, u"risk 1"_s}));
        QCOMPARE(traced.citedBy(u"S1"_s), QStringList({u"criterion 1"_s}));
        QCOMPARE(traced.citedBy(u"S2"_s), QStringList({u"task 2"_s}));
    }

    void countsAMovedCitationWhereItsWordsAre()
    {
        const Traced traced(plan);
        QCOMPARE(traced.citedBy(u"C3"_s), QStringList({u"risk 1"_s}));
        QVERIFY(traced.citedBy(u"C2"_s).isEmpty());
    }

    void namesWhatThePlanForgot()
    {
        const Traced traced(plan);
        QCOMPARE(traced.ids(traced.trace.constraints), QStringList({u"C2"_s}));
        QCOMPARE(traced.ids(traced.trace.criteria), QStringList({u"S2"_s}));
        QCOMPARE(traced.trace.decisions, QList<int>({1, 2}));
    }

    void settlesQuestionsInThePlan()
    {
        const Traced traced(plan);
        QStringList open;
        for (const UnsettledQuestion &question : traced.trace.questions)
            open.append(question.place.isValid() ? traced.index.citationId(question.place) : questionId(traced.read, question.question));
        QCOMPARE(open, QStringList({u"Q1"_s, u"Q4"_s, u"Q9"_s, u"~1"_s}));
        QCOMPARE(traced.trace.find(traced.index.named(u"Q3").constFirst())->question, 0);
    }

    void holdsNothingAgainstAPlanWhoseResearchIsUnread()
    {
        const Plan read = readPlan(u"---\nresearch: a.md\n---\n## Design Decision: X\n\n**Grounded in:** C1\n"_s);
        const Trace traced = trace(read, {}, resolveCitations(read, {}));
        QVERIFY(traced.findings.isEmpty());
        QVERIFY(traced.decisions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TraceTest)
#include "tst_trace.moc"
