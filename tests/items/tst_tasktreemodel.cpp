// SPDX-License-Identifier: Apache-2.0
#include "fullplan.h"
#include "modeldump.h"
#include "tasktreemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class tst_TaskTreeModel : public QObject
{
    Q_OBJECT

private:
    PlanSession m_session;

    void replace(const QString &before, const QString &after)
    {
        const qsizetype start = m_session.document()->text().indexOf(before);
        QVERIFY(start >= 0);
        QVERIFY(m_session.document()->apply(TextPatch({start, start + before.size()}, after), u"Edit"_s, PlanDocument::Origin::Structure));
    }

private Q_SLOTS:
    void init() { m_session.document()->open(fullPlan()); }

    void showsPhasesWithTheirTasks()
    {
        TaskTreeModel model(&m_session);
        const QStringList expected = {
            u" | Phase 1: Queue | 4–6 h |  |  | "_s,
            u"  1 | Write the queue | 1.5–2 h | — | queue/queue.cpp, queue/queue.h | order is kept"_s,
            u"  2 | Put invoices on it | 1–2 h | 1 | invoice/invoice.cpp | an invoice arrives"_s,
            u"  3 | Retry what failed | 1.5–2 h | not stated | queue/retry.cpp | "_s,
            u" | Phase 2: Screen | 3 h |  |  | "_s,
            u"  4 | Show progress | 1.5 h | 2, 3 | ui/progress.cpp | "_s,
            u"  5 | Say when it is done[0] | 1.5 h | 4 |  | the message comes once"_s,
        };
        QCOMPARE(modelDump(model), expected);
    }

    void showsTasksWithoutAPhaseAtTheTop()
    {
        m_session.document()->open(u"## Tasks\n\n1. **One**\n2. **Two**\n"_s);
        TaskTreeModel model(&m_session);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, TaskTreeModel::TitleColumn).data().toString(), u"Two"_s);
    }

    void knowsWhichEstimatesAreShares()
    {
        TaskTreeModel model(&m_session);
        QVERIFY(model.indexOfTask(0).data(TaskTreeModel::IsEstimateSharedRole).toBool());
        QVERIFY(!model.indexOfTask(1).data(TaskTreeModel::IsEstimateSharedRole).toBool());
    }

    void tellsOfOneRowWhenATitleIsTyped()
    {
        TaskTreeModel model(&m_session);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        replace(u"Show progress"_s, u"Show progresss"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(inserted.count() + removed.count(), 0);
        QCOMPARE(changed.first().at(0).toModelIndex(), model.indexOfTask(3, 0));
    }

    void tellsOfThePhaseAndItsSharesWhenItsEstimateChanges()
    {
        TaskTreeModel model(&m_session);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        replace(u"Screen (3 hours)"_s, u"Screen (5 hours)"_s);
        QCOMPARE(model.indexOfTask(3, TaskTreeModel::EstimateColumn).data().toString(), u"2.5 h"_s);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), model.indexOfPhase(1, 0));
        QCOMPARE(changed.at(1).at(0).toModelIndex(), model.indexOfTask(3, 0));
        QCOMPARE(changed.at(1).at(1).toModelIndex().row(), 1);
    }

    void movesTasksOutWhenTheirPhaseGoes()
    {
        TaskTreeModel model(&m_session);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        replace(u"### Phase 2: Screen (3 hours)\n"_s, {});
        QCOMPARE(moved.count(), 1);
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(model.rowCount(model.index(0, 0)), 5);
    }

    void marksTheCriticalPathWhenTypingHasRested()
    {
        TaskTreeModel model(&m_session);
        QVERIFY(!model.indexOfTask(4).data(TaskTreeModel::IsCriticalRole).toBool());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        m_session.settle();
        QVERIFY(changed.count() > 0);
        QCOMPARE(changed.first().at(2).value<QList<int>>(), QList<int> {TaskTreeModel::IsCriticalRole});
        QVERIFY(model.indexOfTask(4).data(TaskTreeModel::IsCriticalRole).toBool());
    }

    void marksRowsWithTheirFindings()
    {
        replace(u"Depends on: 4"_s, u"Depends on: Task 99"_s);
        TaskTreeModel model(&m_session);
        QVERIFY(model.indexOfTask(4).data(TaskTreeModel::SeverityRole).toInt() >= int(Severity::Warning));
        QVERIFY(!model.indexOfTask(4).data(TaskTreeModel::FindingTextsRole).toStringList().isEmpty());
        replace(u"Depends on: Task 99"_s, u"Depends on: 4"_s);
        QVERIFY(model.indexOfTask(4).data(TaskTreeModel::SeverityRole).toInt() < int(Severity::Error));
    }

    void findsTheTaskAtAPosition()
    {
        TaskTreeModel model(&m_session);
        const QModelIndex index = model.indexAt(fullPlan().indexOf(u"ui/progress"_s));
        QCOMPARE(index.data(TaskTreeModel::IdRole).toString(), u"4"_s);
        QVERIFY(model.indexAt(fullPlan().indexOf(u"### Phase 2"_s)).data(TaskTreeModel::IsPhaseRole).toBool());
        QVERIFY(!model.indexAt(0).isValid());
    }
};

QTEST_GUILESS_MAIN(tst_TaskTreeModel)
#include "tst_tasktreemodel.moc"
