// SPDX-License-Identifier: Apache-2.0
#include "approvalbar.h"
#include "approvalcard.h"
#include "approvedledger.h"
#include "gatecard.h"
#include "smallplan.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class ApprovalBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void everyRoleHasACard();
    void aCardAsksForAReview();
    void nobodySignsWhatFollows();
    void cardsSayWhoAndWhenAndWhatBecameOfIt();
    void rolesThatComeAndGoLeaveTheOthers();
    void theGateSaysWhatIsMissing();
    void aBlockerLeadsToItsLine();
    void manyRolesDoNotWidenTheWindow();
    void exportButtonsAreTheActions();

private:
    QList<ApprovalCard *> cards() const;

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<QAction> m_export;
    std::unique_ptr<ApprovalBar> m_bar;
};

void ApprovalBarTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_export = std::make_unique<QAction>(u"Export"_s);
    m_bar = std::make_unique<ApprovalBar>(m_session.get(), m_selection.get(), QList<QAction *> {m_export.get()});
    m_bar->resize(1200, 80);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    m_session->document()->open(smallPlan());
}

void ApprovalBarTest::cleanup()
{
    m_bar.reset();
    m_export.reset();
    m_selection.reset();
    m_session.reset();
}

QList<ApprovalCard *> ApprovalBarTest::cards() const
{
    QList<ApprovalCard *> result;
    for (auto *card : m_bar->findChildren<ApprovalCard *>()) {
        if (!card->isHidden())
            result.append(card);
    }
    return result;
}

void ApprovalBarTest::everyRoleHasACard()
{
    QCOMPARE(cards().size(), 3);
    QCOMPARE(cards().at(1)->accessibleName(), u"Stakeholder, not yet approved"_s);
}

void ApprovalBarTest::aCardAsksForAReview()
{
    QSignalSpy asked(m_bar.get(), &ApprovalBar::reviewRequested);
    QTest::mouseClick(cards().at(1), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"Stakeholder"_s);
    QVERIFY(m_session->document()->text().sliced(m_selection->range().start).startsWith(u"- [ ] Stakeholder"_s));
    QCOMPARE(m_session->document()->text(), smallPlan());
    QTest::keyClick(cards().at(0), Qt::Key_Space);
    QCOMPARE(asked.count(), 2);
}

void ApprovalBarTest::nobodySignsWhatFollows()
{
    QSignalSpy asked(m_bar.get(), &ApprovalBar::reviewRequested);
    QTest::mouseClick(cards().at(2), Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
}

void ApprovalBarTest::cardsSayWhoAndWhenAndWhatBecameOfIt()
{
    m_session->setLedger(approvedByAll(smallPlan()).ledger());
    QVERIFY2(cards().at(0)->accessibleName().startsWith(u"Technical lead, approved · Ann Example · 20 Nov "_s),
             qPrintable(cards().at(0)->accessibleName()));
    const qsizetype at = smallPlan().indexOf(u"Print by hand"_s);
    QVERIFY(m_session->document()->apply(TextPatch({at, at}, u"Never "_s), u"Edit"_s, PlanDocument::Origin::Structure));
    m_session->settle();
    QVERIFY(cards().at(0)->accessibleName().contains(u"fallen: 1 change since"_s));
    QVERIFY2(cards().at(0)->toolTip().contains(u"Never"_s), qPrintable(cards().at(0)->toolTip()));
    m_session->document()->undoStack()->undo();
    m_session->settle();
    QVERIFY(!cards().at(0)->accessibleName().contains(u"fallen"_s));
}

void ApprovalBarTest::rolesThatComeAndGoLeaveTheOthers()
{
    ApprovalCard *last = cards().at(2);
    const QString text = m_session->document()->text();
    const qsizetype line = text.indexOf(u"- [ ] Stakeholder"_s);
    const TextPatch removal({line, line + 18}, {});
    QVERIFY(m_session->document()->apply(removal, u"Remove"_s, PlanDocument::Origin::Structure));
    QCOMPARE(cards().size(), 2);
    QVERIFY(cards().contains(last));
    m_session->document()->undoStack()->undo();
    QCOMPARE(cards().size(), 3);
    QCOMPARE(m_session->document()->text(), text);
}

void ApprovalBarTest::theGateSaysWhatIsMissing()
{
    auto *gate = m_bar->findChild<GateCard *>();
    QVERIFY(!m_session->gate().open);
    QVERIFY(gate->isEnabled());
    QVERIFY(!gate->text().isEmpty());
    const QString closed = gate->text();
    m_session->setLedger(approvedByAll(smallPlan()).ledger());
    QVERIFY2(m_session->gate().open, qPrintable(gate->text()));
    QVERIFY(gate->text() != closed);
    QVERIFY(!gate->isEnabled());
}

void ApprovalBarTest::aBlockerLeadsToItsLine()
{
    LedgerBuilder ledger;
    ledger.decide(smallPlan(), u"Technical lead"_s);
    m_session->setLedger(ledger.ledger());
    QCOMPARE(m_session->gate().blockers.size(), 1);
    QSignalSpy activated(m_selection.get(), &PlanSelection::rangeActivated);
    QTest::mouseClick(m_bar->findChild<GateCard *>(), Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
    QVERIFY(m_session->document()->text().sliced(m_selection->range().start).startsWith(u"- [ ] Stakeholder"_s));
}

void ApprovalBarTest::manyRolesDoNotWidenTheWindow()
{
    QString text = smallPlan();
    for (int role = 0; role < 40; ++role)
        text += u"- [ ] The person who looks after matter number %1 and has a long title\n"_s.arg(role);
    m_session->document()->open(text);
    QCOMPARE(cards().size(), 43);
    QCoreApplication::processEvents();
    QVERIFY2(m_bar->minimumSizeHint().width() < 900, qPrintable(QString::number(m_bar->minimumSizeHint().width())));
}

void ApprovalBarTest::exportButtonsAreTheActions()
{
    auto *button = m_bar->findChild<QPushButton *>();
    QSignalSpy triggered(m_export.get(), &QAction::triggered);
    button->click();
    QCOMPARE(triggered.count(), 1);
    m_export->setEnabled(false);
    QVERIFY(!button->isEnabled());
}

QTEST_MAIN(ApprovalBarTest)
#include "tst_approvalbar.moc"
