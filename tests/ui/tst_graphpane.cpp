// SPDX-License-Identifier: Apache-2.0
#include "graphpanefixture.h"

#include "theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QToolButton>

using namespace Setsquare;

class GraphPaneTest : public QObject, private GraphPaneFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void everyTaskIsABox();
    void aClickIsSelectedEverywhere();
    void aSelectionElsewhereIsShownWithoutAnEcho();
    void hoverLightsTheChain();
    void arrowKeysWalkToTheNearest_data();
    void arrowKeysWalkToTheNearest();
    void shiftWalksTheArrows();
    void returnAndDoubleClickEdit();
    void aDragMakesADependency();
    void aDragThatClosesACycleIsRefused();
    void escapeGivesADragUp();
    void deleteRemovesADependency();
    void anArrowThatIsNotStatedIsStatedAway();
    void whatMissesIsSaid();
    void wordsAreSaidForWhatIsSeen();
    void severalArrowsInOneAreNotRemoved();
};

void GraphPaneTest::everyTaskIsABox()
{
    const GraphContent &content = scene()->content();
    QCOMPARE(content.labels[0].title, u"Measure the real orders"_s);
    QCOMPARE(content.labels[5].title, u"字を読む"_s);
    QCOMPARE(content.frameTitles, (QStringList {u"Phase 1: Foundation"_s, u"Phase 2: Build"_s}));
    QCOMPARE(content.graph.arrows.size(), 5u);
    QVERIFY(!shownState());
    QVERIFY(!pane->isLayingOut());
}

void GraphPaneTest::aClickIsSelectedEverywhere()
{
    QSignalSpy selected(selection.get(), &PlanSelection::rangeSelected);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(2));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].value<TextRange>(), session->plan().tasks[2].range);
    QCOMPARE(selected[0][1].value<QObject *>(), pane.get());
    QCOMPARE(view()->currentNode(), 2);
}

void GraphPaneTest::aSelectionElsewhereIsShownWithoutAnEcho()
{
    QSignalSpy selected(selection.get(), &PlanSelection::rangeSelected);
    const qsizetype inside = session->plan().tasks[4].range.start + 5;
    selection->select({inside, inside}, this);
    QCOMPARE(view()->currentNode(), 4);
    QCOMPARE(selected.size(), 1);
    selection->select({0, 0}, this);
    QCOMPARE(view()->currentNode(), -1);
}

void GraphPaneTest::hoverLightsTheChain()
{
    for (int node = 0; node < 6; ++node)
        QVERIFY(scene()->isLit(node));
    QTest::mouseMove(view()->viewport(), placeOf(4));
    QTRY_VERIFY(!scene()->isLit(2));
    QVERIFY(scene()->isLit(0) && scene()->isLit(1) && scene()->isLit(4));
    QVERIFY(!scene()->isLit(3) && !scene()->isLit(5));
    QTest::mouseMove(view()->viewport(), view()->viewport()->rect().bottomLeft() + QPoint(3, -3));
    QTRY_VERIFY(scene()->isLit(2));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOf(0));
    QVERIFY(scene()->isLit(4) && !scene()->isLit(5));
}

void GraphPaneTest::arrowKeysWalkToTheNearest_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("to");
    QTest::newRow("right") << 0 << Qt::Key_Right << 1;
    QTest::newRow("left") << 2 << Qt::Key_Left << 1;
    QTest::newRow("down") << 1 << Qt::Key_Down << 4;
    QTest::newRow("up") << 5 << Qt::Key_Up << 2;
    QTest::newRow("nothing there") << 3 << Qt::Key_Left << 3;
    QTest::newRow("nothing below") << 4 << Qt::Key_Down << 4;
    QTest::newRow("from nowhere") << -1 << Qt::Key_Down << 0;
}

void GraphPaneTest::arrowKeysWalkToTheNearest()
{
    QFETCH(const int, from);
    QFETCH(const Qt::Key, key);
    QFETCH(const int, to);
    view()->showNode(from);
    QSignalSpy selected(selection.get(), &PlanSelection::rangeSelected);
    QTest::keyClick(view(), key);
    QCOMPARE(view()->currentNode(), to);
    QCOMPARE(selected.size(), from == to ? 0 : 1);
}

void GraphPaneTest::shiftWalksTheArrows()
{
    view()->showNode(1);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view()->currentArrow(), arrowOf(1, 2));
    QVERIFY(scene()->isLit(1) && scene()->isLit(2) && !scene()->isLit(4));
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view()->currentArrow(), arrowOf(1, 4));
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view()->currentArrow(), arrowOf(1, 2));
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(view()->currentNode(), 2);
    QTest::keyClick(view(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Up);
    QCOMPARE(view()->currentNode(), 0);
    QCOMPARE(view()->currentArrow(), -1);
}

void GraphPaneTest::returnAndDoubleClickEdit()
{
    QSignalSpy edits(pane.get(), &GraphPane::editRequested);
    view()->showNode(3);
    QTest::keyClick(view(), Qt::Key_Return);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, placeOf(1));
    QCOMPARE(edits.size(), 2);
    QCOMPARE(edits[0][0].toInt(), 3);
    QCOMPARE(edits[1][0].toInt(), 1);
}

void GraphPaneTest::aDragMakesADependency()
{
    drag(0, 5);
    QCOMPARE(session->plan().tasks[5].dependsOn.value(), QStringList {u"1"_s});
    QTRY_VERIFY(arrowOf(0, 5) >= 0);
    QVERIFY(session->document()->undoStack()->canUndo());
}

void GraphPaneTest::aDragThatClosesACycleIsRefused()
{
    const QString before = session->document()->text();
    QSignalSpy refused(selection.get(), &PlanSelection::editRefused);
    drag(4, 0);
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused[0][0].toString().contains(u"1 → 2 → 5 → 1"_s), qPrintable(refused[0][0].toString()));
    drag(0, 1);
    QCOMPARE(refused.size(), 2);
    QVERIFY(refused[1][0].toString().contains(u"already"_s));
    QCOMPARE(session->document()->text(), before);
}

void GraphPaneTest::escapeGivesADragUp()
{
    const QString before = session->document()->text();
    drag(0, 5, false);
    QTest::keyClick(view(), Qt::Key_Escape);
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, placeOf(5));
    QCOMPARE(session->document()->text(), before);
}

void GraphPaneTest::deleteRemovesADependency()
{
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, placeOfArrow(0, 1));
    QCOMPARE(view()->currentArrow(), arrowOf(0, 1));
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(session->plan().tasks[1].dependsOn.value_or(QStringList()), QStringList());
    QTRY_COMPARE(arrowOf(0, 1), -1);
}

void GraphPaneTest::anArrowThatIsNotStatedIsStatedAway()
{
    QVERIFY(scene()->content().graph.arrows[size_t(arrowOf(2, 3))].implied);
    view()->showNode(3);
    QTest::keyClick(view(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Delete);
    QVERIFY(session->plan().tasks[3].dependsOn.has_value());
    QVERIFY(session->plan().tasks[3].dependsOn->isEmpty());
    QTRY_COMPARE(arrowOf(2, 3), -1);
}

void GraphPaneTest::whatMissesIsSaid()
{
    QCOMPARE(scene()->content().labels[4].notes.size(), 1);
    QVERIFY(scene()->content().labels[4].notes[0].contains(u"99"_s));
    QVERIFY(scene()->content().labels[3].notes.isEmpty());
}

void GraphPaneTest::wordsAreSaidForWhatIsSeen()
{
    view()->showNode(1);
    const QString words = view()->accessibleDescription();
    QVERIFY2(words.contains(
                 u"2 “Choose a layout”. Waits for 1 “Measure the real orders”. Waiting for it: 3 “Write the tokenizer”, 5 “Ship it 🚀”."_s),
             qPrintable(words));
    view()->showNode(5);
    QVERIFY(view()->accessibleDescription().contains(u"Waits for nothing. Nothing waits for it."_s));
}

void GraphPaneTest::severalArrowsInOneAreNotRemoved()
{
    for (QToolButton *button : pane->findChildren<QToolButton *>()) {
        if (button->text() == u"Fold all"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(scene()->nodeCount(), 2);
    const QString before = session->document()->text();
    QSignalSpy refused(selection.get(), &PlanSelection::editRefused);
    view()->showNode(0);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(refused.size(), 1);
    drag(0, 1);
    QCOMPARE(refused.size(), 2);
    QCOMPARE(session->document()->text(), before);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    GraphPaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_graphpane.moc"
