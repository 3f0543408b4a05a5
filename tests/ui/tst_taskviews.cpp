// SPDX-License-Identifier: Apache-2.0
#include "taskviews.h"

#include "fakegraphengine.h"
#include "graphpane.h"
#include "graphscene.h"
#include "graphview.h"
#include "pillbutton.h"
#include "planselection.h"
#include "plansession.h"
#include "plantree.h"
#include "schedulepane.h"
#include "smalltext.h"
#include "taskspane.h"
#include "tasktreemodel.h"
#include "theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sample =
    u"## Implementation Tasks\n\n1. **Measure** (est: 2 hours)\n\n2. **Choose**\n\n3. **Write**\n   - Depends on: Task 1\n"_s;

} // namespace

class TaskViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pillsSwitch();
    void aSelectionIsInEveryView();
    void editingInTheGraphOpensTheTitleInTheList();
    void beginningIsInTheList();
    void theViewIsRemembered();
    void whatWasFoldedAndZoomedIsRemembered();
    void theStateOfAListAloneIsTaken();
    void damagedStatesChangeNothing();
    void theFocusStaysWithTheTasks();
    void theFocusComesWhenAsked();

private:
    PillButton *pill(const QString &text) const;

    FakeGraphEngine m_engine;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<TaskViews> m_views;
};

void TaskViewsTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(sample);
    m_session->settle();
    m_views = std::make_unique<TaskViews>(m_session.get(), m_selection.get());
    m_views->graph()->setEngine(m_engine.engine());
    m_views->resize(900, 600);
    m_views->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_views.get()));
}

void TaskViewsTest::cleanup()
{
    m_views.reset();
    QCoreApplication::processEvents();
}

PillButton *TaskViewsTest::pill(const QString &text) const
{
    for (PillButton *one : m_views->switcher()->findChildren<PillButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

void TaskViewsTest::pillsSwitch()
{
    QCOMPARE(m_views->view(), TaskViews::List);
    for (const auto &[text, view] : {std::pair(u"Graph"_s, TaskViews::Graph), std::pair(u"Schedule"_s, TaskViews::Schedule),
                                     std::pair(u"Schedule"_s, TaskViews::Schedule), std::pair(u"List"_s, TaskViews::List)}) {
        pill(text)->click();
        QCOMPARE(m_views->view(), view);
        for (const QString &other : {u"List"_s, u"Graph"_s, u"Schedule"_s})
            QCOMPARE(pill(other)->isChecked(), other == text);
    }
}

void TaskViewsTest::aSelectionIsInEveryView()
{
    m_views->show(TaskViews::Graph);
    QTRY_COMPARE(m_views->graph()->scene()->nodeCount(), 3);
    QTest::keyClick(m_views->graph()->view(), Qt::Key_Down);
    QTest::keyClick(m_views->graph()->view(), Qt::Key_Right);
    QCOMPARE(m_views->list()->tree()->currentIndex().data(TaskTreeModel::TaskIndexRole).toInt(), 1);
    QCOMPARE(m_views->schedule()->tree()->currentIndex().data(TaskTreeModel::TaskIndexRole).toInt(), 1);
}

void TaskViewsTest::editingInTheGraphOpensTheTitleInTheList()
{
    m_views->show(TaskViews::Graph);
    QTRY_COMPARE(m_views->graph()->scene()->nodeCount(), 3);
    m_views->graph()->view()->showNode(2);
    QTest::keyClick(m_views->graph()->view(), Qt::Key_Return);
    QCOMPARE(m_views->view(), TaskViews::List);
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), u"Draw"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_session->plan().tasks[2].title, u"Draw"_s);
}

void TaskViewsTest::beginningIsInTheList()
{
    m_session->document()->open(u"# Plan: Nothing\n\n## Implementation Tasks\n"_s);
    m_session->settle();
    m_views->show(TaskViews::Schedule);
    QPushButton *begin = nullptr;
    QTRY_VERIFY([&] {
        for (QPushButton *button : m_views->schedule()->findChildren<QPushButton *>())
            begin = button->isVisible() ? button : begin;
        return begin;
    }());
    begin->click();
    QCOMPARE(m_views->view(), TaskViews::List);
    QVERIFY(qobject_cast<TaskTreeModel *>(m_views->list()->tree()->rows())->draftRow().isValid());
}

void TaskViewsTest::theViewIsRemembered()
{
    m_views->show(TaskViews::Schedule);
    TaskViews other(m_session.get(), m_selection.get());
    QVERIFY(other.restoreState(m_views->saveState()));
    QCOMPARE(other.view(), TaskViews::Schedule);
}

void TaskViewsTest::whatWasFoldedAndZoomedIsRemembered()
{
    m_session->document()->open(u"## Implementation Tasks\n\n### Phase 1: One\n\n1. **Measure** (est: 2 hours)\n\n2. **Choose**\n\n"
                                "### Phase 2: Two\n\n3. **Write**\n   - Depends on: Task 1\n"_s);
    m_session->settle();
    m_views->show(TaskViews::Graph);
    QTRY_COMPARE(m_views->graph()->scene()->nodeCount(), 3);
    Q_EMIT m_views->graph()->view()->foldRequested(0);
    QTRY_COMPARE(m_views->graph()->scene()->nodeCount(), 2);
    m_views->graph()->view()->zoom(0.5);
    m_views->graph()->findChild<QToolButton *>(u"hideImplied"_s)->click();
    QTRY_VERIFY(!m_views->graph()->isLayingOut());
    const double scale = m_views->graph()->view()->scaleFactor();
    m_views->schedule()->findChild<QSpinBox *>()->setValue(3);

    TaskViews other(m_session.get(), m_selection.get());
    QVERIFY(other.restoreState(m_views->saveState()));
    QCOMPARE(other.saveState(), m_views->saveState());
    other.graph()->setEngine(m_engine.engine());
    other.resize(900, 600);
    other.QWidget::show();
    QTRY_COMPARE(other.graph()->scene()->nodeCount(), 2);
    QCOMPARE(other.graph()->view()->scaleFactor(), scale);
    QVERIFY(other.graph()->findChild<QToolButton *>(u"hideImplied"_s)->isChecked());
    QCOMPARE(other.schedule()->findChild<QSpinBox *>()->value(), 3);

    m_session->document()->open(sample);
    m_session->settle();
    QTRY_COMPARE(other.graph()->scene()->nodeCount(), 3);
}

void TaskViewsTest::theStateOfAListAloneIsTaken()
{
    QVERIFY(m_views->restoreState(m_views->list()->saveState()));
    QCOMPARE(m_views->view(), TaskViews::List);
}

void TaskViewsTest::damagedStatesChangeNothing()
{
    m_views->show(TaskViews::Graph);
    const QByteArray state = m_views->saveState();
    for (const QByteArray &damaged :
         {QByteArray(), QByteArray("x"), state.first(6), state.first(state.size() / 2), QByteArray(200, '\xff')})
        QVERIFY(!m_views->restoreState(damaged));
    QCOMPARE(m_views->saveState(), state);
}

void TaskViewsTest::theFocusStaysWithTheTasks()
{
    m_views->list()->tree()->setFocus();
    m_views->show(TaskViews::Graph);
    QTRY_VERIFY(m_views->graph()->isAncestorOf(QApplication::focusWidget()));
    m_views->show(TaskViews::Schedule);
    QTRY_COMPARE(QApplication::focusWidget(), m_views->schedule()->tree());
    m_views->show(TaskViews::List);
    QTRY_COMPARE(QApplication::focusWidget(), m_views->list()->tree());
}

void TaskViewsTest::theFocusComesWhenAsked()
{
    QLineEdit elsewhere;
    elsewhere.show();
    m_views->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_views.get()));
    m_views->show(TaskViews::Graph);
    m_views->takeFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_views->graph()->view());
    QTRY_COMPARE(m_views->graph()->scene()->nodeCount(), 3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(m_views->graph()->view()->currentNode(), 0);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    TaskViewsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_taskviews.moc"
