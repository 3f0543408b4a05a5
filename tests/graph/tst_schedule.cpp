// SPDX-License-Identifier: Apache-2.0
#include "network.h"
#include "randomgraph.h"
#include "schedule.h"

#include <QTest>

using namespace Setsquare;

namespace {

/** A chain of so many tasks of one hour, each behind the one before. */
std::vector<Dependency> chain(int tasks)
{
    std::vector<Dependency> result;
    for (int task = 1; task < tasks; ++task)
        result.push_back({task - 1, task, false});
    return result;
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderPutsEachTaskBehindThoseItWaitsFor()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 3000; ++round) {
            const int tasks = random.bounded(9);
            const auto arrows = randomDependencies(random, tasks, round % 2 == 0 ? Shape::Acyclic : Shape::Any, 2 + random.bounded(6));
            const std::vector<bool> tangled = isTangled(tasks, arrows);
            const std::vector<int> order = topologicalOrder(tasks, arrows);
            std::vector<int> place(size_t(tasks), -1);
            for (size_t i = 0; i < order.size(); ++i) {
                QCOMPARE(place[size_t(order[i])], -1);
                place[size_t(order[i])] = int(i);
            }
            for (size_t task = 0; task < size_t(tasks); ++task)
                QCOMPARE(place[task] < 0, tangled[task]);
            for (const Dependency &arrow : arrows)
                QVERIFY(place[size_t(arrow.to)] < 0
                        || (place[size_t(arrow.from)] >= 0 && place[size_t(arrow.from)] < place[size_t(arrow.to)]));
        }
    }

    void timesAreThoseOfTheLongestPaths()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 3000; ++round) {
            const int tasks = random.bounded(9);
            const Plan plan = planWith(randomEstimates(random, tasks));
            const auto arrows = randomDependencies(random, tasks, round % 2 == 0 ? Shape::Acyclic : Shape::Any, 2 + random.bounded(6));
            const std::vector<bool> tangled = isTangled(tasks, arrows);
            const Schedule result = schedule(plan, arrows);
            QCOMPARE(result.elapsedMiddle, endOf(plan, arrows));
            QCOMPARE(result.times.size(), size_t(tasks));
            for (int task = 0; task < tasks; ++task) {
                const auto &times = result.times[size_t(task)];
                QCOMPARE(times.has_value(), !tangled[size_t(task)]);
                if (!times)
                    continue;
                const double hours = plan.tasks.at(task).estimate->middleHours();
                QCOMPARE(times->earliestFinish, finishOf(plan, arrows, task));
                QCOMPARE(times->earliestStart, times->earliestFinish - hours);
                QCOMPARE(times->latestStart, times->latestFinish - hours);
            }
        }
    }

    void slackIsWhatATaskCanTakeLongerWithoutMovingTheEnd()
    {
        QRandomGenerator random(13);
        for (int round = 0; round < 2000; ++round) {
            const int tasks = 1 + random.bounded(7);
            Plan plan = planWith(randomEstimates(random, tasks));
            const auto arrows = randomDependencies(random, tasks, round % 2 == 0 ? Shape::Acyclic : Shape::Any, 2 + random.bounded(4));
            const Schedule result = schedule(plan, arrows);
            for (int task = 0; task < tasks; ++task) {
                if (!result.times[size_t(task)])
                    continue;
                const double slack = result.times[size_t(task)]->slack();
                QVERIFY(slack >= 0);
                const auto estimate = plan.tasks.at(task).estimate;
                const auto endWith = [&](double more) {
                    plan.tasks[task].estimate = Estimate {estimate->lowHours + more, estimate->highHours + more};
                    const double end = endOf(plan, arrows);
                    plan.tasks[task].estimate = estimate;
                    return end;
                };
                QCOMPARE(endWith(slack), result.elapsedMiddle);
                QVERIFY(endWith(slack + 0.25) > result.elapsedMiddle);
            }
        }
    }

    void theCriticalPathIsAPathWithoutSlack()
    {
        QRandomGenerator random(14);
        for (int round = 0; round < 2000; ++round) {
            const int tasks = 1 + random.bounded(8);
            const Plan plan = planWith(randomEstimates(random, tasks));
            const auto arrows = randomDependencies(random, tasks, Shape::Acyclic, 2 + random.bounded(4));
            const Schedule result = schedule(plan, arrows);
            double length = 0;
            for (size_t i = 0; i < result.criticalPath.size(); ++i) {
                const int task = result.criticalPath[i];
                length += plan.tasks.at(task).estimate->middleHours();
                QCOMPARE(result.times[size_t(task)]->slack(), 0.0);
                QVERIFY(result.critical[size_t(task)]);
                QVERIFY(i == 0 || std::ranges::find(arrows, Dependency {result.criticalPath[i - 1], task, false}) != arrows.end());
            }
            QCOMPARE(length, result.elapsedMiddle);
            QCOMPARE(std::ranges::count(result.critical, true), std::ptrdiff_t(result.criticalPath.size()));
        }
    }

    void aWaveWaitsOnlyForThoseBefore()
    {
        QRandomGenerator random(15);
        for (int round = 0; round < 3000; ++round) {
            const int tasks = random.bounded(9);
            const Plan plan = planWith(randomEstimates(random, tasks));
            const auto arrows = randomDependencies(random, tasks, round % 2 == 0 ? Shape::Acyclic : Shape::Any, 2 + random.bounded(6));
            const std::vector<bool> tangled = isTangled(tasks, arrows);
            const Schedule result = schedule(plan, arrows);
            std::vector<int> wave(size_t(tasks), -1);
            for (size_t n = 0; n < result.waves.size(); ++n) {
                QVERIFY(!result.waves[n].empty());
                QVERIFY(std::ranges::is_sorted(result.waves[n]));
                for (const int task : result.waves[n])
                    wave[size_t(task)] = int(n);
            }
            std::vector<int> expected(size_t(tasks), 0);
            for (int repeat = 0; repeat < tasks; ++repeat) {
                for (const Dependency &arrow : arrows)
                    expected[size_t(arrow.to)] = std::max(expected[size_t(arrow.to)], expected[size_t(arrow.from)] + 1);
            }
            for (size_t task = 0; task < size_t(tasks); ++task)
                QCOMPARE(wave[task], tangled[task] ? -1 : expected[task]);
        }
    }

    void sharesOfAnHourAddUpExactly()
    {
        // A third of an hour is no double: a sum of thirds can miss the whole by the last bit, and with it what has no slack.
        Plan plan = planWith({{1.0 / 3, 1.0 / 3}, {1.0 / 3, 1.0 / 3}, {1.0 / 3, 1.0 / 3}, {0.1, 0.1}, {0.2, 0.2}, {0.7, 0.7}});
        const Schedule result = schedule(plan, {{0, 1}, {1, 2}, {3, 4}, {4, 5}});
        QVERIFY(result.elapsedMiddle == 1);
        for (const auto &times : result.times)
            QVERIFY(times->slack() == 0);
    }

    void whatIsWrongWithAPlanIsScheduledAsFarAsPossible_data()
    {
        QTest::addColumn<QList<Estimate>>("estimates");
        QTest::addColumn<std::vector<Dependency>>("arrows");
        QTest::addColumn<double>("elapsed");
        QTest::addColumn<int>("scheduled");
        using Arrows = std::vector<Dependency>;
        using Estimates = QList<Estimate>;
        QTest::newRow("no task") << Estimates {} << Arrows {} << 0.0 << 0;
        QTest::newRow("one task") << Estimates {{1, 2}} << Arrows {} << 1.5 << 1;
        QTest::newRow("on itself") << Estimates {{1, 2}, {2, 2}} << Arrows {{0, 0}} << 2.0 << 1;
        QTest::newRow("behind one on itself") << Estimates {{1, 2}, {2, 2}} << Arrows {{0, 0}, {0, 1}} << 0.0 << 0;
        QTest::newRow("before a cycle") << Estimates {{1, 1}, {2, 2}, {3, 3}} << Arrows {{0, 1}, {1, 2}, {2, 1}} << 1.0 << 1;
        QTest::newRow("missing target") << Estimates {{1, 1}, {2, 2}} << Arrows {{-1, 1}, {0, 1}} << 3.0 << 2;
        QTest::newRow("twice") << Estimates {{1, 1}, {2, 2}} << Arrows {{0, 1}, {0, 1}} << 3.0 << 2;
        QTest::newRow("low above high") << Estimates {{4, 2}} << Arrows {} << 3.0 << 1;
        QTest::newRow("below nothing") << Estimates {{-4, -2}} << Arrows {} << 0.0 << 1;
        QTest::newRow("nothing") << Estimates {{0, 0}, {0, 0}} << Arrows {{0, 1}} << 0.0 << 2;
        QTest::newRow("10,000 hours") << Estimates {{10'000, 10'000}, {0.5, 0.5}} << Arrows {{0, 1}} << 10'000.5 << 2;
    }

    void whatIsWrongWithAPlanIsScheduledAsFarAsPossible()
    {
        QFETCH(const QList<Estimate>, estimates);
        QFETCH(const std::vector<Dependency>, arrows);
        const Schedule result = schedule(planWith(estimates), arrows);
        QTEST(result.elapsedMiddle, "elapsed");
        QTEST(int(std::ranges::count_if(result.times, [](const auto &times) { return times.has_value(); })), "scheduled");
    }

    void aTaskWithoutAnEstimateCountsAsNothing()
    {
        Plan plan = planWith({{1, 1}, {2, 2}, {3, 3}});
        plan.tasks[1].estimate.reset();
        const Schedule result = schedule(plan, {{0, 1}, {1, 2}});
        QCOMPARE(result.unestimated, std::vector<int> {1});
        QCOMPARE(result.elapsedMiddle, 4.0);
        QCOMPARE(result.times[1], (TaskTimes {1, 1, 1, 1}));
    }

    void aLongChainDoesNotOverflow()
    {
        const int tasks = 100'000;
        const Schedule result = schedule(planWith(QList<Estimate>(tasks, Estimate {1, 1})), chain(tasks));
        QCOMPARE(result.elapsedMiddle, double(tasks));
        QCOMPARE(result.waves.size(), size_t(tasks));
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
