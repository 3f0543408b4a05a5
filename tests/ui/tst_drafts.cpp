// SPDX-License-Identifier: Apache-2.0
#include "criteriamodel.h"
#include "criteriapane.h"
#include "decisionmodel.h"
#include "decisionspane.h"
#include "mainwindow.h"
#include "planpanes.h"
#include "planselection.h"
#include "plantree.h"
#include "riskmodel.h"
#include "riskspane.h"
#include "smallplan.h"
#include "taskspane.h"
#include "tasktreemodel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

/** What all rows have in common while they are entered. */
class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void returnKeepsIt_data() { panes(); }
    void returnKeepsIt();
    void theCommandKeepsItAndBeginsTheNext_data() { panes(); }
    void theCommandKeepsItAndBeginsTheNext();
    void escapeLeavesIt_data() { panes(); }
    void escapeLeavesIt();
    void goingToAnotherRowKeepsIt_data() { panes(); }
    void goingToAnotherRowKeepsIt();
    void goingToAnotherPaneKeepsIt_data() { panes(); }
    void goingToAnotherPaneKeepsIt();
    void withoutANameItGoesWithTheFocus_data() { panes(); }
    void withoutANameItGoesWithTheFocus();
    void itIsOfItsPlanOnly_data() { panes(); }
    void itIsOfItsPlanOnly();
    void savingKeepsWhatIsTyped_data();
    void savingKeepsWhatIsTyped();
    void savingLeavesTheCellOpen();

private:
    static void panes();
    void begin();
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    void press(Qt::Key key);
    bool hasDraft() const { return m_rows->draftRow().isValid(); }
    const QString &text() const { return m_session->document()->text(); }
    QUndoStack *stack() const { return m_session->document()->undoStack(); }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_elsewhere = nullptr;
    RowsPane *m_pane = nullptr;
    PlanRowModel *m_rows = nullptr;
};

void DraftsTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(smallPlan());
}

void DraftsTest::cleanup()
{
    m_window.reset();
}

void DraftsTest::panes()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<Command>("command");
    QTest::newRow("task") << int(PlanPanes::TasksTab) << Command::AddRow;
    QTest::newRow("phase") << int(PlanPanes::TasksTab) << Command::AddGroup;
    QTest::newRow("criterion") << int(PlanPanes::CriteriaTab) << Command::AddRow;
    QTest::newRow("decision") << int(PlanPanes::DecisionsTab) << Command::AddRow;
    QTest::newRow("risk") << int(PlanPanes::RisksTab) << Command::AddRow;
}

/** The pane of the row of data in a window with something else, and a draft in it. */
void DraftsTest::begin()
{
    QFETCH(const int, tab);
    QFETCH(const Command, command);
    m_window = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(m_window.get());
    PlanSession *session = m_session.get();
    PlanSelection *selection = m_selection.get();
    switch (tab) {
    case PlanPanes::TasksTab:
        m_pane = new TasksPane(session, selection);
        break;
    case PlanPanes::CriteriaTab:
        m_pane = new CriteriaPane(session, selection);
        break;
    case PlanPanes::DecisionsTab:
        m_pane = new DecisionsPane(session, selection);
        break;
    default:
        m_pane = new RisksPane(session, selection);
    }
    m_rows = m_pane->findChild<PlanRowModel *>();
    m_elsewhere = new QLineEdit;
    row->addWidget(m_pane);
    row->addWidget(m_elsewhere);
    m_window->resize(1000, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_pane->run(command);
    QVERIFY(hasDraft());
    QVERIFY(m_pane->tree()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(text(), smallPlan());
}

void DraftsTest::press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
    QCoreApplication::processEvents();
}

void DraftsTest::returnKeepsIt()
{
    begin();
    type(u"Something new"_s);
    press(Qt::Key_Return);
    QVERIFY(text().contains(u"Something new"_s));
    QCOMPARE(stack()->count(), 1);
    press(Qt::Key_Escape);
    QVERIFY(!hasDraft());
    const TextRange kept = m_pane->tree()->rangeOf(m_pane->tree()->currentIndex());
    QVERIFY(text().sliced(kept.start, kept.length()).contains(u"Something new"_s));
    stack()->undo();
    QCOMPARE(text(), smallPlan());
}

void DraftsTest::theCommandKeepsItAndBeginsTheNext()
{
    begin();
    QFETCH(const Command, command);
    for (const QString &words : {u"Something new"_s, u"Something else"_s}) {
        type(words);
        m_pane->run(command);
        QVERIFY(text().contains(words));
        QVERIFY(hasDraft());
    }
    QVERIFY(text().indexOf(u"Something new"_s) < text().indexOf(u"Something else"_s));
    press(Qt::Key_Escape);
    QCOMPARE(stack()->count(), 2);
}

void DraftsTest::escapeLeavesIt()
{
    begin();
    type(u"Something new"_s);
    press(Qt::Key_Escape);
    QVERIFY(!hasDraft());
    QCOMPARE(text(), smallPlan());
    QVERIFY(m_pane->tree()->hasFocus());
}

void DraftsTest::goingToAnotherRowKeepsIt()
{
    begin();
    type(u"Something new"_s);
    m_pane->tree()->setCurrentIndex(m_pane->tree()->model()->index(0, 0));
    QTRY_VERIFY(!hasDraft());
    QVERIFY(text().contains(u"Something new"_s));
    QCOMPARE(m_pane->tree()->currentIndex(), m_pane->tree()->model()->index(0, 0));
}

void DraftsTest::goingToAnotherPaneKeepsIt()
{
    begin();
    type(u"Something new"_s);
    m_elsewhere->setFocus();
    QTRY_VERIFY(!hasDraft());
    QVERIFY(text().contains(u"Something new"_s));
    QCOMPARE(stack()->count(), 1);
}

void DraftsTest::withoutANameItGoesWithTheFocus()
{
    begin();
    type(u"  "_s);
    m_elsewhere->setFocus();
    QTRY_VERIFY(!hasDraft());
    QCOMPARE(text(), smallPlan());
}

void DraftsTest::itIsOfItsPlanOnly()
{
    begin();
    type(u"Something new"_s);
    const QString other = smallPlan().replace(u"Beep"_s, u"Blink"_s);
    m_session->document()->open(other);
    QVERIFY(!hasDraft());
    m_elsewhere->setFocus();
    QCoreApplication::processEvents();
    QCOMPARE(text(), other);
}

void DraftsTest::savingKeepsWhatIsTyped_data()
{
    panes();
    QTest::newRow("cell of a row in the plan") << int(PlanPanes::CriteriaTab) << Command::Copy;
}

/** In the real window, with the key that saves. */
void DraftsTest::savingKeepsWhatIsTyped()
{
    QFETCH(const int, tab);
    QFETCH(const Command, command);
    MainWindow window(m_session.get());
    window.showPlan(u"/plans/labels.md"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *panes = window.findChild<PlanPanes *>();
    panes->showTab(PlanPanes::Tab(tab));
    QCoreApplication::processEvents();
    RowsPane *pane = panes->rowsPane();
    if (command == Command::Copy)
        pane->tree()->beginEditing(pane->tree()->model()->index(0, 0, pane->tree()->model()->index(0, 0)));
    else
        pane->run(command);
    type(u"Something new"_s);
    QString saved;
    connect(&window, &MainWindow::saveRequested, this, [&] { saved = text(); });
    QTest::keyClick(window.windowHandle(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(saved.contains(u"Something new"_s), qPrintable(saved));
    stack()->undo();
    QCOMPARE(text(), smallPlan());
}

void DraftsTest::savingLeavesTheCellOpen()
{
    m_window = std::make_unique<CriteriaPane>(m_session.get(), m_selection.get());
    auto *pane = static_cast<CriteriaPane *>(m_window.get());
    pane->show();
    QVERIFY(QTest::qWaitForWindowActive(pane));
    pane->tree()->beginEditing(pane->tree()->model()->index(0, 0, pane->tree()->model()->index(0, 0)));
    type(u"One"_s);
    QVERIFY(pane->commit());
    QVERIFY(text().contains(u"- [ ] One\n"_s));
    type(u" more"_s);
    press(Qt::Key_Return);
    QVERIFY(text().contains(u"- [ ] One more\n"_s));
}

QTEST_MAIN(DraftsTest)
#include "tst_drafts.moc"
