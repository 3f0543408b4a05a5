// SPDX-License-Identifier: Apache-2.0
#include "approvalbar.h"
#include "approvedledger.h"
#include "mainwindow.h"
#include "planpanes.h"
#include "previewpane.h"
#include "reviewmap.h"
#include "reviewpane.h"
#include "smalltext.h"
#include "sourcepane.h"
#include "theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class ReviewPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();

    void onlyOnePartAndTheApprovalsAreShown();
    void arrowsWalkTheParts();
    void downReadsOnThroughTheNextPart();
    void typeFitsTheHeight();
    void aQuestionBecomesAnOpenQuestion();
    void aQuestionThatCannotBeWrittenStays();
    void aRemarkIsKept();
    void escapeLeavesTheEntryFirst();
    void leavingRestoresEverything();
    void anotherLayoutLeavesTheReview();
    void theReviewIsNotRemembered();
    void theMapTellsWhatHasChanged();
    void theMapFollowsTheLedger();
    void anEmptyPlanHasNothingToWalk();

private:
    ReviewPane *review() const { return m_window->findChild<ReviewPane *>(); }
    PlanPanes *panes() const { return m_window->findChild<PlanPanes *>(); }
    QLineEdit *entry() const { return review()->findChild<QLineEdit *>(u"reviewEntry"_s); }
    ReviewMap *map() const { return review()->findChild<ReviewMap *>(); }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    void open(const QString &text);

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void ReviewPaneTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1280, 800);
    open(smallPlan());
}

void ReviewPaneTest::open(const QString &text)
{
    m_session->document()->open(text);
    m_window->showPlan(u"/plans/labels.md"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ReviewPaneTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void ReviewPaneTest::onlyOnePartAndTheApprovalsAreShown()
{
    press(Qt::Key_F11);
    QVERIFY(review()->isVisible());
    QVERIFY(m_window->isFullScreen());
    QVERIFY(!m_window->menuBar()->isVisible());
    QVERIFY(!m_window->statusBar()->isVisible());
    QVERIFY(!m_window->findChild<QToolBar *>()->isVisible());
    QVERIFY(!panes()->source()->isVisible());
    QVERIFY(m_window->findChild<ApprovalBar *>()->isVisible());
}

void ReviewPaneTest::arrowsWalkTheParts()
{
    press(Qt::Key_F11);
    QCOMPARE(review()->part(), 0);
    press(Qt::Key_Right);
    QCOMPARE(map()->fields().value(review()->part()).title, u"Context"_s);
    press(Qt::Key_Left);
    QCOMPARE(review()->part(), 0);
    press(Qt::Key_Left);
    QCOMPARE(review()->part(), 0);
    press(Qt::Key_End);
    QCOMPARE(map()->fields().value(review()->part()).title, u"Approval"_s);
    press(Qt::Key_Right);
    QCOMPARE(map()->current(), int(map()->fields().size()) - 1);
    QTest::mouseClick(map(), Qt::LeftButton, {}, map()->rectOf(2).center());
    QCOMPARE(review()->part(), 2);
}

void ReviewPaneTest::downReadsOnThroughTheNextPart()
{
    open(u"# P\n\n## Context\n\n"_s + u"A paragraph.\n\n"_s.repeated(60) + u"## Rollback\n\n1. Back\n"_s);
    press(Qt::Key_F11);
    press(Qt::Key_Right);
    const QScrollBar *bar = review()->findChild<PreviewPane *>()->verticalScrollBar();
    press(Qt::Key_PageDown);
    QCOMPARE(review()->part(), 1);
    QVERIFY(bar->value() > 0);
    for (int pages = 0; pages < 50 && review()->part() == 1; ++pages)
        press(Qt::Key_PageDown);
    QCOMPARE(review()->part(), 2);
    QCOMPARE(bar->value(), 0);
    press(Qt::Key_Up);
    QCOMPARE(review()->part(), 1);
    QCOMPARE(bar->value(), bar->maximum());
}

void ReviewPaneTest::typeFitsTheHeight()
{
    open(u"# Plan\n\nOne line.\n"_s); // of the title, which is not wrapped
    const int ordinary = panes()->preview()->rectOf({0, 1}).height();
    press(Qt::Key_F11);
    const int large = review()->findChild<PreviewPane *>()->rectOf({0, 1}).height();
    QVERIFY2(large > 1.3 * ordinary, qPrintable(u"%1 is not much larger than %2"_s.arg(large).arg(ordinary)));
}

void ReviewPaneTest::aQuestionBecomesAnOpenQuestion()
{
    press(Qt::Key_F11);
    press(Qt::Key_Right);
    press(Qt::Key_Q);
    QTest::keyClicks(QApplication::focusWidget(), u"Who refills the paper?"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_session->plan().questions.size(), 1);
    QCOMPARE(m_session->plan().questions[0].id, u"Q1"_s);
    QCOMPARE(m_session->plan().questions[0].text, u"Who refills the paper?"_s);
    QCOMPARE(map()->fields().value(review()->part()).title, u"Context"_s);
    press(Qt::Key_Q);
    QTest::keyClicks(QApplication::focusWidget(), u"And when?"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_session->plan().questions.value(1).id, u"Q2"_s);
    m_session->document()->undoStack()->undo();
    m_session->document()->undoStack()->undo();
    QCOMPARE(m_session->document()->text(), smallPlan());
}

void ReviewPaneTest::aQuestionThatCannotBeWrittenStays()
{
    press(Qt::Key_F11);
    press(Qt::Key_Q);
    QTest::keyClicks(QApplication::focusWidget(), u"answered by whom?"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_session->document()->text(), smallPlan());
    QCOMPARE(entry()->text(), u"answered by whom?"_s);
    QVERIFY(entry()->isVisible());
}

void ReviewPaneTest::aRemarkIsKept()
{
    press(Qt::Key_F11);
    press(Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), u"Only for the pilot"_s);
    press(Qt::Key_Return);
    QCOMPARE(review()->remarks(), QStringList {u"Only for the pilot"_s});
    QCOMPARE(m_session->document()->text(), smallPlan());
    m_session->document()->open(u"# Another\n"_s);
    QCOMPARE(review()->remarks(), QStringList());
}

void ReviewPaneTest::escapeLeavesTheEntryFirst()
{
    press(Qt::Key_F11);
    press(Qt::Key_Q);
    press(Qt::Key_Escape);
    QVERIFY(review()->isVisible());
    QVERIFY(!entry()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!review()->isVisible());
}

void ReviewPaneTest::leavingRestoresEverything()
{
    panes()->arrange(PlanPanes::Arrangement::Write);
    panes()->source()->focusEditor();
    QWidget *focus = QApplication::focusWidget();
    const QVariantMap before = panes()->saveState();
    const QSize size = m_window->size();
    press(Qt::Key_F11);
    press(Qt::Key_Right);
    press(Qt::Key_F11);
    QVERIFY(!m_window->isFullScreen());
    QCOMPARE(panes()->arrangement(), PlanPanes::Arrangement::Write);
    QCOMPARE(QApplication::focusWidget(), focus);
    QVERIFY(m_window->menuBar()->isVisible());
    QVERIFY(m_window->statusBar()->isVisible());
    QTRY_COMPARE(m_window->size(), size);
    const QVariantMap after = panes()->saveState();
    QCOMPARE(after.keys(), before.keys());
    for (auto state = before.cbegin(); state != before.cend(); ++state)
        QVERIFY2(after[state.key()] == state.value(),
                 qPrintable(u"%1: %2 became %3"_s.arg(state.key(), QDebug::toString(*state), QDebug::toString(after[state.key()]))));
    QCOMPARE(m_session->document()->text(), smallPlan());
}

void ReviewPaneTest::anotherLayoutLeavesTheReview()
{
    press(Qt::Key_F11);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(panes()->arrangement(), PlanPanes::Arrangement::Write);
    QVERIFY(panes()->source()->isVisible());
    QVERIFY(m_window->menuBar()->isVisible());
}

void ReviewPaneTest::theReviewIsNotRemembered()
{
    press(Qt::Key_F11);
    const QByteArray layout = m_window->saveLayout();
    PlanSession session;
    MainWindow other(&session);
    other.restoreLayout(layout);
    QVERIFY(!other.isFullScreen());
    QCOMPARE(other.findChild<PlanPanes *>()->arrangement(), PlanPanes::Arrangement::Structure);
}

void ReviewPaneTest::theMapTellsWhatHasChanged()
{
    ReviewMap map;
    map.setFields({{u"Context"_s, {}}, {u"Tasks"_s, {u"Security"_s}}});
    QVERIFY(map.accessibleDescription().contains(u"Tasks, changed"_s));
    QVERIFY(!map.accessibleDescription().contains(u"Context, changed"_s));
    map.setCurrent(1);
    QCOMPARE(map.accessibleName(), u"Part 2 of 2"_s);
}

void ReviewPaneTest::theMapFollowsTheLedger()
{
    LedgerBuilder ledger;
    ledger.decide(smallPlan(), u"Technical lead"_s);
    m_session->setLedger(ledger.ledger());
    press(Qt::Key_F11);
    for (const ReviewMap::Field &field : map()->fields())
        QCOMPARE(field.changedFor, QStringList());
    const qsizetype at = smallPlan().indexOf(u"Speak to the printer"_s);
    m_session->document()->apply(TextPatch({at, at + 5}, u"Talk"_s), {}, PlanDocument::Origin::Structure);
    m_session->settle();
    for (const ReviewMap::Field &field : map()->fields())
        QCOMPARE(field.changedFor, field.title == u"Phase 2: Printer"_s ? QStringList {u"Technical lead"_s} : QStringList());
}

void ReviewPaneTest::anEmptyPlanHasNothingToWalk()
{
    open({});
    press(Qt::Key_F11);
    for (const int key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Home, Qt::Key_Space})
        press(key);
    QCOMPARE(review()->part(), 0);
}

QTEST_MAIN(ReviewPaneTest)
#include "tst_reviewpane.moc"
