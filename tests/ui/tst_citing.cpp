// SPDX-License-Identifier: Apache-2.0
#include "citingplan.h"
#include "commandpalette.h"
#include "findingmime.h"
#include "mainwindow.h"
#include "plantree.h"
#include "previewpane.h"
#include "researchpane.h"
#include "taskspane.h"
#include "theme.h"
#include "tracepane.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QTreeView>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

/** Citing in a whole window: from either side, by keys and by dragging. */
class CitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();
    void aFindingIsDroppedOnATask();
    void aFindingIsDroppedOnTheDetailsOfATask();
    void aFindingIsDroppedOnThePreview();
    void nothingIsCitedWhereNothingCanCite();
    void aReadOnlyPlanTakesNoDrop();
    void whatIsToCiteAFindingIsPickedByKeys();
    void whatIsToBeCitedIsPickedByKeys();
    void aFindingThatIsCitedLeadsToWhatCitesIt();

private:
    bool says(const QString &text) const { return m_session->document()->text().contains(text); }
    void drop(QWidget *widget, QPoint point, FindingPlace finding)
    {
        const std::unique_ptr<QMimeData> data(FindingMime::data(m_session.get(), finding));
        QDragEnterEvent enter(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &enter);
        QDragMoveEvent move(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &move);
        m_wasTaken = move.isAccepted();
        QDropEvent drop(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &drop);
    }
    PlanTree *tasks() const { return m_window->findChild<TasksPane *>()->tree(); }
    QModelIndex task(int number) const { return tasks()->model()->index(number, 0); }
    void pick(const QString &text)
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *palette = m_window->findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        auto *field = palette->findChild<QLineEdit *>();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
    }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<MainWindow> m_window;
    bool m_wasTaken = false;
};

void CitingTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1400, 900);
    m_session->document()->open(citingPlan());
    m_session->setResearch(citedResearch());
    m_window->showPlan(u"/plans/labels.md"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CitingTest::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void CitingTest::aFindingIsDroppedOnATask()
{
    drop(tasks()->viewport(), tasks()->visualRect(task(1)).center(), {0, 5});
    QVERIFY(m_wasTaken);
    QVERIFY(says(u"- Grounded in: C3 \"Nobody works at night\"\n"_s));
    m_session->document()->undoStack()->undo();
    QCOMPARE(m_session->document()->text(), citingPlan());
}

void CitingTest::aFindingIsDroppedOnTheDetailsOfATask()
{
    tasks()->setCurrentIndex(task(1));
    auto *pane = m_window->findChild<TasksPane *>();
    drop(pane, {pane->width() / 2, pane->height() - 20}, {1, 0});
    QVERIFY(says(u"- Grounded in: people:C1 \"Two people at most\"\n"_s));
}

void CitingTest::aFindingIsDroppedOnThePreview()
{
    auto *preview = m_window->findChild<PreviewPane *>(QString(), Qt::FindChildrenRecursively);
    for (auto *one : m_window->findChildren<PreviewPane *>())
        preview = one->isVisible() ? one : preview;
    const qsizetype at = m_session->document()->text().indexOf(u"2. **Print**"_s);
    preview->showRange({at, at + 12});
    drop(preview->viewport(), preview->rectOf({at, at + 12}).center(), {0, 0});
    QVERIFY(says(u"   - Grounded in: D1 \"The printer is old\"\n"_s));
}

void CitingTest::nothingIsCitedWhereNothingCanCite()
{
    drop(tasks()->viewport(), {20, tasks()->viewport()->height() - 4}, {0, 0});
    QVERIFY(!m_wasTaken);
    QCOMPARE(m_session->document()->text(), citingPlan());
}

void CitingTest::aReadOnlyPlanTakesNoDrop()
{
    m_session->document()->open(citingPlan(), u"It is locked."_s);
    drop(tasks()->viewport(), tasks()->visualRect(task(1)).center(), {0, 5});
    QVERIFY(!m_wasTaken);
    QCOMPARE(m_session->document()->text(), citingPlan());
}

void CitingTest::whatIsToCiteAFindingIsPickedByKeys()
{
    auto *research = m_window->findChild<ResearchPane *>();
    m_window->findChild<PlanTree *>()->clearFocus();
    research->view()->setFocus();
    QVERIFY(research->view()->hasFocus());
    const QAbstractItemModel *model = research->view()->model();
    const QModelIndexList found = model->match(model->index(0, 1), Qt::DisplayRole, u"Nobody works at night"_s, 1, Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    research->view()->setCurrentIndex(found.first().siblingAtColumn(0));
    pick(u"Who is told"_s);
    QVERIFY(says(u"**Grounded in:** C3 \"Nobody works at night\"\n"_s));
}

void CitingTest::whatIsToBeCitedIsPickedByKeys()
{
    tasks()->setFocus();
    tasks()->setCurrentIndex(task(1));
    pick(u"Nobody calls"_s);
    QVERIFY(says(u"   - Grounded in: S2 \"Nobody calls\"\n"_s));
}

void CitingTest::aFindingThatIsCitedLeadsToWhatCitesIt()
{
    auto *research = m_window->findChild<ResearchPane *>();
    Q_EMIT research->citingActivated({Cited::Task, 0});
    QVERIFY(tasks()->isVisible());
    QCOMPARE(tasks()->currentIndex().row(), 0);
    Q_EMIT research->answerRequested({0, 6});
    QVERIFY(m_window->findChild<TracePane *>()->isVisible());
    QCOMPARE(m_window->findChild<TracePane *>()->currentFinding(), (FindingPlace {0, 6}));
}

QTEST_MAIN(CitingTest)
#include "tst_citing.moc"
