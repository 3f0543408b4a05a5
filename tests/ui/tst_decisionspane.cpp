// SPDX-License-Identifier: Apache-2.0
#include "decisionmodel.h"
#include "decisionspane.h"
#include "editablefield.h"
#include "optiondraft.h"
#include "optioneditor.h"
#include "patterndialog.h"
#include "planselection.h"
#include "plantree.h"
#include "textfield.h"
#include "theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

static const QString sample = uR"(# Plan: Sample

## Design Decisions

### Decision 1: Where the index is kept

**Context:** There is little room.

**Options:**
- A: In a file
- B: In memory

**Decision:** Chose Option B, for now

**Rationale:** It is **faster**.

**Owner:** Ann

**Grounded in:** C1 "room", K1

### Decision 2: What is searched

**Options:**
- A: Names
- B: All
)"_s;

/** Decisions as they are entered and changed in their form. */
class DecisionsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void everyFieldIsChangedInPlace_data();
    void everyFieldIsChangedInPlace();
    void whatIsMissingIsAdded();
    void anEmptyFieldGoes();
    void optionsAreChangedInPlace();
    void anotherOptionIsChosen();
    void theFirstChoiceMakesTheField();
    void optionsAreAddedAndRemoved();
    void anOptionThatSaysNothingNeverReachesTheText();
    void anOptionIsKeptByWhoGoesElsewhere();
    void aRefusedValueStaysAndIsTold();
    void theFormKeepsItsPlaceWhileItIsFilled();
    void whatWasTypedBelongsToItsDecision();
    void undoFromElsewhereIsShown();
    void aCitationGoesToItsFinding();
    void decisionsAreEnteredAndMoved();
    void aDraftHasItsForm();
    void duplicatesSayTheSame();
    void aReadOnlyPlanIsRead();
    void prosAndConsStandByThemselves();
    void aPatternBecomesAFileAndALink();
    void aPatternThatIsNotWrittenLinksNothing();
    void withoutAFileThereIsNoPattern();

private:
    const QString &text() const { return m_session->document()->text(); }
    EditableField *field(const QString &name) const;
    void type(const QString &name, const QString &words);
    void beginOption();
    void undo() { m_session->document()->undoStack()->undo(); }
    PatternDialog *extract();
    PatternFiles files();

    QString m_folder = u"/repository/docs/patterns"_s;
    QString m_reason; ///< why a pattern is not written; empty: it is
    QStringList m_writtenFiles;
    QByteArray m_writtenBytes;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<PlanSelection> m_selection;
    std::unique_ptr<DecisionsPane> m_pane;
    PlanTree *m_tree = nullptr;
};

void DecisionsPaneTest::init()
{
    m_session = std::make_unique<PlanSession>();
    m_selection = std::make_unique<PlanSelection>();
    m_session->document()->open(sample);
    m_pane = std::make_unique<DecisionsPane>(m_session.get(), m_selection.get());
    m_pane->setPatternFiles(files());
    m_tree = m_pane->tree();
    m_reason.clear();
    m_writtenFiles.clear();
    m_folder = u"/repository/docs/patterns"_s;
    m_pane->resize(900, 700);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_tree->setFocus();
    QCoreApplication::processEvents();
}

EditableField *DecisionsPaneTest::field(const QString &name) const
{
    QCoreApplication::processEvents();
    for (EditableField *field : m_pane->findChildren<EditableField *>()) {
        if (field->focusProxy()->accessibleName() == name)
            return field;
    }
    return nullptr;
}

/** Types over what a field says, and goes elsewhere. */
void DecisionsPaneTest::type(const QString &name, const QString &words)
{
    EditableField *present = field(name);
    QVERIFY2(present, qPrintable(name));
    present->setFocus();
    present->editor()->selectAll();
    QTest::keyClick(present->editor(), Qt::Key_Backspace);
    QTest::keyClicks(present->editor(), words);
    m_tree->setFocus();
    QCoreApplication::processEvents();
}

void DecisionsPaneTest::everyFieldIsChangedInPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("before");
    QTest::newRow("title") << u"Title"_s << u"Where the index is kept"_s;
    QTest::newRow("context") << u"Context"_s << u"There is little room."_s;
    QTest::newRow("decision") << u"Decision"_s << u"Chose Option B, for now"_s;
    QTest::newRow("rationale") << u"Rationale"_s << u"It is **faster**."_s;
    QTest::newRow("unknown") << u"Owner"_s << u"Ann"_s;
    QTest::newRow("citations") << u"Grounded in"_s << u"C1 \"room\", K1"_s;
}

void DecisionsPaneTest::everyFieldIsChangedInPlace()
{
    QFETCH(const QString, name);
    QFETCH(const QString, before);
    QCOMPARE(field(name)->text(), before);
    type(name, u"K2"_s);
    QCOMPARE(text(), QString(sample).replace(before, u"K2"_s));
    QCOMPARE(m_session->document()->undoStack()->count(), 1);
    QVERIFY(m_session->document()->undoStack()->undoText().startsWith(u"Change "_s));
    undo();
    QCOMPARE(text(), sample);
    QCOMPARE(field(name)->text(), before);
}

void DecisionsPaneTest::whatIsMissingIsAdded()
{
    type(u"Tradeoffs"_s, u"Memory is dear"_s);
    QVERIFY(text().contains(u"**Tradeoffs:** Memory is dear\n"_s));
    QCOMPARE(m_session->plan().decisions.first().tradeoffs, QStringList {u"Memory is dear"_s});
}

void DecisionsPaneTest::anEmptyFieldGoes()
{
    type(u"Owner"_s, {});
    QVERIFY(!text().contains(u"Owner"_s));
    QVERIFY(!field(u"Owner"_s));
}

void DecisionsPaneTest::optionsAreChangedInPlace()
{
    type(u"Option A"_s, u"In two files"_s);
    QCOMPARE(text(), QString(sample).replace(u"- A: In a file"_s, u"- A: In two files"_s));
    type(u"Name of option A"_s, u"C"_s);
    QVERIFY(text().contains(u"- C: In two files"_s));
}

void DecisionsPaneTest::anotherOptionIsChosen()
{
    auto *box = field(u"Chosen"_s)->findChild<QComboBox *>();
    QCOMPARE(box->currentData().toString(), u"B"_s);
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(text(), QString(sample).replace(u"Chose Option B, for now"_s, u"Chose Option A, for now"_s));
    QCoreApplication::processEvents();
    const auto cards = m_pane->findChildren<OptionEditor *>();
    QCOMPARE(cards[0]->accessibleName(), u"Option A, chosen"_s);
    QCOMPARE(cards[1]->accessibleName(), u"Option B"_s);
}

void DecisionsPaneTest::theFirstChoiceMakesTheField()
{
    m_tree->setCurrentIndex(m_tree->model()->index(1, 1));
    QCoreApplication::processEvents();
    for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Choose option B"_s)
            button->click();
    }
    QCOMPARE(m_session->plan().decisions[1].chosen, u"B"_s);
    QVERIFY(text().startsWith(sample.chopped(1)));
    QVERIFY(text().endsWith(u"**Decision:** Option B\n"_s));
}

void DecisionsPaneTest::beginOption()
{
    for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
        if (button->text() == u"Add an option"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(qobject_cast<TextField *>(QApplication::focusWidget()));
}

void DecisionsPaneTest::optionsAreAddedAndRemoved()
{
    beginOption();
    QCOMPARE(text(), sample);
    for (const QString &words : {u"On the server"_s, u"Nowhere"_s}) {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    const QString added = QString(sample).replace(u"- B: In memory\n"_s, u"- B: In memory\n- C: On the server\n- D: Nowhere\n"_s);
    QCOMPARE(text(), added);
    undo();
    undo();
    QCOMPARE(text(), sample);
    m_session->document()->undoStack()->redo();
    QCoreApplication::processEvents();
    m_pane->findChildren<OptionEditor *>().at(2)->findChild<QToolButton *>(u"removeOption"_s)->click();
    QCOMPARE(text(), sample);
}

void DecisionsPaneTest::anOptionThatSaysNothingNeverReachesTheText()
{
    beginOption();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    beginOption();
    QTest::keyClicks(QApplication::focusWidget(), u"On the server"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    beginOption();
    m_tree->setFocus();
    QTRY_VERIFY(!m_pane->findChild<OptionDraft *>());
    QCOMPARE(text(), sample);
    QVERIFY(!m_session->document()->undoStack()->canUndo());
}

void DecisionsPaneTest::anOptionIsKeptByWhoGoesElsewhere()
{
    beginOption();
    QTest::keyClicks(QApplication::focusWidget(), u"On the server"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClicks(QApplication::focusWidget(), u"Z"_s);
    QCOMPARE(text(), sample);
    m_tree->setFocus();
    QTRY_COMPARE(text(), QString(sample).replace(u"- B: In memory\n"_s, u"- B: In memory\n- Z: On the server\n"_s));
    QTRY_VERIFY(!m_pane->findChild<OptionDraft *>());
    undo();
    QCOMPARE(text(), sample);
}

void DecisionsPaneTest::aRefusedValueStaysAndIsTold()
{
    QSignalSpy refused(m_session.get(), &PlanSession::refused);
    type(u"Title"_s, {});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(field(u"Title"_s)->text(), QString());
    QCOMPARE(text(), sample);
}

void DecisionsPaneTest::theFormKeepsItsPlaceWhileItIsFilled()
{
    EditableField *rationale = field(u"Rationale"_s);
    type(u"Context"_s, u"New"_s);
    QCOMPARE(field(u"Rationale"_s), rationale);
    rationale->setFocus();
    QTest::keyClicks(rationale->editor(), u"X"_s);
    QVERIFY(m_session->document()->apply(TextPatch({0, 0}, u"<!-- a line -->\n"_s), u"Type"_s, PlanDocument::Origin::Editor));
    QCoreApplication::processEvents();
    QVERIFY(rationale->editor()->hasFocus());
    QTest::keyClick(rationale->editor(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_session->plan().decisions[0].rationale.startsWith(u'X'));
}

void DecisionsPaneTest::whatWasTypedBelongsToItsDecision()
{
    EditableField *rationale = field(u"Rationale"_s);
    rationale->setFocus();
    rationale->editor()->selectAll();
    QTest::keyClicks(rationale->editor(), u"X"_s);
    const TextRange other = m_session->plan().decisions[1].range;
    m_selection->select({other.start, other.start}, this);
    QCoreApplication::processEvents();
    QCOMPARE(m_session->plan().decisions[0].rationale, u"X"_s);
    QCOMPARE(m_session->plan().decisions[1].rationale, QString());
    QCOMPARE(field(u"Rationale"_s)->text(), QString());
}

void DecisionsPaneTest::undoFromElsewhereIsShown()
{
    type(u"Rationale"_s, u"X"_s);
    undo();
    QCOMPARE(field(u"Rationale"_s)->editor()->toPlainText(), u"It is faster."_s);
}

void DecisionsPaneTest::aCitationGoesToItsFinding()
{
    Research document;
    ResearchFinding finding;
    finding.id = u"C1"_s;
    document.findings = {finding};
    m_session->setResearch({document});
    QSignalSpy selected(m_selection.get(), &PlanSelection::findingSelected);
    TextField *editor = field(u"Grounded in"_s)->editor();
    QCOMPARE(editor->toPlainText(), u"C1 “room”, K1"_s);
    QTest::mouseClick(editor->viewport(), Qt::LeftButton, {}, QPoint(6, 6));
    QCOMPARE(selected.size(), 1);
    QVERIFY(editor->isReading());
}

void DecisionsPaneTest::decisionsAreEnteredAndMoved()
{
    m_pane->run(Command::AddRow);
    QTest::keyClicks(QApplication::focusWidget(), u"Who pays"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_session->plan().decisions.size(), 3);
    QCOMPARE(m_session->plan().decisions[1].title, u"Who pays"_s);
    QTRY_COMPARE(field(u"Title"_s)->text(), u"Who pays"_s);
    m_pane->run(Command::MoveRowDown);
    QCOMPARE(m_session->plan().decisions[2].title, u"Who pays"_s);
    m_pane->run(Command::RemoveRow);
    QCOMPARE(text(), sample);
    m_pane->run(Command::AddRow);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(m_tree->model()->rowCount(), 2);
    QCOMPARE(text(), sample);
}

void DecisionsPaneTest::aDraftHasItsForm()
{
    const int place = field(u"Title"_s)->mapTo(m_pane.get(), QPoint()).y();
    m_pane->run(Command::AddRow);
    QVERIFY(field(u"Rationale"_s)->isVisible());
    QCOMPARE(field(u"Title"_s)->mapTo(m_pane.get(), QPoint()).y(), place);
    EditableField *rationale = field(u"Rationale"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Who pays"_s);
    rationale->setFocus();
    QTRY_COMPARE(field(u"Title"_s)->text(), u"Who pays"_s);
    QCOMPARE(text(), sample);
    type(u"Rationale"_s, u"It is cheaper."_s);
    QTRY_COMPARE(m_session->plan().decisions.size(), 3);
    QCOMPARE(m_session->plan().decisions[1].title, u"Who pays"_s);
    QCOMPARE(m_session->plan().decisions[1].rationale, u"It is cheaper."_s);
    QTRY_COMPARE(field(u"Rationale"_s)->text(), u"It is cheaper."_s);
    undo();
    undo();
    QCOMPARE(text(), sample);
}

void DecisionsPaneTest::duplicatesSayTheSame()
{
    m_pane->run(Command::DuplicateRow);
    QCOMPARE(m_session->plan().decisions.size(), 3);
    QCOMPARE(m_session->plan().decisions[1].options, m_session->plan().decisions[0].options);
    QCOMPARE(m_session->plan().decisions[1].rationale, u"It is **faster**."_s);
    undo();
    QCOMPARE(text(), sample);
}

void DecisionsPaneTest::aReadOnlyPlanIsRead()
{
    m_session->document()->open(sample, u"It is not UTF-8."_s);
    QCoreApplication::processEvents();
    EditableField *rationale = field(u"Rationale"_s);
    rationale->setFocus();
    QTest::keyClicks(rationale->editor(), u"X"_s);
    QVERIFY(!rationale->isEdited());
    QVERIFY(!m_pane->can(Command::AddRow));
    QVERIFY(m_pane->can(Command::Copy));
}

void DecisionsPaneTest::prosAndConsStandByThemselves()
{
    type(u"For option A"_s, u"survives"_s);
    QVERIFY(text().contains(u"- A: In a file. Pros: survives\n"_s));
    type(u"Against option A"_s, u"slow"_s);
    QVERIFY(text().contains(u"- A: In a file. Pros: survives. Cons: slow\n"_s));
    QCOMPARE(field(u"Option A"_s)->text(), u"In a file."_s);
    type(u"Option A"_s, u"On disk."_s);
    QVERIFY(text().contains(u"- A: On disk. Pros: survives. Cons: slow\n"_s));
    type(u"For option A"_s, {});
    QVERIFY(text().contains(u"- A: On disk. Cons: slow\n"_s));
    for (int step = 0; step < 4; ++step)
        undo();
    QCOMPARE(text(), sample);
}

PatternFiles DecisionsPaneTest::files()
{
    PatternFiles files;
    files.folder = [this] { return m_folder; };
    files.planSeenFrom = [](const QString &) { return u"../plan.md"_s; };
    files.write = [this](const QString &folder, const QString &stem, const QByteArray &bytes) {
        if (!m_reason.isEmpty())
            return PatternFiles::Written {{}, {}, m_reason};
        m_writtenFiles.append(folder + u'/' + stem);
        m_writtenBytes = bytes;
        return PatternFiles::Written {u"docs/patterns/"_s + stem + u".md"_s, folder, {}};
    };
    return files;
}

/** What the button in the form opens. */
PatternDialog *DecisionsPaneTest::extract()
{
    for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
        if (button->text() == u"Extract a pattern…"_s)
            button->click();
    }
    QCoreApplication::processEvents();
    return m_pane->findChild<PatternDialog *>();
}

static QPushButton *extractButton(const PatternDialog *dialog)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Extract"_s)
            return button;
    }
    return nullptr;
}

void DecisionsPaneTest::aPatternBecomesAFileAndALink()
{
    const QPointer<PatternDialog> dialog = extract();
    QVERIFY(dialog);
    QCOMPARE(dialog->pattern().problem, u"There is little room."_s);
    QCOMPARE(dialog->folder(), m_folder);
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText({});
    QVERIFY(!extractButton(dialog)->isEnabled());
    name->setText(u"Keep it near"_s);
    extractButton(dialog)->click();
    QCOMPARE(m_writtenFiles, QStringList {u"/repository/docs/patterns/keep-it-near"_s});
    QVERIFY(m_writtenBytes.startsWith("# Keep it near\n\n## Problem\n\nThere is little room.\n"));
    QVERIFY(m_writtenBytes.contains("[Sample](../plan.md), Where the index is kept\n"));
    QVERIFY(text().contains(u"**Pattern extracted:** [Keep it near](docs/patterns/keep-it-near.md)\n"_s)
            || text().contains(u"**Pattern:** [Keep it near](docs/patterns/keep-it-near.md)\n"_s));
    QCOMPARE(m_session->document()->undoStack()->count(), 1);
    QTRY_VERIFY(!dialog);
    undo();
    QCOMPARE(text(), sample);
}

void DecisionsPaneTest::aPatternThatIsNotWrittenLinksNothing()
{
    m_reason = u"The disk is full."_s;
    const QPointer<PatternDialog> dialog = extract();
    QVERIFY(dialog);
    extractButton(dialog)->click();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(text(), sample);
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void DecisionsPaneTest::withoutAFileThereIsNoPattern()
{
    m_folder.clear();
    QSignalSpy refused(m_selection.get(), &PlanSelection::editRefused);
    QVERIFY(!extract());
    QCOMPARE(refused.size(), 1);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    DecisionsPaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_decisionspane.moc"
