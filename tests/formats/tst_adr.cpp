// SPDX-License-Identifier: Apache-2.0
#include "adr.h"
#include "planreader.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

namespace {

const auto text = u"# Plan: T\n\n## Design Decisions\n\n### Decision 1: Refresh token rotation\n\n"
                  "**Context:** A stolen token works for 7 days.\n\n**Options considered:**\n- A: No rotation\n- B: Rotation\n\n"
                  "**Decision:** Option B (Rotation)\n\n**Rationale:**\n- Limits the window\n- Simpler than C\n\n"
                  "**Tradeoffs accepted:**\n- More writes\n\n**Risks:**\n- A client forgets\n\n**Mitigation:**\n- Tests\n\n"
                  "**Pattern extracted:** Rotate what lives long\n\n**Grounded in:** C1 \"must work with Redis\"\n\n"
                  "### Decision 2: Ünïcode / \"quotes\"\n\n**Context:** c\n"_s;

QList<DecisionRecord> records(const QString &plan, bool open = true)
{
    Gate gate;
    gate.open = open;
    RoleVerdict role;
    role.role = u"Lead"_s;
    role.person = u"Ada \"A\" <a@b>"_s;
    role.time = u"2026-11-22T10:00:00Z"_s;
    role.met = true;
    gate.roles = {role, role};
    return decisionRecords(readPlan(plan), gate, {u"plan.md"_s, {}, {}, false});
}

} // namespace

class TestAdr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsARecordInMadr()
    {
        QCOMPARE(records(text).size(), 2);
        QCOMPARE(records(text).constFirst().text,
                 u"---\nstatus: accepted\ndate: 2026-11-22\ndecision-makers: [\"Ada \\\"A\\\" <a@b>\"]\n---\n\n# Refresh token rotation\n\n"
                 "## Context and Problem Statement\n\nA stolen token works for 7 days.\n\n## Decision Drivers\n\n"
                 "* C1 \"must work with Redis\"\n\n## Considered Options\n\n* A: No rotation\n* B: Rotation\n\n## Decision Outcome\n\n"
                 "Chosen option: \"B: Rotation\", because\n\n- Limits the window\n- Simpler than C\n\nAs decided: Option B (Rotation)\n\n"
                 "### Consequences\n\n* More writes\n\n### Risks\n\n* A client forgets\n\n### Mitigation\n\n* Tests\n\n"
                 "### Pattern extracted\n\nRotate what lives long\n\n## More Information\n\nFrom the plan `plan.md`, decision 1.\n\n"
                 "<!-- setsquare/view/1 plan=plan.md%231 id= -->\n"_s);
    }

    void aDecisionOfAnUnapprovedPlanIsProposed()
    {
        QVERIFY(records(text, false).constFirst().text.startsWith(u"---\nstatus: proposed\n---\n"_s));
    }

    void namesOfFilesAreSafe()
    {
        QCOMPARE(records(text).constFirst().slug, u"refresh-token-rotation"_s);
        QCOMPARE(records(text).constLast().slug, u"ünïcode-quotes"_s);
        for (const QString &title : {u"../../etc/passwd"_s, u"a\\b:c|d"_s, u"🙂🙂"_s, u"-"_s, u"x "_s.repeated(200)}) {
            const QString slug = records(u"# T\n\n## Design Decision: "_s + title + u"\n\n**Context:** c\n"_s).constFirst().slug;
            QVERIFY2(!slug.isEmpty() && slug.size() <= 80 && !slug.contains(u'/') && !slug.contains(u'.') && !slug.contains(u'\\'),
                     qPrintable(slug));
            QCOMPARE(QString::fromUtf8(slug.toUtf8()), slug);
        }
    }

    void whatAnOptionSaysOfItselfIsKept()
    {
        const QString record = records(u"# T\n\n## Design Decision: X\n\n**Options:**\n- A: One\n  - Pro: fast\n  - Con: dear\n- B: Two\n\n"
                                       "**Decision:** neither\n"_s)
                                   .constFirst()
                                   .text;
        for (const QString &part : {u"Pro: fast"_s, u"Con: dear"_s, u"A: One"_s, u"B: Two"_s, u"\nneither\n"_s})
            QVERIFY2(record.contains(part), qPrintable(record));
    }
};

QTEST_GUILESS_MAIN(TestAdr)
#include "tst_adr.moc"
