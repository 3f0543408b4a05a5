// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString grouped =
    u"## Acceptance Criteria\n\n### Functional Requirements\n\n- [ ] A\n- [x] B (S1)\n\n### Testing\n\n- [ ] C\n\n## Risks\n"_s;

QString section(const QString &body)
{
    return u"## Acceptance Criteria\n\n"_s + body;
}

} // namespace

class CriterionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksOneCharacter()
    {
        QCOMPARE(performed(u"## Acceptance Criteria\n\n- [ ] Fast\n* [X] Safe\n"_s, R"(criterion.tick {"criterion": 1, "done": true})"),
                 u"## Acceptance Criteria\n\n- [x] Fast\n* [X] Safe\n"_s);
    }

    void saysWhatIsWrongWithTheRequest()
    {
        QCOMPARE(performed(u"# A\n"_s, R"(criterion.tick {"criterion": 1, "colour": "red"})"),
                 u"malformed: “colour” is not an argument of this operation."_s);
        QCOMPARE(performed(u"# A\n"_s, R"(criterion.tick {"criterion": 1})"), u"refused: There is no criterion 1."_s);
        QCOMPARE(performed(u"# A\n"_s, R"(criterion.paint)"), u"malformed: There is no operation “criterion.paint”."_s);
        QCOMPARE(performed(grouped, R"(criterion.set {"criterion": 1, "field": "colour", "value": "red"})"),
                 u"refused: A criterion has no “colour”, only a text and a group."_s);
        QCOMPARE(performed(grouped, R"x(criterion.set {"criterion": 1, "text": "D (S2)"})x"),
                 u"refused: “D (S2)” ends with what reads as a citation. Cite the finding instead."_s);
        QCOMPARE(performed(grouped, R"(criterion.add {"text": "a\nb"})"), u"refused: “a\nb” has a line break. Write it on one line."_s);
        QCOMPARE(performed(grouped, R"(group.rename {"group": "Testing", "to": "Functional Requirements"})"),
                 u"refused: There is a group “Functional Requirements” already. Move the criteria there."_s);
        QCOMPARE(performed(grouped, R"(group.rename {"group": "Speed", "to": "A"})"), u"refused: There is no group “Speed” of criteria."_s);
        QCOMPARE(performed(section(u"### A\n\n### A\n"_s), R"(group.rename {"group": "A", "to": "B"})"),
                 u"refused: There are several groups “A”. Rename them in the text."_s);
        QCOMPARE(performed(grouped, R"(criterion.add {"text": " "})"), u"refused: There is no text. Write one, or remove the entry."_s);
    }

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
        renamingRows(row);
    }
    void writesAsTheListIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QFETCH(QString, after);
        QCOMPARE(performed(text, operation), after);
        QCOMPARE(performed(QString(text).replace(u'\n', u"\r\n"_s), operation), QString(after).replace(u'\n', u"\r\n"_s));
    }

private:
    template <typename Row> static void addingRows(Row row)
    {
        row("at the end", grouped, R"(criterion.add {"text": "D"})", QString(grouped).replace(u"C\n"_s, u"C\n- [ ] D\n"_s));
        row("in a group", grouped, R"(criterion.add {"group": "functional", "text": "D"})",
            QString(grouped).replace(u"(S1)\n"_s, u"(S1)\n- [ ] D\n"_s));
        row("behind another", grouped, R"(criterion.add {"text": "D", "after": 1})", QString(grouped).replace(u"A\n"_s, u"A\n- [ ] D\n"_s));
        row("first", grouped, R"(criterion.add {"text": "D", "after": null})",
            QString(grouped).replace(u"- [ ] A"_s, u"- [ ] D\n- [ ] A"_s));
        row("first of a group", grouped, R"(criterion.add {"text": "D", "group": "Testing", "after": null})",
            QString(grouped).replace(u"- [ ] C"_s, u"- [ ] D\n- [ ] C"_s));
        row("new group", grouped, R"(criterion.add {"text": "D", "group": "Security"})",
            QString(grouped).replace(u"## Risks"_s, u"### Security\n\n- [ ] D\n\n## Risks"_s));
        row("bold groups", section(u"**Speed:**\n- [ ] A\n"_s), R"(criterion.add {"text": "D", "group": "Security"})",
            section(u"**Speed:**\n- [ ] A\n\n**Security:**\n- [ ] D\n"_s));
        row("empty group", section(u"### Functional Requirements\n\n### Testing\n\n"_s),
            R"(criterion.add {"text": "D", "group": "Functional"})",
            section(u"### Functional Requirements\n\n- [ ] D\n\n### Testing\n\n"_s));
        row("empty tight group", section(u"### Functional\n\n### Testing\n- [ ] A\n"_s),
            R"(criterion.add {"text": "D", "group": "Functional"})", section(u"### Functional\n- [ ] D\n\n### Testing\n- [ ] A\n"_s));
        row("missing section", u"# P\n\n## Risks\n"_s, R"(criterion.add {"text": "D", "group": "Functional"})",
            u"# P\n\n## Acceptance Criteria\n\n### Functional\n\n- [ ] D\n\n## Risks\n"_s);
        row("nested", section(u"* [ ] A\n\t* [ ] B\n"_s), R"(criterion.add {"text": "D"})", section(u"* [ ] A\n\t* [ ] B\n* [ ] D\n"_s));
        row("within nested", section(u"* [ ] A\n\t* [ ] B\n"_s), R"(criterion.add {"text": "D", "after": 1})",
            section(u"* [ ] A\n\t* [ ] D\n\t* [ ] B\n"_s));
        row("without boxes", section(u"- A\n"_s), R"(criterion.add {"text": "D"})", section(u"- A\n- D\n"_s));
        row("behind a lead-in", section(u"All of:\n"_s), R"(criterion.add {"text": "D"})", section(u"All of:\n\n- [ ] D\n"_s));
        row("numbered", section(u"1. [x] A\n2. [ ] B\n"_s), R"(criterion.add {"text": "D", "after": 1})",
            section(u"1. [x] A\n2. [ ] D\n3. [ ] B\n"_s));
    }
    template <typename Row> static void settingRows(Row row)
    {
        row("text before a citation", grouped, R"(criterion.set {"criterion": 2, "text": "D | `d` --> "})",
            QString(grouped).replace(u"B (S1)"_s, u"D | `d` --> (S1)"_s));
        row("the same", grouped, R"(criterion.set {"criterion": 2, "text": "B"})", grouped);
        row("group", grouped, R"(criterion.set {"criterion": 2, "field": "group", "value": "Testing"})",
            QString(grouped).remove(u"- [x] B (S1)\n"_s).replace(u"- [ ] C\n"_s, u"- [ ] C\n- [x] B (S1)\n"_s));
        row("untick", grouped, R"(criterion.tick {"criterion": 2, "done": false})", QString(grouped).replace(u"[x]"_s, u"[ ]"_s));
        row("first text", section(u"- [ ]\n"_s), R"(criterion.set {"criterion": 1, "text": "D"})", section(u"- [ ] D\n"_s));
        row("several lines", section(u"- [ ] A\n  b\n"_s), R"(criterion.set {"criterion": 1, "text": "A\n  c"})",
            section(u"- [ ] A\n  c\n"_s));
    }
    template <typename Row> static void renamingRows(Row row)
    {
        row("a group", grouped, R"(group.rename {"group": "functional", "to": "What it does | says"})",
            QString(grouped).replace(u"Functional Requirements"_s, u"What it does | says"_s));
        row("a group in bold", section(u"**Speed:**\n- [ ] Speed\n"_s), R"(group.rename {"group": "Speed", "to": "Pace"})",
            section(u"**Pace:**\n- [ ] Speed\n"_s));
        row("a group without criteria", section(u"### A ##\n\n**B:**\n"_s), R"(group.rename {"group": "B", "to": "C"})",
            section(u"### A ##\n\n**C:**\n"_s));
        row("a closed heading", section(u"### A ##\n\n- [ ] x\n"_s), R"(group.rename {"group": "A", "to": "B"})",
            section(u"### B ##\n\n- [ ] x\n"_s));
        row("to the same", grouped, R"(group.rename {"group": "Testing", "to": " Testing "})", grouped);
    }
    template <typename Row> static void movingRows(Row row)
    {
        row("within the group", grouped, R"(criterion.move {"criterion": 1, "after": 2})",
            QString(grouped).replace(u"- [ ] A\n- [x] B (S1)"_s, u"- [x] B (S1)\n- [ ] A"_s));
        row("across groups", grouped, R"(criterion.move {"criterion": 3, "after": 1})",
            section(u"### Functional Requirements\n\n- [ ] A\n- [ ] C\n- [x] B (S1)\n\n## Risks\n"_s));
        row("to the first place of a group", grouped, R"(criterion.move {"criterion": 1, "group": "testing", "after": null})",
            section(u"### Functional Requirements\n\n- [x] B (S1)\n\n### Testing\n\n- [ ] A\n- [ ] C\n\n## Risks\n"_s));
        row("to a new group", grouped, R"(criterion.move {"criterion": 1, "group": "Security"})",
            section(u"### Functional Requirements\n\n- [x] B (S1)\n\n### Testing\n\n- [ ] C\n\n### Security\n\n- [ ] A\n\n## Risks\n"_s));
        row("to an empty group", section(u"### A\n\n- [ ] x\n\n### B\n\n### C\n"_s), R"(criterion.move {"criterion": 1, "group": "B"})",
            section(u"### B\n\n- [ ] x\n\n### C\n"_s));
        row("the last one to a new group", section(u"### A\n\n- [ ] x\n"_s), R"(criterion.move {"criterion": 1, "group": "B"})",
            section(u"### B\n\n- [ ] x\n"_s));
        row("nowhere", grouped, R"(criterion.move {"criterion": 3, "after": 2, "group": "Testing"})", grouped);
        row("remove", grouped, R"(criterion.remove {"criterion": 2})", QString(grouped).remove(u"- [x] B (S1)\n"_s));
        row("remove the only one", grouped, R"(criterion.remove {"criterion": 3})",
            QString(grouped).remove(u"### Testing\n\n- [ ] C\n\n"_s));
        row("remove the last one of the text", section(u"### A\n\n- [ ] x\n\n### B\n\n- [ ] y\n"_s), R"(criterion.remove {"criterion": 2})",
            section(u"### A\n\n- [ ] x\n"_s));
        row("remove the last one of a text that ends open", section(u"**A:**\n- [ ] x\n\n**B:**\n- [ ] y"_s),
            R"(criterion.remove {"criterion": 2})", section(u"**A:**\n- [ ] x"_s));
        row("remove the only one above words", section(u"### A\n\n- [ ] x\n\nMore to come.\n\n### B\n\n- [ ] y\n"_s),
            R"(criterion.remove {"criterion": 1})", section(u"### A\n\nMore to come.\n\n### B\n\n- [ ] y\n"_s));
        row("remove the only one below words", section(u"### A\n\nAll of:\n\n- [ ] x\n"_s), R"(criterion.remove {"criterion": 1})",
            section(u"### A\n\nAll of:\n"_s));
    }
};

QTEST_GUILESS_MAIN(CriterionEditsTest)
#include "tst_criterionedits.moc"
