// SPDX-License-Identifier: Apache-2.0
#include "randomgraph.h"
#include "samplerun.h"
#include "schedule.h"
#include "simulation.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace Setsquare;

namespace {

Simulation simulationOf(const Plan &plan, const std::vector<Dependency> &arrows, const SimulationSettings &settings = {})
{
    return simulate(plan, arrows, settings).value();
}

/** The length of each of so many samples, in ticks. */
std::vector<double> lengths(const Network &network, int samples, quint64 seed = 1)
{
    SampleRun run(network, seed);
    std::vector<double> result;
    for (int first = 0; first < samples; first += SampleRun::width)
        std::ranges::copy(run.draw(first, SampleRun::width), std::back_inserter(result));
    return result;
}

double mean(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double deviation(const std::vector<double> &values)
{
    const double middle = mean(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - middle) * (value - middle);
    return std::sqrt(sum / double(values.size()));
}

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainOfFixedEstimatesTakesExactlyThat()
    {
        const Simulation result =
            simulationOf(planWith({{1, 1}, {2.5, 2.5}, {1.0 / 3, 1.0 / 3}, {1.0 / 6, 1.0 / 6}}), {{0, 1}, {1, 2}, {2, 3}});
        for (const double hours : {result.p50, result.p80, result.p95, result.least, result.most})
            QVERIFY(hours == 4);
        QCOMPARE(result.criticality, (std::vector<double> {1, 1, 1, 1}));
        QCOMPARE(result.histogram, std::vector<int> {10'000});
    }

    void aTaskHasTheTriangularDistribution()
    {
        const Network one = network({Estimate {2, 8}}, {});
        std::vector<double> hours = lengths(one, 100'000);
        for (double &value : hours)
            value /= ticksInHour;
        // Theory: mean of low and high; deviation (high - low) / √24; a distribution function of two parabolas.
        QVERIFY(std::abs(mean(hours) - 5) < 0.015);
        QVERIFY(std::abs(deviation(hours) - 6 / std::sqrt(24.0)) < 0.01);
        std::ranges::sort(hours);
        QVERIFY(hours.front() >= 2 && hours.back() <= 8);
        double farthest = 0;
        for (size_t i = 0; i < hours.size(); ++i) {
            const double part = (hours[i] - 2) / 6;
            const double expected = part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) * (1 - part);
            farthest = std::max(farthest, std::abs(expected - double(i) / double(hours.size())));
        }
        QVERIFY2(farthest < 1.63 / std::sqrt(1e5), "Kolmogorov and Smirnov would doubt it with 99 %");
    }

    void tasksAndSamplesAreIndependent()
    {
        const std::vector<double> first = lengths(network({Estimate {0, 1}}, {}), 50'000);
        const std::vector<double> both = lengths(network({Estimate {0, 1}, Estimate {0, 1}}, {{0, 1}}), 50'000);
        const auto correlation = [](const std::vector<double> &one, const std::vector<double> &other) {
            const double middle = mean(one);
            const double otherMiddle = mean(other);
            double sum = 0;
            for (size_t i = 0; i < one.size(); ++i)
                sum += (one[i] - middle) * (other[i] - otherMiddle);
            return sum / double(one.size()) / deviation(one) / deviation(other);
        };
        // A plan of one task more leaves the draws of the others as they are.
        std::vector<double> second;
        for (size_t i = 0; i < both.size(); ++i)
            second.push_back(both[i] - first[i]);
        std::vector<double> next(first.begin() + 1, first.end());
        next.push_back(first.front());
        const std::vector<double> otherSeed = lengths(network({Estimate {0, 1}}, {}), 50'000, 2);
        QVERIFY(*std::ranges::min_element(second) >= 0);
        for (const auto &other : {second, next, otherSeed})
            QVERIFY(std::abs(correlation(first, other)) < 0.015);
    }

    void theFiguresAreTheSameWithAnyNumberOfThreads()
    {
        QRandomGenerator random(41);
        for (int round = 0; round < 60; ++round) {
            const int tasks = random.bounded(30);
            const Plan plan = planWith(randomEstimates(random, tasks));
            const auto arrows = randomDependencies(random, tasks, Shape::Any, 10 + random.bounded(20));
            const int samples = 1 + random.bounded(200);
            const Simulation one = simulationOf(plan, arrows, {samples, quint64(round), 1});
            for (const int threads : {0, 2, 7, 1000})
                QCOMPARE(simulationOf(plan, arrows, {samples, quint64(round), threads}), one);
        }
    }

    void theFiguresOfASeedStayAsTheyAre()
    {
        // Frozen: the same on every machine, for ever.
        const Plan plan = planWith({{1, 2}, {2, 6}, {0.5, 8}, {1, 1}, {3, 5}});
        const std::vector<Dependency> arrows {{0, 1}, {0, 2}, {1, 3}, {2, 3}};
        const Simulation result = simulationOf(plan, arrows, {1000, 42, 0});
        const std::vector<double> hours {result.p50, result.p80, result.p95, result.least, result.most};
        QStringList ticks;
        for (const double value : hours)
            ticks.append(QString::number(qint64(std::round(value * ticksInHour))));
        QCOMPARE(ticks.join(u' '), QStringLiteral("25899239 29349087 33511008 17153541 38663080"));
        QCOMPARE(result.criticality, (std::vector<double> {1, 0.45, 0.55, 1, 0}));
    }

    void everySampleIsAScheduleOfItsOwn()
    {
        // By definition: the longest path at the times drawn, and no slack for those that cannot take longer.
        QRandomGenerator random(42);
        for (int round = 0; round < 300; ++round) {
            const int tasks = 1 + random.bounded(7);
            const QList<Estimate> estimates = randomEstimates(random, tasks);
            const auto arrows = randomDependencies(random, tasks, round % 2 == 0 ? Shape::Acyclic : Shape::Any, 2 + random.bounded(5));
            const std::vector<bool> tangled = isTangled(tasks, arrows);
            QList<Estimate> drawn;
            for (int task = 0; task < tasks; ++task) {
                // Alone, a task draws what it draws in company.
                QList<Estimate> alone(tasks, Estimate {});
                alone[task] = estimates[task];
                const double hours = simulationOf(planWith(alone), {}, {1, 7, 1}).p50;
                drawn.append({hours, hours});
            }
            const Schedule expected = schedule(planWith(drawn), arrows);
            const Simulation result = simulationOf(planWith(estimates), arrows, {1, 7, 1});
            QCOMPARE(result.p50, expected.elapsedMiddle);
            for (size_t task = 0; task < size_t(tasks); ++task)
                QCOMPARE(result.criticality[task] == 1, !tangled[task] && expected.times[task]->slack() == 0);
        }
    }

    void percentilesAreSamples()
    {
        const Plan plan = planWith({{0, 10}});
        for (const int samples : {1, 2, 3, 19, 20, 21, 100}) {
            std::vector<double> sorted = lengths(network(taskEstimates(plan), {}), samples, 5);
            sorted.resize(size_t(samples));
            std::ranges::sort(sorted);
            const Simulation result = simulationOf(plan, {}, {samples, 5, 0});
            const auto nearest = [&](int percent) { return sorted[size_t(std::ceil(samples * percent / 100.0)) - 1] / ticksInHour; };
            QCOMPARE(result.p50, nearest(50));
            QCOMPARE(result.p80, nearest(80));
            QCOMPARE(result.p95, nearest(95));
            QCOMPARE(result.least, sorted.front() / ticksInHour);
            QCOMPARE(result.most, sorted.back() / ticksInHour);
            QCOMPARE(std::accumulate(result.histogram.begin(), result.histogram.end(), 0), samples);
        }
    }

    void theHistogramHasTheShapeOfTheDistribution()
    {
        const std::vector<int> histogram = simulationOf(planWith({{0, 10}}), {}).histogram;
        QCOMPARE(histogram.size(), 40u);
        QVERIFY(histogram.front() > 0 && histogram.back() > 0);
        const auto most = std::ranges::max_element(histogram) - histogram.begin();
        QVERIFY(most > 14 && most < 25);
    }

    void whatIsWrongWithAPlanIsSimulatedAsFarAsPossible_data()
    {
        QTest::addColumn<QList<Estimate>>("estimates");
        QTest::addColumn<std::vector<Dependency>>("arrows");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        using Arrows = std::vector<Dependency>;
        using Estimates = QList<Estimate>;
        QTest::newRow("no task") << Estimates {} << Arrows {} << 0.0 << 0.0;
        QTest::newRow("one task") << Estimates {{1, 2}} << Arrows {} << 1.0 << 2.0;
        QTest::newRow("all in a cycle") << Estimates {{1, 2}, {1, 2}} << Arrows {{0, 1}, {1, 0}} << 0.0 << 0.0;
        QTest::newRow("on itself") << Estimates {{1, 2}, {7, 7}} << Arrows {{0, 0}} << 7.0 << 7.0;
        QTest::newRow("missing target") << Estimates {{1, 2}} << Arrows {{-1, 0}} << 1.0 << 2.0;
        QTest::newRow("low above high") << Estimates {{4, 2}} << Arrows {} << 2.0 << 4.0;
        QTest::newRow("below nothing") << Estimates {{-4, 2}} << Arrows {} << 0.0 << 2.0;
        QTest::newRow("nothing") << Estimates {{0, 0}} << Arrows {} << 0.0 << 0.0;
        QTest::newRow("10,000 hours") << Estimates {{0, 10'000}} << Arrows {} << 0.0 << 10'000.0;
        QTest::newRow("more than can be written") << Estimates {{1e300, 1e300}} << Arrows {} << 1e8 << 1e8;
    }

    void whatIsWrongWithAPlanIsSimulatedAsFarAsPossible()
    {
        QFETCH(const QList<Estimate>, estimates);
        QFETCH(const std::vector<Dependency>, arrows);
        QFETCH(const double, least);
        QFETCH(const double, most);
        for (const int samples : {-1, 0, 1, 500}) {
            const Simulation result = simulationOf(planWith(estimates), arrows, {samples, 1, 0});
            QCOMPARE(result.samples, std::max(samples, 1));
            QVERIFY(result.least >= least && result.most <= most);
            QVERIFY(result.least <= result.p50 && result.p50 <= result.p80 && result.p80 <= result.p95 && result.p95 <= result.most);
            QCOMPARE(result.criticality.size(), size_t(estimates.size()));
        }
    }

    void stopsWhenAsked()
    {
        const Plan plan = planWith(QList<Estimate>(200, Estimate {1, 2}));
        std::stop_source source;
        double last = 0;
        const auto stopInTheMiddle = [&](double part) {
            last = part;
            if (part > 0.3)
                source.request_stop();
        };
        QVERIFY(!simulate(plan, {}, {100'000, 1, 2}, source.get_token(), stopInTheMiddle));
        QVERIFY2(last > 0.3 && last < 0.9, qPrintable(QString::number(last)));
        QVERIFY(!simulate(plan, {}, {}, source.get_token()));
    }

    void progressGrowsToTheEnd()
    {
        double last = 0;
        bool grows = true;
        QVERIFY(
            simulate(planWith({{1, 2}}), {}, {5000, 1, 1}, {}, [&](double part) { grows = grows && part > std::exchange(last, part); }));
        QVERIFY(grows);
        QCOMPARE(last, 1.0);
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
