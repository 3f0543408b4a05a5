// SPDX-License-Identifier: Apache-2.0
#include "schedulepane.h"

#include "histogram.h"
#include "plangenerator.h"
#include "planselection.h"
#include "plantree.h"
#include "roundedhours.h"
#include "schedulemodel.h"
#include "schedulesummary.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

/** 1 and 2 of 2 and 4 hours at once, 3 of 6 hours behind both, 4 without an estimate, and a cycle with one that waits for it. */
const QString sample = uR"(# Plan: Sample

## Implementation Tasks

### Phase 1: Foundation

1. **Measure** (est: 2 hours)
   - Depends on: None

2. **Choose** (est: 4 hours)
   - Depends on: None

3. **Write** (est: 6 hours)
   - Depends on: Task 1, Task 2

4. **Look**
   - Depends on: Task 2

### Phase 2: Knot

5. **One** (est: 1 hour)
   - Depends on: Task 6

6. **Two** (est: 1 hour)
   - Depends on: Task 5

7. **Behind** (est: 1 hour)
   - Depends on: Task 6
)"_s;

} // namespace

class SchedulePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void barsStandAtTheirHours();
    void wavesAndPhases();
    void barsAreSaidInWords();
    void whatCannotBeScheduledIsNamed();
    void figuresHaveTheirNames();
    void simulatedHoursAreWrittenAsTheReaderDoes();
    void theSimulationComesWhileSomebodyLooks();
    void fewPeopleMoveTheBars();
    void timesFollowThePlan();
    void itIsAModelLikeOthers();
    void theUsersChoiceIsSelectedEverywhere();
    void aSelectionElsewhereIsShown();
    void titlesAreEditedHere();
    void theScaleHoldsEverything();
    void theWheelZoomsIntoTheHours();
    void buttonsZoom();
    void criticalBarsDifferByMoreThanColour();
    void withoutTasksTheNextStepIsSaid();
    void manyTasksArePaintedFast();

private:
    void open(const QString &text);
    ScheduleBar bar(int task) const { return cell(task, ScheduleModel::BarColumn).data(ScheduleModel::BarRole).value<ScheduleBar>(); }
    QModelIndex cell(int task, int column) const;
    QString said(int task, int column) const { return cell(task, column).data().toString(); }
    QStringList labels() const;
    PlanTree *tree() const { return m_pane->tree(); }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<SchedulePane> m_pane;
};

void SchedulePaneTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_pane = std::make_unique<SchedulePane>(m_session.get(), m_selection.get());
    m_pane->resize(1000, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    open(sample);
}

void SchedulePaneTest::cleanup()
{
    m_pane.reset();
}

void SchedulePaneTest::open(const QString &text)
{
    m_session->document()->open(text);
    m_session->settle();
    QCoreApplication::processEvents();
}

QModelIndex SchedulePaneTest::cell(int task, int column) const
{
    const auto *rows = qobject_cast<TaskTreeModel *>(tree()->rows());
    return m_pane->model()->mapFromSource(rows->indexOfTask(task)).siblingAtColumn(column);
}

QStringList SchedulePaneTest::labels() const
{
    QStringList texts;
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void SchedulePaneTest::barsStandAtTheirHours()
{
    QCOMPARE(bar(0), (ScheduleBar {0, 2, 4, true, false}));
    QCOMPARE(bar(1), (ScheduleBar {0, 4, 4, true, true}));
    QCOMPARE(bar(2), (ScheduleBar {4, 10, 10, true, true}));
    QCOMPARE(bar(3), (ScheduleBar {4, 4, 10, true, false, false}));
    QVERIFY(!bar(4).isPlaced && !bar(6).isPlaced);
    QCOMPARE(m_pane->model()->totalHours(), 10.0);
}

void SchedulePaneTest::wavesAndPhases()
{
    QCOMPARE(said(0, ScheduleModel::WaveColumn), u"1"_s);
    QCOMPARE(said(2, ScheduleModel::WaveColumn), u"2"_s);
    QCOMPARE(said(4, ScheduleModel::WaveColumn), QString());
    const auto phase = m_pane->model()->index(0, 0).data(ScheduleModel::BarRole).value<ScheduleBar>();
    QVERIFY(phase.isGroup && phase.isPlaced);
    QCOMPARE(phase.start, 0.0);
    QCOMPARE(phase.finish, 10.0);
    QVERIFY(!m_pane->model()->index(1, 0).data(ScheduleModel::BarRole).value<ScheduleBar>().isPlaced);
}

void SchedulePaneTest::barsAreSaidInWords()
{
    QCOMPARE(said(0, ScheduleModel::BarColumn), u"from 0 h to 2 h, can be 2 h late"_s);
    QCOMPARE(said(1, ScheduleModel::BarColumn), u"from 0 h to 4 h, critical"_s);
    QCOMPARE(said(3, ScheduleModel::BarColumn), u"no estimate, at 4 h, can be 6 h late"_s);
    QCOMPARE(said(4, ScheduleModel::BarColumn), u"cannot be scheduled"_s);
}

void SchedulePaneTest::whatCannotBeScheduledIsNamed()
{
    const QStringList shown = labels();
    const QString &words = shown.last();
    QVERIFY2(words.contains(u"in a cycle 5 → 6 → 5"_s) || words.contains(u"in a cycle 6 → 5 → 6"_s), qPrintable(words));
    QVERIFY2(words.contains(u"wait for these: 7"_s), qPrintable(words));
    open(u"## Implementation Tasks\n\n1. **A** (est: 2 hours)\n"_s);
    QVERIFY(!labels().join(u' ').contains(u"cycle"_s));
}

void SchedulePaneTest::figuresHaveTheirNames()
{
    const QStringList shown = labels();
    for (const QString &words : {u"Effort"_s, u"15 h"_s, u"Elapsed"_s, u"10 h"_s, u"Simulated"_s})
        QVERIFY2(shown.contains(words), qPrintable(words + u" in "_s + shown.join(u'|')));
}

void SchedulePaneTest::simulatedHoursAreWrittenAsTheReaderDoes()
{
    QCOMPARE(roundedHours(20.24), u"20.2 h"_s);
    const auto again = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(roundedHours(20.24), u"20,2 h"_s);
    QCOMPARE(roundedHours(9.96, 120.4), u"10–120 h"_s);
}

void SchedulePaneTest::theSimulationComesWhileSomebodyLooks()
{
    QTRY_VERIFY(m_session->simulation());
    QTRY_COMPARE(said(1, ScheduleModel::CriticalityColumn), u"100 %"_s);
    QCOMPARE(said(0, ScheduleModel::CriticalityColumn), u"0 %"_s);
    QVERIFY(labels().contains(u"P50 10 h   P80 10 h   P95 10 h"_s));
    m_pane->hide();
    open(sample + u"\n"_s);
    QVERIFY(!m_session->isSimulating());
    m_pane->show();
    QTRY_VERIFY(m_session->simulation());
}

void SchedulePaneTest::fewPeopleMoveTheBars()
{
    auto *people = m_pane->findChild<QSpinBox *>();
    people->setValue(1);
    QCOMPARE(m_pane->model()->totalHours(), 12.0);
    QCOMPARE(bar(1).start, 0.0);
    QCOMPARE(bar(0).start, 4.0);
    QCOMPARE(bar(0).person, 0);
    QCOMPARE(bar(2).start, 6.0);
    QVERIFY(labels().contains(u"elapsed 12 h"_s));
    QVERIFY(said(0, ScheduleModel::BarColumn).contains(u"person 1"_s));
    people->setValue(2);
    QCOMPARE(m_pane->model()->totalHours(), 10.0);
    QVERIFY(bar(0).person != bar(1).person);
    people->setValue(0);
    QCOMPARE(bar(0), (ScheduleBar {0, 2, 4, true, false}));
    QVERIFY(!labels().join(u' ').contains(u"elapsed"_s));
}

void SchedulePaneTest::timesFollowThePlan()
{
    const QString text = m_session->document()->text();
    const qsizetype at = text.indexOf(u"4 hours"_s);
    QVERIFY(m_session->document()->apply(TextPatch({at, at + 1}, u"8"_s), u"Type"_s, PlanDocument::Origin::Editor));
    QTRY_COMPARE(bar(2).start, 8.0);
    QCOMPARE(m_pane->model()->totalHours(), 14.0);
}

void SchedulePaneTest::itIsAModelLikeOthers()
{
    const QAbstractItemModelTester tester(m_pane->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(generatedPlan({.tasks = 30, .tasksPerPhase = 10}));
    const TextRange task = m_session->plan().tasks[12].range;
    QVERIFY(m_session->document()->apply(TextPatch(task, {}), u"Delete"_s, PlanDocument::Origin::Editor));
    m_session->settle();
    m_pane->model()->setPeople(3);
    QCOMPARE(m_pane->model()->rowCount(m_pane->model()->index(1, 0)), 9);
}

void SchedulePaneTest::theUsersChoiceIsSelectedEverywhere()
{
    QSignalSpy selected(m_selection.get(), &PlanSelection::rangeSelected);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(cell(2, ScheduleModel::BarColumn)).center());
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].value<TextRange>(), m_session->plan().tasks[2].range);
}

void SchedulePaneTest::aSelectionElsewhereIsShown()
{
    const qsizetype inside = m_session->plan().tasks[3].range.start + 3;
    m_selection->select({inside, inside}, this);
    QCOMPARE(tree()->currentIndex().siblingAtColumn(0), cell(3, 0));
}

void SchedulePaneTest::titlesAreEditedHere()
{
    QVERIFY(cell(1, ScheduleModel::TitleColumn).flags() & Qt::ItemIsEditable);
    QVERIFY(!(cell(1, ScheduleModel::BarColumn).flags() & Qt::ItemIsEditable));
    QVERIFY(m_pane->model()->setData(cell(1, ScheduleModel::EstimateColumn), u"6 h"_s));
    m_session->settle();
    QCOMPARE(bar(2).start, 6.0);
}

void SchedulePaneTest::theScaleHoldsEverything()
{
    const HourScale &scale = m_pane->scale();
    QTRY_COMPARE(scale.width, double(tree()->header()->sectionSize(ScheduleModel::BarColumn)));
    QVERIFY(scale.x(0) >= 0 && scale.x(10) <= scale.width);
    QCOMPARE(scale.hour(scale.x(7.5)), 7.5);
    m_pane->resize(700, 500);
    QTRY_VERIFY(scale.width < 400);
    QTRY_COMPARE(m_pane->scale().width, double(tree()->header()->sectionSize(ScheduleModel::BarColumn)));
}

void SchedulePaneTest::theWheelZoomsIntoTheHours()
{
    QTRY_COMPARE(m_pane->scale().width, double(tree()->header()->sectionSize(ScheduleModel::BarColumn)));
    const int left = tree()->columnViewportPosition(ScheduleModel::BarColumn);
    const QPointF mouse(left + 150, 40);
    const double hour = m_pane->scale().hour(150);
    QWheelEvent in(mouse, tree()->viewport()->mapToGlobal(mouse), {}, {0, 360}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                   false);
    QApplication::sendEvent(tree()->viewport(), &in);
    QVERIFY(m_pane->scale().zoom > 1.8);
    QVERIFY(std::abs(m_pane->scale().hour(150) - hour) < 0.01);
    QScrollBar *hours = nullptr;
    for (QScrollBar *one : m_pane->findChildren<QScrollBar *>())
        hours = one->accessibleName() == u"Hours"_s ? one : hours;
    QVERIFY(hours && hours->isVisible());
    hours->setValue(hours->maximum());
    QVERIFY(m_pane->scale().x(10) <= m_pane->scale().width);
    QWheelEvent out(mouse, tree()->viewport()->mapToGlobal(mouse), {}, {0, -1200}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                    false);
    QApplication::sendEvent(tree()->viewport(), &out);
    QCOMPARE(m_pane->scale().zoom, 1.0);
    QCOMPARE(m_pane->scale().first, 0.0);
    QVERIFY(!hours->isVisible());
}

void SchedulePaneTest::buttonsZoom()
{
    for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
        if (button->text() == u"+"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(m_pane->scale().zoom > 1);
}

void SchedulePaneTest::criticalBarsDifferByMoreThanColour()
{
    // without slack and colours, what is hatched has more shades than what is not
    const auto shades = [this](int task) {
        const QRect place = tree()->visualRect(cell(task, ScheduleModel::BarColumn));
        const QImage image = tree()->viewport()->grab(place).toImage().convertToFormat(QImage::Format_Grayscale8);
        const auto hour = [this](double at) { return int(m_pane->scale().x(at)); };
        QSet<int> found;
        for (int x = hour(bar(task).start) + 6; x < hour(bar(task).finish) - 6; ++x)
            found.insert(qGray(image.pixel(x, image.height() / 2)));
        return found.size();
    };
    QCOMPARE(shades(0), 1);
    QVERIFY(shades(1) > 1);
}

void SchedulePaneTest::withoutTasksTheNextStepIsSaid()
{
    open(u"# Plan: Nothing yet\n"_s);
    QVERIFY(!tree()->isVisible());
    QSignalSpy begun(m_pane.get(), &SchedulePane::beginRequested);
    for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(begun.size(), 1);
}

void SchedulePaneTest::manyTasksArePaintedFast()
{
    open(generatedPlan({.tasks = 10'000, .tasksPerPhase = 100}));
    tree()->viewport()->repaint();
    QElapsedTimer timer;
    timer.start();
    for (int step = 0; step < 20; ++step) {
        tree()->verticalScrollBar()->setValue(step * 5000);
        tree()->viewport()->repaint();
    }
    const double frame = double(timer.elapsed()) / 20;
    qInfo("%.1f ms a frame", frame);
    QVERIFY2(frame < 50, qPrintable(QString::number(frame)));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    SchedulePaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_schedulepane.moc"
