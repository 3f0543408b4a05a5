// SPDX-License-Identifier: Apache-2.0
#include "editablefield.h"
#include "planselection.h"
#include "plantree.h"
#include "smallplan.h"
#include "taskspane.h"
#include "tasktreemodel.h"
#include "textfield.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

/** Tasks entered, changed and moved with the keyboard alone. */
class TaskEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void tenTasksCostAtMostSixtyKeys();
    void tenUndosRestoreTheBytes();
    void anUntitledRowNeverReachesTheText();
    void escapeLeavesInTwoSteps();
    void goingElsewhereKeepsWhatWasEntered();
    void tabWalksTheCellsAndNeverLeavesTheRow();
    void whatIsNotTakenStaysToBeMended();
    void aCellIsEditedInPlace();
    void rowsMoveAcrossPhases();
    void removingAsksForWhatDependsOnIt();
    void tasksAreCopiedAndPastedAsMarkdown();
    void severalTasksAreMerged();
    void aPhaseIsAddedAndNamedWhereItStands();
    void aPhaseIsOneStep();
    void anUnnamedPhaseNeverReachesTheText();
    void aPhaseStandsBehindTheTasksOfTheOneBefore();
    void tasksAreDroppedIntoAnotherPhase();
    void tasksOfAnotherPlanAreNotTakenForItsOwn();
    void nothingStartsFromATextThatIsBeingTyped();
    void whatIsEnteredIsKeptUntilItIsTaken();
    void everyFieldIsChangedInTheForm();
    void anEmptyPlanTakesItsFirstTask();
    void aReadOnlyPlanTakesNothing();

private:
    /** The one that is open; one that was closed lives until the next turn of the event loop. */
    QLineEdit *editor() const
    {
        for (QLineEdit *line : m_pane->tree()->viewport()->findChildren<QLineEdit *>()) {
            if (line->isVisible())
                return line;
        }
        return nullptr;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void enterTenTasks();
    const Plan &plan() const { return m_session->plan(); }
    QString text() const { return m_session->document()->text(); }
    void select(int task);

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<TasksPane> m_pane;
    int m_keys = 0;
};

void TaskEntryTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(smallPlan());
    m_pane = std::make_unique<TasksPane>(m_session.get(), m_selection.get());
    m_pane->resize(1000, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->tree()->setFocus();
    QCoreApplication::processEvents();
    m_keys = 0;
}

/** To whatever has the focus, as a keyboard does it. */
void TaskEntryTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_pane.get(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
    if (!QApplication::activePopupWidget())
        m_pane->activateWindow(); // the offscreen platform leaves that to a list of completions that has gone
}

void TaskEntryTest::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TaskEntryTest::select(int task)
{
    m_pane->tree()->setCurrentIndex(m_pane->findChild<TaskTreeModel *>()->indexOfTask(task));
    QCoreApplication::processEvents();
}

void TaskEntryTest::enterTenTasks()
{
    ++m_keys;
    m_pane->run(Command::AddRow); // Ctrl+Return is the window's
    for (int i = 0; i < 10; ++i) {
        type(u"Step %1"_s.arg(i));
        press(Qt::Key_Tab);
        type(u"1-2"_s);
        press(Qt::Key_Tab);
        type(u"1"_s);
        press(Qt::Key_Tab);
        type(u"step%1.cpp"_s.arg(i));
        press(Qt::Key_Tab);
        type(u"it steps"_s);
        press(Qt::Key_Return);
    }
    press(Qt::Key_Escape);
}

void TaskEntryTest::tenTasksCostAtMostSixtyKeys()
{
    select(0);
    enterTenTasks();
    QVERIFY2(m_keys <= 60, qPrintable(QString::number(m_keys)));
    QCOMPARE(plan().tasks.size(), 13);
    for (int i = 0; i < 10; ++i) {
        const Task &task = plan().tasks.at(1 + i);
        QCOMPARE(task.title, u"Step %1"_s.arg(i));
        QCOMPARE(task.number, QString::number(2 + i));
        QCOMPARE(task.estimate, (Estimate {1, 2}));
        QCOMPARE(task.dependsOn, QStringList {u"1"_s});
        QCOMPARE(task.files, QStringList {u"step%1.cpp"_s.arg(i)});
        QCOMPARE(task.tests, u"it steps"_s);
    }
    QCOMPARE(plan().tasks.at(12).dependsOn, QStringList {u"12"_s});
    QVERIFY(!editor());
    QCOMPARE(m_pane->tree()->model()->rowCount(m_pane->tree()->model()->index(0, 0)), 12);
}

void TaskEntryTest::tenUndosRestoreTheBytes()
{
    select(0);
    enterTenTasks();
    for (int i = 0; i < 10; ++i) {
        QVERIFY(text() != smallPlan());
        m_session->document()->undoStack()->undo();
    }
    QCOMPARE(text(), smallPlan());
}

void TaskEntryTest::anUntitledRowNeverReachesTheText()
{
    m_pane->run(Command::AddRow);
    press(Qt::Key_Tab);
    type(u"2"_s);
    press(Qt::Key_Return);
    QCOMPARE(text(), smallPlan());
    QVERIFY(!editor());
    m_pane->run(Command::AddRow);
    type(u"   "_s);
    press(Qt::Key_Return);
    QCOMPARE(text(), smallPlan());
}

void TaskEntryTest::escapeLeavesInTwoSteps()
{
    auto *model = m_pane->findChild<TaskTreeModel *>();
    m_pane->run(Command::AddRow);
    type(u"Half a thought"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Escape);
    QVERIFY(model->draftRow().isValid());
    press(Qt::Key_Escape);
    QVERIFY(!model->draftRow().isValid());
    QCOMPARE(text(), smallPlan());
}

void TaskEntryTest::goingElsewhereKeepsWhatWasEntered()
{
    select(0);
    m_pane->run(Command::AddRow);
    type(u"Do not lose me"_s);
    press(Qt::Key_Tab);
    select(2);
    QCOMPARE(plan().tasks.size(), 4);
    QCOMPARE(plan().tasks.at(1).title, u"Do not lose me"_s);
    QVERIFY(!m_pane->findChild<TaskTreeModel *>()->draftRow().isValid());
}

void TaskEntryTest::tabWalksTheCellsAndNeverLeavesTheRow()
{
    select(1);
    press(Qt::Key_F2);
    QVERIFY(editor());
    QList<int> columns;
    for (int i = 0; i < 6; ++i) {
        columns.append(m_pane->tree()->currentIndex().column());
        press(Qt::Key_Tab);
    }
    QCOMPARE(columns,
             QList<int>({TaskTreeModel::TitleColumn, TaskTreeModel::EstimateColumn, TaskTreeModel::DependsOnColumn,
                         TaskTreeModel::FilesColumn, TaskTreeModel::TestsColumn, TaskTreeModel::TitleColumn}));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_pane->tree()->currentIndex().column(), int(TaskTreeModel::TitleColumn));
    QCOMPARE(m_pane->tree()->currentIndex().data(TaskTreeModel::IdRole).toString(), u"2"_s);
    QCOMPARE(text(), smallPlan());
}

void TaskEntryTest::whatIsNotTakenStaysToBeMended()
{
    QSignalSpy refused(m_session.get(), &PlanSession::refused);
    m_pane->run(Command::AddRow);
    type(u"Peel"_s);
    press(Qt::Key_Tab);
    type(u"banana"_s);
    press(Qt::Key_Return);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.constFirst().constFirst().value<Message>().arguments, QStringList {u"banana"_s});
    QCOMPARE(text(), smallPlan());
    auto *model = m_pane->findChild<TaskTreeModel *>();
    QCOMPARE(model->draftRow(TaskTreeModel::EstimateColumn).data().toString(), u"banana"_s);
    press(Qt::Key_Escape);

    select(0);
    m_pane->tree()->setCurrentIndex(m_pane->tree()->currentIndex().siblingAtColumn(TaskTreeModel::DependsOnColumn));
    press(Qt::Key_F2);
    QLineEdit *line = editor();
    QVERIFY(line);
    line->setText(u"3"_s); // 3 waits for 2, which waits for 1
    press(Qt::Key_Return);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), u"3"_s);
    press(Qt::Key_Escape);
    QVERIFY(!plan().tasks.at(0).dependsOn->contains(u"3"_s));
}

void TaskEntryTest::aCellIsEditedInPlace()
{
    select(1);
    press(Qt::Key_F2);
    QLineEdit *line = editor();
    QVERIFY(line);
    QCOMPARE(line->text(), u"Drain the queue in order"_s);
    line->selectAll();
    type(u"Empty the queue"_s);
    press(Qt::Key_Return);
    QString expected = smallPlan();
    QCOMPARE(text(), expected.replace(u"Drain the queue in order"_s, u"Empty the queue"_s));
    QVERIFY(!m_session->document()->undoStack()->undoText().isEmpty());
}

void TaskEntryTest::rowsMoveAcrossPhases()
{
    select(1);
    m_pane->run(Command::MoveRowDown);
    QCOMPARE(plan().tasks.at(1).phase, 1);
    QCOMPARE(plan().tasks.at(1).title, u"Drain the queue in order"_s);
    QCOMPARE(m_pane->tree()->currentIndex().data(TaskTreeModel::IdRole).toString(), u"2"_s);
    m_pane->run(Command::MoveRowDown);
    QCOMPARE(plan().tasks.at(2).title, u"Drain the queue in order"_s);
    QCOMPARE(plan().tasks.at(1).dependsOn, QStringList {u"3"_s});
    m_pane->run(Command::MoveRowUp);
    m_pane->run(Command::MoveRowUp);
    QCOMPARE(text(), smallPlan());
}

void TaskEntryTest::removingAsksForWhatDependsOnIt()
{
    select(2);
    m_pane->run(Command::RemoveRow);
    QCOMPARE(plan().tasks.size(), 2);
    select(0);
    QString asked;
    QTimer::singleShot(0, this, [&] {
        auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(question);
        asked = question->property("text").toString();
        question->reject();
    });
    m_pane->run(Command::RemoveRow);
    QVERIFY2(asked.contains(u'2'), qPrintable(asked));
    QCOMPARE(plan().tasks.size(), 2);
}

void TaskEntryTest::tasksAreCopiedAndPastedAsMarkdown()
{
    select(0);
    m_pane->run(Command::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"1. **Store labels in a queue**\n   - Files:"_s));
    select(2);
    m_pane->run(Command::Paste);
    QCOMPARE(plan().tasks.size(), 4);
    QCOMPARE(plan().tasks.at(3).title, u"Store labels in a queue"_s);
    QCOMPARE(plan().tasks.at(3).number, u"4"_s);
    m_pane->run(Command::DuplicateRow);
    QCOMPARE(plan().tasks.size(), 5);
    m_session->document()->undoStack()->undo();
    m_session->document()->undoStack()->undo();
    QCOMPARE(text(), smallPlan());
}

void TaskEntryTest::severalTasksAreMerged()
{
    select(0);
    QVERIFY(!m_pane->can(Command::MergeRows));
    m_pane->tree()->selectionModel()->select(m_pane->findChild<TaskTreeModel *>()->indexOfTask(1),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(m_pane->can(Command::MergeRows));
    m_pane->run(Command::MergeRows);
    QCOMPARE(plan().tasks.size(), 2);
    QCOMPARE(plan().tasks.at(0).files, QStringList({u"queue/store.cpp"_s, u"queue/drain.cpp"_s}));
    QCOMPARE(plan().tasks.at(1).dependsOn, QStringList {u"1"_s});
}

void TaskEntryTest::aPhaseIsAddedAndNamedWhereItStands()
{
    select(0);
    m_pane->run(Command::AddGroup);
    QVERIFY(editor());
    QCOMPARE(text(), smallPlan());
    type(u"Labels"_s);
    press(Qt::Key_Tab);
    type(u"3 hours"_s);
    press(Qt::Key_Return);
    QCOMPARE(plan().phases.at(1).title, u"Labels"_s);
    QCOMPARE(plan().phases.at(1).estimate, (Estimate {3, 3}));
    QCOMPARE(plan().phases.at(2).number, u"3"_s);
    QVERIFY(!editor());
    m_pane->run(Command::MoveRowUp);
    QCOMPARE(plan().phases.at(0).title, u"Labels"_s);
    m_pane->run(Command::RemoveRow);
    QCOMPARE(text(), smallPlan());
}

void TaskEntryTest::aPhaseIsOneStep()
{
    select(2);
    m_pane->run(Command::AddGroup);
    type(u"Labels"_s);
    press(Qt::Key_Return);
    QCOMPARE(plan().phases.constLast().title, u"Labels"_s);
    m_session->document()->undoStack()->undo();
    QCOMPARE(text(), smallPlan());
    QVERIFY(!m_session->document()->undoStack()->canUndo());
}

void TaskEntryTest::anUnnamedPhaseNeverReachesTheText()
{
    for (const int key : {Qt::Key_Escape, Qt::Key_Return}) {
        select(0);
        m_pane->run(Command::AddGroup);
        press(Qt::Key_Tab);
        type(u"2"_s);
        press(key);
        QCOMPARE(text(), smallPlan());
        QVERIFY(!m_pane->findChild<TaskTreeModel *>()->draftRow().isValid());
    }
}

void TaskEntryTest::aPhaseStandsBehindTheTasksOfTheOneBefore()
{
    select(0);
    m_pane->run(Command::AddGroup);
    const QModelIndex draft = m_pane->tree()->currentIndex();
    QVERIFY(!draft.parent().isValid());
    QCOMPARE(draft.row(), 1);
    QVERIFY(draft.data(TaskTreeModel::IsPhaseRole).toBool());
}

void TaskEntryTest::tasksAreDroppedIntoAnotherPhase()
{
    auto *model = m_pane->findChild<TaskTreeModel *>();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->indexOfTask(0)}));
    QVERIFY(dragged->text().contains(u"Store labels"_s));
    const QModelIndex second = model->indexOfPhase(1);
    QVERIFY(model->canDropMimeData(dragged.get(), Qt::MoveAction, 1, 0, second));
    QVERIFY(!model->dropMimeData(dragged.get(), Qt::MoveAction, 1, 0, second));
    QCOMPARE(plan().tasks.at(2).title, u"Store labels in a queue"_s);
    QCOMPARE(plan().tasks.at(2).phase, 1);
    QCOMPARE(plan().tasks.at(0).dependsOn, QStringList {u"3"_s});
    m_session->document()->undoStack()->undo();
    QCOMPARE(text(), smallPlan());
}

void TaskEntryTest::tasksOfAnotherPlanAreNotTakenForItsOwn()
{
    PlanSession other;
    other.document()->open(smallPlan());
    const TaskTreeModel others(&other);
    const std::unique_ptr<QMimeData> dragged(others.mimeData({others.indexOfTask(0)}));
    auto *model = m_pane->findChild<TaskTreeModel *>();
    QVERIFY(!model->canDropMimeData(dragged.get(), Qt::MoveAction, 1, 0, model->indexOfPhase(1)));
    QVERIFY(!model->dropMimeData(dragged.get(), Qt::MoveAction, 1, 0, model->indexOfPhase(1)));
    QCOMPARE(text(), smallPlan());
}

void TaskEntryTest::nothingStartsFromATextThatIsBeingTyped()
{
    select(2);
    const qsizetype end = text().indexOf(u"### Phase 1"_s);
    QVERIFY(m_session->document()->apply(TextPatch({end, text().size()}, u"```\n"_s), u"Type"_s, PlanDocument::Origin::Editor));
    QVERIFY(m_session->isSuspended());
    const QString typed = text();
    for (const Command command :
         {Command::DuplicateRow, Command::MoveRowUp, Command::Cut, Command::RemoveRow, Command::Paste, Command::AddGroup})
        m_pane->run(command);
    QCOMPARE(text(), typed);
}

void TaskEntryTest::whatIsEnteredIsKeptUntilItIsTaken()
{
    m_pane->run(Command::AddRow);
    type(u"Peel"_s);
    press(Qt::Key_Tab);
    type(u"banana"_s);
    press(Qt::Key_Tab);
    select(0);
    auto *model = m_pane->findChild<TaskTreeModel *>();
    QVERIFY(model->draftRow().isValid());
    QCOMPARE(model->draftRow().data().toString(), u"Peel"_s);
    QCOMPARE(text(), smallPlan());
}

void TaskEntryTest::everyFieldIsChangedInTheForm()
{
    m_session->document()->open(smallPlan().replace(u"   - Tests: paper out"_s, u"   - Tests: paper out\n   - Owner: Print team"_s));
    QCoreApplication::processEvents();
    select(2);
    const QMap<QString, QString> values {
        {u"Title"_s, u"Talk to the printer"_s}, {u"Files"_s, u"`a.cpp`, `b.cpp`"_s}, {u"Changes"_s, u"a port"_s},
        {u"Tests"_s, u"no paper\nno ink"_s},    {u"Depends on"_s, u"1, 2"_s},        {u"Estimate"_s, u"3"_s},
        {u"Grounded in"_s, u"C1 \"never\""_s},  {u"Complexity"_s, u"High"_s},        {u"Owner"_s, u"Somebody else"_s}};
    QSet<QString> changed;
    for (const auto &[name, value] : values.asKeyValueRange()) {
        for (EditableField *field : m_pane->findChildren<EditableField *>()) {
            if (!field->isVisibleTo(m_pane.get()) || field->focusProxy()->accessibleName() != name)
                continue;
            field->editor()->setFocus();
            field->editor()->setPlainText(value);
            changed += field->commit() ? name : QString();
        }
        QCoreApplication::processEvents();
    }
    QCOMPARE(changed.size(), values.size());
    const Task &task = plan().tasks.at(2);
    QCOMPARE(task.title, u"Talk to the printer"_s);
    QCOMPARE(task.files, QStringList({u"a.cpp"_s, u"b.cpp"_s}));
    QCOMPARE(task.changes, u"a port"_s);
    QCOMPARE(task.tests, u"no paper\nno ink"_s);
    QCOMPARE(task.dependsOn, QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(task.estimate, (Estimate {3, 3}));
    QCOMPARE(task.groundedIn.first().id, u"C1"_s);
    QCOMPARE(task.complexity, u"High"_s);
    QVERIFY(text().contains(u"   - Owner: Somebody else\n"_s));
}

void TaskEntryTest::anEmptyPlanTakesItsFirstTask()
{
    m_session->document()->open(u"# Plan: Empty\n"_s);
    QCoreApplication::processEvents();
    const auto buttons = m_pane->findChildren<QPushButton *>();
    const auto begin = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->isVisible(); });
    QVERIFY(begin != buttons.end());
    QTest::mouseClick(*begin, Qt::LeftButton);
    type(u"Begin"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QCOMPARE(plan().tasks.size(), 1);
    QCOMPARE(plan().tasks.first().title, u"Begin"_s);
    m_session->document()->undoStack()->undo();
    QCOMPARE(text(), u"# Plan: Empty\n"_s);
}

void TaskEntryTest::aReadOnlyPlanTakesNothing()
{
    m_session->document()->open(smallPlan(), u"It is no UTF-8."_s);
    QCoreApplication::processEvents();
    QVERIFY(!m_pane->can(Command::AddRow));
    QVERIFY(m_pane->can(Command::Copy));
    m_pane->run(Command::AddRow);
    press(Qt::Key_F2);
    QVERIFY(!editor());
}

QTEST_MAIN(TaskEntryTest)
#include "tst_taskentry.moc"
