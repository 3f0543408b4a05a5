// SPDX-License-Identifier: Apache-2.0
#include "criteriamodel.h"
#include "criteriapane.h"
#include "planselection.h"
#include "plantree.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

static const QString sample =
    u"# Plan: Sample\n\n## Acceptance Criteria\n\n### One\n- [ ] A\n- [x] B **big** (S1)\n\n### Two\n- [ ] C\n\n## Risks\n"_s;

/** Criteria as they are entered, moved and removed. */
class CriteriaPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void textIsEditedInPlace();
    void aLongTextIsSeenWholeWhileItIsTyped();
    void tabGoesOnToTheCitations();
    void aRefusedTextStaysInTheEditor();
    void rowsAreEnteredOneAfterTheOther();
    void anEmptyRowNeverReachesTheText();
    void whatWasEnteredIsKeptWhenTheFocusGoes();
    void aGroupBeginsWithItsFirstCriterion();
    void aGroupIsRenamedInPlace();
    void aGroupKeepsItsTitleIfAnotherHasTheNewOne();
    void aGroupWithoutACriterionNeverReachesTheText();
    void aGroupIsOneStepWithItsFirstCriterion();
    void aRefusedDraftStaysToBeCorrected();
    void theFirstCriterionMakesTheSection();
    void rowsMoveAcrossGroups();
    void severalAreRemovedInOneStep();
    void aGroupGoesWithItsLastCriterion();
    void pastedLinesAreOneStep();
    void cutRowsCanBePasted();
    void aDropMovesAndRemovesNothing();
    void aRowOfAnotherPlanIsNotDropped();
    void duplicatesAreSelected();
    void whileSomethingIsTypedNothingIsEdited();
    void aReadOnlyPlanOffersOnlyToCopy();

private:
    const QString &text() const { return m_session->document()->text(); }
    QModelIndex row(int group, int criterion) const;
    QWidget *editor() const { return QApplication::focusWidget(); }
    /** The section's body without blank lines. */
    QString body() const;
    void undo() { m_session->document()->undoStack()->undo(); }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<CriteriaPane> m_pane;
    PlanTree *m_tree = nullptr;
};

void CriteriaPaneTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(sample);
    m_pane = std::make_unique<CriteriaPane>(m_session.get(), m_selection.get());
    m_tree = m_pane->tree();
    m_pane->resize(800, 600);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_tree->setFocus();
    m_tree->setCurrentIndex(row(0, 0));
}

void CriteriaPaneTest::cleanup()
{
    m_pane.reset();
}

QModelIndex CriteriaPaneTest::row(int group, int criterion) const
{
    return m_tree->model()->index(criterion, 0, m_tree->model()->index(group, 0));
}

QString CriteriaPaneTest::body() const
{
    const qsizetype from = text().indexOf(u"### "_s);
    return text().sliced(from, text().indexOf(u"\n## Risks"_s) - from).replace(u"\n\n"_s, u"\n"_s);
}

void CriteriaPaneTest::textIsEditedInPlace()
{
    m_tree->setCurrentIndex(row(0, 1));
    QTest::keyClick(m_tree, Qt::Key_F2);
    QTest::keyClick(editor(), Qt::Key_End);
    QTest::keyClicks(editor(), u" enough"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(text(), QString(sample).replace(u"**big**"_s, u"**big** enough"_s));
    QCOMPARE(m_session->document()->undoStack()->undoText(), u"Change “B **big**”"_s);
    undo();
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::aLongTextIsSeenWholeWhileItIsTyped()
{
    m_tree->setFixedHeight(m_tree->visualRect(row(1, 0)).bottom() + m_tree->header()->height() + 2);
    QCoreApplication::processEvents();
    m_tree->setCurrentIndex(row(1, 0));
    QTest::keyClick(m_tree, Qt::Key_F2);
    QPointer<QWidget> present = editor();
    const int line = present->height();
    QTest::keyClicks(present, u"many words "_s.repeated(20));
    QCoreApplication::processEvents();
    QVERIFY(present->height() > line);
    QVERIFY(m_tree->viewport()->rect().contains(present->geometry()));
    QTest::keyClick(present, Qt::Key_Escape);
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::tabGoesOnToTheCitations()
{
    QTest::keyClick(m_tree, Qt::Key_F2);
    QTest::keyClicks(editor(), u"X"_s);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QTest::keyClicks(editor(), u"S2, C1"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(body().contains(u"- [ ] X (S2, C1)\n"_s));
    QCOMPARE(m_session->document()->undoStack()->count(), 2);
}

void CriteriaPaneTest::aRefusedTextStaysInTheEditor()
{
    QSignalSpy refused(m_session.get(), &PlanSession::refused);
    QTest::keyClick(m_tree, Qt::Key_F2);
    QTest::keyClicks(editor(), u"X (S2)"_s);
    QPointer<QWidget> present = editor();
    QTest::keyClick(present, Qt::Key_Return);
    QCOMPARE(refused.size(), 1);
    QVERIFY(present && present->hasFocus());
    QTest::keyClick(present, Qt::Key_Escape);
    QCOMPARE(text(), sample);
    QVERIFY(m_tree->hasFocus());
}

void CriteriaPaneTest::rowsAreEnteredOneAfterTheOther()
{
    QVERIFY(m_pane->can(Command::AddRow));
    m_pane->run(Command::AddRow);
    QVERIFY(editor() != m_tree);
    for (const QString &words : {u"First"_s, u"Second"_s}) {
        QTest::keyClicks(editor(), words);
        QTest::keyClick(editor(), Qt::Key_Return);
    }
    QVERIFY(editor() != m_tree);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QVERIFY(m_tree->hasFocus());
    QCOMPARE(body(), u"### One\n- [ ] A\n- [ ] First\n- [ ] Second\n- [x] B **big** (S1)\n### Two\n- [ ] C\n"_s);
    QCOMPARE(m_tree->currentIndex().data().toString(), u"Second"_s);
    undo();
    undo();
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::anEmptyRowNeverReachesTheText()
{
    m_pane->run(Command::AddRow);
    QTest::keyClicks(editor(), u"  "_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE(text(), sample);
    QTRY_COMPARE(m_tree->model()->rowCount(m_tree->model()->index(0, 0)), 2);
}

void CriteriaPaneTest::whatWasEnteredIsKeptWhenTheFocusGoes()
{
    m_pane->run(Command::AddRow);
    QTest::keyClicks(editor(), u"First"_s);
    m_tree->setCurrentIndex(row(1, 0));
    m_tree->setFocus();
    QTRY_VERIFY(text().contains(u"- [ ] A\n- [ ] First\n"_s));
    QTRY_COMPARE(m_tree->model()->rowCount(m_tree->model()->index(0, 0)), 3);
}

void CriteriaPaneTest::aGroupBeginsWithItsFirstCriterion()
{
    m_pane->run(Command::AddGroup);
    QTest::keyClicks(editor(), u"Three"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(text(), sample);
    QTest::keyClicks(editor(), u"D"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(body().endsWith(u"- [ ] C\n### Three\n- [ ] D\n"_s));
    QTest::keyClicks(editor(), u"E"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(body().endsWith(u"### Three\n- [ ] D\n- [ ] E\n"_s));
    QTest::keyClick(editor(), Qt::Key_Escape);
    undo();
    undo();
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::aGroupIsRenamedInPlace()
{
    const QModelIndex group = m_tree->model()->index(0, 0);
    m_tree->setCurrentIndex(group);
    QTest::keyClick(m_tree, Qt::Key_F2);
    QCOMPARE(editor()->property("plainText").toString(), u"One"_s);
    QTest::keyClicks(editor(), u"First"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(text(), QString(sample).replace(u"### One"_s, u"### First"_s));
    QCOMPARE(m_tree->currentIndex().data().toString(), u"First"_s);
    QVERIFY(m_tree->isExpanded(m_tree->currentIndex()));
    undo();
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::aGroupKeepsItsTitleIfAnotherHasTheNewOne()
{
    QSignalSpy refused(m_session.get(), &PlanSession::refused);
    m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
    QTest::keyClick(m_tree, Qt::Key_F2);
    QTest::keyClicks(editor(), u"Two"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(refused.size(), 1);
    QVERIFY(editor() != m_tree);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::aGroupWithoutACriterionNeverReachesTheText()
{
    m_pane->run(Command::AddGroup);
    QTest::keyClick(editor(), Qt::Key_Escape);
    m_pane->run(Command::AddGroup);
    QTest::keyClicks(editor(), u"Three"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(m_tree->model()->rowCount(), 3);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE(m_tree->model()->rowCount(), 2);
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::aGroupIsOneStepWithItsFirstCriterion()
{
    m_pane->run(Command::AddGroup);
    QTest::keyClicks(editor(), u"Three"_s);
    m_pane->run(Command::AddRow);
    QTest::keyClicks(editor(), u"D"_s);
    QVERIFY(m_pane->commit());
    QVERIFY(body().endsWith(u"### Three\n- [ ] D\n"_s));
    undo();
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::aRefusedDraftStaysToBeCorrected()
{
    QSignalSpy refused(m_session.get(), &PlanSession::refused);
    m_pane->run(Command::AddRow);
    QTest::keyClicks(editor(), u"X (S2)"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(refused.size(), 1);
    QVERIFY(editor() != m_tree);
    QTest::keyClick(editor(), Qt::Key_End);
    QTest::keyClicks(editor(), u" is kept"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(text().contains(u"- [ ] A\n- [ ] X (S2) is kept\n"_s));
}

void CriteriaPaneTest::theFirstCriterionMakesTheSection()
{
    m_session->document()->open(u"# Plan\n"_s);
    QCoreApplication::processEvents();
    QVERIFY(!m_tree->isVisible());
    m_pane->run(Command::AddRow);
    QVERIFY(m_tree->isVisible());
    QTest::keyClicks(editor(), u"A"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(text().contains(u"## Acceptance Criteria\n\n- [ ] A\n"_s));
    QTest::keyClicks(editor(), u"B"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(text().contains(u"- [ ] A\n- [ ] B\n"_s));
}

void CriteriaPaneTest::rowsMoveAcrossGroups()
{
    m_tree->setCurrentIndex(row(0, 1));
    m_pane->run(Command::MoveRowDown);
    QCOMPARE(body(), u"### One\n- [ ] A\n### Two\n- [x] B **big** (S1)\n- [ ] C\n"_s);
    QCOMPARE(m_tree->currentIndex().data().toString(), u"B big"_s);
    m_pane->run(Command::MoveRowDown);
    QCOMPARE(body(), u"### One\n- [ ] A\n### Two\n- [ ] C\n- [x] B **big** (S1)\n"_s);
    QVERIFY(!m_pane->can(Command::MoveRowDown));
    m_pane->run(Command::MoveRowUp);
    m_pane->run(Command::MoveRowUp);
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::severalAreRemovedInOneStep()
{
    m_tree->selectionModel()->select(row(0, 1), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(m_tree, Qt::Key_Delete);
    QCOMPARE(m_session->document()->undoStack()->count(), 1);
    QCOMPARE(m_session->document()->undoStack()->undoText(), u"Remove 2 criteria"_s);
    QCOMPARE(m_session->plan().criteria.size(), 1);
    undo();
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::aGroupGoesWithItsLastCriterion()
{
    m_tree->setCurrentIndex(row(1, 0));
    m_pane->run(Command::RemoveRow);
    QCOMPARE(body(), u"### One\n- [ ] A\n- [x] B **big** (S1)\n"_s);
    QCOMPARE(m_tree->model()->rowCount(), 1);
    undo();
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::pastedLinesAreOneStep()
{
    QApplication::clipboard()->setText(u"One\nTwo\nThree\n"_s);
    QTest::keySequence(m_tree, QKeySequence::Paste);
    QCOMPARE(body(), u"### One\n- [ ] A\n- [ ] One\n- [ ] Two\n- [ ] Three\n- [x] B **big** (S1)\n### Two\n- [ ] C\n"_s);
    QCOMPARE(m_session->document()->undoStack()->undoText(), u"Paste 3 criteria"_s);
    QCOMPARE(m_tree->selectedRowsInOrder().size(), 3);
    undo();
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::cutRowsCanBePasted()
{
    m_tree->setCurrentIndex(row(0, 1));
    QTest::keySequence(m_tree, QKeySequence::Cut);
    QCOMPARE(QApplication::clipboard()->text(), u"- [x] B **big** (S1)\n"_s);
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"text/markdown"_s), "- [x] B **big** (S1)\n");
    m_tree->setCurrentIndex(row(0, 0));
    QTest::keySequence(m_tree, QKeySequence::Paste);
    QCOMPARE(text(), sample);
}

void CriteriaPaneTest::aDropMovesAndRemovesNothing()
{
    QAbstractItemModel *model = m_tree->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({row(0, 0)}));
    const QModelIndex two = model->index(1, 0);
    QVERIFY(model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, two));
    QVERIFY(!model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, two));
    QCOMPARE(body(), u"### One\n- [x] B **big** (S1)\n### Two\n- [ ] A\n- [ ] C\n"_s);
    QVERIFY(!model->removeRows(0, 1, two));
    undo();
    const std::unique_ptr<QMimeData> other(model->mimeData({row(1, 0)}));
    QVERIFY(!model->dropMimeData(other.get(), Qt::MoveAction, -1, -1, model->index(0, 0)));
    QCOMPARE(body(), u"### One\n- [ ] A\n- [x] B **big** (S1)\n- [ ] C\n"_s);
}

void CriteriaPaneTest::aRowOfAnotherPlanIsNotDropped()
{
    PlanSession other;
    other.document()->open(sample);
    CriteriaModel model(&other);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOfCriterion(0)}));
    QVERIFY(!m_tree->model()->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, m_tree->model()->index(1, 0)));
}

void CriteriaPaneTest::duplicatesAreSelected()
{
    m_tree->setCurrentIndex(row(0, 1));
    m_pane->run(Command::DuplicateRow);
    QVERIFY(body().contains(u"- [x] B **big** (S1)\n- [x] B **big** (S1)\n"_s));
    QCOMPARE(m_tree->currentIndex(), row(0, 2));
}

void CriteriaPaneTest::whileSomethingIsTypedNothingIsEdited()
{
    QSignalSpy refused(m_session.get(), &PlanSession::refused);
    QVERIFY(m_session->document()->apply(TextPatch({0, 0}, u"```\n"_s), u"Type"_s, PlanDocument::Origin::Editor));
    QVERIFY(m_session->isSuspended());
    m_pane->run(Command::RemoveRow);
    m_pane->run(Command::AddRow);
    QVERIFY(!m_tree->model()->setData(row(0, 0), u"X"_s));
    QVERIFY(refused.size() >= 2);
    QCOMPARE(text(), u"```\n"_s + sample);
}

void CriteriaPaneTest::aReadOnlyPlanOffersOnlyToCopy()
{
    m_session->document()->open(sample, u"It is not UTF-8."_s);
    QCoreApplication::processEvents();
    m_tree->setCurrentIndex(row(0, 0));
    for (const Command command :
         {Command::AddRow, Command::AddGroup, Command::RemoveRow, Command::Cut, Command::Paste, Command::MoveRowDown})
        QVERIFY(!m_pane->can(command));
    QVERIFY(m_pane->can(Command::Copy));
    QVERIFY(!(m_tree->model()->flags(row(0, 0)) & Qt::ItemIsEditable));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    CriteriaPaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_criteriapane.moc"
