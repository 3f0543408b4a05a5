// SPDX-License-Identifier: Apache-2.0
#include "randomtext.h"
#include "sourceeditor.h"
#include "sourcepane.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

namespace {

/** What the editor shows, with the line ends of the plan between its blocks. */
QString joined(const SourceEditor &editor)
{
    const PlanDocument &plan = *editor.plan();
    QString text;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        text += block.text();
        const int line = block.blockNumber();
        if (line + 1 < plan.lines().count()) {
            const qsizetype end = plan.lines().content(line, plan.text()).end;
            text += plan.text().sliced(end, plan.lines().start(line + 1) - end);
        }
    }
    return text;
}

/** Says where the two differ. */
QByteArray difference(const QString &a, const QString &b)
{
    qsizetype at = 0;
    while (at < std::min(a.size(), b.size()) && a.at(at) == b.at(at))
        ++at;
    const auto shown = [at](const QString &text) {
        return QVariant(text.mid(std::max(at - 8, qsizetype(0)), 20).toUtf8()).toByteArray().toPercentEncoding(" ");
    };
    return "at " + QByteArray::number(at) + ": " + shown(a) + " / " + shown(b);
}

#define AGREES(editor)                                                                                                                     \
    do {                                                                                                                                   \
        QCOMPARE((editor).document()->blockCount(), (editor).plan()->lines().count());                                                     \
        const QString shown = joined(editor);                                                                                              \
        if (shown != (editor).plan()->text())                                                                                              \
            QFAIL(difference(shown, (editor).plan()->text()).constData());                                                                 \
    } while (false)

} // namespace

class TestSourceEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void random_edits_from_both_sides_agree_data();
    void random_edits_from_both_sides_agree();
    void undo_restores_the_exact_text();
    void typing_changes_only_its_characters();
    void return_takes_the_line_end_of_its_line_data();
    void return_takes_the_line_end_of_its_line();
    void pasted_lines_take_the_line_end_of_their_line();
    void line_ends_that_would_meet_stay_apart();
    void special_characters_survive_and_are_copied();
    void text_the_editor_cannot_hold_is_read_only_data();
    void text_the_editor_cannot_hold_is_read_only();
    void cursor_and_scroll_stay_when_others_edit();
    void return_goes_on_with_lists_data();
    void return_goes_on_with_lists();
    void a_fence_closes_itself();
    void a_typed_closing_fence_steps_over_the_one_there();
    void a_comment_closes_itself();
    void tab_indents_an_item_with_what_lies_in_it();
    void undo_keys_go_to_the_stack_of_the_document();
    void replace_all_is_one_step();
    void find_counts_and_walks();
    void findings_are_told_by_line();
    void highlights_survive_scrolling_far();
};

void TestSourceEditor::random_edits_from_both_sides_agree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSourceEditor::random_edits_from_both_sides_agree()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(randomText(random, 120));
    AGREES(editor);
    for (int step = 0; step < 300; ++step) {
        QTextCursor cursor(editor.document());
        const int count = editor.document()->characterCount();
        cursor.setPosition(random.bounded(count));
        if (random.bounded(2))
            cursor.setPosition(std::min(cursor.position() + random.bounded(12), count - 1), QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
        switch (random.bounded(9)) {
        case 0:
            cursor.insertText(randomText(random, 3));
            break;
        case 1:
            QTest::keyClick(&editor, random.bounded(2) ? Qt::Key_Backspace : Qt::Key_Delete);
            break;
        case 2:
            QTest::keyClick(&editor, Qt::Key_Return);
            break;
        case 3:
            QTest::keyClicks(&editor, u"xy-`"_s);
            break;
        case 4: {
            QMimeData data;
            data.setText(randomText(random, 4));
            editor.insertFromMimeData(&data);
            break;
        }
        case 5: { // several places in one step of the editor
            cursor.beginEditBlock();
            cursor.removeSelectedText();
            cursor.setPosition(random.bounded(editor.document()->characterCount()));
            cursor.insertText(randomText(random, 2));
            cursor.endEditBlock();
            break;
        }
        case 6:
            if (const auto patch = randomPatch(random, session.document()->text()))
                session.document()->apply(*patch, u"patch"_s, PlanDocument::Origin::Structure);
            break;
        case 7:
            session.document()->undoStack()->undo();
            break;
        default:
            session.document()->undoStack()->redo();
            break;
        }
        AGREES(editor);
    }
}

void TestSourceEditor::undo_restores_the_exact_text()
{
    const QString text = u"# T\r\n\r\none\u00A0two\rthree\nfour\u2028five\r\n"_s;
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(text);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor, u"some words"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    editor.selectAll();
    QTest::keyClick(&editor, Qt::Key_X);
    QCOMPARE(session.document()->text(), u"x"_s);
    while (session.document()->undoStack()->canUndo())
        session.document()->undoStack()->undo();
    QCOMPARE(session.document()->text(), text);
    AGREES(editor);
}

void TestSourceEditor::typing_changes_only_its_characters()
{
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(u"aa\r\nbb\r\ncc\n"_s);
    QSignalSpy patched(session.document(), &PlanDocument::textPatched);
    QTextCursor cursor(editor.document()->findBlockByNumber(1));
    cursor.movePosition(QTextCursor::NextCharacter);
    editor.setTextCursor(cursor);
    QTest::keyClick(&editor, Qt::Key_B);
    QCOMPARE(patched.size(), 1);
    const auto patch = patched.first().first().value<TextPatch>();
    QCOMPARE(patch.changes().size(), 1);
    QVERIFY(patch.extent().isEmpty());
    QCOMPARE(session.document()->text(), u"aa\r\nbbb\r\ncc\n"_s);
}

void TestSourceEditor::return_takes_the_line_end_of_its_line_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("after");
    QTest::newRow("LF") << u"ab\ncd"_s << 0 << u"a\nb\ncd"_s;
    QTest::newRow("CRLF") << u"ab\r\ncd\n"_s << 0 << u"a\r\nb\r\ncd\n"_s;
    QTest::newRow("CR") << u"ab\rcd\n"_s << 0 << u"a\rb\rcd\n"_s;
    QTest::newRow("mixed, second line") << u"ab\r\ncd\nef"_s << 1 << u"ab\r\nc\nd\nef"_s;
    QTest::newRow("last line takes the one before") << u"ab\r\ncd"_s << 1 << u"ab\r\nc\r\nd"_s;
    QTest::newRow("one line") << u"ab"_s << 0 << u"a\nb"_s;
}

void TestSourceEditor::return_takes_the_line_end_of_its_line()
{
    QFETCH(QString, before);
    QFETCH(int, line);
    QFETCH(QString, after);
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(before);
    QTextCursor cursor(editor.document()->findBlockByNumber(line));
    cursor.movePosition(QTextCursor::NextCharacter);
    editor.setTextCursor(cursor);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(session.document()->text(), after);
    AGREES(editor);
}

void TestSourceEditor::pasted_lines_take_the_line_end_of_their_line()
{
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(u"ab\r\ncd\n"_s);
    QMimeData data;
    data.setText(u"1\n2\u20293\r4\r\n5\u00A0"_s);
    editor.insertFromMimeData(&data);
    QCOMPARE(session.document()->text(), u"1\r\n2\r\n3\r\n4\r\n5\u00A0ab\r\ncd\n"_s);
    session.document()->undoStack()->undo();
    QCOMPARE(session.document()->text(), u"ab\r\ncd\n"_s);
}

void TestSourceEditor::line_ends_that_would_meet_stay_apart()
{
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(u"a\rb\nc"_s);
    QTextCursor cursor(editor.document()->findBlockByNumber(1));
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    cursor.removeSelectedText(); // a CR and an LF with nothing between would be one line end
    QCOMPARE(editor.document()->blockCount(), 3);
    AGREES(editor);
    session.document()->undoStack()->undo();
    QCOMPARE(session.document()->text(), u"a\rb\nc"_s);
    AGREES(editor);
}

void TestSourceEditor::special_characters_survive_and_are_copied()
{
    const QString text = u"a\u00A0b\u2028c"_s + QChar(0) + u"d\U0001F600e\nlast"_s;
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(text);
    QTest::keyClick(&editor, Qt::Key_Z);
    QCOMPARE(session.document()->text(), u"z"_s + text);
    editor.selectAll();
    const std::unique_ptr<QMimeData> copied(editor.createMimeDataFromSelection());
    QCOMPARE(copied->text(), u"z"_s + text);
}

void TestSourceEditor::text_the_editor_cannot_hold_is_read_only_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("U+2029") << u"a\u2029b\nc"_s;
    QTest::newRow("U+FDD0") << u"a\nb"_s + QChar(0xFDD0) + u"c"_s;
    QTest::newRow("U+FDD1") << QString(QChar(0xFDD1));
    QTest::newRow("a line of 300,000 characters") << QString(300'000, u'x') + u"\nend"_s;
}

void TestSourceEditor::text_the_editor_cannot_hold_is_read_only()
{
    QFETCH(QString, text);
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(text);
    QVERIFY(editor.isReadOnly());
    QTest::keyClicks(&editor, u"xyz"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(session.document()->text(), text);
    QCOMPARE(editor.document()->blockCount(), session.document()->lines().count());
    session.document()->apply(TextPatch({0, session.document()->text().size()}, u"fine\n"_s), u"edit"_s, PlanDocument::Origin::Disk);
    QVERIFY(!editor.isReadOnly());
    AGREES(editor);
}

void TestSourceEditor::cursor_and_scroll_stay_when_others_edit()
{
    PlanSession session;
    SourceEditor editor(&session);
    QString text;
    for (int i = 0; i < 200; ++i)
        text += u"line %1\n"_s.arg(i);
    session.document()->open(text);
    editor.resize(400, 300);
    editor.show();
    QTextCursor cursor(editor.document()->findBlockByNumber(100));
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 3);
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 2);
    editor.setTextCursor(cursor);
    editor.centerCursor();
    const int top = editor.visibleLines().constFirst().number;
    session.document()->apply(TextPatch({0, 0}, u"new\nlines\n"_s), u"edit"_s, PlanDocument::Origin::Structure);
    QCOMPARE(editor.textCursor().selectedText(), u"e "_s);
    QCOMPARE(editor.textCursor().blockNumber(), 102);
    QCOMPARE(editor.visibleLines().constFirst().number, top + 2);
}

void TestSourceEditor::return_goes_on_with_lists_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("bullet") << u"- one"_s << u"- one\n- "_s;
    QTest::newRow("number") << u"9. nine"_s << u"9. nine\n10. "_s;
    QTest::newRow("nested") << u"1. a\n   - b"_s << u"1. a\n   - b\n   - "_s;
    QTest::newRow("box") << u"- [x] done"_s << u"- [x] done\n- [ ] "_s;
    QTest::newRow("an empty item ends the list") << u"- a\n- "_s << u"- a\n"_s;
    QTest::newRow("an empty box too") << u"- [ ] "_s << u""_s;
    QTest::newRow("indented text") << u"   text"_s << u"   text\n   "_s;
    QTest::newRow("quote") << u"> text"_s << u"> text\n> "_s;
    QTest::newRow("prose") << u"text"_s << u"text\n"_s;
    QTest::newRow("in code nothing is a list") << u"```\n- a"_s << u"```\n- a\n"_s;
}

void TestSourceEditor::return_goes_on_with_lists()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(before);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(session.document()->text(), after);
}

void TestSourceEditor::a_fence_closes_itself()
{
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(u"text\r\n\r\n## Tasks\r\n"_s);
    QTextCursor cursor(editor.document()->findBlockByNumber(1));
    editor.setTextCursor(cursor);
    QTest::keyClicks(&editor, u"```cpp"_s);
    QCOMPARE(session.document()->text(), u"text\r\n```cpp\r\n```\r\n## Tasks\r\n"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, u"int a;"_s);
    QCOMPARE(session.document()->text(), u"text\r\n```cpp\r\nint a;\r\n```\r\n## Tasks\r\n"_s);
}

void TestSourceEditor::a_typed_closing_fence_steps_over_the_one_there()
{
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(u""_s);
    QTest::keyClicks(&editor, u"```"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, u"code"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, u"```"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, u"after"_s);
    QCOMPARE(session.document()->text(), u"```\ncode\n```\nafter"_s);
}

void TestSourceEditor::a_comment_closes_itself()
{
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(u"\n# T"_s);
    QTest::keyClicks(&editor, u"<!-- a note"_s);
    QCOMPARE(session.document()->text(), u"<!-- a note-->\n# T"_s);
    QTest::keyClicks(&editor, u" -->"_s);
    QCOMPARE(session.document()->text(), u"<!-- a note -->\n# T"_s);
}

void TestSourceEditor::tab_indents_an_item_with_what_lies_in_it()
{
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(u"1. a\n2. b\n   - c\n\n   d\n3. e\n"_s);
    QTextCursor cursor(editor.document()->findBlockByNumber(1));
    editor.setTextCursor(cursor);
    QTest::keyClick(&editor, Qt::Key_Tab);
    QCOMPARE(session.document()->text(), u"1. a\n   2. b\n      - c\n\n      d\n3. e\n"_s);
    QTest::keyClick(&editor, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(session.document()->text(), u"1. a\n2. b\n   - c\n\n   d\n3. e\n"_s);
    QCOMPARE(session.document()->undoStack()->count(), 2);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key_Tab);
    QVERIFY(session.document()->text().endsWith(u"\n    "_s));
}

void TestSourceEditor::undo_keys_go_to_the_stack_of_the_document()
{
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(u"a"_s);
    session.document()->apply(TextPatch({0, 1}, u"b"_s), u"edit"_s, PlanDocument::Origin::Structure);
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    override.ignore();
    QApplication::sendEvent(&editor, &override);
    QVERIFY(!override.isAccepted());
    QTest::keySequence(&editor, QKeySequence::Undo);
    QCOMPARE(session.document()->text(), u"a"_s);
    QTest::keySequence(&editor, QKeySequence::Redo);
    QCOMPARE(session.document()->text(), u"b"_s);
    AGREES(editor);
}

void TestSourceEditor::replace_all_is_one_step()
{
    PlanSession session;
    PlanSelection selection;
    SourcePane pane(&session, &selection);
    pane.show();
    const QString text = u"Task 1\r\nTask 22\r\ntask 3"_s;
    session.document()->open(text);
    pane.replace();
    const auto fields = pane.findChildren<QLineEdit *>();
    const auto buttons = pane.findChildren<QToolButton *>();
    const auto button = [&](const QString &name) {
        return *std::find_if(buttons.begin(), buttons.end(), [&](const QToolButton *b) { return b->accessibleName() == name; });
    };
    button(u"Regular expression"_s)->click();
    fields.at(0)->setText(u"task (\\d+)"_s);
    fields.at(1)->setText(u"$1: step\\n"_s);
    button(u"Replace all matches"_s)->click();
    QCOMPARE(session.document()->text(), u"1: step\r\n\r\n22: step\r\n\r\n3: step\r\n"_s);
    QCOMPARE(session.document()->undoStack()->count(), 1);
    pane.undo();
    QCOMPARE(session.document()->text(), text);
}

void TestSourceEditor::find_counts_and_walks()
{
    PlanSession session;
    PlanSelection selection;
    SourcePane pane(&session, &selection);
    pane.show();
    session.document()->open(u"ab Ab\nabc (ab)"_s);
    pane.find();
    auto *field = pane.findChild<QLineEdit *>();
    field->setText(u"ab"_s);
    auto *editor = pane.findChild<SourceEditor *>();
    QCOMPARE(editor->selectedRange(), (TextRange {0, 2}));
    pane.findNext();
    QCOMPARE(editor->selectedRange(), (TextRange {3, 5}));
    pane.findPrevious();
    pane.findPrevious();
    QCOMPARE(editor->selectedRange(), (TextRange {11, 13}));
    field->setText(u"(ab"_s);
    QCOMPARE(editor->selectedRange(), (TextRange {10, 13}));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void TestSourceEditor::findings_are_told_by_line()
{
    PlanDocument document;
    document.open(u"# T\n  one\ntwo\n"_s);
    FindingMarks marks(&document);
    marks.setFindings({{u"far"_s, Severity::Info, {"Out", {}}, {90, 99}}, {u"rule"_s, Severity::Error, {"All of %1", {u"it"_s}}, {4, 13}}});
    QCOMPARE(marks.on(0, 3).size(), 1);
    QCOMPARE(marks.on(1, 1).constFirst().underline, (TextRange {6, 9}));
    QCOMPARE(marks.toolTip(1), u"All of it"_s);
    QCOMPARE(marks.toolTipAt(20, 1), QString());
}

/** QWidgetTextControl lays lines out, and so scrolls, while it takes extra selections. */
void TestSourceEditor::highlights_survive_scrolling_far()
{
    PlanSession session;
    SourceEditor editor(&session);
    editor.setLineWrapMode(QPlainTextEdit::WidgetWidth);
    QString text = u"## Tasks\n\n"_s;
    for (int i = 1; i < 1500; ++i)
        text +=
            u"%1. **Task %1**\n   - Depends on: Task 99999 and many words more than there is room for in a line of this width\n"_s.arg(i);
    editor.resize(400, 500);
    editor.show();
    session.document()->open(text);
    QTest::qWait(20);
    for (const int line : {1500, 10, 2900, 700, 0, 2999}) {
        const qsizetype start = session.document()->lines().start(line);
        editor.showSelected({start, start});
        QCOMPARE(editor.textCursor().blockNumber(), std::min(line, editor.blockCount() - 1));
        QVERIFY(!editor.extraSelections().isEmpty());
    }
}

QTEST_MAIN(TestSourceEditor)
#include "tst_sourceeditor.moc"
