// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"
#include "guard.h"
#include "riskpaste.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QString plain()
{
    return QStringLiteral(R"(## Risks

| Risk | Likelihood | Impact | Mitigation |
|------|------------|--------|------------|
| Queue fills | Medium | High | Limit it |
| Never ends | Low | Medium | |
)");
}

QString padded()
{
    return QStringLiteral(R"(## Risks

| Risk        | Likelihood | Impact | Owner |
| :---------- | ---------- | -----: | ----- |
| Queue fills | Medium     |   High | Ann   |
| Never ends  | Low        | Medium |       |
)");
}

QString bare()
{
    return QStringLiteral(R"(## Risks

Risk | Impact
--- | ---
A \| B | High
C | Low
)");
}

QString replaced(QString text, const QString &before, const QString &after)
{
    return text.replace(before, after);
}

QString pasted(const QString &text, int index, const QString &rows)
{
    const Plan plan = readPlan(text);
    const Edit edit = guarded({plan, text}, pasteRisks({plan, text}, index, rows));
    return edit.isRefused() ? sentence(edit.reason) : edit.patch.applied(text);
}

} // namespace

class RiskEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsTheTableIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &text, const QByteArray &operation, const QString &after) {
            QTest::newRow(name) << text << operation << after;
        };
        settingRows(row);
        addingRows(row);
        columnRows(row);
        movingRows(row);
    }
    void writesAsTheTableIsWritten()
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
        QTest::newRow("none") << QByteArray(R"(risk.set {"risk": 3, "field": "risk", "value": "A"})") << u"refused: There is no risk 3."_s;
        QTest::newRow("column") << QByteArray(R"(risk.set {"risk": 1, "field": "Owner", "value": "A"})")
                                << u"refused: The table has no column “Owner”. Add the column in the text."_s;
        QTest::newRow("column of a new one") << QByteArray(R"(risk.add {"risk": "A", "owner": "B"})")
                                             << u"refused: The table has no column “owner”. Add the column in the text."_s;
        QTest::newRow("line break") << QByteArray(R"(risk.set {"risk": 1, "field": "risk", "value": "A\nB"})")
                                    << u"refused: “A\nB” has a line break. Write it on one line."_s;
        QTest::newRow("empty") << QByteArray(R"(risk.set {"risk": 1, "field": "Risk", "value": " "})")
                               << u"refused: There is no text. Write one, or remove the entry."_s;
        QTest::newRow("no value") << QByteArray(R"(risk.set {"risk": 1, "field": "Risk"})") << u"malformed: “value” is missing."_s;
    }
    void refusesWhatItCannotDo()
    {
        QFETCH(QByteArray, operation);
        QTEST(performed(plain(), operation), "reason");
    }

    void pastesRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("after");
        QTest::newRow("spreadsheet") << plain() << u"Rust\tLow\r\n\"To \"\"be\"\"\ttoo\"\tHigh\t\tPaint | wax\r\n"_s
                                     << plain() + u"| Rust | Low | | |\n| To \"be\"\ttoo | High | | Paint \\| wax |\n"_s;
        QTest::newRow("with a header") << plain() << u"Impact\tRisk\nHigh\tRust\n"_s << plain() + u"| Rust | | High | |\n"_s;
        QTest::newRow("markdown") << plain() << u"| Risk | Impact |\n|---|---|\n| A \\| B | High |\n"_s
                                  << plain() + u"| A \\| B | | High | |\n"_s;
        QTest::newRow("padded") << padded() << u"Rust\tLow\tHigh\tBo\n"_s
                                << padded() + u"| Rust        | Low        |   High | Bo    |\n"_s;
        QTest::newRow("no table") << u"# P\n"_s << u"Rust\tLow\n"_s
                                  << u"# P\n\n## Risks & Mitigation\n\n| Risk | Likelihood | Impact | Mitigation |\n"
                                     "|------|------------|--------|------------|\n| Rust | Low | | |\n"_s;
        QTest::newRow("nothing") << plain() << u"\n\n"_s << u"The clipboard holds no rows. Copy some first."_s;
        QTest::newRow("too many") << bare() << u"A\tB\tC\n"_s << u"“C” has no column. Copy it together with a header."_s;
        QTest::newRow("line break") << plain() << u"\"A\nB\"\n"_s << u"“A\nB” has a line break. Write it on one line."_s;
        QTest::newRow("unknown column") << plain() << u"Risk\tOwner\nA\tB\n"_s
                                        << u"The table has no column “Owner”. Add the column in the text."_s;
    }
    void pastesRows()
    {
        QFETCH(QString, text);
        QFETCH(QString, rows);
        QTEST(pasted(text, 99, rows), "after");
    }

    void copiesWhatCanBePasted()
    {
        const Plan plan = readPlan(bare());
        QCOMPARE(risksMarkdown(plan, {0}), u"| Risk | Impact |\n|------|--------|\n| A \\| B | High |\n"_s);
        QCOMPARE(risksTabSeparated(plan, {1, 0}), u"Risk\tImpact\nC\tLow\nA | B\tHigh\n"_s);
        QCOMPARE(pasted(bare(), 2, risksMarkdown(plan, {0})), bare() + u"A \\| B | High\n"_s);
        QCOMPARE(pasted(bare(), 2, risksTabSeparated(plan, {0})), bare() + u"A \\| B | High\n"_s);
    }

    void aCellChangedAndChangedBackIsAsBefore()
    {
        for (const QString &text : {plain(), padded(), bare()}) {
            const Plan plan = readPlan(text);
            for (int risk = 0; risk < 2; ++risk) {
                for (const Field &field : plan.risks[risk].fields) {
                    if (field.value.isEmpty())
                        continue;
                    for (const QString &value : {u"x"_s, u"rather a long value | with a bar"_s}) {
                        const Edit edit = guarded({plan, text}, setRisk({plan, text}, risk, field.name, value));
                        const QString changed = edit.patch.applied(text);
                        const Plan after = readPlan(changed);
                        const Edit back = guarded({after, changed}, setRisk({after, changed}, risk, field.name, field.value));
                        QCOMPARE(back.patch.applied(changed), text);
                    }
                }
            }
        }
    }

private:
    template <typename Row> static void settingRows(Row row)
    {
        row("plain", plain(), R"(risk.set {"risk": 1, "field": "likelihood", "value": "Low"})",
            replaced(plain(), u"| Medium | H"_s, u"| Low | H"_s));
        row("padded", padded(), R"(risk.set {"risk": 1, "field": "Likelihood", "value": "Low"})",
            replaced(padded(), u"| Medium     |"_s, u"| Low        |"_s));
        row("padded to the right", padded(), R"(risk.set {"risk": 2, "field": "impact", "value": "Low"})",
            replaced(padded(), u"| Medium |"_s, u"|    Low |"_s));
        row("too long for the padding", padded(), R"(risk.set {"risk": 2, "field": "Owner", "value": "Bo and Cy"})",
            replaced(padded(), u"| Medium |       |"_s, u"| Medium | Bo and Cy |"_s));
        row("an empty cell that is padded", padded(), R"(risk.set {"risk": 2, "field": "owner", "value": "Bo"})",
            replaced(padded(), u"| Medium |       |"_s, u"| Medium | Bo    |"_s));
        row("an empty cell", plain(), R"(risk.set {"risk": 2, "field": "mitigation", "value": "Stop"})",
            replaced(plain(), u"| Medium | |"_s, u"| Medium | Stop |"_s));
        row("to nothing", plain(), R"(risk.set {"risk": 1, "field": "mitigation", "value": ""})",
            replaced(plain(), u"| Limit it |"_s, u"| |"_s));
        row("bars", bare(), R"(risk.set {"risk": 2, "field": "risk", "value": "C | `d|e` --> <!-- f -->"})",
            replaced(bare(), u"C |"_s, u"C \\| `d\\|e` --> <!-- f --> |"_s));
        row("the same", bare(), R"(risk.set {"risk": 1, "field": "risk", "value": "A | B"})", bare());
        row("a cell that is missing", replaced(plain(), u"| Low | Medium | |"_s, u"| Low |"_s),
            R"(risk.set {"risk": 2, "field": "mitigation", "value": "Stop"})",
            replaced(plain(), u"| Low | Medium | |"_s, u"| Low | | Stop |"_s));
        row("a cell that is missing at the end", replaced(bare(), u"C | Low"_s, u"C"_s),
            R"(risk.set {"risk": 2, "field": "impact", "value": "x"})", replaced(bare(), u"C | Low"_s, u"C | x"_s));
    }
    template <typename Row> static void addingRows(Row row)
    {
        row("at the end", plain(), R"(risk.add {"risk": "Rust", "likelihood": "Low", "impact": "High", "mitigation": "Paint"})",
            plain() + u"| Rust | Low | High | Paint |\n"_s);
        row("first", plain(), R"(risk.add {"risk": "Rust", "after": null})", replaced(plain(), u"| Queue"_s, u"| Rust | | | |\n| Queue"_s));
        row("behind another", padded(), R"(risk.add {"risk": "Rust", "impact": "Low", "owner": "Bo", "after": 1})",
            replaced(padded(), u"| Never"_s, u"| Rust        |            |    Low | Bo    |\n| Never"_s));
        row("without bars at the ends", bare(), R"(risk.add {"risk": "E | F", "impact": "Low"})", bare() + u"E \\| F | Low\n"_s);
        row("without bars and values", bare(), R"(risk.add {"risk": "E"})", bare() + u"E | |\n"_s);
        row("no last line end", plain().chopped(1), R"(risk.add {"risk": "Rust"})", plain() + u"| Rust | | | |"_s);
        row("no rows", u"## Risks\n\n|Risk|Impact|\n|---|---|\n\nMore.\n"_s, R"(risk.add {"risk": "Rust", "impact": "Low"})",
            u"## Risks\n\n|Risk|Impact|\n|---|---|\n|Rust|Low|\n\nMore.\n"_s);
        row("no table", u"## Risks\n\n## Approval\n"_s, R"(risk.add {"risk": "Rust", "mitigatedBy": "Task 1"})",
            u"## Risks\n\n| Risk | Likelihood | Impact | Mitigation | Mitigated by |\n"
            "|------|------------|--------|------------|--------------|\n| Rust | | | | Task 1 |\n\n## Approval\n"_s);
    }
    template <typename Row> static void columnRows(Row row)
    {
        row("a column more", plain(), R"(risk.set {"risk": 2, "field": "mitigatedBy", "value": ["Task 1", "Task 3"]})",
            QStringLiteral(R"(## Risks

| Risk | Likelihood | Impact | Mitigation | Mitigated by |
|------|------------|--------|------------|--------------|
| Queue fills | Medium | High | Limit it | |
| Never ends | Low | Medium | | Task 1, Task 3 |
)"));
        row("a column more without bars", bare(), R"(risk.set {"risk": 1, "field": "groundedIn", "value": "C1 \u201ca\u201d"})",
            QStringLiteral(R"(## Risks

Risk | Impact | Grounded in
--- | --- | ---
A \| B | High | C1 “a”
C | Low | |
)"));
        row("a row with a column more", plain().chopped(1), R"(risk.add {"risk": "Rust", "grounded in": "C1"})", QStringLiteral(R"(## Risks

| Risk | Likelihood | Impact | Mitigation | Grounded in |
|------|------------|--------|------------|-------------|
| Queue fills | Medium | High | Limit it | |
| Never ends | Low | Medium | | |
| Rust | | | | C1 |)"));
        row("no column for nothing", plain(), R"(risk.set {"risk": 2, "field": "mitigatedBy", "value": ""})", plain());
    }
    template <typename Row> static void movingRows(Row row)
    {
        row("down", plain(), R"(risk.move {"risk": 1, "after": 2})",
            replaced(replaced(plain(), u"| Queue fills | Medium | High | Limit it |\n"_s, {}), u"Medium | |\n"_s,
                     u"Medium | |\n| Queue fills | Medium | High | Limit it |\n"_s));
        row("up", bare().chopped(1), R"(risk.move {"risk": 2, "after": null})",
            u"## Risks\n\nRisk | Impact\n--- | ---\nC | Low\nA \\| B | High"_s);
        row("remove", plain(), R"(risk.remove {"risk": 1})", replaced(plain(), u"| Queue fills | Medium | High | Limit it |\n"_s, {}));
        row("remove the last", plain().chopped(1), R"(risk.remove {"risk": 2})",
            replaced(plain().chopped(1), u"\n| Never ends | Low | Medium | |"_s, {}));
        row("remove the only one", u"## Risks\n\n| Risk |\n|---|\n| A |\n\nB:\n\n- c\n"_s, R"(risk.remove {"risk": 1})",
            u"## Risks\n\n| Risk |\n|---|\n\nB:\n\n- c\n"_s);
    }
};

QTEST_GUILESS_MAIN(RiskEditsTest)
#include "tst_riskedits.moc"
