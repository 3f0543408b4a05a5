// SPDX-License-Identifier: Apache-2.0
#include "criterionedits.h"
#include "decisionedits.h"
#include "editcase.h"
#include "guard.h"
#include "riskedits.h"
#include "textitemedits.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

/** What no edit may do, whatever it is about. */
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAConflictAlone_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QByteArray>("operation");
        QTest::newRow("criterion") << u"## Acceptance Criteria\n\n%1- [ ] A\n%2- [ ] B\n%3"_s
                                   << QByteArray(R"(criterion.tick {"criterion": 1})");
        QTest::newRow("new criterion") << u"## Acceptance Criteria\n\n%1- [ ] A\n%2- [ ] B\n%3"_s
                                       << QByteArray(R"(criterion.add {"text": "C", "after": 1})");
        QTest::newRow("rollback") << u"## Rollback\n\n%11. A\n%22. B\n%3"_s << QByteArray(R"(rollback.set {"rollback": 1, "text": "C"})");
        QTest::newRow("decision") << u"## Design Decision: A\n\n%1**Context:** b\n%2**Context:** c\n%3"_s
                                  << QByteArray(R"(decision.set {"decision": "A", "field": "Context", "value": "d"})");
        QTest::newRow("approval") << u"## Approval\n\n%1- [ ] A\n%2- [ ] B\n%3"_s
                                  << QByteArray(R"(approval.rename {"role": "A", "to": "C"})");
    }
    void leavesAConflictAlone()
    {
        QFETCH(QString, lines);
        QFETCH(QByteArray, operation);
        const QString text =
            lines.replace(u"%1"_s, u"<<<<<<< ours\n"_s).replace(u"%2"_s, u"=======\n"_s).replace(u"%3"_s, u">>>>>>> theirs\n"_s);
        QVERIFY2(performed(text, operation).startsWith(u"refused: "_s), qPrintable(performed(text, operation)));
    }

    void everyOperationHasItsOwnName()
    {
        QStringList names;
        for (const Operation &operation : operations())
            names.append(QString::fromLatin1(operation.name));
        QStringList unique = names;
        unique.removeDuplicates();
        QCOMPARE(names, unique);
        for (const auto *kind : {"component", "alternative", "tradeoff", "rollback", "checkpoint", "criterion", "risk", "decision"}) {
            for (const auto *verb : {"add", "set", "move", "remove"})
                QVERIFY2(names.contains(QString::fromLatin1(kind) + u'.' + QString::fromLatin1(verb)), kind);
        }
    }

    void refusesIndexesThatDoNotExist()
    {
        const QString text = u"# P\n"_s;
        const Plan plan = readPlan(text);
        const EditSubject subject {plan, text};
        QVERIFY(removeCriterion(subject, -1).isRefused());
        QVERIFY(moveRisk(subject, 0, 1).isRefused());
        QVERIFY(setDecision(subject, 0, u"title"_s, u"A"_s).isRefused());
        QVERIFY(removeTextItem(subject, ItemKind::RollbackStep, 0).isRefused());
    }

    void refusesWhatSaysSomethingElse()
    {
        const QString text = u"## Rollback\n\n1. A\n2. B\n"_s;
        const Plan plan = readPlan(text);
        Edit edit = setTextItem({plan, text}, ItemKind::RollbackStep, 0, {}, u"C"_s);
        edit.patch = TextPatch({plan.rollback[1].range.start, plan.rollback[1].range.end}, u"2. C\n"_s);
        QVERIFY(guarded({plan, text}, edit).isRefused());
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
