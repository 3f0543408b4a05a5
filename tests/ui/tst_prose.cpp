// SPDX-License-Identifier: Apache-2.0
#include "prose.h"

#include "smallplan.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

class TestProse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proseIsToldFromTheRest_data();
    void proseIsToldFromTheRest();
    void whatSpansLinesIsPassedTheSameWay();
    void damagedTextIsReadToItsEnd_data();
    void damagedTextIsReadToItsEnd();
};

static QString wordsOf(const QString &text)
{
    ProseReader reader;
    QStringList words;
    for (const QString &line : text.split(u'\n')) {
        for (const TextRange &word : reader.words(line))
            words.append(line.sliced(word.start, word.length()));
    }
    return words.join(u' ');
}

void TestProse::proseIsToldFromTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &text, const QString &words) { QTest::newRow(name) << text << words; };
    row("a sentence", u"We print labels, twice."_s, u"We print labels twice"_s);
    row("apostrophes", u"The printer's don’t 'quoted'"_s, u"The printer's don’t quoted"_s);
    row("accents", u"Prüfung naïve façade"_s, u"Prüfung naïve façade"_s);
    row("combined accents", u"cafe\u0301 bar"_s, u"cafe\u0301 bar"_s);
    row("hyphens", u"well-known half-done"_s, u"well known half done"_s);
    row("one letter", u"a I x"_s, QString());
    row("emphasis", u"a *very* **bold** word"_s, u"very bold word"_s);
    row("code", u"call `printLabel now` here"_s, u"call here"_s);
    row("code with backticks", u"call ``a ` b`` here"_s, u"call here"_s);
    row("an open backtick", u"a ` lonely tick"_s, u"lonely tick"_s);
    row("paths", u"see printer/spool.cpp and C:\\temp now"_s, u"see and now"_s);
    row("files", u"edit README.md first."_s, u"edit first"_s);
    row("addresses", u"at https://example.org/wrng or me@example.org"_s, u"at or"_s);
    row("autolinks", u"at <https://example.org> there"_s, u"at there"_s);
    row("links", u"read [the wiki](https://example.org/xyz \"Titl\") now"_s, u"read the wiki now"_s);
    row("reference links", u"read [the wiki][wk] now"_s, u"read the wiki now"_s);
    row("definitions of links", u"[wk]: https://example.org"_s, QString());
    row("ids", u"T12 waits for AC-3 and ADR-0004, see D1"_s, u"waits for and see"_s);
    row("acronyms", u"the API of the USB stack"_s, u"the of the stack"_s);
    row("names with capitals inside", u"mapReduce in KSyntax style"_s, u"in style"_s);
    row("names with underscores", u"set token_budget here"_s, u"set here"_s);
    row("options", u"run --fail-on warning"_s, u"run warning"_s);
    row("mentions", u"ask @lead or #team today"_s, u"ask or today"_s);
    row("tags", u"a <b class=\"x\">bold</b> word"_s, u"bold word"_s);
    row("a comment", u"before <!-- wrng wrds --> after"_s, u"before after"_s);
    row("a comment over lines", u"before\n<!-- wrng\nwrds --> tail\nafter"_s, u"before after"_s);
    row("a comment named in code", u"close `<!--` with `-->`\nwords after `<!--`\nand more"_s, u"close with words after and more"_s);
    row("a comment before one named in code", u"a <!-- wrng --> word `<!--`\nand more"_s, u"word and more"_s);
    row("a fence", u"before\n```cpp\nint wrng;\n```\nafter"_s, u"before after"_s);
    row("a fence of tildes", u"before\n~~~~\nwrng\n~~~\nwrng\n~~~~\nafter"_s, u"before after"_s);
    row("a fence in a list", u"- before\n  ```\n  wrng\n  ```\n  after"_s, u"before after"_s);
    row("a fence that begins with an item", u"- ```cpp\n  wrng\n  ```\n- after"_s, u"after"_s);
    row("a fence in a quote", u"> ```\n> wrng\n> ```\n> after"_s, u"after"_s);
    row("a fence that ends with its quote", u"> ```\n> wrng\n\nafter"_s, u"after"_s);
    row("a fence in a quote in a list", u"1. > ~~~\n   > wrng\n   > ~~~\n   > after"_s, u"after"_s);
    row("code that is set in", u"before\n\n    int wrng;\n\n    more wrng\n\nafter"_s, u"before after"_s);
    row("code that is set in below a title", u"# Title here\n\tint wrng\nafter"_s, u"Title here after"_s);
    row("a paragraph that goes on set in", u"before\n    and on"_s, u"before and on"_s);
    row("a paragraph of an item", u"- before\n\n    and on\n\nafter\n\n    wrng"_s, u"before and on after"_s);
    row("front matter", u"---\nid: wrng\n---\nafter"_s, u"after"_s);
    row("a rule is no front matter", u"before\n---\nafter"_s, u"before after"_s);
    row("titles of sections", u"## Acceptance Criteria\n### Ein eigener Titel"_s, u"Ein eigener Titel"_s);
    row("names of fields", u"- **Files to Modify:** spool.cpp\n- **Changes:** prints once"_s, u"prints once"_s);
    row("tasks", u"- [ ] 3. **Print once:** and say so"_s, u"Print once and say so"_s);
    row("a table", u"| Risk | Likelihood |\n|---|---|\n| Labels come twice | High |"_s, u"Labels come twice"_s);
    row("other scripts", u"印刷する a 打印 word"_s, u"word"_s);
    row("entities", u"salt &amp; pepper"_s, u"salt pepper"_s);
    row("nothing", QString(), QString());
}

void TestProse::proseIsToldFromTheRest()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(wordsOf(text), words);
}

void TestProse::whatSpansLinesIsPassedTheSameWay()
{
    const QStringList lines = smallPlan().split(u'\n');
    for (qsizetype from = 0; from < lines.size(); from += 7) {
        ProseReader whole;
        ProseReader part;
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const QList<TextRange> words = whole.words(lines[line]);
            if (line < from)
                part.pass(lines[line]);
            else
                QCOMPARE(part.words(lines[line]), words);
        }
    }
}

void TestProse::damagedTextIsReadToItsEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("open fence") << u"```\nwrng"_s;
    QTest::newRow("open comment") << u"<!-- wrng\nmore"_s;
    QTest::newRow("open front matter") << u"---\nwrng"_s;
    QTest::newRow("backticks") << QString(5'000, u'`');
    QTest::newRow("brackets") << QString(u"[("_s).repeated(5'000);
    QTest::newRow("angles") << QString(u"<a "_s).repeated(5'000);
    QTest::newRow("stars") << QString(u"**a:"_s).repeated(4'000);
    QTest::newRow("half a surrogate") << QString(QChar(0xd800)) + u"word"_s;
    QTest::newRow("no words") << QString(19'000, QChar(0x300));
    QTest::newRow("a line without end") << QString(2'000'000, u'x');
}

void TestProse::damagedTextIsReadToItsEnd()
{
    QFETCH(QString, text);
    const QString words = wordsOf(text);
    QVERIFY(words.size() <= text.size());
}

QTEST_MAIN(TestProse)
#include "tst_prose.moc"
