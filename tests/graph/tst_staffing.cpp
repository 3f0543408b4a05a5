// SPDX-License-Identifier: Apache-2.0
#include "randomgraph.h"
#include "staffing.h"

#include <QTest>

using namespace Setsquare;

class TestStaffing : public QObject
{
    Q_OBJECT

private:
    static double hours(const Plan &plan, int task) { return plan.tasks.at(task).estimate->middleHours(); }

    static void seeThatNobodyDoesTwoThingsAtOnce(const Plan &plan, const Staffing &staffing)
    {
        for (size_t person = 0; person < staffing.order.size(); ++person) {
            double free = 0;
            for (const int task : staffing.order[person]) {
                QCOMPARE(staffing.person[size_t(task)], int(person));
                QVERIFY(*staffing.start[size_t(task)] >= free);
                free = *staffing.start[size_t(task)] + hours(plan, task);
            }
            QVERIFY(free <= staffing.elapsed);
        }
    }

    /** At no time is somebody idle while a task could begin. */
    static void seeThatNobodyIsIdle(const Plan &plan, const std::vector<Dependency> &arrows, const Staffing &staffing)
    {
        for (int task = 0; task < int(plan.tasks.size()); ++task) {
            if (!staffing.start[size_t(task)])
                continue;
            double ready = 0;
            for (const Dependency &arrow : arrows) {
                if (arrow.to == task)
                    ready = std::max(ready, *staffing.start[size_t(arrow.from)] + hours(plan, arrow.from));
            }
            const double start = *staffing.start[size_t(task)];
            QVERIFY(start >= ready);
            for (double time = ready; time < start; time += 0.5) {
                int working = 0;
                for (int other = 0; other < int(plan.tasks.size()); ++other) {
                    const auto begin = staffing.start[size_t(other)];
                    working += begin && *begin <= time && time < *begin + hours(plan, other) ? 1 : 0;
                }
                QCOMPARE(working, staffing.people);
            }
        }
    }

private Q_SLOTS:
    void thePlanIsDoneByThePeopleThereAre()
    {
        QRandomGenerator random(31);
        for (int round = 0; round < 3000; ++round) {
            const int tasks = random.bounded(9);
            const int people = 1 + random.bounded(4);
            const Plan plan = planWith(randomEstimates(random, tasks));
            const auto arrows = randomDependencies(random, tasks, round % 2 == 0 ? Shape::Acyclic : Shape::Any, 2 + random.bounded(6));
            const std::vector<bool> tangled = isTangled(tasks, arrows);
            const Staffing staffing = staff(plan, arrows, people);
            QCOMPARE(staffing.people, people);
            QCOMPARE(staffing.order.size(), size_t(people));
            double work = 0;
            size_t done = 0;
            for (size_t task = 0; task < size_t(tasks); ++task) {
                QCOMPARE(staffing.start[task].has_value(), !tangled[task]);
                QCOMPARE(staffing.person[task] >= 0, !tangled[task]);
                work += tangled[task] ? 0 : hours(plan, int(task));
                done += tangled[task] ? 0 : 1;
            }
            for (const auto &order : staffing.order)
                done -= order.size();
            QCOMPARE(done, 0u);
            seeThatNobodyDoesTwoThingsAtOnce(plan, staffing);
            seeThatNobodyIsIdle(plan, arrows, staffing);
            if (QTest::currentTestFailed())
                return;
            QVERIFY(staffing.elapsed >= endOf(plan, arrows));
            QVERIFY(staffing.elapsed * people >= work);
            QVERIFY(people > 1 || staffing.elapsed == work);
            QCOMPARE(staff(plan, arrows, tasks + 1).elapsed, endOf(plan, arrows));
        }
    }

    void theMostUrgentTaskIsDoneFirst()
    {
        // The third begins a long path; the first two are alike, and neither is in a hurry.
        const Plan plan = planWith({{1, 1}, {1, 1}, {1, 1}, {5, 5}});
        const Staffing one = staff(plan, {{2, 3}}, 1);
        QCOMPARE(one.order, (std::vector<std::vector<int>> {{2, 3, 0, 1}}));
        const Staffing two = staff(plan, {{2, 3}}, 2);
        QCOMPARE(two.order, (std::vector<std::vector<int>> {{2, 3}, {0, 1}}));
        QCOMPARE(two.elapsed, 6.0);
        QCOMPARE(two.start, (std::vector<std::optional<double>> {0, 1, 0, 1}));
    }

    void withoutPeopleNothingIsDone()
    {
        for (const int people : {0, -1}) {
            const Staffing staffing = staff(planWith({{1, 1}}), {}, people);
            QCOMPARE(staffing.people, 0);
            QCOMPARE(staffing.elapsed, 0.0);
            QVERIFY(!staffing.start[0]);
            QVERIFY(staffing.order.empty());
        }
    }

    void peopleWithNothingToDoAreNamed()
    {
        QCOMPARE(staff(Plan {}, {}, 3).order.size(), 3u);
        QCOMPARE(staff(planWith({{1, 1}}), {}, 3).order, (std::vector<std::vector<int>> {{0}, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestStaffing)
#include "tst_staffing.moc"
