// SPDX-License-Identifier: Apache-2.0
#include "citingplan.h"
#include "findingmime.h"
#include "modeldump.h"
#include "tracemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class TraceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<PlanSession>();
        m_session->document()->open(citingPlan());
        m_session->setResearch(citedResearch());
    }

    void setsFindingsAgainstWhatCitesThem()
    {
        const TraceModel model(m_session.get());
        const QStringList expected {
            u"Constraints |  |  |  |  | "_s,
            u"  labels:C1 A label must never twice be printed |  | 1 |  |  | "_s,
            u"  C2 The printer speaks two protocols |  | 1 |  |  | "_s,
            u"  C3 Nobody works at night |  |  |  |  | not addressed"_s,
            u"  people:C1 Two people at most |  |  |  |  | not addressed"_s,
            u"Success criteria |  |  |  |  | "_s,
            u"  S1 Within 2 seconds |  |  | 1 |  | "_s,
            u"  S2 Nobody calls |  |  |  |  | no criterion"_s,
            u"Open questions |  |  |  |  | "_s,
            u"  Q1 Who orders the paper? |  |  |  |  | open"_s,
            u"  Q2 Which depot is first? |  |  |  |  | deferred"_s,
            u"Key discoveries |  |  |  |  | "_s,
            u"  D1 The printer is old |  |  |  |  | "_s,
            u"  D2 Paper is short |  |  |  |  | "_s,
            u"  D3 Staff wait eight seconds for each label | 1 |  |  |  | "_s,
            u"Decisions grounded in nothing |  |  |  |  | "_s,
            u"  2 Who is told |  |  |  |  | grounded in nothing"_s,
        };
        QCOMPARE(modelDump(model), expected);
        QCOMPARE(model.count(TraceModel::Gap::NotAddressed), 2);
        QCOMPARE(model.count(TraceModel::Gap::WithoutCriterion), 1);
    }

    void followsThePlanRowByRow()
    {
        TraceModel model(m_session.get());
        QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.indexOf({0, 5});
        QVERIFY(kept.isValid());
        const auto replace = [this](const QString &before, const QString &after) {
            const qsizetype at = m_session->document()->text().indexOf(before);
            QVERIFY(m_session->document()->apply(TextPatch({at, at + before.size()}, after), u"e"_s, PlanDocument::Origin::Structure));
        };
        replace(u"**Context:** Nobody knows."_s, u"**Grounded in:** C3"_s);
        replace(u"- Q2: deferred to Ann — no hurry\n"_s, u"- Q7: why?\n- Q1: answered — Bob\n"_s);
        replace(u"labels:C1 "_s, u"people:C1 "_s);
        QList<Research> research = citedResearch();
        research.removeLast();
        m_session->setResearch(research);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(QModelIndex(kept), model.indexOf({0, 5}));
        const TraceModel fresh(m_session.get());
        QCOMPARE(modelDump(model), modelDump(fresh));
        QVERIFY(modelDump(model).contains(u"  Q7 why? |  |  |  |  | open"_s));
    }

    void aFindingCanBeCarriedWithinItsPlan()
    {
        const TraceModel model(m_session.get());
        const QModelIndex finding = model.indexOf({1, 0});
        QVERIFY(finding.flags() & Qt::ItemIsDragEnabled);
        QVERIFY(!(finding.parent().flags() & Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> data(model.mimeData({finding}));
        QCOMPARE(FindingMime::place(data.get(), m_session.get()), (FindingPlace {1, 0}));
        PlanSession other;
        other.setResearch(citedResearch());
        QVERIFY(!FindingMime::place(data.get(), &other).isValid());
        m_session->setResearch({citedResearch().constFirst()});
        QVERIFY(!FindingMime::place(data.get(), m_session.get()).isValid());
    }

private:
    std::unique_ptr<PlanSession> m_session;
};

QTEST_GUILESS_MAIN(TraceModelTest)
#include "tst_tracemodel.moc"
