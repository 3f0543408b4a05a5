// SPDX-License-Identifier: Apache-2.0
#include "dependencygraph.h"
#include "randomgraph.h"
#include "schedule.h"

#include <QTest>

#include <functional>

using namespace Setsquare;

namespace {

/** A plan from lines such as `3: 1 2` (depends on), `4: -` (on nothing) and `5`
 * (not stated). */
Plan planOf(const QString &description, const QList<double> &hours = {})
{
    Plan plan;
    for (const QString &line : description.split(u';', Qt::SkipEmptyParts)) {
        Task task;
        const QStringList parts = line.trimmed().split(u':');
        task.id = task.number = parts.first().trimmed();
        if (parts.size() > 1)
            task.dependsOn = parts.at(1).trimmed() == u"-" ? QStringList() : parts.at(1).split(u' ', Qt::SkipEmptyParts);
        if (plan.tasks.size() < hours.size())
            task.estimate = Estimate {hours.at(plan.tasks.size()), hours.at(plan.tasks.size())};
        plan.tasks.append(task);
    }
    return plan;
}

QString arrowsOf(const Plan &plan)
{
    QStringList result;
    for (const Dependency &dependency : dependencies(plan)) {
        const QString from = dependency.from < 0 ? QStringLiteral("?") : plan.tasks.at(dependency.from).id;
        result.append(from + QLatin1String(dependency.implied ? ".." : "->") + plan.tasks.at(dependency.to).id);
    }
    return result.join(u' ');
}

Plan randomPlan(QRandomGenerator &random, int tasks)
{
    Plan plan;
    for (int i = 0; i < tasks; ++i) {
        Task task;
        task.id = QString::number(i + 1);
        task.estimate = Estimate {double(random.bounded(4)), double(4 + random.bounded(4))};
        if (random.bounded(3) != 0) {
            task.dependsOn = QStringList();
            for (int n = random.bounded(3); n > 0; --n)
                task.dependsOn->append(QString::number(1 + random.bounded(tasks)));
        }
        plan.tasks.append(task);
    }
    return plan;
}

/** How many tasks the shortest cycle through a task has, by going on from it step by step; 0 if there is none. */
size_t shortestCycleThrough(size_t task, const std::vector<Dependency> &arrows, size_t tasks)
{
    std::vector<bool> reached(tasks, false);
    reached[task] = true;
    for (size_t length = 1; length <= tasks; ++length) {
        std::vector<bool> next(tasks, false);
        for (const Dependency &arrow : arrows) {
            if (reached[size_t(arrow.from)])
                next[size_t(arrow.to)] = true;
        }
        if (next[task])
            return length;
        reached = next;
    }
    return 0;
}

} // namespace

class TestDependencyGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrows_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("arrows");
        QTest::newRow("no task") << "" << "";
        QTest::newRow("stated") << "1: -; 2: 1; 3: 1 2" << "1->2 1->3 2->3";
        QTest::newRow("not stated follows the task before") << "1; 2; 3: -; 4" << "1..2 3..4";
        QTest::newRow("missing target") << "1: -; 2: 99" << "?->2";
        QTest::newRow("implied gives way to a contradiction") << "1: 2; 2" << "2->1";
        QTest::newRow("implied stays where nothing contradicts") << "1: 3; 2; 3: -" << "3->1 1..2";
        QTest::newRow("implied gives way behind others") << "1: 3; 2; 3" << "3->1 1..2";
        QTest::newRow("on itself") << "1: 1; 2" << "1->1 1..2";
    }
    void arrows()
    {
        QFETCH(QString, plan);
        QTEST(arrowsOf(planOf(plan)), "arrows");
    }

    void impliedOrderNeverClosesACycle()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 2000; ++round) {
            const Plan plan = randomPlan(random, 1 + random.bounded(9));
            const auto all = dependencies(plan);
            auto stated = all;
            std::erase_if(stated, [](const Dependency &arrow) { return arrow.implied; });
            const auto withImplied = closure(int(plan.tasks.size()), all);
            const auto without = closure(int(plan.tasks.size()), stated);
            for (size_t task = 0; task < withImplied.size(); ++task)
                QCOMPARE(withImplied[task][task], without[task][task]);
        }
    }

    void aCycleIsShortestInItsKnot()
    {
        const Plan plan = planOf(QStringLiteral("1: 4; 2: 1; 3: 2; 4: 3 2; 5: 6; 6: 5; 7: 7; 8: 7"));
        const auto found = cycles(plan, dependencies(plan));
        QCOMPARE(found.size(), 3u);
        QCOMPARE(found[0], (std::vector<int> {0, 1, 3}));
        QCOMPARE(found[1], (std::vector<int> {4, 5}));
        QCOMPARE(found[2], (std::vector<int> {6}));
    }

    void everyKnotHasACycleAndEveryCycleIsOne()
    {
        QRandomGenerator random(2);
        for (int round = 0; round < 2000; ++round) {
            const Plan plan = randomPlan(random, 1 + random.bounded(9));
            auto stated = dependencies(plan);
            std::erase_if(stated, [](const Dependency &arrow) { return arrow.implied; });
            const auto reach = closure(int(plan.tasks.size()), stated);
            const auto found = cycles(plan, dependencies(plan));
            size_t knots = 0;
            for (size_t task = 0; task < reach.size(); ++task) {
                bool isFirst = reach[task][task];
                for (size_t other = 0; other < task; ++other)
                    isFirst = isFirst && !(reach[task][other] && reach[other][task]);
                knots += isFirst ? 1 : 0;
            }
            QCOMPARE(found.size(), knots);
            for (const auto &cycle : found) {
                for (size_t i = 0; i < cycle.size(); ++i) {
                    const Dependency arrow {cycle[i], cycle[(i + 1) % cycle.size()], false};
                    QVERIFY(std::ranges::find(stated, arrow) != stated.end());
                }
            }
        }
    }

    void noKnotHasAShorterCycleThanTheOneTold()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 3000; ++round) {
            const int tasks = 1 + random.bounded(round % 10 == 0 ? 30 : 9);
            const Plan plan = planWith(QList<Estimate>(tasks));
            const auto arrows = randomDependencies(random, tasks, Shape::Any, 2 + random.bounded(tasks + 4));
            const auto leads = closure(tasks, arrows);
            for (const auto &cycle : cycles(plan, arrows)) {
                const auto first = size_t(cycle.front());
                QCOMPARE(*std::ranges::min_element(cycle), cycle.front());
                for (size_t task = 0; task < size_t(tasks); ++task) {
                    if (leads[first][task] && leads[task][first])
                        QVERIFY(shortestCycleThrough(task, arrows, size_t(tasks)) >= cycle.size());
                }
            }
        }
    }

    void theShortestCycleIsFoundFarFromTheFirstTask()
    {
        // A ring of 3,000 tasks with a shortcut of three in its midst.
        const int tasks = 3000;
        std::vector<Dependency> arrows;
        for (int task = 0; task < tasks; ++task)
            arrows.push_back({task, (task + 1) % tasks, false});
        arrows.push_back({1702, 1700, false});
        const auto found = cycles(planWith(QList<Estimate>(tasks)), arrows);
        QCOMPARE(found, (std::vector<std::vector<int>> {{1700, 1701, 1702}}));
    }

    void aTangleHasACycleWithinBoundedTime()
    {
        // 100 rows of 100 tasks, each before all of the next, and the last before the first: no cycle has fewer than 100.
        const int rows = 100;
        std::vector<Dependency> arrows;
        for (int from = 0; from < rows * rows; ++from) {
            for (int to = 0; to < rows; ++to)
                arrows.push_back({from, (from / rows + 1) % rows * rows + to, false});
        }
        const auto found = cycles(planWith(QList<Estimate>(rows * rows)), arrows);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().size(), size_t(rows));
    }

    void aPhaseSharesWhatItsTasksDoNotState()
    {
        Plan plan = planOf(QStringLiteral("1: -; 2: -; 3: -; 4: -"), {1});
        Phase phase;
        phase.estimate = Estimate {3, 9};
        phase.taskCount = 3;
        plan.phases = {phase};
        for (int task = 0; task < 3; ++task)
            plan.tasks[task].phase = 0;
        const auto estimates = taskEstimates(plan);
        QCOMPARE(estimates[0], (Estimate {1, 1}));
        QCOMPARE(estimates[1], (Estimate {1, 4}));
        QVERIFY(!estimates[3]);
        plan.tasks[0].estimate = Estimate {20, 20};
        QCOMPARE(taskEstimates(plan)[2], (Estimate {0, 0}));
        plan.tasks[0].estimate = Estimate {1, 9};
        QCOMPARE(taskEstimates(plan)[2], (Estimate {1, 1}));
    }

    void theCriticalPathIsTheLongest()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 1000; ++round) {
            const Plan plan = randomPlan(random, 1 + random.bounded(8));
            auto arrows = dependencies(plan);
            const auto reach = closure(int(plan.tasks.size()), arrows);
            std::function<double(int)> finish = [&](int task) {
                double start = 0;
                for (const Dependency &arrow : arrows) {
                    if (arrow.to == task)
                        start = std::max(start, finish(arrow.from));
                }
                return start + plan.tasks.at(task).estimate->middleHours();
            };
            double longest = 0;
            for (int task = 0; task < plan.tasks.size(); ++task) {
                bool hasCycle = false;
                for (size_t other = 0; other < reach.size(); ++other)
                    hasCycle = hasCycle || (reach[other][other] && (reach[other][size_t(task)] || other == size_t(task)));
                longest = std::max(longest, hasCycle ? 0 : finish(task));
            }
            const Schedule result = schedule(plan, arrows);
            QCOMPARE(result.elapsedMiddle, longest);
            double sum = 0;
            for (const int task : result.criticalPath)
                sum += plan.tasks.at(task).estimate->middleHours();
            QCOMPARE(sum, longest);
        }
    }

    void aLongChainDoesNotOverflow()
    {
        Plan plan;
        for (int i = 0; i < 100000; ++i)
            plan.tasks.emplaceBack().id = QString::number(i);
        const auto arrows = dependencies(plan);
        QCOMPARE(arrows.size(), 99999u);
        QVERIFY(cycles(plan, arrows).empty());
        QCOMPARE(schedule(plan, arrows).unestimated.size(), 100000u);
    }
};

QTEST_GUILESS_MAIN(TestDependencyGraph)
#include "tst_dependencygraph.moc"
