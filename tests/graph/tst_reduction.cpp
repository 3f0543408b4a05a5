// SPDX-License-Identifier: Apache-2.0
#include "randomgraph.h"
#include "reduction.h"

#include <QTest>

using namespace Setsquare;

namespace {

std::vector<Dependency> kept(const std::vector<Dependency> &dependencies, const std::vector<bool> &implied)
{
    std::vector<Dependency> result;
    for (size_t i = 0; i < dependencies.size(); ++i) {
        if (!implied[i])
            result.push_back(dependencies[i]);
    }
    return result;
}

std::vector<Dependency> without(std::vector<Dependency> dependencies, size_t index)
{
    dependencies.erase(dependencies.begin() + qsizetype(index));
    return dependencies;
}

} // namespace

class TestReduction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsImpliedCanBeLeftOutAndNothingElseCan()
    {
        QRandomGenerator random(21);
        for (int round = 0; round < 3000; ++round) {
            const int tasks = random.bounded(9);
            const auto arrows = randomDependencies(random, tasks, Shape::Acyclic, 2 + random.bounded(4));
            const auto rest = kept(arrows, impliedByOthers(tasks, arrows));
            const auto leads = closure(tasks, arrows);
            QCOMPARE(closure(tasks, rest), leads);
            for (size_t i = 0; i < rest.size(); ++i)
                QVERIFY(closure(tasks, without(rest, i)) != leads);
        }
    }

    void whatIsImpliedCanBeLeftOutAroundCycles()
    {
        QRandomGenerator random(22);
        for (int round = 0; round < 3000; ++round) {
            const int tasks = random.bounded(9);
            const auto arrows = randomDependencies(random, tasks, Shape::Any, 3 + random.bounded(8));
            const auto rest = kept(arrows, impliedByOthers(tasks, arrows));
            const auto leads = closure(tasks, arrows);
            QCOMPARE(closure(tasks, rest), leads);
            for (size_t i = 0; i < rest.size(); ++i) {
                const bool isInCycle = leads[size_t(rest[i].to)][size_t(rest[i].from)];
                QVERIFY(isInCycle || closure(tasks, without(rest, i)) != leads);
            }
        }
    }

    void onlyStatedDependenciesImply_data()
    {
        QTest::addColumn<std::vector<Dependency>>("arrows");
        QTest::addColumn<std::vector<bool>>("implied");
        using Arrows = std::vector<Dependency>;
        using Implied = std::vector<bool>;
        QTest::newRow("nothing") << Arrows {} << Implied {};
        QTest::newRow("through another") << Arrows {{0, 1}, {1, 2}, {0, 2}} << Implied {false, false, true};
        QTest::newRow("through one that is not stated") << Arrows {{0, 1}, {1, 2, true}, {0, 2}} << Implied {false, false, false};
        QTest::newRow("through one that is not stated, told first")
            << Arrows {{0, 2}, {0, 1}, {1, 2, true}} << Implied {false, false, false};
        QTest::newRow("twice") << Arrows {{0, 1}, {0, 1}} << Implied {false, true};
        QTest::newRow("on what is not there") << Arrows {{-1, 1}, {-1, 1}, {0, 1}} << Implied {false, false, false};
        QTest::newRow("on itself") << Arrows {{1, 1}, {1, 1}, {0, 1}} << Implied {false, false, false};
        QTest::newRow("within a cycle") << Arrows {{0, 1}, {1, 2}, {2, 0}, {0, 2}} << Implied {false, false, false, false};
    }

    void onlyStatedDependenciesImply()
    {
        QFETCH(const std::vector<Dependency>, arrows);
        QTEST(impliedByOthers(3, arrows), "implied");
    }

    void farApartTasksAreFound()
    {
        // Longer than a group of tasks that are looked at together.
        const int tasks = 3000;
        std::vector<Dependency> arrows;
        for (int task = 1; task < tasks; ++task)
            arrows.push_back({task - 1, task, false});
        arrows.push_back({0, tasks - 1, false});
        arrows.push_back({700, 1900, false});
        const std::vector<bool> implied = impliedByOthers(tasks, arrows);
        QCOMPARE(std::ranges::count(implied, true), 2);
        QVERIFY(implied[size_t(tasks) - 1] && implied[size_t(tasks)]);
    }
};

QTEST_GUILESS_MAIN(TestReduction)
#include "tst_reduction.moc"
