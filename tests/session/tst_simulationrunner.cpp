// SPDX-License-Identifier: Apache-2.0
#include "plangenerator.h"
#include "plansession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString plan = u"# Plan: Small\n\n## Tasks\n\n"
                     "1. **First**\n   - Estimate: 2-4 hours\n   - Depends on: None\n"
                     "2. **Second**\n   - Estimate: 1 hour\n   - Depends on: Task 1\n"_s;

bool replace(PlanSession &session, const QString &before, const QString &after)
{
    const qsizetype start = session.document()->text().indexOf(before);
    return start >= 0
        && session.document()->apply(TextPatch({start, start + before.size()}, after), u"Edit"_s, PlanDocument::Origin::Structure);
}

/** Settles now, and waits for the simulation that begins with it. */
bool simulates(PlanSession &session)
{
    session.settle();
    return QTest::qWaitFor([&session] { return session.simulation().has_value(); });
}

Simulation expected(const PlanSession &session)
{
    return simulate(session.plan(), session.dependencies(), {}).value();
}

} // namespace

class TestSimulationRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulatesWhenThePlanHasSettled()
    {
        PlanSession session;
        session.wantSimulation(true);
        session.document()->open(plan);
        QSignalSpy changed(&session, &PlanSession::simulationChanged);
        QVERIFY(!session.isSimulating());
        session.settle();
        QVERIFY(session.isSimulating());
        QVERIFY(!session.simulation());
        QVERIFY(changed.wait());
        QVERIFY(!session.isSimulating());
        QCOMPARE(session.simulation(), expected(session));
        QCOMPARE(changed.count(), 1);
    }

    void simulatesOnlyWhileSomebodyWantsIt()
    {
        PlanSession session;
        session.document()->open(plan);
        session.settle();
        QVERIFY(!session.isSimulating());
        session.wantSimulation(true);
        session.wantSimulation(true);
        QVERIFY(session.isSimulating());
        session.wantSimulation(false);
        QVERIFY(session.isSimulating());
        session.wantSimulation(false);
        QVERIFY(!session.isSimulating());
        QSignalSpy changed(&session, &PlanSession::simulationChanged);
        QVERIFY(!changed.wait(200));
        session.wantSimulation(true);
        QVERIFY(simulates(session));
    }

    void anEditEndsIt()
    {
        PlanSession session;
        session.wantSimulation(true);
        session.document()->open(generatedPlan({2000, 10}));
        session.settle();
        QVERIFY(session.isSimulating());
        QSignalSpy changed(&session, &PlanSession::simulationChanged);
        QVERIFY(replace(session, u"1-2 hours"_s, u"30-40 hours"_s));
        QVERIFY(!session.isSimulating());
        QVERIFY(simulates(session));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session.simulation(), expected(session));
    }

    void whatDoesNotChangeTheScheduleKeepsIt()
    {
        PlanSession session;
        session.wantSimulation(true);
        session.document()->open(plan);
        QVERIFY(simulates(session));
        QSignalSpy changed(&session, &PlanSession::simulationChanged);
        QVERIFY(replace(session, u"Second"_s, u"The second"_s));
        QVERIFY(session.simulation());
        session.settle();
        QVERIFY(session.simulation());
        QVERIFY(!session.isSimulating());
        QCOMPARE(changed.count(), 0);
    }

    void anEstimateMakesAnotherWhenSettled()
    {
        PlanSession session;
        session.wantSimulation(true);
        session.document()->open(plan);
        QVERIFY(simulates(session));
        QSignalSpy changed(&session, &PlanSession::simulationChanged);
        QVERIFY(replace(session, u"1 hour"_s, u"7 hours"_s));
        QVERIFY(session.simulation());
        session.settle();
        QVERIFY(!session.simulation());
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed.wait());
        QCOMPARE(session.simulation(), expected(session));
    }

    void otherTasksOrDependenciesLoseItAtOnce_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("dependency") << u"Depends on: Task 1"_s << u"Depends on: None"_s;
        QTest::newRow("task") << u"2. **Second**"_s << u"2. **Second**\n   - Depends on: None\n3. **Third**"_s;
    }

    void otherTasksOrDependenciesLoseItAtOnce()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        PlanSession session;
        session.wantSimulation(true);
        session.document()->open(plan);
        QVERIFY(simulates(session));
        bool wasThereWhenThePlanChanged = true;
        connect(&session, &PlanSession::planChanged, this, [&] { wasThereWhenThePlanChanged = session.simulation().has_value(); });
        QSignalSpy changed(&session, &PlanSession::simulationChanged);
        QVERIFY(replace(session, before, after));
        QVERIFY(!wasThereWhenThePlanChanged);
        QVERIFY(!session.simulation());
        QCOMPARE(changed.count(), 1);
        QVERIFY(simulates(session));
        QCOMPARE(session.simulation()->criticality.size(), size_t(session.plan().tasks.size()));
    }

    void anotherPlanLosesIt()
    {
        PlanSession session;
        session.wantSimulation(true);
        session.document()->open(plan);
        QVERIFY(simulates(session));
        session.document()->open(plan);
        QVERIFY(!session.simulation());
        QVERIFY(simulates(session));
    }

    void progressGrows()
    {
        PlanSession session;
        session.document()->open(generatedPlan({3000, 10}));
        session.settle();
        QList<double> parts;
        connect(&session, &PlanSession::simulationProgressed, this, [&](double part) { parts.append(part); });
        session.wantSimulation(true);
        QCOMPARE(parts, QList<double> {0});
        QVERIFY(QTest::qWaitFor([&session] { return session.simulation().has_value(); }));
        QVERIFY(parts.size() > 10 && parts.size() <= 51);
        QVERIFY(std::ranges::is_sorted(parts) && parts.constLast() < 1);
    }

    void newsOfWhatWasStoppedIsNotTold()
    {
        const Network one = network({Estimate {1, 2}}, {});
        SimulationRunner runner;
        QSignalSpy finished(&runner, &SimulationRunner::finished);
        runner.start(one);
        // Long enough for the runner to have ended, and to be about to tell so.
        QVERIFY(simulate(network(std::vector<std::optional<Estimate>>(500, Estimate {1, 2}), {}), {}));
        runner.stop();
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), 0);
        runner.start(one);
        QVERIFY(finished.wait());
        QVERIFY(!runner.isRunning());
        QCOMPARE(finished.count(), 1);
    }

    void aSessionCanEndWhileItSimulates()
    {
        for (int round = 0; round < 20; ++round) {
            PlanSession session;
            session.wantSimulation(true);
            session.document()->open(generatedPlan({500, 10}));
            session.settle();
            QVERIFY(session.isSimulating());
            if (round % 2 == 0)
                QCoreApplication::processEvents();
        }
    }
};

QTEST_GUILESS_MAIN(TestSimulationRunner)
#include "tst_simulationrunner.moc"
