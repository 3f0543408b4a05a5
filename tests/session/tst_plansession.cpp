// SPDX-License-Identifier: Apache-2.0
#include "criterionedits.h"
#include "digest.h"
#include "mentions.h"
#include "plansession.h"
#include "taskedits.h"

#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString plan = u"# Plan: Small\n\n## Tasks\n\n"
                     "1. **First**\n   - Estimate: 2 hours\n   - Depends on: None\n   - Grounded in: C1\n"
                     "2. **Second**\n   - Estimate: 1 hour\n   - Depends on: Task 1\n   - Grounded in: notes:D1\n\n"
                     "## Acceptance Criteria\n\n- [ ] It works (S1)\n\n## Approval\n\n- [ ] Lead\n"_s;

Research researchOf(const QString &path, const QStringList &ids)
{
    Research research;
    research.path = path;
    for (const QString &id : ids) {
        ResearchFinding finding;
        finding.id = id;
        research.findings += finding;
    }
    return research;
}

bool replace(PlanSession &session, const QString &before, const QString &after)
{
    const qsizetype start = session.document()->text().indexOf(before);
    return start >= 0
        && session.document()->apply(TextPatch({start, start + before.size()}, after), u"Edit"_s, PlanDocument::Origin::Structure);
}

} // namespace

class tst_PlanSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivesEverythingBeforeItTellsAnything()
    {
        PlanSession session;
        QStringList told;
        connect(&session, &PlanSession::planOpened, this, [&] { told += u"opened %1"_s.arg(session.dependencies().size()); });
        connect(&session, &PlanSession::planChanged, this, [&] { told += u"changed %1"_s.arg(session.dependencies().size()); });
        connect(&session, &PlanSession::dependenciesChanged, this, [&] { told += u"dependencies"_s; });
        session.document()->open(plan);
        QVERIFY(replace(session, u"Depends on: Task 1"_s, u"Depends on: None"_s));
        QCOMPARE(told, QStringList({u"opened 1"_s, u"dependencies"_s, u"changed 0"_s, u"dependencies"_s}));
    }

    void performsAnEditThatReadsBackAsMeant()
    {
        PlanSession session;
        session.document()->open(plan);
        QSignalSpy refused(&session, &PlanSession::refused);
        QVERIFY(session.perform(tickCriterion(session.subject(), 0, true), u"Tick"_s));
        QVERIFY(session.plan().criteria.first().done);
        QCOMPARE(session.document()->undoStack()->undoText(), u"Tick"_s);
        session.document()->undoStack()->undo();
        QCOMPARE(session.document()->text(), plan);
        QCOMPARE(refused.size(), 0);
    }

    void refusesAnEditThatChangesMoreThanItMeans()
    {
        PlanSession session;
        session.document()->open(plan);
        QSignalSpy refused(&session, &PlanSession::refused);
        QSignalSpy changed(&session, &PlanSession::planChanged);
        Edit edit = tickCriterion(session.subject(), 0, true);
        const qsizetype second = plan.indexOf(u"2. **Second"_s);
        edit.patch = edit.patch.composed(TextPatch({second, second}, u"<!-- "_s));
        QVERIFY(!session.perform(edit, u"Tick"_s));
        QCOMPARE(session.document()->text(), plan);
        QCOMPARE(session.plan().tasks.size(), 2);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!session.document()->undoStack()->canUndo());
        QVERIFY(session.perform(tickCriterion(session.subject(), 0, true), u"Tick"_s));
    }

    void saysWhyNothingIsEdited()
    {
        PlanSession session;
        session.document()->open(plan, u"It is no UTF-8."_s);
        QSignalSpy refused(&session, &PlanSession::refused);
        QVERIFY(!session.perform(tickCriterion(session.subject(), 0, true), u"Tick"_s));
        QCOMPARE(refused.takeFirst().constFirst().value<Message>().arguments, QStringList {u"It is no UTF-8."_s});
        session.document()->open(plan);
        QVERIFY(!session.perform(tickCriterion(session.subject(), 7, true), u"Tick"_s));
        QCOMPARE(refused.takeFirst().constFirst().value<Message>().arguments, QStringList {u"8"_s});
    }

    void tellsWhatProseSaysOfOtherNumbers()
    {
        PlanSession session;
        const QString before = plan + u"\n## Notes\n\nTask 2 comes last.\n"_s;
        session.document()->open(before);
        QList<Mention> told;
        connect(&session, &PlanSession::mentioned, this, [&](const QList<Mention> &mentions) { told = mentions; });
        QVERIFY(session.perform(moveTasks(session.subject(), {1}, {-1, -1}), u"Move"_s));
        QCOMPARE(told.size(), 1);
        QCOMPARE(session.subject().string(told.first().range), u"Task 2"_s);
        QVERIFY(session.perform(correctMentions(session.subject(), told), u"Correct"_s));
        QVERIFY(session.document()->text().endsWith(u"\nTask 1 comes last.\n"_s));
        session.document()->undoStack()->undo();
        session.document()->undoStack()->undo();
        QCOMPARE(session.document()->text(), before);
    }

    void tellsOnlyWhatChanged()
    {
        PlanSession session;
        session.document()->open(plan);
        session.setResearch({researchOf(u"notes.md"_s, {u"C1"_s, u"C2"_s})});
        QSignalSpy changed(&session, &PlanSession::planChanged);
        QSignalSpy dependencies(&session, &PlanSession::dependenciesChanged);
        QSignalSpy gate(&session, &PlanSession::gateChanged);
        QSignalSpy citations(&session, &PlanSession::citationsChanged);
        QVERIFY(replace(session, u"Lead"_s, u"Boss"_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(dependencies.count(), 0);
        QCOMPARE(citations.count(), 0);
        QCOMPARE(gate.count(), 1);
        QVERIFY(replace(session, u"Grounded in: C1"_s, u"Grounded in: C2"_s));
        QCOMPARE(citations.count(), 1);
    }

    void settlesWhenTypingHasRested()
    {
        PlanSession session;
        QSignalSpy settled(&session, &PlanSession::settled);
        QSignalSpy unsettled(&session, &PlanSession::unsettled);
        session.document()->open(plan);
        QVERIFY(!session.isSettled());
        QVERIFY(settled.wait(5000));
        QVERIFY(session.isSettled());
        QCOMPARE(session.schedule().effort, (Estimate {3, 3}));
        QCOMPARE(session.digest(), digest(plan, session.plan().approvals));
        QVERIFY(replace(session, u"2 hours"_s, u"4 hours"_s));
        QVERIFY(replace(session, u"First"_s, u"The first"_s));
        QVERIFY(!session.isSettled());
        QCOMPARE(session.schedule().effort, (Estimate {3, 3}));
        QCOMPARE(unsettled.count(), 2);
        QVERIFY(settled.wait(5000));
        QCOMPARE(session.schedule().effort, (Estimate {5, 5}));
        QCOMPARE(settled.count(), 2);
    }

    void settlesAtOnceWhenAsked()
    {
        PlanSession session;
        session.document()->open(plan);
        QSignalSpy settled(&session, &PlanSession::settled);
        session.settle();
        QVERIFY(session.isSettled());
        session.settle();
        QCOMPARE(settled.count(), 1);
        QVERIFY(!settled.wait(20));
    }

    void keepsThePlanWhileAFenceIsBeingTyped()
    {
        PlanSession session;
        session.document()->open(plan);
        QSignalSpy changed(&session, &PlanSession::planChanged);
        QSignalSpy suspended(&session, &PlanSession::suspendedChanged);
        const qsizetype position = plan.indexOf(u"## Tasks"_s);
        const auto type = [&](qsizetype at, const QString &text) {
            return session.document()->apply(TextPatch({at, at}, text), u"Typing"_s, PlanDocument::Origin::Editor);
        };
        QVERIFY(type(position, u"```\n"_s));
        QVERIFY(session.isSuspended());
        QCOMPARE(session.plan().tasks.size(), 2);
        QVERIFY(session.document()->plan().tasks.isEmpty());
        QCOMPARE(changed.count(), 0);
        QVERIFY(type(position + 4, u"code\n```\n"_s));
        QVERIFY(!session.isSuspended());
        QCOMPARE(session.plan().tasks.size(), 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(suspended.count(), 2);
    }

    void takesAnOpenFenceForMeantWhenTypingHasRested()
    {
        PlanSession session;
        session.document()->open(plan);
        QSignalSpy suspended(&session, &PlanSession::suspendedChanged);
        const qsizetype position = plan.indexOf(u"## Tasks"_s);
        QVERIFY(session.document()->apply(TextPatch({position, position}, u"<!-- \n"_s), u"Typing"_s, PlanDocument::Origin::Editor));
        QVERIFY(session.isSuspended());
        QVERIFY(suspended.wait(5000));
        QVERIFY(session.plan().tasks.isEmpty());
        // From now on the end is open on purpose.
        QVERIFY(session.document()->apply(TextPatch({0, 0}, u"x"_s), u"Typing"_s, PlanDocument::Origin::Editor));
        QVERIFY(!session.isSuspended());
        session.document()->undoStack()->setIndex(0);
        QCOMPARE(session.plan().tasks.size(), 2);
        QVERIFY(!session.isSuspended());
    }

    void settlesASuspendedPlanWhenAsked()
    {
        PlanSession session;
        session.document()->open(plan);
        QVERIFY(session.document()->apply(TextPatch({0, 0}, u"~~~\n"_s), u"Typing"_s, PlanDocument::Origin::Editor));
        QVERIFY(session.isSuspended());
        session.settle();
        QVERIFY(!session.isSuspended());
        QVERIFY(session.isSettled());
        QVERIFY(session.plan().tasks.isEmpty());
    }

    void countsCitations()
    {
        PlanSession session;
        session.document()->open(plan);
        const Research notes = researchOf(u"docs/notes.md"_s, {u"C1"_s, u"D1"_s, u"S1"_s});
        QSignalSpy changed(&session, &PlanSession::researchChanged);
        session.setResearch({notes});
        session.setResearch({notes});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session.trace().find({0, 0})->citedBy, QList<CitedBy>({{Cited::Task, 0}}));
        QVERIFY(!session.trace().find({0, 1})->isCitedBy(Cited::Criterion));
        QVERIFY(session.trace().find({0, 2})->isCitedBy(Cited::Criterion));
        QVERIFY(!session.trace().find({0, 3}) && !session.trace().find({1, 0}) && !session.trace().find({}));
    }

    void countsABareIdOnlyWhileItIsUnique()
    {
        PlanSession session;
        session.document()->open(plan);
        const Research notes = researchOf(u"notes.md"_s, {u"C1"_s, u"D1"_s});
        const Research more = researchOf(u"more.md"_s, {u"C1"_s, u"D1"_s});
        session.setResearch({notes, more});
        QVERIFY(session.trace().find({0, 0})->citedBy.isEmpty());
        QCOMPARE(session.trace().find({0, 1})->citedBy.size(), 1);
        QVERIFY(session.trace().find({1, 1})->citedBy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PlanSession)
#include "tst_plansession.moc"
