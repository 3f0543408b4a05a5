// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class CitationEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhereItIsCited_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("after");
        QTest::newRow("task")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s
            << QByteArray("cite.add {\"task\": 1, \"finding\": \"E3\", \"quote\": \"y | z\"}")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2, E3 \"y | z\"\n2. **B**\n   - Files: `b.cpp`\n"_s;
        QTest::newRow("first of a task")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s
            << QByteArray("cite.add {\"task\": 2, \"finding\": \"E3\"}")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n   - Grounded in: E3\n"_s;
        QTest::newRow("another quote")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s
            << QByteArray("cite.add {\"task\": 1, \"finding\": \"C1\", \"quote\": \"say \\\"y\\\"\"}")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 “say \"y\"”, a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s;
        QTest::newRow("cited already")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s
            << QByteArray("cite.add {\"task\": 1, \"finding\": \"C1\"}")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s;
        QTest::newRow("one of two removed")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s
            << QByteArray("cite.remove {\"task\": 1, \"finding\": \"C1\"}")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s;
        QTest::newRow("the last of two removed")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s
            << QByteArray("cite.remove {\"task\": 1, \"finding\": \"a:D2\"}")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\"\n2. **B**\n   - Files: `b.cpp`\n"_s;
        QTest::newRow("criterion")
            << u"## Acceptance Criteria\n\n- [ ] A (S1, S2 \"b\")\n- [ ] B\n- [ ] C (S3)\n  - Grounded in: D1\n- [ ] D\n  - Grounded in: D1\n"_s
            << QByteArray("cite.add {\"criterion\": 2, \"finding\": \"S9\", \"quote\": \"q (r)\"}")
            << u"## Acceptance Criteria\n\n- [ ] A (S1, S2 \"b\")\n- [ ] B (S9 \"q (r)\")\n- [ ] C (S3)\n  - Grounded in: D1\n- [ ] D\n  - Grounded in: D1\n"_s;
        QTest::newRow("criterion more")
            << u"## Acceptance Criteria\n\n- [ ] A (S1, S2 \"b\")\n- [ ] B\n- [ ] C (S3)\n  - Grounded in: D1\n- [ ] D\n  - Grounded in: D1\n"_s
            << QByteArray("cite.add {\"criterion\": 1, \"finding\": \"S9\"}")
            << u"## Acceptance Criteria\n\n- [ ] A (S1, S2 \"b\", S9)\n- [ ] B\n- [ ] C (S3)\n  - Grounded in: D1\n- [ ] D\n  - Grounded in: D1\n"_s;
        QTest::newRow("criterion more below")
            << u"## Acceptance Criteria\n\n- [ ] A (S1, S2 \"b\")\n- [ ] B\n- [ ] C (S3)\n  - Grounded in: D1\n- [ ] D\n  - Grounded in: D1\n"_s
            << QByteArray("cite.add {\"criterion\": 4, \"finding\": \"S9\"}")
            << u"## Acceptance Criteria\n\n- [ ] A (S1, S2 \"b\")\n- [ ] B\n- [ ] C (S3)\n  - Grounded in: D1\n- [ ] D\n  - Grounded in: D1, S9\n"_s;
        QTest::newRow("criterion less")
            << u"## Acceptance Criteria\n\n- [ ] A (S1, S2 \"b\")\n- [ ] B\n- [ ] C (S3)\n  - Grounded in: D1\n- [ ] D\n  - Grounded in: D1\n"_s
            << QByteArray("cite.remove {\"criterion\": 1, \"finding\": \"S1\"}")
            << u"## Acceptance Criteria\n\n- [ ] A (S2 \"b\")\n- [ ] B\n- [ ] C (S3)\n  - Grounded in: D1\n- [ ] D\n  - Grounded in: D1\n"_s;
        QTest::newRow("criterion without") << u"## Acceptance Criteria\n\n- [ ] A (S1)\n"_s
                                           << QByteArray("cite.remove {\"criterion\": 1, \"finding\": \"S1\"}")
                                           << u"## Acceptance Criteria\n\n- [ ] A\n"_s;
        QTest::newRow("criterion without below")
            << u"## Acceptance Criteria\n\n- [ ] A (S1, S2 \"b\")\n- [ ] B\n- [ ] C (S3)\n  - Grounded in: D1\n- [ ] D\n  - Grounded in: D1\n"_s
            << QByteArray("cite.remove {\"criterion\": 4, \"finding\": \"D1\"}")
            << u"## Acceptance Criteria\n\n- [ ] A (S1, S2 \"b\")\n- [ ] B\n- [ ] C (S3)\n  - Grounded in: D1\n- [ ] D\n"_s;
        citingRisksAndDecisions();
    }
    void writesWhereItIsCited()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QFETCH(QString, after);
        QCOMPARE(performed(text, operation), after);
        QCOMPARE(performed(text.replace(u'\n', "\r\n"_L1), operation), after.replace(u'\n', "\r\n"_L1));
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no finding")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s
            << QByteArray("cite.add {\"task\": 1, \"finding\": \"that one\"}")
            << u"refused: “that one” is no finding. Name it as C1, or as document:C1."_s;
        QTest::newRow("not cited")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s
            << QByteArray("cite.remove {\"task\": 1, \"finding\": \"C9\"}") << u"refused: “A” does not cite C9."_s;
        QTest::newRow("no task")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s
            << QByteArray("cite.add {\"task\": 9, \"finding\": \"C9\"}")
            << u"refused: There is nothing at this place that could cite a finding."_s;
        QTest::newRow("nothing named")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s
            << QByteArray("cite.add {\"finding\": \"C9\"}") << u"malformed: Say what cites: a task, decision, criterion or risk."_s;
        QTest::newRow("line break")
            << u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: C1 \"x\", a:D2\n2. **B**\n   - Files: `b.cpp`\n"_s
            << QByteArray("cite.add {\"task\": 1, \"finding\": \"C9\", \"quote\": \"a\\nb\"}")
            << u"refused: “a\nb” has a line break. Write it on one line."_s;
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QTEST(performed(text, operation), "reason");
    }

private:
    static void citingRisksAndDecisions()
    {
        QTest::newRow("risk") << u"## Risks\n\n| Risk | Impact |\n|---|---|\n| A | b |\n| C | d |\n"_s
                              << QByteArray("cite.add {\"risk\": 2, \"finding\": \"C1\", \"quote\": \"e | f\"}")
                              << u"## Risks\n\n| Risk | Impact | Grounded in |\n|---|---|---|\n| A | b | |\n| C | d | C1 \"e \\| f\" |\n"_s;
        QTest::newRow("risk more") << u"## Risks\n\n| Risk | Grounded in |\n|---|---|\n| A | C1 \"e \\| f\" |\n"_s
                                   << QByteArray("cite.add {\"risk\": 1, \"finding\": \"C2\", \"quote\": \"|\"}")
                                   << u"## Risks\n\n| Risk | Grounded in |\n|---|---|\n| A | C1 \"e \\| f\", C2 \"\\|\" |\n"_s;
        QTest::newRow("risk without") << u"## Risks\n\n| Risk | Grounded in |\n|---|---|\n| A | C1 |\n"_s
                                      << QByteArray("cite.remove {\"risk\": 1, \"finding\": \"C1\"}")
                                      << u"## Risks\n\n| Risk | Grounded in |\n|---|---|\n| A | |\n"_s;
        QTest::newRow("decision") << u"## Design Decision: A\n\n**Context:** b\n"_s
                                  << QByteArray("cite.add {\"decision\": \"A\", \"finding\": \"C1\", \"quote\": \"e\"}")
                                  << u"## Design Decision: A\n\n**Context:** b\n\n**Grounded in:** C1 \"e\"\n"_s;
        QTest::newRow("decision without") << u"## Design Decision: A\n\n**Context:** b\n\n**Grounded in:** C1 \"e\"\n"_s
                                          << QByteArray("cite.remove {\"decision\": \"~1\", \"finding\": \"C1\"}")
                                          << u"## Design Decision: A\n\n**Context:** b\n"_s;
    }
};

QTEST_GUILESS_MAIN(CitationEditsTest)
#include "tst_citationedits.moc"
