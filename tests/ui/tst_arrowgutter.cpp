// SPDX-License-Identifier: Apache-2.0
#include "arrowgutter.h"
#include "arrowpainter.h"
#include "planselection.h"
#include "plantree.h"
#include "taskspane.h"

#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sample = uR"(# Plan: Sample

## Implementation Tasks

1. **One**
   - Depends on: None

2. **Two**
   - Depends on: Task 1

3. **Three**
   - Depends on: Task 2

4. **Four**

5. **Five**
   - Depends on: None
)"_s;

} // namespace

class ArrowGutterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theRowsHaveTheFocusFirst();
    void draggingFromAPointMakesADependency();
    void aCycleIsRefusedWhileItIsDrawn();
    void whatIsThereAlreadyIsNotMadeAgain();
    void escapeLeavesTheTextAlone();
    void aClickOnAnArrowChoosesItAndDeleteRemovesIt();
    void keysDoTheSame();
    void anImpliedArrowIsNotRemoved();
    void arrowsThatFollowFromOthersCanBeHidden();
    void nothingIsDrawnInAPlanThatCannotBeChanged();
    void allOfItIsMirroredWhereOneReadsFromTheRight();

private:
    ArrowPainter painter() const;
    QPoint onGutter(QPointF inRows) const;
    QPoint pointOf(int task) const;
    QPoint middleOf(int from, int to) const;
    void drag(int from, int to, bool release = true);
    QStringList dependsOn(int task) const { return m_session->plan().tasks.at(task).dependsOn.value_or(QStringList {u"?"_s}); }
    void press(Qt::Key key) { QTest::keyClick(m_gutter, key); }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<TasksPane> m_pane;
    ArrowGutter *m_gutter = nullptr;
    TaskChain m_chain;
};

void ArrowGutterTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(sample);
    m_session->settle();
    m_pane = std::make_unique<TasksPane>(m_session.get(), m_selection.get());
    m_gutter = m_pane->findChild<ArrowGutter *>();
    m_pane->resize(900, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QCoreApplication::processEvents();
}

void ArrowGutterTest::cleanup()
{
    m_pane.reset();
}

ArrowPainter ArrowGutterTest::painter() const
{
    const PlanTree *tree = m_pane->tree();
    return {m_gutter->lanes(),
            m_session->dependencies(),
            m_chain,
            {m_gutter->width(), m_gutter->height() - tree->viewport()->y(), tree->uniformRowHeight(), tree->scrolled()},
            Theme::of(m_gutter->palette())};
}

/** Where the user sees a place that the painter knows. */
QPoint ArrowGutterTest::onGutter(QPointF inRows) const
{
    const double x = m_gutter->isRightToLeft() ? m_gutter->width() - inRows.x() : inRows.x();
    return QPointF(x, inRows.y() + m_pane->tree()->viewport()->y()).toPoint();
}

QPoint ArrowGutterTest::pointOf(int task) const
{
    return onGutter(painter().dotOf(m_gutter->rowsOfTasks()[size_t(task)]));
}

/** A place on the arrow's lane, half way. */
QPoint ArrowGutterTest::middleOf(int from, int to) const
{
    const QPointF one = painter().dotOf(m_gutter->rowsOfTasks()[size_t(from)]);
    const QPointF other = painter().dotOf(m_gutter->rowsOfTasks()[size_t(to)]);
    for (double x = one.x(); x > 0; --x) {
        const QPointF place(x, (one.y() + other.y()) / 2);
        const int arrow = painter().arrowAt(place);
        if (arrow >= 0 && m_gutter->lanes().arrows[size_t(arrow)].fromRow == from && m_gutter->lanes().arrows[size_t(arrow)].toRow == to)
            return onGutter(place);
    }
    return {};
}

void ArrowGutterTest::drag(int from, int to, bool release)
{
    QTest::mousePress(m_gutter, Qt::LeftButton, {}, pointOf(from));
    QTest::mouseMove(m_gutter, pointOf(from) + QPoint(0, 40));
    QTest::mouseMove(m_gutter, pointOf(to));
    if (release)
        QTest::mouseRelease(m_gutter, Qt::LeftButton, {}, pointOf(to));
}

void ArrowGutterTest::theRowsHaveTheFocusFirst()
{
    m_pane->setFocus();
    QVERIFY(m_pane->tree()->hasFocus());
    QTest::keyClick(m_pane->tree(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(m_gutter->hasFocus());
}

void ArrowGutterTest::draggingFromAPointMakesADependency()
{
    drag(0, 4);
    QCOMPARE(dependsOn(4), QStringList {u"1"_s});
    QVERIFY(m_session->document()->text().endsWith(u"5. **Five**\n   - Depends on: Task 1\n"_s));
    QCOMPARE(m_session->document()->undoStack()->count(), 1);
    m_session->document()->undoStack()->undo();
    QCOMPARE(m_session->document()->text(), sample);
}

void ArrowGutterTest::aCycleIsRefusedWhileItIsDrawn()
{
    drag(2, 0, false);
    QVERIFY(m_gutter->link());
    QCOMPARE(m_gutter->link()->to, 0);
    QVERIFY2(m_gutter->link()->reason.contains(u"1 → 3 → 2 → 1"_s) || m_gutter->link()->reason.contains(u"1 → 2 → 3 → 1"_s),
             qPrintable(m_gutter->link()->reason));
    QTest::mouseRelease(m_gutter, Qt::LeftButton, {}, pointOf(0));
    QVERIFY(!m_gutter->link());
    QCOMPARE(m_session->document()->text(), sample);
}

void ArrowGutterTest::whatIsThereAlreadyIsNotMadeAgain()
{
    drag(0, 1);
    QCOMPARE(m_session->document()->text(), sample);
    QCOMPARE(m_session->document()->undoStack()->count(), 0);
}

void ArrowGutterTest::escapeLeavesTheTextAlone()
{
    drag(0, 4, false);
    press(Qt::Key_Escape);
    QVERIFY(!m_gutter->link());
    QTest::mouseRelease(m_gutter, Qt::LeftButton, {}, pointOf(4));
    QCOMPARE(m_session->document()->text(), sample);
}

void ArrowGutterTest::aClickOnAnArrowChoosesItAndDeleteRemovesIt()
{
    const QPoint place = middleOf(1, 2);
    QVERIFY(!place.isNull());
    QTest::mouseClick(m_gutter, Qt::LeftButton, {}, place);
    QCOMPARE(m_gutter->chosen(), (Dependency {1, 2, false}));
    press(Qt::Key_Delete);
    QCOMPARE(dependsOn(2), QStringList());
    QVERIFY(!m_gutter->chosen());
    m_session->document()->undoStack()->undo();
    QCOMPARE(m_session->document()->text(), sample);
}

void ArrowGutterTest::keysDoTheSame()
{
    m_gutter->setFocus();
    m_pane->tree()->setCurrentIndex(m_pane->tree()->model()->index(1, 0));
    press(Qt::Key_Right);
    QCOMPARE(m_gutter->chosen(), (Dependency {0, 1, false}));
    press(Qt::Key_Right);
    QCOMPARE(m_gutter->chosen(), (Dependency {1, 2, false}));
    press(Qt::Key_Delete);
    QCOMPARE(dependsOn(2), QStringList());
    press(Qt::Key_Insert);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down);
    QCOMPARE(m_gutter->link()->to, 4);
    press(Qt::Key_Return);
    QCOMPARE(dependsOn(4), QStringList {u"2"_s});
    press(Qt::Key_Up);
    QCOMPARE(m_pane->tree()->currentIndex().row(), 0);
}

void ArrowGutterTest::anImpliedArrowIsNotRemoved()
{
    m_gutter->setFocus();
    m_pane->tree()->setCurrentIndex(m_pane->tree()->model()->index(3, 0));
    press(Qt::Key_Right);
    QCOMPARE(m_gutter->chosen(), (Dependency {2, 3, true}));
    press(Qt::Key_Delete);
    QCOMPARE(m_session->document()->text(), sample);
}

void ArrowGutterTest::arrowsThatFollowFromOthersCanBeHidden()
{
    drag(0, 2); // what task 3 waits for already, by way of task 2
    QCOMPARE(dependsOn(2), (QStringList {u"2"_s, u"1"_s}));
    QCOMPARE(m_gutter->lanes().arrows.size(), 4);
    m_gutter->setHidesImplied(true);
    QCOMPARE(m_gutter->lanes().arrows.size(), 3);
    const int state = m_gutter->state();
    m_gutter->setHidesImplied(false);
    QCOMPARE(m_gutter->lanes().arrows.size(), 4);
    m_gutter->setState(state);
    QVERIFY(m_gutter->hidesImplied());
}

void ArrowGutterTest::nothingIsDrawnInAPlanThatCannotBeChanged()
{
    m_session->document()->open(sample, u"It is read only."_s);
    QCoreApplication::processEvents();
    drag(0, 4);
    QCOMPARE(m_session->document()->text(), sample);
    QVERIFY(!m_gutter->link());
}

void ArrowGutterTest::allOfItIsMirroredWhereOneReadsFromTheRight()
{
    m_pane->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QVERIFY(m_gutter->isRightToLeft());
    QVERIFY(pointOf(0).x() < m_gutter->width() / 2);
    aClickOnAnArrowChoosesItAndDeleteRemovesIt();
    m_session->document()->undoStack()->clear();
    draggingFromAPointMakesADependency();
    const int width = m_gutter->width();
    QTest::mousePress(m_gutter, Qt::LeftButton, {}, QPoint(1, 5));
    QTest::mouseMove(m_gutter, QPoint(-20, 5));
    QTest::mouseRelease(m_gutter, Qt::LeftButton, {}, QPoint(-20, 5));
    QVERIFY2(m_gutter->width() > width, qPrintable(QString::number(m_gutter->width())));
}

QTEST_MAIN(ArrowGutterTest)
#include "tst_arrowgutter.moc"
