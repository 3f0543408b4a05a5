// SPDX-License-Identifier: Apache-2.0
#include "dependencygraph.h"
#include "schedule.h"

#include <QRandomGenerator>
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

/** Whether each task can be reached from each, by Warshall's algorithm. */
std::vector<std::vector<bool>> closure(int tasks, const std::vector<Dependency> &arrows)
{
    std::vector<std::vector<bool>> result(size_t(tasks), std::vector<bool>(size_t(tasks), false));
    for (const Dependency &arrow : arrows)
        result[size_t(arrow.from)][size_t(arrow.to)] = true;
    for (size_t k = 0; k < size_t(tasks); ++k) {
        for (size_t i = 0; i < size_t(tasks); ++i) {
            for (size_t j = 0; result[i][k] && j < size_t(tasks); ++j)
                result[i][j] = result[i][j] || result[k][j];
        }
    }
    return result;
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
