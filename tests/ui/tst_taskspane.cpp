// SPDX-License-Identifier: Apache-2.0
#include "taskspane.h"
#include "textfield.h"

#include "arrowgutter.h"
#include "chip.h"
#include "editablefield.h"
#include "planselection.h"
#include "plantree.h"
#include "readingpage.h"
#include "tasktreemodel.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sample = uR"(# Plan: Sample

## Implementation Tasks

### Phase 1: Foundation (4 hours)

1. **Measure the `real` orders**
   - Files: `tools/measure.py`
   - Tests: three runs agree
   - Depends on: None

2. **Choose a layout**
   - Depends on: Task 1
   - Owner: Donaudampfschifffahrtsgesellschaft

### Phase 2: Build

3. **Write the tokenizer**
   - Depends on: Task 4

4. **Encrypt at rest**

5. **Ship it 🚀**
   - Depends on: Task 2, Task 99
)"_s;

} // namespace

class TasksPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void arrowsStandAtTheirTasks();
    void closedPhasesCarryTheirArrows();
    void missingTargetsAreMarked();
    void theUsersChoiceIsSelectedEverywhere();
    void theFirstTaskIsShownUnaskedAndToldWhenClicked();
    void aSelectionElsewhereIsShownWithoutAnEcho();
    void deletingTheCurrentTaskSelectsNothingElsewhere();
    void selectionAndClosedPhasesSurviveAnEdit();
    void newPhasesAreOpen();
    void returnGoesToTheSource();
    void typingAheadFindsATask();
    void detailsFollowTheSelection();
    void aDependencyIsALinkToItsTask();
    void hoverLightsTheChain();
    void emptyStateInWords();
    void stateIsRemembered();
    void damagedStatesChangeNothing();
    void zoomMakesRowsHigher();
    void everyRowIsAsHighAsTheGutterBelieves();

private:
    QModelIndex row(int task, int column = TaskTreeModel::TitleColumn) const { return m_model->indexOfTask(task, column); }
    TextRange rangeOf(int task) const { return m_session->plan().tasks[task].range; }
    QStringList detailTexts() const;

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<TasksPane> m_pane;
    TaskTreeModel *m_model = nullptr;
    ArrowGutter *m_gutter = nullptr;
};

void TasksPaneTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(sample);
    m_session->settle();
    m_pane = std::make_unique<TasksPane>(m_session.get(), m_selection.get());
    m_model = m_pane->findChild<TaskTreeModel *>();
    m_gutter = m_pane->findChild<ArrowGutter *>();
    m_pane->resize(900, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QCoreApplication::processEvents();
}

void TasksPaneTest::cleanup()
{
    m_pane.reset();
}

QStringList TasksPaneTest::detailTexts() const
{
    QCoreApplication::processEvents();
    QStringList texts;
    for (const QTextEdit *text : m_pane->findChildren<QTextEdit *>())
        texts.append(text->toPlainText());
    for (const Chip *chip : m_pane->findChildren<Chip *>())
        texts.append(chip->text());
    return texts;
}

void TasksPaneTest::arrowsStandAtTheirTasks()
{
    QCOMPARE(m_gutter->rowsOfTasks(), (std::vector<int> {1, 2, 4, 5, 6}));
    QList<std::pair<int, int>> arrows;
    for (const LaneArrow &arrow : m_gutter->lanes().arrows)
        arrows.append({arrow.fromRow, arrow.toRow});
    QVERIFY(arrows.contains(std::pair(1, 2)));
    QVERIFY(arrows.contains(std::pair(2, 6)));
    QVERIFY(arrows.contains(std::pair(5, 4)));
}

void TasksPaneTest::closedPhasesCarryTheirArrows()
{
    m_pane->tree()->collapse(m_model->index(0, 0));
    QCOMPARE(m_gutter->rowsOfTasks(), (std::vector<int> {0, 0, 2, 3, 4}));
    const auto isCarried = [](const LaneArrow &arrow) { return arrow.fromRow == 0 && arrow.toRow == 4; };
    QCOMPARE(std::ranges::count_if(m_gutter->lanes().arrows, isCarried), 1);
    m_pane->tree()->expand(m_model->index(0, 0));
    QCOMPARE(m_gutter->rowsOfTasks(), (std::vector<int> {1, 2, 4, 5, 6}));
}

void TasksPaneTest::missingTargetsAreMarked()
{
    QCOMPARE(m_gutter->lanes().missingRows, (std::vector<int> {6}));
}

void TasksPaneTest::theUsersChoiceIsSelectedEverywhere()
{
    QSignalSpy selected(m_selection.get(), &PlanSelection::rangeSelected);
    m_pane->tree()->setCurrentIndex(row(1));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].value<TextRange>(), rangeOf(1));
    QCOMPARE(selected[0][1].value<QObject *>(), m_pane.get());
}

void TasksPaneTest::theFirstTaskIsShownUnaskedAndToldWhenClicked()
{
    auto *tree = m_pane->findChild<PlanTree *>();
    const auto firstTask = [this] { return m_session->plan().tasks.first().range; };
    QTRY_COMPARE(tree->rangeOf(tree->currentIndex()), firstTask());
    QSignalSpy selected(m_selection.get(), &PlanSelection::rangeSelected);
    tree->clearFocus();
    tree->setFocus();
    QCOMPARE(selected.size(), 0);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(tree->currentIndex()).center());
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().first().value<TextRange>(), firstTask());
}

void TasksPaneTest::aSelectionElsewhereIsShownWithoutAnEcho()
{
    QSignalSpy selected(m_selection.get(), &PlanSelection::rangeSelected);
    const qsizetype inside = rangeOf(3).start + 5;
    m_selection->select({inside, inside}, this);
    QCOMPARE(m_pane->tree()->currentIndex().data(TaskTreeModel::TaskIndexRole).toInt(), 3);
    QVERIFY(m_pane->tree()->selectionModel()->isRowSelected(1, m_model->index(1, 0)));
    QCOMPARE(selected.size(), 1);
}

void TasksPaneTest::deletingTheCurrentTaskSelectsNothingElsewhere()
{
    m_pane->tree()->setCurrentIndex(row(1));
    QSignalSpy selected(m_selection.get(), &PlanSelection::rangeSelected);
    QVERIFY(m_session->document()->apply(TextPatch(rangeOf(1), {}), u"Delete"_s, PlanDocument::Origin::Editor));
    QCoreApplication::processEvents();
    QCOMPARE(m_session->plan().tasks.size(), 4);
    QCOMPARE(selected.size(), 0);
}

void TasksPaneTest::selectionAndClosedPhasesSurviveAnEdit()
{
    m_pane->tree()->collapse(m_model->index(0, 0));
    m_pane->tree()->setCurrentIndex(row(4));
    const TextRange task = rangeOf(2);
    QVERIFY(m_session->document()->apply(TextPatch({task.start, task.start}, u"7. **New**\n\n"_s), u"Add"_s, PlanDocument::Origin::Editor));
    QCOMPARE(m_pane->tree()->currentIndex().data().toString(), u"Ship it 🚀"_s);
    QVERIFY(!m_pane->tree()->isExpanded(m_model->index(0, 0)));
    QVERIFY(m_pane->tree()->isExpanded(m_model->index(1, 0)));
    QCOMPARE(m_gutter->rowsOfTasks().size(), 6u);
}

void TasksPaneTest::newPhasesAreOpen()
{
    const qsizetype end = m_session->document()->text().size();
    QVERIFY(m_session->document()->apply(TextPatch({end, end}, u"\n### Phase 3: More\n\n6. **Look**\n"_s), u"Add"_s,
                                         PlanDocument::Origin::Editor));
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_pane->tree()->isExpanded(m_model->index(2, 0)));
}

void TasksPaneTest::returnGoesToTheSource()
{
    m_pane->tree()->setCurrentIndex(row(2));
    QSignalSpy activated(m_selection.get(), &PlanSelection::rangeActivated);
    QTest::keyClick(m_pane->tree(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<TextRange>(), rangeOf(2));
}

void TasksPaneTest::typingAheadFindsATask()
{
    m_pane->tree()->setCurrentIndex(row(0));
    QTest::keyClicks(m_pane->tree(), u"Enc"_s);
    QCOMPARE(m_pane->tree()->currentIndex().data(TaskTreeModel::TaskIndexRole).toInt(), 3);
}

void TasksPaneTest::detailsFollowTheSelection()
{
    m_pane->tree()->setCurrentIndex(row(0));
    QVERIFY(detailTexts().contains(u"Measure the real orders"_s));
    QVERIFY(detailTexts().contains(u"tools/measure.py"_s));
    QVERIFY(detailTexts().contains(u"three runs agree"_s));
    m_pane->tree()->setCurrentIndex(row(1));
    QVERIFY(detailTexts().contains(u"Donaudampfschifffahrtsgesellschaft"_s));
    QVERIFY(!detailTexts().contains(u"tools/measure.py"_s));
    const TextRange title = m_session->plan().tasks[1].titleRange.shifted(rangeOf(1).start);
    QVERIFY(m_session->document()->apply(TextPatch(title, u"Another title"_s), u"Type"_s, PlanDocument::Origin::Editor));
    QVERIFY(detailTexts().contains(u"Another title"_s));
}

void TasksPaneTest::aDependencyIsALinkToItsTask()
{
    m_pane->tree()->setCurrentIndex(row(4));
    QCoreApplication::processEvents();
    EditableField *dependencies = nullptr;
    for (EditableField *field : m_pane->findChildren<EditableField *>())
        dependencies = field->editor() && field->editor()->toPlainText().contains(u"2 Choose a layout"_s) ? field : dependencies;
    QVERIFY(dependencies);
    QVERIFY(dependencies->editor()->toPlainText().contains(u"99: no such task"_s));
    Q_EMIT dependencies->linkActivated(u"task:2"_s);
    QCOMPARE(m_pane->tree()->currentIndex().data(TaskTreeModel::TaskIndexRole).toInt(), 1);
}

void TasksPaneTest::hoverLightsTheChain()
{
    m_pane->tree()->setCurrentIndex(row(0));
    QCOMPARE(m_gutter->litTask(), 0);
    Q_EMIT m_pane->tree()->hoveredRowChanged(row(3));
    QCOMPARE(m_gutter->litTask(), 3);
    Q_EMIT m_pane->tree()->hoveredRowChanged({});
    QCOMPARE(m_gutter->litTask(), 0);
}

void TasksPaneTest::emptyStateInWords()
{
    QVERIFY(m_pane->tree()->isVisible());
    m_session->document()->open(u"# Plan: Nothing yet\n"_s);
    QCoreApplication::processEvents();
    QVERIFY(!m_pane->tree()->isVisible());
    m_session->document()->open(sample);
    QCoreApplication::processEvents();
    QVERIFY(m_pane->tree()->isVisible());
    QVERIFY(m_pane->tree()->isExpanded(m_model->index(0, 0)));
}

void TasksPaneTest::stateIsRemembered()
{
    QHeaderView *header = m_pane->tree()->header();
    header->resizeSection(TaskTreeModel::FilesColumn, 123);
    m_gutter->setChosenWidth(177);
    const QByteArray state = m_pane->saveState();
    TasksPane other(m_session.get(), m_selection.get());
    QVERIFY(other.restoreState(state));
    other.resize(880, 600);
    QCOMPARE(other.tree()->header()->sectionSize(TaskTreeModel::FilesColumn), 123);
    QCOMPARE(other.findChild<ArrowGutter *>()->chosenWidth(), 177);
}

void TasksPaneTest::damagedStatesChangeNothing()
{
    const QByteArray before = m_pane->saveState();
    for (const QByteArray &state : {QByteArray(), QByteArray("x"), before.first(before.size() / 2), QByteArray(500, '\xff')})
        QVERIFY(!m_pane->restoreState(state));
    QCOMPARE(m_pane->saveState(), before);
}

void TasksPaneTest::zoomMakesRowsHigher()
{
    const int before = m_pane->tree()->uniformRowHeight();
    m_pane->setZoom(2);
    QCoreApplication::processEvents();
    QVERIFY(m_pane->tree()->uniformRowHeight() > before * 3 / 2);
}

void TasksPaneTest::everyRowIsAsHighAsTheGutterBelieves()
{
    const int height = m_pane->tree()->uniformRowHeight();
    const std::vector<int> &rows = m_gutter->rowsOfTasks();
    for (int task = 0; task < int(rows.size()); ++task)
        QCOMPARE(m_pane->tree()->visualRect(row(task)).top(), rows[size_t(task)] * height - m_pane->tree()->scrolled());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    TasksPaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_taskspane.moc"
