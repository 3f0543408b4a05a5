// SPDX-License-Identifier: Apache-2.0
#include "pattern.h"
#include "planreader.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class PatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionFillsItIn()
    {
        const Plan plan = readPlan(uR"(# Plan: Tokens

## Design Decision: Rotation

**Context:** They may be stolen.
**Options:**
- A: None
- B: Rotation on each refresh

**Decision:** Option B

**Rationale:** Limits the window.

**Tradeoffs:**
- More writes
- Clients keep state

**Risks:**
- A client forgets

**Pattern extracted:** Rotate what lives long
)"_s);
        const Pattern pattern = patternOf(plan, plan.decisions.at(0));
        QCOMPARE(pattern.name, u"Rotation"_s);
        QCOMPARE(pattern.problem, u"They may be stolen."_s);
        QCOMPARE(pattern.solution, u"Option B\n\nRotation on each refresh\n\nLimits the window."_s);
        QCOMPARE(pattern.whenToUse, u"Rotate what lives long"_s);
        QCOMPARE(pattern.example, u"Tokens: Rotation"_s);
        QCOMPARE(pattern.tradeoffs, u"- More writes\n- Clients keep state\n- A client forgets"_s);
    }

    void itIsADocumentOfItsOwn()
    {
        const Pattern pattern {u"Rotate"_s, u"Theft.\r\n"_s, u"Rotate\n\nthem."_s, {}, u"Tokens"_s, u"- Writes"_s};
        QCOMPARE(patternMarkdown(pattern, u"[Tokens](../tokens.md), Rotation"_s), uR"(# Rotate

## Problem

Theft.

## Solution

Rotate

them.

## When to use

…

## Example

Tokens

## Tradeoffs

- Writes

## Source

[Tokens](../tokens.md), Rotation
)"_s);
        QVERIFY(!patternMarkdown(pattern, {}).contains(u"Source"_s));
    }

    void namesBecomeFileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("stem");
        QTest::newRow("words") << u"Refresh Token  Rotation"_s << u"refresh-token-rotation"_s;
        QTest::newRow("what no file may hold") << u"../a/b\\c:d*?\"<>|"_s << u"a-b-c-d"_s;
        QTest::newRow("apostrophe") << u"Don't panic"_s << u"dont-panic"_s;
        QTest::newRow("other scripts") << u"日本語 ñ"_s << u"日本語-ñ"_s;
        QTest::newRow("nothing") << u" … "_s << u"pattern"_s;
        QTest::newRow("long") << QString(500, u'x') << QString(60, u'x');
        QTest::newRow("a cut pair") << QString(59, u'x') + u"𝔘𝔘"_s << QString(59, u'x');
    }
    void namesBecomeFileNames()
    {
        QFETCH(const QString, name);
        QTEST(patternFileStem(name), "stem");
        QVERIFY(patternFileStem(name).toUtf8().size() < 250);
    }
};

QTEST_GUILESS_MAIN(PatternTest)
#include "tst_pattern.moc"
