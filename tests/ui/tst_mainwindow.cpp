// SPDX-License-Identifier: Apache-2.0
#include "approvedledger.h"
#include "criteriapane.h"
#include "mainwindow.h"
#include "messagerow.h"
#include "planlist.h"
#include "planpanes.h"
#include "plantree.h"
#include "previewpane.h"
#include "recentdelegate.h"
#include "researchpane.h"
#include "smallplan.h"
#include "sourcepane.h"
#include "startpage.h"
#include "theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withoutAPlanItShowsTheStartPage();
    void theStartPageOpensRecentPlans();
    void plansOfTheRepositoryFollowTheRecentOnes();
    void aRowReachedByKeyboardIsSeen();
    void aPlanIsShownWithItsName();
    void theTitleTellsOfUnsavedChanges();
    void oneKeySwitchesTheLayout();
    void layoutsRememberWhatTheyShow();
    void theLayoutIsRememberedByAnotherWindow();
    void aDamagedLayoutIsIgnored();
    void undoWorksFromAnyPane();
    void aReadOnlyPlanCannotBeSavedOrUndone();
    void menusAskForFiles();
    void aDroppedFileIsOpened();
    void messagesReplaceEachOtherByTheirKey();
    void anAnsweredMessageGoesAway();
    void thePaletteGoesToATask();
    void thePaletteRunsACommand();
    void thePaletteClosesOnEscape();
    void f8WalksTheFindings();
    void exportIsGated();
    void textGrowsInEveryPane();
    void closingAsksFirst();
    void whatIsTypedIntoACellIsKeptOnClosing();
    void undoIsTheCellsFirst();
    void aRefusedValueIsTold();

private:
    QAction *action(const QString &text) const;
    void openPlan(const QString &text = smallPlan());

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void MainWindowTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void MainWindowTest::openPlan(const QString &text)
{
    m_session->document()->open(text);
    m_session->setResearch(smallResearch());
    m_window->showPlan(u"/plans/labels.md"_s);
    QCoreApplication::processEvents();
}

QAction *MainWindowTest::action(const QString &text) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (QString(action->text()).remove(u'&').startsWith(text))
            return action;
    }
    return nullptr;
}

void MainWindowTest::withoutAPlanItShowsTheStartPage()
{
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
    QVERIFY(!m_window->findChild<PlanPanes *>()->isVisible());
    QVERIFY(!action(u"Save"_s)->isEnabled());
    QVERIFY(!action(u"Export Draft"_s)->isEnabled());
    QVERIFY(action(u"Open…"_s)->isEnabled());
}

void MainWindowTest::theStartPageOpensRecentPlans()
{
    m_window->setRecentPlans({{u"/plans/a.md"_s, u"First"_s, u"Ready for export"_s}, {u"/plans/b.md"_s, {}, {}}});
    auto *list = m_window->findChild<StartPage *>()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"First"_s);
    QCOMPARE(list->item(1)->text(), u"b.md"_s);
    QSignalSpy opened(m_window.get(), &MainWindow::openRequested);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toStringList(), QStringList {u"/plans/b.md"_s});
}

void MainWindowTest::plansOfTheRepositoryFollowTheRecentOnes()
{
    const auto lists = m_window->findChild<StartPage *>()->findChildren<PlanList *>();
    QCOMPARE(lists.size(), 2);
    QVERIFY(!lists.at(1)->isVisible());
    const RecentPlan both {u"/plans/docs/a.md"_s, u"First"_s, u"Ready for export"_s};
    const RecentPlan other {u"/plans/docs/b.md"_s, u"Second"_s, u"Draft"_s};
    m_window->setRepositoryPlans({u"/plans"_s, {both, other}, {}});
    QCOMPARE(lists.at(1)->count(), 2);
    m_window->setRecentPlans({both});
    QCOMPARE(lists.at(1)->count(), 1);
    const auto *rows = lists.at(1)->findChild<QListWidget *>();
    QVERIFY(rows->isVisible());
    QCOMPARE(rows->accessibleName(), u"In this repository: plans"_s);
    QCOMPARE(rows->item(0)->data(Qt::AccessibleTextRole).toString(), u"Second, Draft"_s);
    QCOMPARE(rows->item(0)->toolTip(), u"/plans/docs/b.md"_s);
    QCOMPARE(rows->item(0)->data(RecentDelegate::PlaceRole).toString(), u"docs/b.md"_s);
    QSignalSpy opened(m_window.get(), &MainWindow::openRequested);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualItemRect(rows->item(0)).center());
    QCOMPARE(opened.value(0).value(0).toStringList(), QStringList {u"/plans/docs/b.md"_s});
    m_window->setRepositoryPlans({u"/plans"_s, {}, u"It is not searched."_s});
    QVERIFY(lists.at(1)->isVisible() && !rows->isVisible());
    m_window->setRepositoryPlans({});
    QVERIFY(!lists.at(1)->isVisible());
}

void MainWindowTest::aRowReachedByKeyboardIsSeen()
{
    QList<RecentPlan> plans;
    for (int number = 0; number < 20; ++number)
        plans.append({u"/plans/%1.md"_s.arg(number), {}, {}});
    m_window->resize(900, 500);
    m_window->setRepositoryPlans({u"/plans"_s, plans, {}});
    auto *rows = m_window->findChild<StartPage *>()->findChildren<PlanList *>().at(1)->findChild<QListWidget *>();
    rows->setFocus();
    QCoreApplication::processEvents();
    QTest::keyClick(rows, Qt::Key_End);
    QCOMPARE(rows->currentRow(), 19);
    QVERIFY(rows->viewport()->visibleRegion().contains(rows->visualItemRect(rows->currentItem()).center()));
}

void MainWindowTest::aPlanIsShownWithItsName()
{
    openPlan();
    QVERIFY(m_window->findChild<PlanPanes *>()->isVisible());
    QCOMPARE(m_window->windowTitle(), u"labels.md[*] — Setsquare"_s);
    QVERIFY(action(u"Save"_s)->isEnabled());
    m_window->showStartPage();
    QVERIFY(!m_window->findChild<PlanPanes *>()->isVisible());
}

void MainWindowTest::theTitleTellsOfUnsavedChanges()
{
    openPlan();
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_session->document()->apply(TextPatch({0, 0}, u"x"_s), u"Type"_s, PlanDocument::Origin::Structure));
    QVERIFY(m_window->isWindowModified());
    m_session->document()->setSaved();
    QVERIFY(!m_window->isWindowModified());
}

void MainWindowTest::oneKeySwitchesTheLayout()
{
    openPlan();
    auto *panes = m_window->findChild<PlanPanes *>();
    QCOMPARE(panes->arrangement(), PlanPanes::Arrangement::Structure);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(panes->arrangement(), PlanPanes::Arrangement::Write);
    QVERIFY(panes->source()->isVisible());
    QVERIFY(!panes->findChild<QTabWidget *>(u"partTabs"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(panes->arrangement(), PlanPanes::Arrangement::Structure);
    QVERIFY(panes->findChild<QTabWidget *>(u"partTabs"_s)->isVisible());
}

void MainWindowTest::layoutsRememberWhatTheyShow()
{
    openPlan();
    auto *panes = m_window->findChild<PlanPanes *>();
    action(u"Show Checks"_s)->trigger();
    QVERIFY(!panes->isShown(PlanPanes::Part::Checks));
    panes->arrange(PlanPanes::Arrangement::Write);
    QVERIFY(panes->isShown(PlanPanes::Part::Checks));
    QVERIFY(action(u"Show Checks"_s)->isChecked());
    panes->arrange(PlanPanes::Arrangement::Structure);
    QVERIFY(!action(u"Show Checks"_s)->isChecked());
}

void MainWindowTest::theLayoutIsRememberedByAnotherWindow()
{
    openPlan();
    auto *panes = m_window->findChild<PlanPanes *>();
    panes->setShown(PlanPanes::Part::Research, false);
    panes->arrange(PlanPanes::Arrangement::Write);
    action(u"Larger"_s)->trigger();
    action(u"Dark"_s)->trigger();
    const QByteArray layout = m_window->saveLayout();

    PlanSession session;
    MainWindow other(&session);
    other.restoreLayout(layout);
    auto *restored = other.findChild<PlanPanes *>();
    QCOMPARE(restored->arrangement(), PlanPanes::Arrangement::Write);
    restored->arrange(PlanPanes::Arrangement::Structure);
    QVERIFY(!restored->isShown(PlanPanes::Part::Research));
    QVERIFY(restored->isShown(PlanPanes::Part::Checks));
    QVERIFY(restored->research()->font().pointSizeF() > QApplication::font().pointSizeF());
}

void MainWindowTest::aDamagedLayoutIsIgnored()
{
    openPlan();
    const QByteArray layout = m_window->saveLayout();
    m_window->restoreLayout({});
    m_window->restoreLayout("nonsense that is no layout");
    for (qsizetype length = 0; length < layout.size(); length += 37)
        m_window->restoreLayout(layout.left(length));
    QCOMPARE(m_window->findChild<PlanPanes *>()->arrangement(), PlanPanes::Arrangement::Structure);
}

void MainWindowTest::undoWorksFromAnyPane()
{
    openPlan();
    QVERIFY(!action(u"Undo"_s)->isEnabled());
    QVERIFY(m_session->document()->apply(TextPatch({0, 0}, u"x"_s), u"Change of title"_s, PlanDocument::Origin::Structure));
    QVERIFY(action(u"Undo Change of title"_s));
    for (int step = 0; step < 5; ++step)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_F6);
    action(u"Undo"_s)->trigger();
    QCOMPARE(m_session->document()->text(), smallPlan());
    action(u"Redo"_s)->trigger();
    QCOMPARE(m_session->document()->text(), u"x"_s + smallPlan());
}

void MainWindowTest::aReadOnlyPlanCannotBeSavedOrUndone()
{
    m_session->document()->open(smallPlan(), u"no permission"_s);
    m_window->showPlan(u"/plans/labels.md"_s);
    QVERIFY(!action(u"Save"_s)->isEnabled());
    QVERIFY(action(u"Save As"_s)->isEnabled());
    QVERIFY(!action(u"Undo"_s)->isEnabled());
}

void MainWindowTest::menusAskForFiles()
{
    openPlan();
    QSignalSpy saved(m_window.get(), &MainWindow::saveRequested);
    QSignalSpy exported(m_window.get(), &MainWindow::exportRequested);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(exported.count(), 1);
    QCOMPARE(exported.first().last().toBool(), true);
    action(u"As PDF"_s)->trigger();
    QCOMPARE(exported.last().first().value<ExportTarget>(), ExportTarget::Pdf);
    QCOMPARE(exported.last().last().toBool(), false);
}

void MainWindowTest::aDroppedFileIsOpened()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/plans/a.md"_s), QUrl(u"https://example.org/b.md"_s)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QSignalSpy opened(m_window.get(), &MainWindow::openRequested);
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toStringList(), QStringList {u"/plans/a.md"_s});
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
}

void MainWindowTest::messagesReplaceEachOtherByTheirKey()
{
    m_window->showMessage(u"disk"_s, MainWindow::MessageKind::Warning, u"First"_s);
    m_window->showMessage(u"disk"_s, MainWindow::MessageKind::Error, u"Second"_s);
    m_window->showMessage(u"research"_s, MainWindow::MessageKind::Info, u"Third"_s);
    QStringList shown;
    for (const MessageRow *row : m_window->findChildren<MessageRow *>()) {
        if (row->isVisible())
            shown.append(row->accessibleName());
    }
    QCOMPARE(shown, (QStringList {u"Second"_s, u"Third"_s}));
    m_window->hideMessage(u"disk"_s);
    m_window->hideMessage(u"no such key"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_window->findChildren<MessageRow *>().size(), 1);
}

void MainWindowTest::anAnsweredMessageGoesAway()
{
    int runs = 0;
    m_window->showMessage(u"disk"_s, MainWindow::MessageKind::Warning, u"The file has changed."_s, {{u"Reload"_s, [&] { ++runs; }}});
    auto *row = m_window->findChild<MessageRow *>();
    QTest::mouseClick(row->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(runs, 1);
    QVERIFY(!row->isVisible());
}

void MainWindowTest::thePaletteGoesToATask()
{
    openPlan();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"drain"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
    auto *selection = m_window->findChild<PlanPanes *>()->selection();
    const Task &task = m_session->plan().tasks[1];
    QVERIFY(task.range.contains(selection->range().start));
}

void MainWindowTest::thePaletteRunsACommand()
{
    openPlan();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"write layout"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->findChild<PlanPanes *>()->arrangement(), PlanPanes::Arrangement::Write);
}

void MainWindowTest::thePaletteClosesOnEscape()
{
    openPlan();
    QWidget *before = QApplication::focusWidget();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QPointer<QWidget> field = QApplication::focusWidget();
    QVERIFY(field != before);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void MainWindowTest::f8WalksTheFindings()
{
    openPlan(
        smallPlan().replace(u"Depends on: Task 2"_s, u"Depends on: Task 99"_s).replace(u"Depends on: Task 1"_s, u"Depends on: Task 98"_s));
    QVERIFY(m_session->findings().size() >= 2);
    auto *selection = m_window->findChild<PlanPanes *>()->selection();
    qsizetype before = -1;
    for (int step = 0; step < 2; ++step) {
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(selection->range().start > before);
        before = selection->range().start;
    }
}

void MainWindowTest::exportIsGated()
{
    openPlan();
    // with a closed gate it says what is missing, before and after it is pressed
    QVERIFY(action(u"Export Specification"_s)->isEnabled());
    QVERIFY(action(u"Export Draft"_s)->isEnabled());
    const QString closed = action(u"Export Specification"_s)->toolTip();
    // the plan cites S1, which stands in none of that research: an error
    m_session->setResearch({});
    m_session->setLedger(approvedByAll(smallPlan()).ledger());
    QVERIFY(m_session->gate().open);
    QCOMPARE(action(u"Export Specification"_s)->toolTip(), u"Export the approved specification"_s);
    QVERIFY(closed != action(u"Export Specification"_s)->toolTip());
}

void MainWindowTest::textGrowsInEveryPane()
{
    openPlan();
    // Of a pane the text that is largest: it may have labels of a size of their own.
    const auto size = [](const QWidget *pane) {
        double largest = pane->fontInfo().pointSizeF();
        for (const QWidget *child : pane->findChildren<QWidget *>())
            largest = std::max(largest, child->fontInfo().pointSizeF());
        return largest;
    };
    auto *all = m_window->findChild<PlanPanes *>();
    QList<QWidget *> panes;
    for (QWidget *widget : all->findChildren<QWidget *>()) {
        // A preview has a style of its own.
        if (QByteArray(widget->metaObject()->className()).endsWith("Pane") && !qobject_cast<PreviewPane *>(widget))
            panes.append(widget);
    }
    QVERIFY(panes.size() >= 8);
    const TextRange title = m_session->plan().titleRange;
    const int titleHeight = all->preview()->rectOf(title).height();
    QHash<QWidget *, double> before;
    for (QWidget *pane : panes)
        before[pane] = size(pane);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QHash<QWidget *, double> grown;
    for (QWidget *pane : panes) {
        grown[pane] = size(pane);
        QVERIFY2(grown[pane] > before[pane], pane->metaObject()->className());
    }
    QVERIFY(all->preview()->rectOf(title).height() > titleHeight);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QCoreApplication::processEvents();
    for (QWidget *pane : panes)
        QVERIFY2(size(pane) < grown[pane], pane->metaObject()->className());
}

void MainWindowTest::closingAsksFirst()
{
    bool may = false;
    m_window->setMayClose([&] { return may; });
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    may = true;
    QVERIFY(m_window->close());
}

/** The window shows the criteria, and the first one is being edited. */
static QWidget *editedCriterion(MainWindow *window)
{
    window->findChild<PlanPanes *>()->showTab(PlanPanes::CriteriaTab);
    QCoreApplication::processEvents();
    auto *tree = window->findChild<CriteriaPane *>()->tree();
    tree->setFocus();
    QModelIndex row = tree->model()->index(0, 0);
    while (tree->model()->hasChildren(row))
        row = tree->model()->index(0, 0, row);
    tree->beginEditing(row);
    return QApplication::focusWidget();
}

void MainWindowTest::whatIsTypedIntoACellIsKeptOnClosing()
{
    openPlan();
    QTest::keyClicks(editedCriterion(m_window.get()), u"typed last"_s);
    QString seen;
    m_window->setMayClose([&] {
        seen = m_session->plan().criteria.first().text;
        return true;
    });
    QVERIFY(m_window->close());
    QCOMPARE(seen, u"typed last"_s);
}

void MainWindowTest::undoIsTheCellsFirst()
{
    openPlan();
    QVERIFY(m_session->document()->apply(TextPatch({0, 0}, u"x"_s), u"Change of title"_s, PlanDocument::Origin::Structure));
    QWidget *editor = editedCriterion(m_window.get());
    QTest::keyClicks(editor, u"y"_s);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->document()->text(), u"x"_s + smallPlan());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->document()->text(), smallPlan());
    QVERIFY(editor->hasFocus());
}

void MainWindowTest::aRefusedValueIsTold()
{
    openPlan();
    QWidget *editor = editedCriterion(m_window.get());
    QTest::keyClicks(editor, u"ends with (C1)"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    const QList<MessageRow *> rows = m_window->findChildren<MessageRow *>();
    QCOMPARE(rows.size(), 1);
    QVERIFY(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_Escape);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
