// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class TextItemEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsTheListIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &text, const QByteArray &operation, const QString &after) {
            QTest::newRow(name) << text << operation << after;
        };
        addingRows(row);
        settingRows(row);
        movingRows(row);
        removingRows(row);
    }
    void writesAsTheListIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QTEST(performed(text, operation), "after");
    }

    void writesLineEndsAsTheFileDoes_data() { writesAsTheListIsWritten_data(); }
    void writesLineEndsAsTheFileDoes()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QFETCH(QString, after);
        for (const QString &lineEnd : {u"\r\n"_s, u"\r"_s}) {
            const QString crlf = QString(text).replace(u'\n', lineEnd);
            QCOMPARE(performed(crlf, operation), QString(after).replace(u'\n', lineEnd));
        }
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("reason");
        QTest::newRow("none") << QByteArray(R"(rollback.remove {"rollback": 4})")
                              << u"refused: There is no “4” here. Name it by its position or its name."_s;
        QTest::newRow("ambiguous") << QByteArray(R"(component.remove {"component": "queue"})")
                                   << u"refused: “queue” is not the only one. Name it by its position."_s;
        QTest::newRow("line break") << QByteArray(R"(rollback.set {"rollback": 1, "text": "a\nb"})")
                                    << u"refused: “a\nb” has a line break. Write it on one line."_s;
        QTest::newRow("empty") << QByteArray(R"(rollback.set {"rollback": 1, "text": "  "})")
                               << u"refused: There is no text. Write one, or remove the entry."_s;
        QTest::newRow("open comment") << QByteArray(R"(rollback.add {"text": "a <!-- b"})")
                                      << u"refused: “<!--” hides what follows. Close the comment with “-->”."_s;
        QTest::newRow("quote") << QByteArray(R"(rollback.add {"text": "> b"})")
                               << u"refused: “> b” would not be read as text. Let it begin with a word, or with a backslash."_s;
        QTest::newRow("box") << QByteArray(R"(rollback.add {"text": "[ ] b"})")
                             << u"refused: “[ ] b” would not be read as text. Let it begin with a word, or with a backslash."_s;
        QTest::newRow("name in the text") << QByteArray(R"(rollback.add {"text": "**A:** b"})")
                                          << u"refused: Written here, this would not read back as it was meant. Edit it as text."_s;
        QTest::newRow("field") << QByteArray(R"(rollback.set {"rollback": 1, "field": "colour", "value": "red"})")
                               << u"refused: It has no “colour”, only a name and a text."_s;
        QTest::newRow("argument") << QByteArray(R"(rollback.set {"text": "b"})") << u"malformed: “rollback” is missing."_s;
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QByteArray, operation);
        QTEST(performed(u"## Solution\n\n### Components\n\n1. **Queue:** a\n2. **Queue:** b\n\n## Rollback\n\n1. A\n2. B\n3. C\n"_s,
                        operation),
              "reason");
    }

private:
    template <typename Row> static void addingRows(Row row)
    {
        row("at the end", u"## Rollback\n\n1. A\n2. B\n\n## Next Steps\n"_s, R"(rollback.add {"text": "C"})",
            u"## Rollback\n\n1. A\n2. B\n3. C\n\n## Next Steps\n"_s);
        row("renumbers what follows", u"## Rollback\n\n8) A\n9) B\n   more\n"_s, R"(rollback.add {"text": "C", "after": "A"})",
            u"## Rollback\n\n8) A\n9) C\n10) B\n    more\n"_s);
        row("first", u"## Rollback\n\n1. A\n2. B\n"_s, R"(rollback.add {"text": "C", "after": null})",
            u"## Rollback\n\n1. C\n2. A\n3. B\n"_s);
        row("all one number", u"## Rollback\n\n1. A\n1. B\n"_s, R"(rollback.add {"text": "C", "after": 1})",
            u"## Rollback\n\n1. A\n1. C\n1. B\n"_s);
        row("no last line end", u"## Rollback\n\n* A\n* B"_s, R"(rollback.add {"text": "C"})", u"## Rollback\n\n* A\n* B\n* C"_s);
        row("apart", u"## Rollback\n\n+   A\n\n+   B\n\nEnd:\n\n- x\n"_s, R"(rollback.add {"text": "C", "after": 2})",
            u"## Rollback\n\n+   A\n\n+   B\n\n+   C\n\nEnd:\n\n- x\n"_s);
        row("missing section", u"# P\n\n## Risks\n\n## Approval\n"_s, R"(rollback.add {"text": "C"})",
            u"# P\n\n## Risks\n\n## Rollback Plan\n\n1. C\n\n## Approval\n"_s);
        row("empty section", u"# P\n\n## Rollback\n\n## Approval\n"_s, R"(rollback.add {"text": "C"})",
            u"# P\n\n## Rollback\n\n1. C\n\n## Approval\n"_s);
        row("behind a lead-in", u"## Rollback\nIf it fails:\n\n## Approval\n"_s, R"(rollback.add {"text": "C"})",
            u"## Rollback\nIf it fails:\n\n1. C\n\n## Approval\n"_s);
        row("with a name", u"## Solution\n\n### Components\n1. **A:** a\n2. **B**: b\n"_s, R"(component.add {"name": "C", "text": "c"})",
            u"## Solution\n\n### Components\n1. **A:** a\n2. **B**: b\n3. **C:** c\n"_s);
        row("name with a dash", u"## Solution\n\n### Tradeoffs\n\n- **A** — a\n"_s, R"(tradeoff.add {"kind": "Cost", "text": "c"})",
            u"## Solution\n\n### Tradeoffs\n\n- **A** — a\n- **Cost** — c\n"_s);
        row("missing part", u"# P\n\n## Tasks\n"_s, R"(component.add {"name": "C", "text": "c"})",
            u"# P\n\n## Solution Architecture\n\n### Components\n\n1. **C:** c\n\n## Tasks\n"_s);
        row("paragraphs", u"## Solution\n\n### Components\n\n**A:** a\n\n## Tasks\n"_s, R"(component.add {"name": "C", "text": "c"})",
            u"## Solution\n\n### Components\n\n**A:** a\n\n**C:** c\n\n## Tasks\n"_s);
        row("heading", u"## Solution\n\n### Alternative Rejected: A\n\n- a\n\n## Tasks\n"_s,
            R"(alternative.add {"name": "B", "text": "b"})",
            u"## Solution\n\n### Alternative Rejected: A\n\n- a\n\n### Alternative Rejected: B\n\nb\n\n## Tasks\n"_s);
        row("an alternative without a name among headings", u"## Solution\n\n### Alternative Rejected: A\n\na\n"_s,
            R"(alternative.add {"text": "b"})",
            u"## Solution\n\n### Alternative Approaches Considered\n\n- b\n\n### Alternative Rejected: A\n\na\n"_s);
        row("tabs", u"## Rollback\n\n-\tA\n"_s, R"(rollback.add {"text": "C"})", u"## Rollback\n\n-\tA\n-\tC\n"_s);
    }
    template <typename Row> static void settingRows(Row row)
    {
        row("text", u"## Solution\n\n### Components\n\n1. **A:** a  \n2. **B**: b\n"_s,
            R"(component.set {"component": 1, "text": "c | `d`"})",
            u"## Solution\n\n### Components\n\n1. **A:** c | `d`  \n2. **B**: b\n"_s);
        row("name", u"## Solution\n\n### Components\n\n1. **A:** a\n2. **B**: b\n"_s,
            R"(component.set {"component": "b", "field": "name", "value": "C"})",
            u"## Solution\n\n### Components\n\n1. **A:** a\n2. **C**: b\n"_s);
        row("a name more", u"## Solution\n\n### Components\n\n- a\n- **B**: b\n"_s, R"(component.set {"component": 1, "name": "A"})",
            u"## Solution\n\n### Components\n\n- **A**: a\n- **B**: b\n"_s);
        row("a name less", u"## Solution\n\n### Components\n\n- **A:** a\n"_s, R"(component.set {"component": 1, "name": ""})",
            u"## Solution\n\n### Components\n\n- a\n"_s);
        row("no text", u"## Solution\n\n### Components\n\n- **A:** a\n"_s, R"(component.set {"component": 1, "text": ""})",
            u"## Solution\n\n### Components\n\n- **A:**\n"_s);
        row("a first text", u"## Solution\n\n### Components\n\n- **A:**\n"_s, R"(component.set {"component": 1, "text": "a"})",
            u"## Solution\n\n### Components\n\n- **A:** a\n"_s);
        row("set heading", u"## Solution\n\n### Alternative Rejected: A\n\n- a\n\n## Tasks\n"_s,
            R"(alternative.set {"alternative": "A", "name": "B", "text": "b\n\n- c"})",
            u"## Solution\n\n### Alternative Rejected: B\n\nb\n\n- c\n\n## Tasks\n"_s);
        row("the same", u"## Rollback\n\n1. A\n"_s, R"(rollback.set {"rollback": 1, "text": "A"})", u"## Rollback\n\n1. A\n"_s);
        row("several lines", u"## Rollback\n\n1. A\n   - b\n"_s, R"(rollback.set {"rollback": 1, "text": "A\n   - b\n   - c"})",
            u"## Rollback\n\n1. A\n   - b\n   - c\n"_s);
        row("a number sign", u"## Rollback\n\n1. A\n"_s, R"(rollback.set {"rollback": 1, "text": "\u0023 A"})",
            u"## Rollback\n\n1. # A\n"_s);
    }
    template <typename Row> static void movingRows(Row row)
    {
        row("down", u"## Rollback\n\n1. A\n2. B\n3. C\n"_s, R"(rollback.move {"rollback": 1, "after": 2})",
            u"## Rollback\n\n1. B\n2. A\n3. C\n"_s);
        row("up", u"## Rollback\n\n1. A\n2. B\n3. C"_s, R"(rollback.move {"rollback": "C", "after": null})",
            u"## Rollback\n\n1. C\n2. A\n3. B"_s);
        row("to the end", u"## Rollback\n\n- A\n  - a\n\n- B\n\n- C"_s, R"(rollback.move {"rollback": 1, "after": 3})",
            u"## Rollback\n\n- B\n\n- C\n\n- A\n  - a"_s);
        row("nowhere", u"## Rollback\n\n1. A\n2. B\n"_s, R"(rollback.move {"rollback": 2, "after": 1})", u"## Rollback\n\n1. A\n2. B\n"_s);
        row("into another list", u"## Rollback\n\n1. A\n2. B\n\nThen:\n\n1. C\n2. D\n"_s, R"(rollback.move {"rollback": 1, "after": 3})",
            u"## Rollback\n\n1. B\n\nThen:\n\n1. C\n2. A\n3. D\n"_s);
        row("headings", u"## Solution\n\n### Alternative: A\n\na\n\n### Alternative: B\n\nb\n"_s,
            R"(alternative.move {"alternative": "A", "after": "B"})",
            u"## Solution\n\n### Alternative: B\n\nb\n\n### Alternative: A\n\na\n"_s);
    }
    template <typename Row> static void removingRows(Row row)
    {
        row("numbered", u"## Rollback\n\n1. A\n2. B\n3. C\n"_s, R"(rollback.remove {"rollback": 1})", u"## Rollback\n\n1. B\n2. C\n"_s);
        row("the last", u"## Rollback\n\n1. A\n\n2. B\n\nThen.\n"_s, R"(rollback.remove {"rollback": 2})",
            u"## Rollback\n\n1. A\n\nThen.\n"_s);
        row("the only one", u"## Rollback\n\n1. A\n\n## Approval\n"_s, R"(rollback.remove {"rollback": 1})",
            u"## Rollback\n\n## Approval\n"_s);
        row("the only one at the end", u"## Rollback\nIf so:\n1. A\n"_s, R"(rollback.remove {"rollback": 1})", u"## Rollback\nIf so:\n"_s);
        row("the last of the text", u"## Rollback\n\n1. A\n2. B"_s, R"(rollback.remove {"rollback": 2})", u"## Rollback\n\n1. A"_s);
        row("a heading", u"## Solution\n\n### Alternative: A\n\na\n\n## Tasks\n"_s, R"(alternative.remove {"alternative": 1})",
            u"## Solution\n\n## Tasks\n"_s);
    }
};

QTEST_GUILESS_MAIN(TextItemEditsTest)
#include "tst_textitemedits.moc"
