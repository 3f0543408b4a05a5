// SPDX-License-Identifier: Apache-2.0
// What a cell of the tasks offers to whom types into it, and what is done with several tasks.
#include "planselection.h"
#include "plantree.h"
#include "smallplan.h"
#include "taskspane.h"
#include "tasktreemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TaskCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void filesComeFromTheRepository();
    void dependenciesArePickedByTheirTitles();
    void anEstimateSaysItsUnit();
    void aTaskIsSplit();
    void aTaskIsNotSplitWhenThatIsCancelled();
    void severalAreDuplicated();
    void severalAreMovedAndRemovedInOneStep();

private:
    QLineEdit *edit(int task, int column);
    QCompleter *typed(QLineEdit *line, const QString &words) const;
    void select(const QList<int> &tasks);
    QModelIndex cell(int task, int column) const { return m_rows->indexOfTask(task).siblingAtColumn(column); }
    const Plan &plan() const { return m_session->plan(); }
    QUndoStack *stack() const { return m_session->document()->undoStack(); }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<TasksPane> m_pane;
    TaskTreeModel *m_rows = nullptr;
};

void TaskCellsTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(smallPlan());
    m_session->setFiles({u"app/main.cpp"_s, u"printer/spool.cpp"_s, u"printer/spool.h"_s, u"README.md"_s});
    m_pane = std::make_unique<TasksPane>(m_session.get(), m_selection.get());
    m_rows = m_pane->findChild<TaskTreeModel *>();
    for (const int column : {TaskTreeModel::FilesColumn, TaskTreeModel::DependsOnColumn})
        m_pane->tree()->setColumnHidden(column, false);
    m_pane->resize(1200, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

QLineEdit *TaskCellsTest::edit(int task, int column)
{
    m_pane->tree()->setFocus();
    m_pane->tree()->beginEditing(cell(task, column));
    return qobject_cast<QLineEdit *>(QApplication::focusWidget());
}

/** What is offered when somebody types. */
QCompleter *TaskCellsTest::typed(QLineEdit *line, const QString &words) const
{
    QTest::keyClicks(line, words);
    return line->completer();
}

void TaskCellsTest::select(const QList<int> &tasks)
{
    m_pane->tree()->setCurrentIndex(m_rows->indexOfTask(tasks.first()));
    for (const int task : tasks)
        m_pane->tree()->selectionModel()->select(m_rows->indexOfTask(task), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void TaskCellsTest::filesComeFromTheRepository()
{
    QLineEdit *line = edit(2, TaskTreeModel::FilesColumn);
    QVERIFY(line);
    line->clear();
    const QCompleter *offered = typed(line, u"README.md, SPOOL"_s);
    QCOMPARE(offered->completionCount(), 2); // any part of a path, case ignored, for the one that is being typed
    QTest::keyClick(offered->popup(), Qt::Key_Down);
    QTest::keyClick(offered->popup(), Qt::Key_Return);
    QCOMPARE(line->text(), u"README.md, printer/spool.cpp"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(plan().tasks[2].files, (QStringList {u"README.md"_s, u"printer/spool.cpp"_s}));
}

void TaskCellsTest::dependenciesArePickedByTheirTitles()
{
    QLineEdit *line = edit(2, TaskTreeModel::DependsOnColumn);
    QVERIFY(line);
    line->clear();
    const QString words = plan().tasks[0].title.section(u' ', 0, 1);
    const QCompleter *offered = typed(line, words);
    QCOMPARE(offered->completionCount(), 1);
    QVERIFY(offered->currentCompletion().endsWith(plan().tasks[0].id));
    QTest::keyClick(offered->popup(), Qt::Key_Down);
    QTest::keyClick(offered->popup(), Qt::Key_Return);
    QCOMPARE(line->text(), plan().tasks[0].id);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(plan().tasks[2].dependsOn, QStringList {plan().tasks[0].id});
}

void TaskCellsTest::anEstimateSaysItsUnit()
{
    QLineEdit *line = edit(1, TaskTreeModel::EstimateColumn);
    QVERIFY(line);
    QCOMPARE(line->placeholderText(), u"2-4 hours"_s);
    line->clear();
    QTest::keyClicks(line, u"3-5"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(plan().tasks[1].estimate, (Estimate {3, 5}));
    QVERIFY(m_session->document()->text().contains(u"3-5 hours"_s));
}

void TaskCellsTest::aTaskIsSplit()
{
    select({0});
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *titles = dialog->findChild<QPlainTextEdit *>();
        titles->setPlainText(u"First half\n\n  Second half \n"_s);
        dialog->accept();
    });
    m_pane->run(Command::SplitRow);
    QCOMPARE(plan().tasks.size(), 4);
    QCOMPARE(plan().tasks[0].title, u"First half"_s);
    QCOMPARE(plan().tasks[1].title, u"Second half"_s);
    QCOMPARE(stack()->count(), 1);
    stack()->undo();
    QCOMPARE(m_session->document()->text(), smallPlan());
}

void TaskCellsTest::aTaskIsNotSplitWhenThatIsCancelled()
{
    select({0});
    QTimer::singleShot(0, this, [] { qobject_cast<QInputDialog *>(QApplication::activeModalWidget())->reject(); });
    m_pane->run(Command::SplitRow);
    QCOMPARE(m_session->document()->text(), smallPlan());
}

void TaskCellsTest::severalAreDuplicated()
{
    select({0, 1});
    m_pane->run(Command::DuplicateRow);
    QCOMPARE(plan().tasks.size(), 5);
    QCOMPARE(stack()->count(), 1);
    stack()->undo();
    QCOMPARE(m_session->document()->text(), smallPlan());
}

void TaskCellsTest::severalAreMovedAndRemovedInOneStep()
{
    const QStringList titles {plan().tasks[0].title, plan().tasks[1].title, plan().tasks[2].title};
    select({1, 2});
    m_pane->run(Command::MoveRowUp);
    QCOMPARE((QStringList {plan().tasks[0].title, plan().tasks[1].title, plan().tasks[2].title}),
             (QStringList {titles[1], titles[2], titles[0]}));
    QCOMPARE(stack()->count(), 1);
    QCOMPARE(m_pane->tree()->selectedRowsInOrder().size(), 2);
    stack()->undo();
    select({2});
    m_pane->run(Command::RemoveRow);
    QCOMPARE(plan().tasks.size(), 2);
    stack()->undo();
    QCOMPARE(m_session->document()->text(), smallPlan());
}

QTEST_MAIN(TaskCellsTest)
#include "tst_taskcells.moc"
