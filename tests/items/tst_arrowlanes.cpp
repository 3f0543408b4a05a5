// SPDX-License-Identifier: Apache-2.0
#include "arrowlanes.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>
#include <set>

using namespace Setsquare;

namespace {

std::vector<int> rowsOfAll(int count)
{
    std::vector<int> rows(static_cast<size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

std::vector<Dependency> randomDependencies(QRandomGenerator &random, int tasks, int count, int reach)
{
    std::vector<Dependency> result;
    for (int i = 0; i < count; ++i) {
        const int to = random.bounded(tasks);
        const int from = std::clamp(to - reach + random.bounded(2 * reach), -1, tasks - 1);
        result.push_back({from, to, random.bounded(4) == 0});
    }
    return result;
}

std::vector<LaneTrunk> trunksOf(const ArrowLanes &lanes)
{
    std::vector<LaneTrunk> result;
    for (const auto &lane : lanes.lanes)
        result.insert(result.end(), lane.begin(), lane.end());
    return result;
}

bool overlap(const LaneTrunk &a, const LaneTrunk &b)
{
    return std::max(a.topRow, b.topRow) < std::min(a.bottomRow, b.bottomRow);
}

/** How many trunks run beside one another at the worst place: no layout needs less lanes. */
int leastLanes(const std::vector<LaneTrunk> &trunks, int rows)
{
    int least = 0;
    for (int row = 0; row < rows; ++row) {
        const auto passes = [row](const LaneTrunk &trunk) { return trunk.topRow <= row && row < trunk.bottomRow; };
        least = std::max(least, int(std::ranges::count_if(trunks, passes)));
    }
    return least;
}

} // namespace

class ArrowLanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainNeedsOneLane();
    void shortArrowsRunInside();
    void whatManyWaitForIsOneTrunk();
    void kindsHaveTrunksOfTheirOwn();
    void everyDependencyBetweenRowsHasItsArrow();
    void trunksInOneLaneNeverOverlap_data();
    void trunksInOneLaneNeverOverlap();
    void eachTrunkLiesAsFarInsideAsShorterOnesAllow();
    void fewMoreLanesThanTheLeast();
    void theLastLaneTakesWhatFindsNoRoom();
    void closedPhasesCarryTheArrowsOfWhatTheyHide();
    void whatIsMissingIsMarked();
    void stepsOfTheCriticalPathAreMarked();
    void trunksBetweenRowsAreThoseThatTouchThem();
    void theChainOfATaskIsWhatItNeedsAndWhatNeedsIt();
    void anArrowPastTheTaskIsNotInItsChain();
    void cyclesEnd();
};

void ArrowLanesTest::aChainNeedsOneLane()
{
    const ArrowLanes lanes = laneLayout({{0, 1}, {1, 2}, {2, 3}}, rowsOfAll(4));
    QCOMPARE(lanes.laneCount(), 1);
    QCOMPARE(lanes.lanes[0].size(), 3u);
}

void ArrowLanesTest::shortArrowsRunInside()
{
    const ArrowLanes lanes = laneLayout({{0, 5}, {1, 4}, {2, 3}}, rowsOfAll(6));
    QCOMPARE(lanes.laneCount(), 3);
    for (const LaneArrow &arrow : lanes.arrows)
        QCOMPARE(arrow.lane, arrow.toRow - 3);
}

void ArrowLanesTest::whatManyWaitForIsOneTrunk()
{
    const ArrowLanes lanes = laneLayout({{0, 1}, {0, 2}, {0, 5}}, rowsOfAll(6));
    QCOMPARE(lanes.laneCount(), 1);
    QCOMPARE(lanes.lanes[0].size(), 1u);
    QCOMPARE(lanes.lanes[0][0], (LaneTrunk {0, 0, 5, 0, 3}));
}

void ArrowLanesTest::kindsHaveTrunksOfTheirOwn()
{
    const ArrowLanes lanes = laneLayout({{2, 3, true}, {2, 4}, {2, 0}}, rowsOfAll(5));
    QCOMPARE(trunksOf(lanes).size(), 3u);
    QCOMPARE(lanes.laneCount(), 2);
    QCOMPARE(std::ranges::count_if(lanes.arrows, &LaneArrow::isBackward), 1);
    QCOMPARE(std::ranges::count_if(lanes.arrows, &LaneArrow::implied), 1);
}

void ArrowLanesTest::everyDependencyBetweenRowsHasItsArrow()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        const int tasks = 2 + random.bounded(60);
        const auto dependencies = randomDependencies(random, tasks, tasks, 12);
        const ArrowLanes lanes = laneLayout(dependencies, rowsOfAll(tasks));
        std::set<int> seen;
        for (const LaneArrow &arrow : lanes.arrows) {
            for (int i = arrow.first; i < arrow.first + arrow.count; ++i) {
                const int index = lanes.dependencies[size_t(i)];
                QCOMPARE(dependencies[size_t(index)].from, arrow.fromRow);
                QCOMPARE(dependencies[size_t(index)].to, arrow.toRow);
                QVERIFY(seen.insert(index).second);
            }
        }
        const auto shown = [](const Dependency &d) { return d.from >= 0 && d.from != d.to; };
        QCOMPARE(qsizetype(seen.size()), std::ranges::count_if(dependencies, shown));
    }
}

void ArrowLanesTest::trunksInOneLaneNeverOverlap_data()
{
    QTest::addColumn<int>("tasks");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("reach");
    QTest::newRow("few") << 12 << 14 << 6;
    QTest::newRow("far") << 200 << 150 << 190;
    QTest::newRow("many") << 1000 << 1500 << 8;
}

void ArrowLanesTest::trunksInOneLaneNeverOverlap()
{
    QFETCH(const int, tasks);
    QFETCH(const int, count);
    QFETCH(const int, reach);
    QRandomGenerator random(11);
    for (int round = 0; round < 20; ++round) {
        const ArrowLanes lanes = laneLayout(randomDependencies(random, tasks, count, reach), rowsOfAll(tasks), {}, 1000);
        QVERIFY(!lanes.crowded);
        for (const auto &lane : lanes.lanes) {
            for (size_t i = 1; i < lane.size(); ++i)
                QVERIFY(lane[i - 1].bottomRow <= lane[i].topRow);
        }
        for (const LaneTrunk &trunk : trunksOf(lanes)) {
            for (int i = 0; i < trunk.arrowCount; ++i)
                QCOMPARE(lanes.arrows[size_t(trunk.firstArrow + i)].lane, trunk.lane);
        }
    }
}

void ArrowLanesTest::eachTrunkLiesAsFarInsideAsShorterOnesAllow()
{
    QRandomGenerator random(13);
    for (int round = 0; round < 50; ++round) {
        const ArrowLanes lanes = laneLayout(randomDependencies(random, 80, 90, 30), rowsOfAll(80), {}, 1000);
        auto trunks = trunksOf(lanes);
        std::ranges::sort(trunks, {}, [](const LaneTrunk &t) { return std::tuple(t.bottomRow - t.topRow, t.topRow, t.firstArrow); });
        for (size_t i = 0; i < trunks.size(); ++i) {
            std::set<int> taken;
            for (size_t j = 0; j < i; ++j) {
                if (overlap(trunks[i], trunks[j]))
                    taken.insert(trunks[j].lane);
            }
            int lane = 0;
            while (taken.contains(lane))
                ++lane;
            QCOMPARE(trunks[i].lane, lane);
        }
    }
}

void ArrowLanesTest::fewMoreLanesThanTheLeast()
{
    QRandomGenerator random(17);
    for (int round = 0; round < 100; ++round) {
        const ArrowLanes lanes = laneLayout(randomDependencies(random, 60, 60, 15), rowsOfAll(60), {}, 1000);
        const int least = leastLanes(trunksOf(lanes), 60);
        QVERIFY2(lanes.laneCount() <= least + 1 + least / 4, qPrintable(QStringLiteral("%1 of %2").arg(lanes.laneCount()).arg(least)));
    }
}

void ArrowLanesTest::theLastLaneTakesWhatFindsNoRoom()
{
    std::vector<Dependency> dependencies;
    dependencies.reserve(40);
    for (int i = 0; i < 40; ++i)
        dependencies.push_back({i, 79 - i});
    const ArrowLanes lanes = laneLayout(dependencies, rowsOfAll(80), {}, 5);
    QVERIFY(lanes.crowded);
    QCOMPARE(lanes.laneCount(), 5);
    QCOMPARE(lanes.lanes[0].size(), 1u);
    QCOMPARE(lanes.lanes[4].size(), 36u);
    QCOMPARE(lanes.trunksBetween(0, 0).size(), 1u);
    QCOMPARE(lanes.trunksBetween(39, 40).size(), 40u);
}

void ArrowLanesTest::closedPhasesCarryTheArrowsOfWhatTheyHide()
{
    // Tasks 0 and 1 are hidden in a closed phase at row 0; 2 and 3 stand at rows 2 and 3.
    const ArrowLanes lanes = laneLayout({{0, 1}, {0, 2}, {1, 2, true}, {1, 3}}, {0, 0, 2, 3});
    QCOMPARE(lanes.arrows.size(), 3u);
    QCOMPARE(std::ranges::count_if(lanes.arrows, [](const LaneArrow &arrow) { return arrow.fromRow == 0; }), 3);
    QCOMPARE(lanes.lanes[0].size() + lanes.lanes[1].size(), 2u);
    QCOMPARE(laneLayout({{0, 1}}, {-1, 2}).arrows.size(), 0u);
}

void ArrowLanesTest::whatIsMissingIsMarked()
{
    const ArrowLanes lanes = laneLayout({{-1, 2}, {-1, 2}, {-1, 0}, {0, 1}}, rowsOfAll(3));
    QCOMPARE(lanes.missingRows, (std::vector<int> {0, 2}));
    QCOMPARE(lanes.arrows.size(), 1u);
}

void ArrowLanesTest::stepsOfTheCriticalPathAreMarked()
{
    const ArrowLanes lanes = laneLayout({{0, 1}, {0, 2}, {1, 2}, {2, 3}}, rowsOfAll(4), {0, 2, 3});
    for (const LaneArrow &arrow : lanes.arrows)
        QCOMPARE(arrow.critical, (arrow.fromRow == 0 && arrow.toRow == 2) || arrow.fromRow == 2);
}

void ArrowLanesTest::trunksBetweenRowsAreThoseThatTouchThem()
{
    QRandomGenerator random(19);
    for (int round = 0; round < 30; ++round) {
        const ArrowLanes lanes = laneLayout(randomDependencies(random, 300, 400, 60), rowsOfAll(300), {}, 6 + round);
        const int top = random.bounded(300);
        const int bottom = top + random.bounded(40);
        const auto touches = [&](const LaneTrunk &trunk) { return trunk.topRow <= bottom && trunk.bottomRow >= top; };
        const auto found = lanes.trunksBetween(top, bottom);
        QVERIFY(std::ranges::all_of(found, touches));
        QCOMPARE(qsizetype(found.size()), std::ranges::count_if(trunksOf(lanes), touches));
    }
}

void ArrowLanesTest::theChainOfATaskIsWhatItNeedsAndWhatNeedsIt()
{
    const std::vector<Dependency> dependencies {{0, 1}, {1, 2}, {2, 3, true}, {4, 3}, {-1, 2}};
    const TaskChain chain = chainOf(dependencies, 6, 2);
    QCOMPARE(chain.before, (std::vector<bool> {true, true, true, false, false, false}));
    QCOMPARE(chain.after, (std::vector<bool> {false, false, true, true, false, false}));
    QVERIFY(chain.contains(dependencies[0]));
    QVERIFY(chain.contains(dependencies[2]));
    QVERIFY(!chain.contains(dependencies[3]));
    QVERIFY(!chain.contains(dependencies[4]));
    QVERIFY(chainOf(dependencies, 6, 6).isEmpty());
    QVERIFY(chainOf(dependencies, 6, -1).isEmpty());
}

void ArrowLanesTest::anArrowPastTheTaskIsNotInItsChain()
{
    const std::vector<Dependency> dependencies {{0, 1}, {1, 2}, {0, 2}};
    const TaskChain chain = chainOf(dependencies, 3, 1);
    QVERIFY(chain.contains(0) && chain.contains(2));
    QVERIFY(!chain.contains(dependencies[2]));
}

void ArrowLanesTest::cyclesEnd()
{
    const std::vector<Dependency> dependencies {{0, 1}, {1, 2}, {2, 0}};
    const TaskChain chain = chainOf(dependencies, 3, 1);
    QCOMPARE(chain.before, (std::vector<bool> {true, true, true}));
    QCOMPARE(laneLayout(dependencies, rowsOfAll(3)).arrows.size(), 3u);
}

QTEST_GUILESS_MAIN(ArrowLanesTest)

#include "tst_arrowlanes.moc"
