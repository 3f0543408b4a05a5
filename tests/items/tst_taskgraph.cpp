// SPDX-License-Identifier: Apache-2.0
#include "taskgraph.h"

#include "plandocument.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sample = uR"(# Plan: Sample

## Implementation Tasks

### Phase 1: Foundation

1. **Measure**
   - Depends on: None

2. **Choose**
   - Depends on: Task 1

### Phase 2: Build

3. **Tokenize**
   - Depends on: Task 4, Task 2

4. **Encrypt**

5. **Ship**
   - Depends on: Task 1, Task 2, Task 99
)"_s;

Plan planOf(const QString &text)
{
    PlanDocument document;
    document.open(text);
    return document.plan();
}

/** `0>1 stated`, and so on. */
QStringList words(const TaskGraph &graph)
{
    QStringList result;
    for (const TaskGraph::Arrow &arrow : graph.arrows)
        result.append(u"%1>%2 x%3%4%5%6"_s.arg(arrow.from)
                          .arg(arrow.to)
                          .arg(arrow.dependencies.size())
                          .arg(arrow.implied ? u" implied"_s : QString(), arrow.critical ? u" critical"_s : QString(),
                               arrow.backward ? u" backward"_s : QString()));
    return result;
}

} // namespace

class TaskGraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTaskIsABoxInItsPhase()
    {
        const Plan plan = planOf(sample);
        const TaskGraph graph = taskGraph(plan, dependencies(plan), {0, 1, 4});
        QCOMPARE(graph.nodeOfTask, (std::vector<int> {0, 1, 2, 3, 4}));
        QCOMPARE(graph.frames, (std::vector<int> {0, 1}));
        QCOMPARE(graph.nodes[1].frame, 0);
        QCOMPARE(graph.nodes[2].frame, 1);
        QVERIFY(graph.nodes[4].critical && !graph.nodes[3].critical);
        QVERIFY(graph.nodes[4].missing && !graph.nodes[3].missing);
    }

    void arrowsTellTheirKinds()
    {
        const Plan plan = planOf(sample);
        QCOMPARE(words(taskGraph(plan, dependencies(plan), {0, 1, 4})),
                 (QStringList {u"0>1 x1 critical"_s, u"3>2 x1 backward"_s, u"1>2 x1"_s, u"0>4 x1"_s, u"1>4 x1 critical"_s}));
    }

    void whatIsNotStatedIsImplied()
    {
        const Plan plan = planOf(u"## Implementation Tasks\n\n1. **A**\n\n2. **B**\n"_s);
        QCOMPARE(words(taskGraph(plan, dependencies(plan))), (QStringList {u"0>1 x1 implied"_s}));
    }

    void aFoldedPhaseIsOneBoxAndItsArrowsAreOne()
    {
        const Plan plan = planOf(sample);
        const TaskGraph graph = taskGraph(plan, dependencies(plan), {0, 1, 4}, {{true, true}, {}});
        QCOMPARE(graph.nodes.size(), 2u);
        QVERIFY(graph.frames.empty());
        QVERIFY(graph.nodes[0].isPhase() && graph.nodes[1].isPhase() && graph.nodes[1].missing);
        QCOMPARE(words(graph), (QStringList {u"0>1 x3 critical"_s}));
        QCOMPARE(words(taskGraph(plan, dependencies(plan), {}, {{true, false}, {}})),
                 (QStringList {u"2>1 x1 backward"_s, u"0>1 x1"_s, u"0>3 x2"_s}));
    }

    void hiddenDependenciesAreNotDrawn()
    {
        const Plan plan = planOf(sample);
        const std::vector<Dependency> all = dependencies(plan);
        std::vector<bool> hidden(all.size(), true);
        hidden.front() = false;
        const TaskGraph graph = taskGraph(plan, all, {}, {{}, hidden});
        QCOMPARE(graph.arrows.size(), 1u);
        QVERIFY(graph.nodes[4].missing);
    }

    void whatWaitsForItselfIsAnArrow()
    {
        const Plan plan = planOf(u"## Implementation Tasks\n\n1. **A**\n   - Depends on: Task 1\n"_s);
        QCOMPARE(words(taskGraph(plan, dependencies(plan))), (QStringList {u"0>0 x1 backward"_s}));
    }

    void aCriticalPathOfAnEarlierPlanIsNotFollowed()
    {
        const Plan plan = planOf(sample);
        QCOMPARE(taskGraph(plan, dependencies(plan), {7, 0, 1}).nodes.size(), 5u);
    }
};

QTEST_GUILESS_MAIN(TaskGraphTest)
#include "tst_taskgraph.moc"
