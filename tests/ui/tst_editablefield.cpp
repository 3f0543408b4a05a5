// SPDX-License-Identifier: Apache-2.0
#include "editablefield.h"
#include "fieldform.h"
#include "textfield.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class EditableFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void readsMarkdownAndWritesWhatIsWritten();
    void aClickBesideTheTextIsMeantForIt();
    void keepsWhatWasTypedWhenTheFocusGoes();
    void returnKeepsALine();
    void controlReturnKeepsLines();
    void escapeTakesItBack();
    void aRefusedValueStaysToBeCorrected();
    void aChangeMeanwhileIsNotOverwritten();
    void typedTextSurvivesANewValueThatIsTheSame();
    void undoIsTheFieldsAsLongAsThereIsSomething();
    void otherSpacesStayWhatTheyAre();
    void pastedLinesBecomeOneInALine();
    void aListCompletesItsLastPart();
    void manyChoicesAreAskedForWhenSomebodyTypes();
    void aChoiceIsKeptAtOnce();
    void anUnknownChoiceStays();
    void aReadOnlyFieldIsRead();
    void growsWithItsText();
    void aFormKeepsItsFields();

private:
    EditableField *make(EditableField::Kind kind, const QString &value);

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_other = nullptr;
    QStringList m_kept;
    bool m_isTaken = true;
};

void EditableFieldTest::init()
{
    m_isTaken = true;
}

EditableField *EditableFieldTest::make(EditableField::Kind kind, const QString &value)
{
    m_window.reset();
    m_kept.clear();
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    auto *field = new EditableField(kind);
    m_other = new QLineEdit;
    column->addWidget(field);
    column->addWidget(m_other);
    column->addStretch(1);
    field->setName(u"Rationale"_s);
    field->setValue(value);
    field->setCommit([this](const QString &text) {
        m_kept.append(text);
        return m_isTaken;
    });
    m_window->resize(300, 200);
    m_window->show();
    m_other->setFocus();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    return field;
}

void EditableFieldTest::readsMarkdownAndWritesWhatIsWritten()
{
    EditableField *field = make(EditableField::Kind::Text, u"It is **faster**."_s);
    QCOMPARE(field->editor()->toPlainText(), u"It is faster."_s);
    QCOMPARE(field->text(), u"It is **faster**."_s);
    field->setFocus();
    QCOMPARE(field->editor()->toPlainText(), u"It is **faster**."_s);
    m_other->setFocus();
    QCOMPARE(field->editor()->toPlainText(), u"It is faster."_s);
    QVERIFY(m_kept.isEmpty());
}

void EditableFieldTest::aClickBesideTheTextIsMeantForIt()
{
    EditableField *field = make(EditableField::Kind::Line, u"a"_s);
    QTest::mouseClick(field->editor(), Qt::LeftButton, {}, QPoint(field->width() / 2, field->height() - 2));
    QVERIFY(field->editor()->hasFocus());
    QVERIFY(!field->editor()->isReading());
}

void EditableFieldTest::keepsWhatWasTypedWhenTheFocusGoes()
{
    EditableField *field = make(EditableField::Kind::Text, u"a"_s);
    field->setFocus();
    QTest::keyClick(field->editor(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(field->editor(), u" *b*"_s);
    m_other->setFocus();
    QCOMPARE(m_kept, (QStringList {u"a *b*"_s}));
    QCOMPARE(field->editor()->toPlainText(), u"a b"_s);
}

void EditableFieldTest::returnKeepsALine()
{
    EditableField *field = make(EditableField::Kind::Line, u""_s);
    field->setFocus();
    QTest::keyClicks(field->editor(), u"a"_s);
    QTest::keyClick(field->editor(), Qt::Key_Return);
    QCOMPARE(m_kept, (QStringList {u"a"_s}));
    QCOMPARE(field->text(), u"a"_s);
}

void EditableFieldTest::controlReturnKeepsLines()
{
    EditableField *field = make(EditableField::Kind::Text, u""_s);
    field->setFocus();
    QTest::keyClicks(field->editor(), u"a"_s);
    QTest::keyClick(field->editor(), Qt::Key_Return);
    QTest::keyClicks(field->editor(), u"b"_s);
    QVERIFY(m_kept.isEmpty());
    QTest::keyClick(field->editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_kept, (QStringList {u"a\nb"_s}));
}

void EditableFieldTest::escapeTakesItBack()
{
    EditableField *field = make(EditableField::Kind::Line, u"a"_s);
    field->setFocus();
    QTest::keyClicks(field->editor(), u"b"_s);
    QTest::keyClick(field->editor(), Qt::Key_Escape);
    QCOMPARE(field->text(), u"a"_s);
    m_other->setFocus();
    QVERIFY(m_kept.isEmpty());
}

void EditableFieldTest::aRefusedValueStaysToBeCorrected()
{
    EditableField *field = make(EditableField::Kind::Line, u"a"_s);
    m_isTaken = false;
    field->setFocus();
    QTest::keyClick(field->editor(), Qt::Key_End);
    QTest::keyClicks(field->editor(), u"|"_s);
    m_other->setFocus();
    QCOMPARE(field->text(), u"a|"_s);
    QCOMPARE(field->editor()->toPlainText(), u"a|"_s);
    m_isTaken = true;
    field->setFocus();
    QTest::keyClick(field->editor(), Qt::Key_Backspace);
    QTest::keyClicks(field->editor(), u"b"_s);
    m_other->setFocus();
    QCOMPARE(m_kept.last(), u"ab"_s);
}

void EditableFieldTest::aChangeMeanwhileIsNotOverwritten()
{
    EditableField *field = make(EditableField::Kind::Line, u"a"_s);
    QSignalSpy refused(field, &EditableField::refused);
    field->setFocus();
    QTest::keyClicks(field->editor(), u"b"_s);
    field->setValue(u"c"_s);
    QVERIFY(!field->commit());
    QCOMPARE(refused.size(), 1);
    QVERIFY(m_kept.isEmpty());
    QTest::keyClick(field->editor(), Qt::Key_Escape);
    QCOMPARE(field->text(), u"c"_s);
}

void EditableFieldTest::typedTextSurvivesANewValueThatIsTheSame()
{
    EditableField *field = make(EditableField::Kind::Line, u"a"_s);
    field->setFocus();
    QTest::keyClick(field->editor(), Qt::Key_End);
    QTest::keyClicks(field->editor(), u"b"_s);
    field->setValue(u"a"_s);
    QVERIFY(field->commit());
    QCOMPARE(m_kept, (QStringList {u"ab"_s}));
}

void EditableFieldTest::undoIsTheFieldsAsLongAsThereIsSomething()
{
    EditableField *field = make(EditableField::Kind::Line, u"a"_s);
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    m_window->addAction(&undo);
    QSignalSpy undone(&undo, &QAction::triggered);
    field->setFocus();
    QTest::keyClick(field->editor(), Qt::Key_End);
    QTest::keyClicks(field->editor(), u"b"_s);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), u"a"_s);
    QCOMPARE(undone.size(), 0);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 1);
}

void EditableFieldTest::otherSpacesStayWhatTheyAre()
{
    const QString text = u"20\u00a0ms\u2028and"_s;
    EditableField *field = make(EditableField::Kind::Text, text);
    field->setFocus();
    QCOMPARE(field->text(), text);
    m_other->setFocus();
    QVERIFY(m_kept.isEmpty());
    field->setValue(u"one\r\ntwo"_s);
    field->setFocus();
    QVERIFY(!field->isEdited());
}

void EditableFieldTest::pastedLinesBecomeOneInALine()
{
    EditableField *field = make(EditableField::Kind::Line, {});
    field->setFocus();
    QApplication::clipboard()->setText(u"one\r\ntwo\n"_s);
    field->editor()->paste();
    QCOMPARE(field->text(), u"one two"_s);
}

void EditableFieldTest::aListCompletesItsLastPart()
{
    EditableField *field = make(EditableField::Kind::List, u"1"_s);
    field->setChoices({u"1"_s, u"2"_s, u"3"_s}, {u"1 Measure"_s, u"2 Choose"_s, u"3 Write"_s});
    field->setFocus();
    QTest::keyClick(field->editor(), Qt::Key_End);
    QTest::keyClicks(field->editor(), u", choo"_s);
    auto *completer = field->findChild<QCompleter *>();
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(field->text(), u"1, 2"_s);
}

void EditableFieldTest::manyChoicesAreAskedForWhenSomebodyTypes()
{
    EditableField *field = make(EditableField::Kind::List, u"1"_s);
    int asked = 0;
    field->setChoices([&asked] {
        ++asked;
        return EditableField::Choices {{u"1"_s, u"2"_s}, {u"1 Measure"_s, u"2 Choose"_s}};
    });
    QCOMPARE(asked, 0);
    field->setFocus();
    QVERIFY(asked > 0);
    QTest::keyClick(field->editor(), Qt::Key_End);
    QTest::keyClicks(field->editor(), u", choo"_s);
    auto *completer = field->findChild<QCompleter *>();
    QVERIFY(completer && completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(field->text(), u"1, 2"_s);
}

void EditableFieldTest::aChoiceIsKeptAtOnce()
{
    EditableField *field = make(EditableField::Kind::Choice, u"Low"_s);
    field->setChoices({u"Low"_s, u"High"_s});
    auto *box = field->findChild<QComboBox *>();
    QCOMPARE(box->currentText(), u"Low"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_kept, (QStringList {u"High"_s}));
    m_isTaken = false;
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(field->value(), u"High"_s);
}

void EditableFieldTest::anUnknownChoiceStays()
{
    EditableField *field = make(EditableField::Kind::Choice, u"rather low"_s);
    field->setChoices({u"Low"_s, u"High"_s});
    QCOMPARE(field->text(), u"rather low"_s);
    QVERIFY(!field->isEdited());
    field->setValue({});
    QCOMPARE(field->text(), QString());
}

void EditableFieldTest::aReadOnlyFieldIsRead()
{
    EditableField *field = make(EditableField::Kind::Line, u"a **b**"_s);
    field->setReadOnly(true);
    field->setFocus();
    QTest::keyClicks(field->editor(), u"x"_s);
    QCOMPARE(field->editor()->toPlainText(), u"a b"_s);
    QVERIFY(!field->isEdited());
}

void EditableFieldTest::growsWithItsText()
{
    EditableField *field = make(EditableField::Kind::Line, u"a"_s);
    const int before = field->height();
    field->setFocus();
    QTest::keyClicks(field->editor(), u"long words "_s.repeated(12));
    QTRY_VERIFY(field->height() > 2 * before);
}

void EditableFieldTest::aFormKeepsItsFields()
{
    FieldForm form;
    EditableField *field = form.addEditor(FieldForm::Left, u"Title"_s, EditableField::Kind::Line);
    form.begin();
    QCOMPARE(form.addEditor(FieldForm::Left, u"Title"_s, EditableField::Kind::Line), field);
    form.end();
    QCOMPARE(field->editor()->accessibleName(), u"Title"_s);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    EditableFieldTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_editablefield.moc"
