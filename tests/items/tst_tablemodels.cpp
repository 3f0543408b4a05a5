// SPDX-License-Identifier: Apache-2.0
#include "approvalmodel.h"
#include "criteriamodel.h"
#include "decisionmodel.h"
#include "findingsmodel.h"
#include "fullplan.h"
#include "modeldump.h"
#include "outlinemodel.h"
#include "riskmodel.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class tst_TableModels : public QObject
{
    Q_OBJECT

private:
    PlanSession m_session;

private Q_SLOTS:
    void init() { m_session.document()->open(fullPlan()); }

    void criteriaStandInTheirGroups()
    {
        CriteriaModel model(&m_session);
        QCOMPARE(modelDump(model),
                 QStringList({u"Functional | "_s, u"  An invoice is there within 5 seconds[0] | S1"_s,
                              u"  Nothing is lost when the power fails[2] | "_s, u"Testing | "_s, u"  All tests pass[0] | "_s}));
        QCOMPARE(model.index(0, 0).data(CriteriaModel::DoneCountRole).toInt(), 1);
        QCOMPARE(model.index(0, 0).data(CriteriaModel::CountRole).toInt(), 2);
    }

    void risksHaveAnExposure()
    {
        RiskModel model(&m_session);
        QCOMPARE(modelDump(model),
                 QStringList({u"The queue fills up | Medium | High | High | Limit it | 1 |  | 1"_s,
                              u"Retries never end | Low | Medium | Low | Stop after five | 3 |  | 2"_s}));
        QCOMPARE(model.index(0, 0).data(RiskModel::ExposureRole).toInt(), 6);
        QCOMPARE(model.index(0, RiskModel::LikelihoodColumn).data(RiskModel::LevelRole).toInt(), int(Level::Medium));
    }

    void exposureFollowsFromBoth_data()
    {
        QTest::addColumn<Level>("likelihood");
        QTest::addColumn<Level>("impact");
        QTest::addColumn<Level>("expected");
        QTest::newRow("unknown") << Level::High << Level::Unknown << Level::Unknown;
        QTest::newRow("low") << Level::Low << Level::Medium << Level::Low;
        QTest::newRow("medium") << Level::Low << Level::High << Level::Medium;
        QTest::newRow("both medium") << Level::Medium << Level::Medium << Level::Medium;
        QTest::newRow("high") << Level::High << Level::Medium << Level::High;
    }
    void exposureFollowsFromBoth()
    {
        QFETCH(Level, likelihood);
        QFETCH(Level, impact);
        QTEST(exposure(likelihood, impact), "expected");
    }

    void decisionsSayWhatWasChosen()
    {
        DecisionModel model(&m_session);
        QCOMPARE(modelDump(model),
                 QStringList({u"1 | Where the queue lives | B: In the database | 2 |  | "_s, u"2 | How to tell the user | D | 2 |  | "_s}));
        QVERIFY(model.index(0, 0).data(DecisionModel::IsChosenRole).toBool());
        QVERIFY(!model.index(1, 0).data(DecisionModel::IsChosenRole).toBool());
    }

    void approvalsSayTheirVerdict()
    {
        ApprovalModel model(&m_session);
        QCOMPARE(modelDump(model),
                 QStringList({u"Technical lead[0] | not yet approved | "_s,
                              u"Product owner[2] | ticked by hand | Ann Example <ann@example.org>, 2026-11-20"_s,
                              u"Ready for implementation[0] | follows from the others | "_s}));
        // a box says what was decided, and is never ticked by itself
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!model.index(row, 0).flags().testFlag(Qt::ItemIsUserCheckable));
            QVERIFY(!model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole));
        }
        QCOMPARE(model.index(1, 0).data(ApprovalModel::SummaryRole).toString(), u"ticked by hand · Ann Example · 20 Nov 2026"_s);
    }

    /** Those of one rule stand below one row where there are several; that row comes where its first finding would. */
    void findingsComeWorstFirst()
    {
        FindingsModel model(&m_session);
        QVERIFY(model.rowCount() > 1);
        int listed = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const int findings = model.rowCount(index);
            listed += std::max(1, findings);
            QVERIFY(findings == 0 || findings > 2);
            for (int child = 0; child < findings; ++child)
                QCOMPARE(model.index(child, 0, index).data(FindingsModel::RuleRole), index.data(FindingsModel::RuleRole));
            if (row == 0)
                continue;
            const QModelIndex above = model.index(row - 1, 0);
            const int worse = above.data(FindingsModel::SeverityRole).toInt() - index.data(FindingsModel::SeverityRole).toInt();
            QVERIFY(worse > 0
                    || (worse == 0 && above.data(FindingsModel::LineRole).toInt() <= index.data(FindingsModel::LineRole).toInt()));
        }
        QCOMPARE(model.count(Severity::Error) + model.count(Severity::Warning) + model.count(Severity::Info), listed);
    }

    void findingsFollowTheirLines()
    {
        FindingsModel model(&m_session);
        QVERIFY(model.rowCount() > 0);
        const int line = model.index(0, 0).data(FindingsModel::LineRole).toInt();
        QVERIFY(m_session.document()->apply(TextPatch({0, 0}, u"\n"_s), u"Edit"_s, PlanDocument::Origin::Editor));
        QCOMPARE(model.index(0, 0).data(FindingsModel::LineRole).toInt(), line + 1);
    }

    void outlineHoldsAllHeadings()
    {
        OutlineModel model(&m_session);
        const QStringList lines = modelDump(model);
        for (const QString &title :
             {u"Context"_s, u"Approach"_s, u"Phase 1: Queue"_s, u"Functional"_s, u"Risks"_s, u"Where the queue lives"_s, u"Approval"_s}) {
            QVERIFY2(lines.filter(title).size() == 1, qPrintable(title));
        }
        const QModelIndex phase = model.indexAt(fullPlan().indexOf(u"Put invoices"_s));
        QCOMPARE(phase.data().toString(), u"Phase 1: Queue"_s);
        QCOMPARE(phase.parent().data().toString(), u"Implementation Tasks"_s);
    }
};

QTEST_GUILESS_MAIN(tst_TableModels)
#include "tst_tablemodels.moc"
