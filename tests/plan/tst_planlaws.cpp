// SPDX-License-Identifier: Apache-2.0
#include "plandump.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** What turns the meaning of everything around it, or nothing at all. */
const QStringList &snippets()
{
    static const QStringList snippets {u"\n"_s,
                                       u"\r\n"_s,
                                       u"\r"_s,
                                       u" "_s,
                                       u"\t"_s,
                                       u"x"_s,
                                       u"\n\n"_s,
                                       u"# "_s,
                                       u"\n## "_s,
                                       u"\n### "_s,
                                       u"#"_s,
                                       u"\n---\n"_s,
                                       u"\n===\n"_s,
                                       u"\n=======\n"_s,
                                       u"\n<<<<<<< HEAD\n"_s,
                                       u"\n>>>>>>> theirs\n"_s,
                                       u"\n|||||||\n"_s,
                                       u"```\n"_s,
                                       u"\n````\n"_s,
                                       u"~~~"_s,
                                       u"<!--"_s,
                                       u"-->"_s,
                                       u"<div>\n"_s,
                                       u"\n> "_s,
                                       u"\n- "_s,
                                       u"\n  - "_s,
                                       u"\n   - Files: `a.cpp`"_s,
                                       u"\n1. **Task**"_s,
                                       u"\n10. **Ten**\n   - Depends on: 1"_s,
                                       u"\n- [ ] "_s,
                                       u"- [x] "_s,
                                       u"[X]"_s,
                                       u"[-]"_s,
                                       u"|"_s,
                                       u"\\|"_s,
                                       u"\n| a | b |\n|---|---|\n| 1 | 2 |\n"_s,
                                       u"**"_s,
                                       u"**Options:**\n"_s,
                                       u"**Decision:** A\n"_s,
                                       u"\n## Tasks\n"_s,
                                       u"\n## Risks\n"_s,
                                       u"\n### Phase 3: More (est: 1 h)\n"_s,
                                       u"\n### Task 4: Heading\n**Files:** a\n"_s,
                                       u"\n## Design Decision: Y\n"_s,
                                       u"\n#### Deeper\n"_s,
                                       u"\n## Acceptance Criteria\n"_s,
                                       u"\n### Group\n"_s,
                                       u"**Group:**\n"_s,
                                       u"\n## Solution\n"_s,
                                       u"\n### Approach\n"_s,
                                       u"\n### Alternative Rejected: Z\n"_s,
                                       u"\n## Approval\n- [ ] R\n"_s,
                                       u"\n## Effort\n"_s,
                                       u"\n## Estimated Effort\nTotal: 3 h\n"_s,
                                       u"---\napproach: x\n---\n"_s,
                                       u"\n[a]: b\n"_s,
                                       u"\n   - Depends on: Tasks 1-3, 9\n"_s,
                                       u"Depends on: 1"_s,
                                       u"(S1)"_s,
                                       u"\u65e5\u672c"_s,
                                       u"\U0001F600"_s,
                                       QString(QChar(0)),
                                       u"\u2028"_s,
                                       u"Title\n=====\n"_s,
                                       u"Sub\n---\n"_s,
                                       u"    code\n"_s,
                                       u"* * *\n"_s,
                                       u"\n1. a\n1. b\n1. c\n"_s,
                                       u"\n## Open Questions\n- Q1: answered — x\n"_s,
                                       u":"_s};
    return snippets;
}

TextPatch randomPatch(const QString &text, QRandomGenerator &random)
{
    const qsizetype start = random.bounded(int(text.size()) + 1);
    const bool removes = random.bounded(3) == 0;
    const qsizetype most = random.bounded(10) == 0 ? 400 : 12;
    const qsizetype end = removes ? std::min(text.size(), start + random.bounded(int(most))) : start;
    QString inserted = removes && random.bounded(2) ? QString() : snippets()[random.bounded(int(snippets().size()))];
    if (random.bounded(20) == 0 && !text.isEmpty()) {
        const qsizetype from = random.bounded(int(text.size()));
        inserted = text.mid(from, random.bounded(300));
    }
    return TextPatch({start, end}, inserted);
}

QStringList dumpLines(const Plan &plan, const QString &text)
{
    return PlanDump(plan, text).dump().split(u'\n');
}

} // namespace

class TestPlanLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingAgainEqualsReadingAnew_data();
    void readingAgainEqualsReadingAnew();
    void headingsThatSinkAndRiseJoinWhatIsBeforeThem_data();
    void headingsThatSinkAndRiseJoinWhatIsBeforeThem();
    void plansReadBeforeStayAsTheyWere();
    void everyRangeLiesWithinTheText();
    void lineEndsChangeNothing_data();
    void lineEndsChangeNothing();
};

void TestPlanLaws::readingAgainEqualsReadingAnew_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("seed");
    QDirIterator plans(QStringLiteral(DATA_FOLDER "/plan"), {u"*.md"_s});
    while (plans.hasNext()) {
        const QString path = plans.next();
        for (int seed = 1; seed <= 3; ++seed)
            QTest::addRow("%s %d", qPrintable(plans.fileName()), seed) << path << seed;
    }
    for (int seed = 1; seed <= 5; ++seed)
        QTest::addRow("from nothing %d", seed) << QString() << seed;
}

void TestPlanLaws::readingAgainEqualsReadingAnew()
{
    QFETCH(QString, path);
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    QString text = path.isEmpty() ? QString() : readFile(path);
    BlockTree blocks(text);
    PlanReader reader;
    reader.read(blocks);
    for (int i = 0; i < 120; ++i) {
        const TextPatch patch = randomPatch(text, random);
        const QString before = text;
        const BlockTree blocksBefore = blocks;
        text = patch.applied(text);
        blocks = blocks.patched(patch, text);
        const QStringList again = dumpLines(reader.read(blocks), text);
        const QStringList anew = dumpLines(readPlan(text), text);
        for (qsizetype line = 0; line < std::min(again.size(), anew.size()); ++line)
            QVERIFY2(again[line] == anew[line],
                     qPrintable(u"step %1\n%2\n%3\nafter inserting %4 at %5 in\n%6"_s.arg(i)
                                    .arg(again[line], anew[line], patch.isEmpty() ? QString() : patch.changes().first().text)
                                    .arg(patch.extent().start)
                                    .arg(before)));
        QCOMPARE(again.size(), anew.size());
        if (random.bounded(4) == 0) {
            // Undo: the chunks of before come back, as those that are new.
            blocks = blocks.patched(patch.inverted(before), before);
            text = before;
            QCOMPARE(dumpLines(reader.read(blocks), text), dumpLines(readPlan(text), text));
        }
    }
}

void TestPlanLaws::headingsThatSinkAndRiseJoinWhatIsBeforeThem_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator plans(QStringLiteral(DATA_FOLDER "/plan"), {u"*.md"_s});
    while (plans.hasNext()) {
        const QString path = plans.next();
        QTest::addRow("%s", qPrintable(plans.fileName())) << path;
    }
}

void TestPlanLaws::headingsThatSinkAndRiseJoinWhatIsBeforeThem()
{
    QFETCH(QString, path);
    const QString text = readFile(path);
    const BlockTree blocks(text);
    for (qsizetype at = text.indexOf("\n#"_L1); at >= 0; at = text.indexOf("\n#"_L1, at + 1)) {
        for (const auto &change :
             {TextPatch({at + 1, at + 1}, u"#"_s), TextPatch({at + 1, at + 2}, {}), TextPatch({at + 1, at + 1}, u"##"_s)}) {
            PlanReader reader;
            reader.read(blocks);
            const QString after = change.applied(text);
            const BlockTree changed = blocks.patched(change, after);
            QCOMPARE(dumpLines(reader.read(changed), after), dumpLines(readPlan(after), after));
            QCOMPARE(dumpLines(reader.read(blocks), text), dumpLines(readPlan(text), text));
        }
    }
}

/** The reader makes the tasks of the next plan from those of an earlier one, which somebody may still have. */
void TestPlanLaws::plansReadBeforeStayAsTheyWere()
{
    const QString text = readFile(QStringLiteral(DATA_FOLDER "/plan/numbers.md"));
    BlockTree blocks(text);
    PlanReader reader;
    QString now = text;
    QList<std::pair<Plan, QString>> plans {{reader.read(blocks), now}};
    const QStringList inserted {u"1. **First of all**\n"_s, u"2. "_s, u"\n\n"_s, u"### Phase 0: None\n"_s};
    for (const QString &piece : inserted) {
        const qsizetype at = now.indexOf("1. **A**"_L1);
        const TextPatch patch({at, at}, piece);
        now = patch.applied(now);
        blocks = blocks.patched(patch, now);
        plans.append({reader.read(blocks), now});
    }
    for (const auto &[plan, its] : std::as_const(plans))
        QCOMPARE(dumpLines(plan, its), dumpLines(readPlan(its), its));
}

void TestPlanLaws::everyRangeLiesWithinTheText()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 400; ++i) {
        QString text;
        for (int piece = 0; piece < 25; ++piece)
            text += snippets()[random.bounded(int(snippets().size()))];
        const QString dump = PlanDump(readPlan(text), text).dump();
        QVERIFY2(!dump.contains("BAD RANGE"_L1), qPrintable(text + dump));
    }
}

void TestPlanLaws::lineEndsChangeNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("lineEnd");
    QDirIterator plans(QStringLiteral(DATA_FOLDER "/plan"), {u"*.md"_s});
    while (plans.hasNext()) {
        const QString path = plans.next();
        QTest::addRow("%s CRLF", qPrintable(plans.fileName())) << path << u"\r\n"_s;
        QTest::addRow("%s CR", qPrintable(plans.fileName())) << path << u"\r"_s;
    }
}

void TestPlanLaws::lineEndsChangeNothing()
{
    QFETCH(QString, path);
    QFETCH(QString, lineEnd);
    const QString text = readFile(path);
    if (text.contains(u'\r'))
        QSKIP("has other line ends itself");
    QString other = text;
    other.replace(u'\n', lineEnd);
    QString dump = PlanDump(readPlan(other), other).dump();
    dump.replace(lineEnd == u"\r"_s ? u"\\r"_s : u"\\r\\n"_s, u"\\n"_s);
    const QStringList expected = dumpLines(readPlan(text), text);
    const QStringList found = dump.split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i)
        QCOMPARE(found[i].section(u" last <"_s, 0, 0), expected[i].section(u" last <"_s, 0, 0));
    QCOMPARE(found.size(), expected.size());
}

QTEST_GUILESS_MAIN(TestPlanLaws)
#include "tst_planlaws.moc"
