// SPDX-License-Identifier: Apache-2.0
#include "editablefield.h"
#include "planselection.h"
#include "plantree.h"
#include "riskmodel.h"
#include "riskspane.h"
#include "textfield.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString header = u"| Risk | Likelihood | Impact | Mitigation | Mitigated by | Owner |\n|---|---|---|---|---|---|\n"_s;
const QString rowA = u"| A **b** | Low | High | Do | Task 1 | Ann |\n"_s;
const QString rowB = u"| B | High | High | Look | | Bob |\n"_s;
const QString sample = u"# Plan: Sample\n\n## Tasks\n1. **Measure**\n2. **Choose**\n\n## Risks\n\n"_s + header + rowA + rowB
    + u"\n## Rollback Plan\n1. Stop\n2. Delete\n\n## Validation Checkpoints\n- Phase 1: numbers agree\n"_s;

} // namespace

/** Risks as they are entered, moved and removed, and the way back. */
class RisksPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void cellsAreEditedInPlace_data();
    void cellsAreEditedInPlace();
    void levelsAreChosen();
    void rowsAreEnteredCellByCell();
    void anUnnamedRowNeverReachesTheText();
    void aDraftIsShownInTheForm();
    void anEmptyPlanGetsATable();
    void tablesComeFromASpreadsheet();
    void copiesSuitBothKinds();
    void rowsMoveOnlyInTheOrderOfThePlan();
    void aDropMovesInTheText();
    void severalAreRemovedInOneStep();
    void theDetailsChangeEveryField();
    void stepsAreChangedInPlace();
    void stepsAreAddedOneAfterTheOther();
    void stepsMoveAndGo();
    void checkpointsAreChangedInPlace();
    void aPhaseWithoutACheckpointIsSeen();

private:
    const QString &text() const { return m_session->document()->text(); }
    QWidget *editor() const { return QApplication::focusWidget(); }
    QModelIndex cell(int risk, int column) const { return m_tree->model()->index(risk, column); }
    EditableField *field(const QString &name) const;
    void undo() { m_session->document()->undoStack()->undo(); }

    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<RisksPane> m_pane;
    PlanTree *m_tree = nullptr;
};

void RisksPaneTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(sample);
    m_pane = std::make_unique<RisksPane>(m_session.get(), m_selection.get());
    m_tree = m_pane->tree();
    m_pane->resize(1300, 700);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_tree->setFocus();
    m_tree->setCurrentIndex(cell(0, 0));
    QCoreApplication::processEvents();
}

EditableField *RisksPaneTest::field(const QString &name) const
{
    QCoreApplication::processEvents();
    for (EditableField *field : m_pane->findChildren<EditableField *>()) {
        if (field->focusProxy()->accessibleName() == name)
            return field;
    }
    return nullptr;
}

void RisksPaneTest::cellsAreEditedInPlace_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("row");
    QTest::newRow("risk") << int(RiskModel::RiskColumn) << u"A **b**"_s << u"X | y"_s
                          << u"| X \\| y | Low | High | Do | Task 1 | Ann |\n"_s;
    QTest::newRow("mitigation") << int(RiskModel::MitigationColumn) << u"Do"_s << u"Don't"_s
                                << u"| A **b** | Low | High | Don't | Task 1 | Ann |\n"_s;
    QTest::newRow("mitigated by") << int(RiskModel::MitigatedByColumn) << u"1"_s << u"1, 2"_s
                                  << u"| A **b** | Low | High | Do | Task 1, Task 2 | Ann |\n"_s;
    QTest::newRow("impact") << int(RiskModel::ImpactColumn) << u"High"_s << u"Low"_s << u"| A **b** | Low | Low | Do | Task 1 | Ann |\n"_s;
}

void RisksPaneTest::cellsAreEditedInPlace()
{
    QFETCH(const int, column);
    QFETCH(const QString, typed);
    QFETCH(const QString, row);
    QTEST(cell(0, column).data(Qt::EditRole).toString(), "before");
    QVERIFY(m_tree->model()->setData(cell(0, column), typed));
    QCOMPARE(text(), QString(sample).replace(rowA, row));
    undo();
    QCOMPARE(text(), sample);
}

void RisksPaneTest::levelsAreChosen()
{
    m_tree->beginEditing(cell(0, RiskModel::LikelihoodColumn));
    auto *box = qobject_cast<QComboBox *>(editor());
    QVERIFY(box);
    QCOMPARE(box->currentText(), u"Low"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), u"Medium"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(text().contains(u"| A **b** | Medium | High |"_s));
}

void RisksPaneTest::rowsAreEnteredCellByCell()
{
    m_pane->run(Command::AddRow);
    QTest::keyClicks(editor(), u"New"_s);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QTest::keyClicks(editor(), u"H"_s);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QTest::keyClicks(editor(), u"M"_s);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QTest::keyClicks(editor(), u"Wait"_s);
    QCOMPARE(text(), sample);
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(text().contains(rowA + u"| New | High | Medium | Wait | | |\n"_s + rowB));
    QTest::keyClicks(editor(), u"Next"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE(m_session->plan().risks.size(), 4);
    QCOMPARE(m_session->document()->undoStack()->count(), 2);
    QCOMPARE(m_tree->currentIndex().data().toString(), u"Next"_s);
}

void RisksPaneTest::anUnnamedRowNeverReachesTheText()
{
    m_pane->run(Command::AddRow);
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(m_tree->hasFocus());
    m_pane->run(Command::AddRow);
    m_tree->setCurrentIndex(cell(0, 0));
    m_tree->setFocus();
    QTRY_COMPARE(m_tree->model()->rowCount(), 2);
    QCOMPARE(text(), sample);
}

void RisksPaneTest::aDraftIsShownInTheForm()
{
    const int place = field(u"Risk"_s)->mapTo(m_pane.get(), QPoint()).y();
    m_pane->run(Command::AddRow);
    QTest::keyClicks(editor(), u"New"_s);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QTest::keyClicks(editor(), u"H"_s);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QCOMPARE(field(u"Risk"_s)->text(), u"New"_s);
    QCOMPARE(field(u"Likelihood"_s)->text(), u"High"_s);
    QVERIFY(field(u"Mitigation"_s)->isVisible());
    QCOMPARE(field(u"Risk"_s)->mapTo(m_pane.get(), QPoint()).y(), place);
    EditableField *mitigation = field(u"Mitigation"_s);
    mitigation->setFocus();
    QTest::keyClicks(mitigation->editor(), u"Wait"_s);
    QCOMPARE(text(), sample);
    QVERIFY(m_pane->commit());
    QVERIFY(text().contains(rowA + u"| New | High | | Wait | | |\n"_s + rowB));
}

void RisksPaneTest::anEmptyPlanGetsATable()
{
    m_session->document()->open(u"# Plan\n"_s);
    QCoreApplication::processEvents();
    m_pane->run(Command::AddRow);
    QVERIFY(m_tree->isVisible());
    QTest::keyClicks(editor(), u"New"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(m_session->plan().risks.size(), 1);
}

void RisksPaneTest::tablesComeFromASpreadsheet()
{
    QApplication::clipboard()->setText(u"Mitigation\tRisk\nWait\tX\n\"a\tb\"\tY\n"_s);
    QTest::keySequence(m_tree, QKeySequence::Paste);
    QVERIFY(text().contains(rowA + u"| X | | | Wait | | |\n| Y |"_s));
    QCOMPARE(m_session->document()->undoStack()->count(), 1);
    QCOMPARE(m_tree->selectedRowsInOrder().size(), 2);
    undo();
    QCOMPARE(text(), sample);
}

void RisksPaneTest::copiesSuitBothKinds()
{
    QTest::keySequence(m_tree, QKeySequence::Copy);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"Risk\tLikelihood\tImpact\tMitigation\tMitigated by\tOwner\nA **b**\tLow\tHigh\tDo\tTask 1\tAnn\n"_s);
    QVERIFY(data->data(u"text/markdown"_s).endsWith("| A **b** | Low | High | Do | Task 1 | Ann |\n"));
    QVERIFY(data->html().contains(u"<td>A **b**</td>"_s));
    m_tree->setCurrentIndex(cell(1, 0));
    QTest::keySequence(m_tree, QKeySequence::Paste);
    QVERIFY(text().contains(rowB + rowA));
}

void RisksPaneTest::rowsMoveOnlyInTheOrderOfThePlan()
{
    QVERIFY(m_pane->can(Command::MoveRowDown));
    m_tree->header()->setSortIndicator(RiskModel::ExposureColumn, Qt::DescendingOrder);
    QVERIFY(!m_pane->can(Command::MoveRowDown));
    QVERIFY(!m_pane->nameOf(Command::MoveRowDown).isEmpty());
    QCOMPARE(m_tree->dragDropMode(), QAbstractItemView::NoDragDrop);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_tree->setCurrentIndex(cell(0, 0));
    m_pane->run(Command::MoveRowDown);
    QVERIFY(text().contains(header + rowB + rowA));
    QCOMPARE(m_tree->currentIndex().data().toString(), u"A b"_s);
}

void RisksPaneTest::aDropMovesInTheText()
{
    QAbstractItemModel *model = m_tree->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({cell(1, 0)}));
    QVERIFY(model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QVERIFY(!model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QVERIFY(text().contains(header + rowB + rowA));
    QVERIFY(!model->removeRows(0, 1));
}

void RisksPaneTest::severalAreRemovedInOneStep()
{
    m_tree->selectAll();
    QTest::keyClick(m_tree, Qt::Key_Delete);
    QCOMPARE(m_session->plan().risks.size(), 0);
    QCOMPARE(m_session->document()->undoStack()->undoText(), u"Remove 2 risks"_s);
    undo();
    QCOMPARE(text(), sample);
}

void RisksPaneTest::theDetailsChangeEveryField()
{
    EditableField *owner = field(u"Owner"_s);
    QCOMPARE(owner->text(), u"Ann"_s);
    owner->setFocus();
    owner->editor()->selectAll();
    QTest::keyClicks(owner->editor(), u"Zoe"_s);
    m_tree->setFocus();
    QCOMPARE(text(), QString(sample).replace(u"| Ann |"_s, u"| Zoe |"_s));
    EditableField *impact = field(u"Impact"_s);
    auto *box = impact->findChild<QComboBox *>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QVERIFY(text().contains(u"| A **b** | Low | Medium |"_s));
    m_tree->setCurrentIndex(cell(1, 0));
    QCOMPARE(field(u"Owner"_s)->text(), u"Bob"_s);
}

void RisksPaneTest::stepsAreChangedInPlace()
{
    EditableField *step = field(u"Rollback step 2"_s);
    step->setFocus();
    step->editor()->selectAll();
    QTest::keyClicks(step->editor(), u"Remove **all**"_s);
    QTest::keyClick(step->editor(), Qt::Key_Return);
    QCOMPARE(text(), QString(sample).replace(u"2. Delete"_s, u"2. Remove **all**"_s));
}

void RisksPaneTest::stepsAreAddedOneAfterTheOther()
{
    m_pane->run(Command::AddGroup);
    for (const QString &words : {u"Check"_s, u"Tell"_s}) {
        QTest::keyClicks(editor(), words);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(editor(), Qt::Key_Escape);
    QCOMPARE(text(), QString(sample).replace(u"2. Delete\n"_s, u"2. Delete\n3. Check\n4. Tell\n"_s));
    undo();
    undo();
    QCOMPARE(text(), sample);
}

void RisksPaneTest::stepsMoveAndGo()
{
    EditableField *step = field(u"Rollback step 2"_s);
    step->setFocus();
    QTest::keyClick(step->editor(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(text().contains(u"1. Delete\n2. Stop\n"_s));
    QVERIFY(field(u"Rollback step 1"_s)->editor()->hasFocus());
    QCOMPARE(field(u"Rollback step 1"_s)->text(), u"Delete"_s);
    field(u"Rollback step 1"_s)->parentWidget()->findChild<QToolButton *>(u"trash"_s)->click();
    QVERIFY(text().contains(u"## Rollback Plan\n1. Stop\n\n"_s));
    QVERIFY(!field(u"Rollback step 2"_s));
}

void RisksPaneTest::checkpointsAreChangedInPlace()
{
    EditableField *checkpoint = field(u"Checkpoint 1"_s);
    QCOMPARE(checkpoint->text(), u"numbers agree"_s);
    checkpoint->setFocus();
    checkpoint->editor()->selectAll();
    QTest::keyClicks(checkpoint->editor(), u"all agree"_s);
    QTest::keyClick(checkpoint->editor(), Qt::Key_Return);
    QVERIFY(text().endsWith(u"- Phase 1: all agree\n"_s));
}

void RisksPaneTest::aPhaseWithoutACheckpointIsSeen()
{
    const QString plan = u"# P\n\n## Tasks\n### Phase 1: A\n1. **T**\n### Phase 2: B\n2. **U**\n\n## Risks\n\n"_s + header + rowA
        + u"\n## Validation Checkpoints\n- Phase 2: numbers agree\n"_s;
    m_session->document()->open(plan);
    EditableField *missing = field(u"Checkpoint 1"_s);
    QVERIFY(missing);
    QCOMPARE(missing->text(), QString());
    QCOMPARE(field(u"Checkpoint 2"_s)->text(), u"numbers agree"_s);
    missing->setFocus();
    QTest::keyClicks(missing->editor(), u"it starts"_s);
    QTest::keyClick(missing->editor(), Qt::Key_Return);
    QCOMPARE(text(), QString(plan).replace(u"- Phase 2: n"_s, u"- Phase 1: it starts\n- Phase 2: n"_s));
    undo();
    QCOMPARE(text(), plan);
    QCOMPARE(field(u"Checkpoint 1"_s)->text(), QString());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    RisksPaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_riskspane.moc"
