// SPDX-License-Identifier: Apache-2.0
#include "fullplan.h"
#include "modeldump.h"
#include "researchmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

Research notes()
{
    Research research;
    research.path = u"docs/notes.md"_s;
    research.title = u"Invoices"_s;
    const auto add = [&](const QString &id, ResearchKind kind, const QString &text, bool answered = false) {
        research.findings.append({id, kind, text, answered, {}, 0, 0});
    };
    add(u"C1"_s, ResearchKind::Constraint, u"No new server"_s);
    add(u"C2"_s, ResearchKind::Constraint, u"Work on Sundays"_s);
    add(u"D1"_s, ResearchKind::Discovery, u"It is slow"_s);
    add(u"S1"_s, ResearchKind::SuccessCriterion, u"Within 5 seconds"_s);
    add(u"S2"_s, ResearchKind::SuccessCriterion, u"Nobody complains"_s);
    add(u"Q1"_s, ResearchKind::OpenQuestion, u"Who pays?"_s);
    add(u"Q2"_s, ResearchKind::OpenQuestion, u"How often?"_s, true);
    return research;
}

} // namespace

class tst_ResearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFindingsByKindWithTheirState()
    {
        PlanSession session;
        session.document()->open(fullPlan());
        session.setResearch({notes()});
        ResearchModel model(&session);
        const QStringList expected = {
            u" | Invoices | "_s,           u"   | Key discoveries | "_s,        u"    D1 | It is slow | "_s,
            u"   | Constraints | "_s,      u"    C1 | No new server | 1×"_s,    u"    C2 | Work on Sundays | not addressed"_s,
            u"   | Success criteria | "_s, u"    S1 | Within 5 seconds | 1×"_s, u"    S2 | Nobody complains | no criterion"_s,
            u"   | Open questions | "_s,   u"    Q1 | Who pays? | open"_s,      u"    Q2 | How often? | answered"_s,
        };
        QCOMPARE(modelDump(model), expected);
        QCOMPARE(model.findingCount(), 7);
        QCOMPARE(model.count(ResearchModel::State::NotAddressed), 1);
        QCOMPARE(model.indexOfFinding(0, u"S2"_s).siblingAtColumn(ResearchModel::TextColumn).data().toString(), u"Nobody complains"_s);
        QVERIFY(!model.indexOfFinding(0, u"X9"_s).isValid());
    }

    void tellsOfAFindingWhenItIsCited()
    {
        PlanSession session;
        session.document()->open(fullPlan());
        session.setResearch({notes()});
        ResearchModel model(&session);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const qsizetype at = fullPlan().indexOf(u"Grounded in: C1"_s) + 15;
        session.document()->apply(TextPatch({at, at}, u", C2"_s), u"Cite"_s, PlanDocument::Origin::Structure);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), model.indexOfFinding(0, u"C2"_s));
        QCOMPARE(model.indexOfFinding(0, u"C2"_s).data(ResearchModel::TimesCitedRole).toInt(), 1);
    }

    void keepsItsRowsWhenADocumentIsReadAgain()
    {
        PlanSession session;
        session.setResearch({notes()});
        ResearchModel model(&session);
        QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.indexOfFinding(0, u"S2"_s);
        Research next = notes();
        next.findings.removeAt(2);
        next.findings.append({u"E1"_s, ResearchKind::EdgeCase, u"Leap years"_s, false, {}, 0, 0});
        Research first = notes();
        first.path = u"docs/earlier.md"_s;
        session.setResearch({first, next});
        QCOMPARE(QModelIndex(kept), model.indexOfFinding(1, u"S2"_s));
        QCOMPARE(resets.count(), 0);
        ResearchModel fresh(&session);
        QCOMPARE(modelDump(model), modelDump(fresh));
    }
};

QTEST_GUILESS_MAIN(tst_ResearchModel)
#include "tst_researchmodel.moc"
