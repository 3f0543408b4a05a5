// SPDX-License-Identifier: Apache-2.0
#include "graphpanefixture.h"

#include "graphbar.h"
#include "graphwaiting.h"
#include "plangenerator.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace Setsquare;

class GraphPictureTest : public QObject, private GraphPaneFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void aSlowLayoutShowsProgressAndKeepsTheOldPicture();
    void aCancelledLayoutCanBeTakenUpAgain();
    void anotherPlanGivesALayoutUp();
    void otherWordsInTheSamePlacesNeedNoLayout();
    void nothingIsLaidOutUnseen();
    void withoutGraphvizTheNextStepIsSaid();
    void aFailureIsSaid();
    void withoutTasksTheNextStepIsSaid();
    void manyTasksAreFoldedByPhase();
    void phasesFoldByTheirTitles();
    void impliedArrowsCanBeHidden();
    void theWheelZoomsToTheMouse();
    void keysZoomAndFit();
    void emptyGroundPans();
    void picturesAreMade();
    void darkIsDark();
};

void GraphPictureTest::aSlowLayoutShowsProgressAndKeepsTheOldPicture()
{
    auto *waiting = pane->findChild<GraphWaiting *>();
    engine->answersByItself = false;
    drag(0, 5);
    QVERIFY(pane->isLayingOut());
    QVERIFY(!waiting->isVisible());
    QTRY_VERIFY(waiting->isVisible());
    QCOMPARE(scene()->nodeCount(), 6);
    QVERIFY(view()->isVisible() && view()->isStale());
    QCOMPARE(arrowOf(0, 5), -1);
    engine->answerLast();
    QVERIFY(!waiting->isVisible());
    QVERIFY(!view()->isStale());
    QVERIFY(arrowOf(0, 5) >= 0);
}

void GraphPictureTest::aCancelledLayoutCanBeTakenUpAgain()
{
    auto *waiting = pane->findChild<GraphWaiting *>();
    engine->answersByItself = false;
    drag(0, 5);
    QTRY_VERIFY(waiting->isVisible());
    QTest::mouseClick(waiting->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!pane->isLayingOut());
    QVERIFY(!engine->runs.last().isHeld());
    QVERIFY(waiting->isVisible() && view()->isStale());
    const auto runs = engine->runs.size();
    QTest::mouseClick(waiting->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(engine->runs.size(), runs + 1);
    engine->answerLast();
    QVERIFY(arrowOf(0, 5) >= 0);
}

void GraphPictureTest::anotherPlanGivesALayoutUp()
{
    engine->answersByItself = false;
    drag(0, 5);
    const auto first = engine->runs.size() - 1;
    const qsizetype end = session->document()->text().size();
    QVERIFY(session->document()->apply(TextPatch({end, end}, u"\n7. **More**\n"_s), u"Type"_s, PlanDocument::Origin::Editor));
    QVERIFY2(!engine->runs[first].isHeld(), "what is not wanted any more is not waited for");
    QTRY_VERIFY(engine->runs.size() > first + 1);
    engine->answer(first);
    QCOMPARE(scene()->nodeCount(), 6);
    engine->answerLast();
    QCOMPARE(scene()->nodeCount(), 7);
}

void GraphPictureTest::otherWordsInTheSamePlacesNeedNoLayout()
{
    const auto runs = engine->runs.size();
    const Task &task = session->plan().tasks[1];
    const TextRange title = task.titleRange.shifted(task.range.start);
    QVERIFY(session->document()->apply(TextPatch(title, u"Another title"_s), u"Type"_s, PlanDocument::Origin::Editor));
    QTRY_COMPARE(scene()->content().labels[1].title, u"Another title"_s);
    QCOMPARE(engine->runs.size(), runs);
    QVERIFY(!view()->isStale());
}

void GraphPictureTest::nothingIsLaidOutUnseen()
{
    pane->hide();
    const auto runs = engine->runs.size();
    open(graphSample + u"\n7. **More**\n"_s);
    QCOMPARE(engine->runs.size(), runs);
    pane->show();
    QTRY_COMPARE(scene()->nodeCount(), 7);
}

void GraphPictureTest::withoutGraphvizTheNextStepIsSaid()
{
    engine->problem = GraphAnswer::Problem::Missing;
    drag(0, 5);
    QTRY_VERIFY(shownState());
    QVERIFY(!shownState()->findChildren<QLabel *>().isEmpty());
    const auto hasInstall = [this] {
        return std::ranges::any_of(shownState()->findChildren<QLabel *>(),
                                   [](const QLabel *label) { return label->text().contains(u"Install"_s); });
    };
    QVERIFY(hasInstall());
    engine->problem = GraphAnswer::Problem::None;
    QTest::mouseClick(shownState()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!shownState());
    QVERIFY(arrowOf(0, 5) >= 0);
}

void GraphPictureTest::aFailureIsSaid()
{
    engine->problem = GraphAnswer::Problem::Failed;
    drag(0, 5);
    QTRY_VERIFY(shownState());
    const QList<QLabel *> labels = shownState()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"out of ink"_s; }));
}

void GraphPictureTest::withoutTasksTheNextStepIsSaid()
{
    open(u"# Plan: Nothing yet\n"_s);
    QTRY_VERIFY(shownState());
    QSignalSpy begun(pane.get(), &GraphPane::beginRequested);
    QTest::mouseClick(shownState()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(begun.size(), 1);
    open(u"## Implementation Tasks\n\n1. **Alone**\n"_s);
    QTRY_COMPARE(scene()->nodeCount(), 1);
    QTRY_VERIFY(!shownState());
}

void GraphPictureTest::manyTasksAreFoldedByPhase()
{
    open(generatedPlan({.tasks = 240, .tasksPerPhase = 40}));
    QTRY_COMPARE(scene()->nodeCount(), 6);
    QCOMPARE(scene()->content().labels[0].notes, QStringList {u"40 tasks"_s});
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, placeOf(1));
    QTRY_COMPARE(scene()->nodeCount(), 45);
    QCOMPARE(scene()->content().frameTitles.size(), 1);
    // a task in a folded phase is shown by its phase
    const qsizetype inside = session->plan().tasks[100].range.start;
    selection->select({inside, inside}, this);
    QVERIFY(scene()->content().graph.nodes[size_t(view()->currentNode())].isPhase());
    QCOMPARE(scene()->content().graph.nodes[size_t(view()->currentNode())].phase, 2);
}

void GraphPictureTest::phasesFoldByTheirTitles()
{
    view()->fit();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->mapFromScene(QPointF(860, 10)));
    QTRY_COMPARE(scene()->nodeCount(), 4);
    view()->showNode(0);
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_COMPARE(scene()->nodeCount(), 6);
}

void GraphPictureTest::impliedArrowsCanBeHidden()
{
    QVERIFY(arrowOf(0, 2) >= 0);
    for (QToolButton *button : pane->findChildren<QToolButton *>()) {
        if (button->isCheckable())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(arrowOf(0, 2), -1);
    QVERIFY(arrowOf(0, 1) >= 0 && arrowOf(1, 2) >= 0);
}

void GraphPictureTest::theWheelZoomsToTheMouse()
{
    view()->zoomAt({0, 0}, 2 / view()->scaleFactor());
    view()->centerOn(scene()->placeOf(1).center());
    const QPointF mouse = view()->viewport()->rect().center() + QPoint(30, 20);
    const QPointF under = view()->mapToScene(mouse.toPoint());
    QWheelEvent in(mouse, view()->viewport()->mapToGlobal(mouse), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                   false);
    QApplication::sendEvent(view()->viewport(), &in);
    QVERIFY(view()->scaleFactor() > 2.5);
    QVERIFY((view()->mapFromScene(under) - mouse.toPoint()).manhattanLength() <= 2);
    const double scale = view()->scaleFactor();
    QWheelEvent plain(mouse, view()->viewport()->mapToGlobal(mouse), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    const int scrolled = view()->verticalScrollBar()->value();
    QApplication::sendEvent(view()->viewport(), &plain);
    QCOMPARE(view()->scaleFactor(), scale);
    QVERIFY(view()->verticalScrollBar()->value() > scrolled);
}

void GraphPictureTest::keysZoomAndFit()
{
    QTest::keyClick(view(), Qt::Key_1);
    QCOMPARE(view()->scaleFactor(), 1.0);
    QTest::keyClick(view(), Qt::Key_Plus);
    QVERIFY(view()->scaleFactor() > 1);
    pane->resize(500, 400);
    QCoreApplication::processEvents();
    QTest::keyClick(view(), Qt::Key_F);
    const auto shown = [this] { return view()->mapToScene(view()->viewport()->rect()).boundingRect(); };
    QTRY_VERIFY(shown().adjusted(-5, -5, 5, 5).contains(scene()->sceneRect()));
}

void GraphPictureTest::emptyGroundPans()
{
    view()->zoomAt({0, 0}, 3 / view()->scaleFactor());
    view()->centerOn(scene()->placeOf(1).center());
    const QPoint ground = view()->mapFromScene(QPointF(520, 0));
    const QPoint before = placeOf(1);
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, ground);
    QTest::mouseMove(view()->viewport(), ground + QPoint(-40, -30));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, ground + QPoint(-40, -30));
    QVERIFY((placeOf(1) - before - QPoint(-40, -30)).manhattanLength() <= 2);
}

void GraphPictureTest::picturesAreMade()
{
    QSignalSpy made(pane.get(), &GraphPane::pictureMade);
    view()->showNode(0);
    auto *bar = pane->findChild<GraphBar *>();
    Q_EMIT bar->saveRequested(u"svg"_s);
    Q_EMIT bar->saveRequested(u"png"_s);
    QCOMPARE(made.size(), 2);
    QVERIFY(made[0][0].toByteArray().contains("Choose a layout"));
    QCOMPARE(made[0][1].toString(), u"svg"_s);
    const QImage image = QImage::fromData(made[1][0].toByteArray());
    QCOMPARE(image.size(), (scene()->sceneRect().size() * 2).toSize());
    QVERIFY2(!scene()->isLit(5), "what was lit is lit again");
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->image().size(), image.size());
}

void GraphPictureTest::darkIsDark()
{
    pane->setPalette(themePalette(true));
    QCoreApplication::processEvents();
    QVERIFY(scene()->theme().isDark);
    QVERIFY(view()->grab().toImage().pixelColor(3, 3).lightness() < 100);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    GraphPictureTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_graphpicture.moc"
