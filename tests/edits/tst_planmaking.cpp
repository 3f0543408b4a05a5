// SPDX-License-Identifier: Apache-2.0
#include "approachtemplates.h"
#include "guard.h"
#include "planmaking.h"
#include "planreader.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

Research research(const QString &path)
{
    return readResearch(u"# Research: Labels\n\n## Research Question\n\nHow are labels printed\nat the counter?\n\n## Findings\n\n"
                        "### Open Questions\n\n- Q1: Who orders the paper?\n- Q2: answered — who counts? nobody\n\n"
                        "## Success Criteria\n\n- S1: A label within 2 seconds\n- S2: Clerks are content\n"_s,
                        path);
}

NewPlan wanted(const QString &approach)
{
    return {approach, u"Labels: printed\nquicker"_s, {u"labels.md"_s}, {research(u"labels.md"_s)}};
}

} // namespace

class TestPlanMaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanOfEachApproachIsReadWhole_data()
    {
        QTest::addColumn<QString>("approach");
        for (const QString &approach : {u"feature"_s, u"refactoring"_s, u"debugging"_s, u"infrastructure"_s})
            QTest::newRow(qPrintable(approach)) << approach;
    }
    void aPlanOfEachApproachIsReadWhole()
    {
        QFETCH(QString, approach);
        const Plan plan = readPlan(newPlanText(approachTemplate(approach), wanted(approach)));
        QCOMPARE(plan.approach, approach);
        QCOMPARE(plan.title, u"Labels: printed quicker"_s);
        QCOMPARE(plan.research, QStringList {u"labels.md"_s});
        QVERIFY(plan.context.contains(u"How are labels printed at the counter?"_s));
        QCOMPARE(plan.approvals.size(), 3);
        QCOMPARE(plan.unread.size(), 0);
        QCOMPARE(plan.damage.size(), 0);
    }

    void criteriaCiteWhatTheyComeFrom()
    {
        const Plan plan = readPlan(newPlanText(approachTemplate(u"feature"_s), wanted(u"feature"_s)));
        QCOMPARE(plan.criteria.size(), 2);
        QCOMPARE(plan.criteria[0].text, u"Clerks are content"_s);
        QCOMPARE(plan.criteria[0].groundedIn.value(0).id, u"S2"_s);
        QCOMPARE(plan.criteria[1].group, u"Non-Functional Requirements"_s);
        QCOMPARE(plan.criteria[1].groundedIn.value(0).id, u"S1"_s);
    }

    void sharedIdsAreCitedWithTheirDocument()
    {
        NewPlan both = wanted(u"feature"_s);
        both.research.append(research(u"counter.md"_s));
        const Plan plan = readPlan(newPlanText(approachTemplate(u"feature"_s), both));
        QCOMPARE(plan.criteria.size(), 4);
        QCOMPARE(plan.criteria[0].groundedIn.value(0).id, u"labels:S2"_s);
    }

    void openQuestionsAreListedUntilSomebodyHasAnsweredThem()
    {
        const Plan plan = readPlan(newPlanText(approachTemplate(u"feature"_s), wanted(u"feature"_s)));
        QCOMPARE(plan.questions.size(), 1);
        QCOMPARE(plan.questions[0].id, u"Q1"_s);
        QCOMPARE(plan.questions[0].state, Question::State::Open);
    }

    void whatIsNotWantedIsLeftOut()
    {
        NewPlan little = wanted(u"feature"_s);
        little.takesQuestion = little.takesCriteria = little.takesOpenQuestions = false;
        const Plan plan = readPlan(newPlanText(approachTemplate(u"feature"_s), little));
        QVERIFY(plan.context.isEmpty() || !plan.context.contains(u"labels"_s));
        QCOMPARE(plan.criteria.size(), 0);
        QCOMPARE(plan.questions.size(), 0);
        QCOMPARE(plan.research.size(), 1);
    }

    void oddPathsAreReadAsTheyAre()
    {
        NewPlan odd;
        odd.researchPaths = {u"../a b: c.md"_s, u"- d.md"_s, u"\"q\"\\.md"_s};
        QCOMPARE(readPlan(newPlanText(approachTemplate(u"feature"_s), odd)).research, odd.researchPaths);
    }

    void anotherApproachAddsSectionsAndRemovesNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a plan") << newPlanText(approachTemplate(u"feature"_s), wanted(u"feature"_s));
        QTest::newRow("CRLF") << newPlanText(approachTemplate(u"feature"_s), wanted(u"feature"_s)).replace(u"\n"_s, u"\r\n"_s);
        QTest::newRow("a few sections") << u"# Plan: T\n\n## Risks\n\nNone.\n\n## Tasks\n\n1. **A**\n   - Tests: a\n"_s;
        QTest::newRow("a title") << u"# Plan: T\n"_s;
        QTest::newRow("nothing") << QString();
    }
    void anotherApproachAddsSectionsAndRemovesNone()
    {
        QFETCH(QString, text);
        for (const QString &approach : {u"infrastructure"_s, u"debugging"_s, u"refactoring"_s}) {
            const Plan plan = readPlan(text);
            const Edit edit = guarded({plan, text}, changeApproach({plan, text}, approach, approachTemplate(approach)));
            QVERIFY2(!edit.isRefused(), qPrintable(QString::fromUtf8(edit.reason.pattern) + edit.reason.arguments.join(u'|')));
            for (const TextChange &change : edit.patch.changes())
                QVERIFY2(text.sliced(change.range.start, change.range.length()).trimmed().size() < 30,
                         "nothing but the approach is replaced");
            const Plan after = readPlan(edit.patch.applied(text));
            QCOMPARE(after.approach, approach);
            const Plan made = readPlan(approachTemplate(approach));
            for (const Section &section : made.sections) {
                if (section.level != 2)
                    continue;
                const auto isIt = [&section](const Section &other) {
                    return other.kind == section.kind && (section.kind != SectionKind::Approach || other.title == section.title);
                };
                QCOMPARE(std::ranges::count_if(after.sections, isIt), 1);
            }
            QCOMPARE(after.tasks.size(), plan.tasks.size());
            QCOMPARE(after.criteria.size(), plan.criteria.size());
        }
    }

    void theSameApproachChangesNothing()
    {
        const QString text = approachTemplate(u"debugging"_s);
        const Plan plan = readPlan(text);
        QVERIFY(changeApproach({plan, text}, u"debugging"_s, text).patch.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlanMaking)
#include "tst_planmaking.moc"
