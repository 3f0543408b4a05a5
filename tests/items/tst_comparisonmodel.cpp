// SPDX-License-Identifier: Apache-2.0
#include "comparisonmodel.h"

#include "changewording.h"
#include "fullplan.h"
#include "modeldump.h"
#include "revisionsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

Comparison difference(const QString &from, const QString &to)
{
    return compare(PlanRevision::read(fullPlan()), PlanRevision::read(fullPlan().replace(from, to)));
}

Comparison several()
{
    QString after = fullPlan();
    after.replace(u"1-2 hours"_s, u"5 hours"_s).replace(u"within 5 seconds"_s, u"within 8 seconds"_s);
    after.replace(u"in the background"_s, u"in  the background"_s).replace(u"Retry what failed"_s, u"Retry what has failed"_s);
    return compare(PlanRevision::read(fullPlan()), PlanRevision::read(after));
}

KnownRevision commit(const QString &id, const QString &title)
{
    return {KnownRevision::Kind::Commit, id, {}, title, u"Ann"_s, {}, {}};
}

} // namespace

class TestComparisonModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsHoldChangesAndTheseTheirConsequences()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setComparison(several(), false);
        QStringList rows;
        const std::function<void(const QModelIndex &, int)> list = [&](const QModelIndex &parent, int depth) {
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, 0, parent);
                rows.append(QString(depth, u'.') + index.data(ComparisonModel::TitleRole).toString() + u'|'
                            + index.data(ComparisonModel::FieldRole).toString());
                list(index, depth + 1);
            }
        };
        list({}, 0);
        QCOMPARE(
            rows.join(u'\n'),
            u"Tasks|\n.2 · Put invoices on it|Estimate\n..Effort of Phase 1: Queue: 4–6 h → 5–6 h|\n..Effort of the plan: 7–9 h → 8–9 h|\n"
            ".3 · Retry what has failed|Title\nAcceptance criteria|\n.An invoice is there within 8 seconds|Text\n"
            "Reworded, with the same meaning|\n.Architecture · Approach|"_s);
    }

    void aChangeIsToldInOneSentence_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("changed") << u"1-2 hours"_s << u"5 hours"_s
                                 << u"2 · Put invoices on it, Estimate: changed from “1-2 hours” to “5 hours”"_s;
        QTest::newRow("added") << u"- [ ] All tests pass\n"_s << u"- [ ] All tests pass\n- [ ] Fast\n"_s << u"Fast: added: “- [ ] Fast”"_s;
        QTest::newRow("gone") << u"- [ ] All tests pass\n"_s << QString() << u"All tests pass: removed: it was “- [ ] All tests pass”"_s;
        QTest::newRow("option") << u"In memory"_s << u"In RAM"_s << u"Decision 1 · option A: changed from “In memory” to “In RAM”"_s;
    }
    void aChangeIsToldInOneSentence()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(ChangeWording::sentence(difference(from, to).changes.first()), "sentence");
    }

    void rowsStayWhileTheSamePlanIsTyped()
    {
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model);
        model.setComparison(several(), false);
        const QPersistentModelIndex task = model.index(1, 0, model.index(0, 0));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setComparison(difference(u"Retry what failed"_s, u"Retry what broke"_s), true);
        QCOMPARE(resets.count(), 0);
        QVERIFY(task.isValid());
        QCOMPARE(task.row(), 0);
        ComparisonModel fresh;
        fresh.setComparison(model.comparison(), false);
        QCOMPARE(modelDump(model), modelDump(fresh));
        model.setComparison({}, true);
        QCOMPARE(model.rowCount(), 0);
    }

    void placesAreThoseOfTheTextAfter()
    {
        ComparisonModel model;
        const QString after = fullPlan().replace(u"1-2 hours"_s, u"5 hours"_s);
        model.setComparison(compare(PlanRevision::read(fullPlan()), PlanRevision::read(after)), false);
        const TextRange range = model.rangeOf(model.index(0, 0, model.index(0, 0)));
        QVERIFY(after.sliced(range.start, range.length()).startsWith(u"2. **Put invoices on it**"_s));
    }

    void revisionsKeepTheirRows()
    {
        RevisionsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRevisions(KnownRevision::Kind::Commit, {commit(u"b"_s, u"Second"_s), commit(u"a"_s, u"First"_s)});
        const QPersistentModelIndex first = model.index(1);
        QCOMPARE(model.add({KnownRevision::Kind::File, u"/x.md"_s, {}, u"x.md"_s, {}, {}, {}}), 0);
        model.setRevisions(KnownRevision::Kind::Commit,
                           {commit(u"c"_s, u"Third"_s), commit(u"b"_s, u"Second"_s), commit(u"a"_s, u"First, reworded"_s)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(first.row(), 3);
        QCOMPARE(first.data().toString(), u"First, reworded"_s);
        model.setRevisions(KnownRevision::Kind::Commit, {commit(u"a"_s, u"First"_s), commit(u"c"_s, u"Third"_s)});
        QCOMPARE(first.row(), 1);
        QCOMPARE(model.rowOf(KnownRevision::Kind::Commit, u"b"_s), -1);
        model.setRevisions(KnownRevision::Kind::Approval, {{KnownRevision::Kind::Approval, u"Lead"_s, {}, u"Lead"_s, {}, {}, {}}});
        QCOMPARE(model.rowOf(KnownRevision::Kind::Approval, u"Lead"_s), 0);
        QCOMPARE(model.add({KnownRevision::Kind::File, u"/x.md"_s, {}, u"renamed"_s, {}, {}, {}}), 1);
        QCOMPARE(model.rowCount(), 4);
    }
};

QTEST_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
