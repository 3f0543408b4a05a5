// SPDX-License-Identifier: Apache-2.0
#include "sourceeditor.h"

#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

using Formats = QList<QList<QTextLayout::FormatRange>>;

class TestMarkdownHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangedIsColouredAsAFreshText_data();
    void whatChangedIsColouredAsAFreshText();
    void anotherThemeColoursAll();

private:
    static QString text()
    {
        QString text = u"# Plan\n\n"_s;
        for (int i = 0; i < 50; ++i)
            text += u"%1. **Task** with `code`\n   - Files: `a.cpp`\n\n"_s.arg(i);
        return text + u"```cpp\nint main();\n```\n\nThe end\n"_s;
    }
    static Formats formats(const SourceEditor &editor)
    {
        Formats result;
        for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next())
            result.append(block.layout()->formats());
        return result;
    }
    static Formats freshFormats(const QString &text, const QPalette &palette)
    {
        PlanSession session;
        SourceEditor editor(&session);
        editor.setPalette(palette);
        session.document()->open(text);
        QTest::qWait(100);
        return formats(editor);
    }
};

void TestMarkdownHighlighter::whatChangedIsColouredAsAFreshText_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("text") << u"word"_s << u"word"_s;
    QTest::newRow("lines") << u"## Section\n\n`code`\n"_s << u"\n- [ ] one\n"_s;
    QTest::newRow("code block begins") << u"```\n"_s << u"word"_s;
    QTest::newRow("comment begins and ends") << u"<!--\n"_s << u"\n-->\n"_s;
}

void TestMarkdownHighlighter::whatChangedIsColouredAsAFreshText()
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    PlanSession session;
    SourceEditor editor(&session);
    session.document()->open(text());
    const Formats before = freshFormats(text(), editor.palette());
    QTRY_VERIFY(formats(editor) == before);
    const qsizetype end = text().size();
    const TextPatch patch = TextPatch({0, 0}, first).composed(TextPatch({end + first.size(), end + first.size()}, last));
    QVERIFY(session.document()->apply(patch, u"change"_s, PlanDocument::Origin::Structure));
    QTRY_VERIFY(formats(editor) == freshFormats(session.document()->text(), editor.palette()));
    session.document()->undoStack()->undo();
    QTRY_VERIFY(formats(editor) == before);
}

void TestMarkdownHighlighter::anotherThemeColoursAll()
{
    PlanSession session;
    SourceEditor editor(&session);
    editor.setPalette(QPalette(Qt::white));
    session.document()->open(text());
    const Formats light = freshFormats(text(), QPalette(Qt::white));
    const Formats dark = freshFormats(text(), QPalette(Qt::black));
    QVERIFY(light != dark);
    QTRY_VERIFY(formats(editor) == light);
    editor.setPalette(QPalette(Qt::black));
    QTRY_VERIFY(formats(editor) == dark);
}

QTEST_MAIN(TestMarkdownHighlighter)
#include "tst_markdownhighlighter.moc"
