// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

/** Decisions as the reference writes them. */
const QString below = u"# P\n\n## Design Decisions\n\n### Decision 1: Where\n**Context:** Why\n**Options considered:**\n- Option A: here\n"
                      "- Option B: there\n\n**Decision:** Chose Option B\n\n**Rationale:**\nIt is near.\n\n---\n\n### Decision 2: When\n"
                      "**Context:** Time\n\n## Approval\n"_s;
const QString alone = u"# P\n\n## Design Decision: Where\n\n**Context:** Why\n\n**Decision:** Here\n\n## Risks\n\n## Approval\n"_s;
const QString items = u"## Design Decisions\n\n### Decision 3: Where\n\n* Context: Why\n* Decision: Here\n"_s;
const QString headings = u"## Design Decisions\n\n### Decision: Where\n\n#### Context\n\nWhy\n\n#### Decision\n\nHere\n"_s;

QString replaced(QString text, const QString &before, const QString &after)
{
    return text.replace(before, after);
}

} // namespace

class DecisionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsTheDecisionIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &text, const QByteArray &operation, const QString &after) {
            QTest::newRow(name) << text << operation << after;
        };
        settingRows(row);
        addingFieldRows(row);
        addingRows(row);
        movingRows(row);
        optionRows(row);
    }
    void writesAsTheDecisionIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, operation);
        QFETCH(QString, after);
        QCOMPARE(performed(text, operation), after);
        QCOMPARE(performed(replaced(text, u"\n"_s, u"\r\n"_s), operation), replaced(after, u"\n"_s, u"\r\n"_s));
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("reason");
        const QString guard = u"refused: Written here, this would not read back as it was meant. Edit it as text."_s;
        QTest::newRow("none") << QByteArray(R"(decision.remove {"decision": 3})")
                              << u"refused: There is no decision “3”. Name it by its number or its title."_s;
        QTest::newRow("none named so") << QByteArray(R"(decision.remove {"decision": "How"})")
                                       << u"refused: There is no “How” here. Name it by its position or its name."_s;
        QTest::newRow("no title") << QByteArray(R"(decision.set {"decision": 1, "field": "title", "value": " "})")
                                  << u"refused: A decision needs a title. Write one, or remove the decision."_s;
        QTest::newRow("title with a line break")
            << QByteArray(R"(decision.add {"title": "A\nB"})") << u"refused: “A\nB” has a line break. Write it on one line."_s;
        QTest::newRow("a field in a value") << QByteArray(R"(decision.set {"decision": 1, "field": "rationale", "value": "A\n\n**B:** c"})")
                                            << guard;
        QTest::newRow("the chosen option") << QByteArray(R"(option.remove {"decision": 1, "option": "B"})")
                                           << u"refused: The decision chose “B”. Change the decision first."_s;
        QTest::newRow("its name") << QByteArray(R"(option.set {"decision": 1, "option": "B", "name": "C"})")
                                  << u"refused: The decision chose “B”. Change the decision first."_s;
        QTest::newRow("no option") << QByteArray(R"(option.set {"decision": 1, "option": "D", "name": "C"})")
                                   << u"refused: There is no “D” here. Name it by its position or its name."_s;
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QByteArray, operation);
        QTEST(performed(below, operation), "reason");
    }

    void refusesAnAmbiguousField()
    {
        const QString text = u"## Design Decision: A\n\n**Risks:** b\n\n**Risk:** c\n"_s;
        QCOMPARE(performed(text, R"(decision.set {"decision": "A", "field": "risk", "value": "d"})"),
                 u"## Design Decision: A\n\n**Risks:** b\n\n**Risk:** d\n"_s);
        QCOMPARE(performed(replaced(text, u"Risk:"_s, u"Risks:"_s), R"(decision.set {"decision": "A", "field": "risks", "value": "d"})"),
                 u"refused: “A” has several fields “risks”. Name the one that is meant."_s);
    }

private:
    template <typename Row> static void settingRows(Row row)
    {
        row("a line", below, R"(decision.set {"decision": 1, "field": "context", "value": "Who | `x` -->"})",
            replaced(below, u"Why"_s, u"Who | `x` -->"_s));
        row("below its name", below, R"(decision.set {"decision": "where", "field": "rationale", "value": "One.\n\nTwo."})",
            replaced(below, u"It is near."_s, u"One.\n\nTwo."_s));
        row("by its own name", below, R"(decision.set {"decision": 1, "field": "options", "value": "- A: x"})",
            replaced(below, u"- Option A: here\n- Option B: there"_s, u"- A: x"_s));
        row("a list behind its name", alone, R"(decision.set {"decision": "~1", "field": "context", "value": "- a\n- b"})",
            replaced(alone, u"**Context:** Why"_s, u"**Context:**\n- a\n- b"_s));
        row("title", below, R"(decision.set {"decision": 2, "field": "title", "value": "Who"})", replaced(below, u"When"_s, u"Who"_s));
        row("title of a section", alone, R"(decision.set {"decision": "Where", "field": "title", "value": "Who"})",
            replaced(alone, u": Where"_s, u": Who"_s));
        row("an item", items, R"(decision.set {"decision": 3, "field": "decision", "value": "There"})",
            replaced(items, u"Here"_s, u"There"_s));
        row("below a heading", headings, R"(decision.set {"decision": "Where", "field": "context", "value": "a\n\n- b"})",
            replaced(headings, u"Why"_s, u"a\n\n- b"_s));
        row("to nothing", below, R"(decision.set {"decision": 1, "field": "context", "value": ""})",
            replaced(below, u"**Context:** Why\n"_s, {}));
        row("the last to nothing", below, R"(decision.set {"decision": 1, "field": "rationale", "value": ""})",
            replaced(below, u"\n**Rationale:**\nIt is near.\n"_s, {}));
        row("the same", below, R"(decision.set {"decision": 1, "field": "decision", "value": "Chose Option B"})", below);
    }
    template <typename Row> static void addingFieldRows(Row row)
    {
        row("a field between", alone, R"(decision.set {"decision": "~1", "field": "options", "value": "- A: x\n- B: y"})",
            replaced(alone, u"Why\n"_s, u"Why\n\n**Options:**\n- A: x\n- B: y\n"_s));
        row("a field at the end", alone, R"(decision.set {"decision": "~1", "field": "rationale", "value": "Near"})",
            replaced(alone, u"Here\n"_s, u"Here\n\n**Rationale:** Near\n"_s));
        row("named as elsewhere", below, R"(decision.set {"decision": 2, "field": "options", "value": "- A: x"})",
            replaced(below, u"Time\n"_s, u"Time\n**Options considered:**\n- A: x\n"_s));
        row("behind a list", u"## Design Decision: A\n**Options:**\n- A: b\n"_s,
            R"(decision.set {"decision": "A", "field": "decision", "value": "A"})",
            u"## Design Decision: A\n**Options:**\n- A: b\n\n**Decision:** A\n"_s);
        row("another field", items, R"(decision.set {"decision": 3, "field": "Grounded in", "value": "C1"})",
            items + u"* Grounded in: C1\n"_s);
        row("the first field", u"## Design Decision: A\n\n## Risks\n"_s,
            R"(decision.set {"decision": "A", "field": "context", "value": "B"})",
            u"## Design Decision: A\n\n**Context:** B\n\n## Risks\n"_s);
        row("below a heading more", headings, R"(decision.set {"decision": "Where", "field": "rationale", "value": "Near"})",
            headings + u"\n#### Rationale\n\nNear\n"_s);
        row("a field of its own", alone, R"(decision.set {"decision": "~1", "field": "Owner", "value": "Ann"})",
            replaced(alone, u"Here\n"_s, u"Here\n\n**Owner:** Ann\n"_s));
    }
    template <typename Row> static void addingRows(Row row)
    {
        row("at the end", below, R"(decision.add {"title": "Who", "decision": "Ann", "context": "Duty"})",
            replaced(below, u"Time\n"_s, u"Time\n\n---\n\n### Decision 3: Who\n**Context:** Duty\n**Decision:** Ann\n"_s));
        row("first", below, R"(decision.add {"title": "Who", "after": null})",
            replaced(below, u"### Decision 1"_s, u"### Decision 3: Who\n\n---\n\n### Decision 1"_s));
        row("a section", alone, R"(decision.add {"title": "Who", "context": "Duty"})",
            replaced(alone, u"## Risks"_s, u"## Design Decision: Who\n\n**Context:** Duty\n\n## Risks"_s));
        row("items", items, R"(decision.add {"title": "Who", "context": "Duty", "options": "x"})",
            items + u"\n### Decision 4: Who\n\n* Context: Duty\n* Options: x\n"_s);
        row("missing section", u"# P\n\n## Risks\n"_s, R"(decision.add {"title": "Who", "options": "- A: b", "decision": "A"})",
            u"# P\n\n## Design Decisions\n\n### Decision 1: Who\n\n**Options:**\n- A: b\n\n**Decision:** A\n\n## Risks\n"_s);
        row("empty section", u"# P\n\n## Design Decisions\n\n## Risks\n"_s, R"(decision.add {"title": "Who"})",
            u"# P\n\n## Design Decisions\n\n### Decision 1: Who\n\n## Risks\n"_s);
    }
    template <typename Row> static void movingRows(Row row)
    {
        row("move", below, R"(decision.move {"decision": 2, "after": null})",
            u"# P\n\n## Design Decisions\n\n### Decision 2: When\n**Context:** Time\n\n---\n\n### Decision 1: Where\n**Context:** Why\n"
            "**Options considered:**\n- Option A: here\n- Option B: there\n\n**Decision:** Chose Option B\n\n**Rationale:**\n"
            "It is near.\n\n## Approval\n"_s);
        row("move sections", u"## Design Decision: A\n\n**Context:** a\n\n## Design Decision: B\n\n**Context:** b\n"_s,
            R"(decision.move {"decision": "A", "after": "B"})",
            u"## Design Decision: B\n\n**Context:** b\n\n## Design Decision: A\n\n**Context:** a\n"_s);
        row("remove", below, R"(decision.remove {"decision": 2})",
            replaced(below, u"\n---\n\n### Decision 2: When\n**Context:** Time\n"_s, {}));
        row("remove between rules", u"## Risks\n\n---\n\n## Design Decision: A\n\n**Context:** b\n\n---\n\n## Approval\n"_s,
            R"(decision.remove {"decision": "A"})", u"## Risks\n\n---\n\n## Approval\n"_s);
        row("remove a section", alone, R"(decision.remove {"decision": "~1"})", u"# P\n\n## Risks\n\n## Approval\n"_s);
    }
    template <typename Row> static void optionRows(Row row)
    {
        row("option", below, R"(option.add {"decision": 1, "text": "nowhere"})",
            replaced(below, u"there\n"_s, u"there\n- Option C: nowhere\n"_s));
        row("option between", below, R"(option.add {"decision": 1, "name": "Z", "text": "x", "after": "A"})",
            replaced(below, u"here\n- Option B"_s, u"here\n- Option Z: x\n- Option B"_s));
        row("first option", below, R"(option.add {"decision": 2, "name": "Now", "text": "soon"})",
            replaced(below, u"Time\n"_s, u"Time\n**Options considered:**\n- Now: soon\n"_s));
        row("option's text", below, R"(option.set {"decision": 1, "option": "B", "text": "x"})", replaced(below, u"there"_s, u"x"_s));
        row("option's name", below, R"(option.set {"decision": 1, "option": 1, "field": "name", "value": "Near"})",
            replaced(below, u"Option A:"_s, u"Option Near:"_s));
        row("option removed", below, R"(option.remove {"decision": 1, "option": "A"})", replaced(below, u"- Option A: here\n"_s, {}));
        row("a text that begins like the name", u"## Design Decision: A\n\n**Options:**\n- A: A and B\n"_s,
            R"(option.add {"decision": "A", "text": "x"})", u"## Design Decision: A\n\n**Options:**\n- A: A and B\n- B: x\n"_s);
        row("bold options", u"## Design Decision: A\n\n**Options:**\n1. **Redis** — fast\n2. **Disk** — safe\n"_s,
            R"(option.add {"decision": "A", "name": "Paper", "text": "slow", "after": "Redis"})",
            u"## Design Decision: A\n\n**Options:**\n1. **Redis** — fast\n2. **Paper** — slow\n3. **Disk** — safe\n"_s);
    }
};

QTEST_GUILESS_MAIN(DecisionEditsTest)
#include "tst_decisionedits.moc"
