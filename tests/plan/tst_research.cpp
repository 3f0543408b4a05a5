// SPDX-License-Identifier: Apache-2.0
#include "research.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString visible(QString text)
{
    return text.replace(u'\n', "\\n"_L1).replace(u'\r', "\\r"_L1);
}

QString dump(const Research &research)
{
    QString out = u"title: %1\nquestion: %2\n"_s.arg(visible(research.title), visible(research.question));
    if (!research.error.isEmpty())
        out += u"error line %1\n"_s.arg(research.errorLine + 1);
    for (const ResearchFinding &finding : research.findings) {
        const bool fits = finding.range.start >= 0 && finding.range.end <= research.text.size() && finding.range.start <= finding.range.end;
        out += u"%1 %2%3 %4-%5: %6\n   <%7>\n"_s.arg(finding.id, toText(finding.kind), finding.answered ? u" answered"_s : QString())
                   .arg(finding.firstLine + 1)
                   .arg(finding.lastLine + 1)
                   .arg(visible(finding.text),
                        fits ? visible(research.text.mid(finding.range.start, finding.range.length())) : u"BAD RANGE"_s);
    }
    return out;
}

} // namespace

class TestResearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileReadsAsItsGoldenFileSays_data();
    void aFileReadsAsItsGoldenFileSays();
    void hostileFilesAreRefusedOrRead_data();
    void hostileFilesAreRefusedOrRead();
    void aPlanIsToldFromResearch();
    void lineEndsChangeNothing();
    void headingsOfAnUnknownShapeCanBeFindings();
};

void TestResearch::aFileReadsAsItsGoldenFileSays_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(DATA_FOLDER "/research"), {u"*.md"_s, u"*.yaml"_s, u"*.json"_s});
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::addRow("%s", qPrintable(files.fileName())) << path;
    }
}

void TestResearch::aFileReadsAsItsGoldenFileSays()
{
    QFETCH(QString, path);
    const QString found = dump(readResearch(readFile(path), path));
    const QString golden = path + u".golden"_s;
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(found.toUtf8());
    }
    QCOMPARE(found, readFile(golden));
}

void TestResearch::hostileFilesAreRefusedOrRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isRefused");
    QString bomb = u"a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"_s;
    for (int i = 1; i < 12; ++i)
        bomb += u"a%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2]\n"_s.arg(i).arg(i - 1);
    QTest::newRow("aliases that multiply") << QString(bomb + u"constraints: *a11\n"_s) << u"a.yaml"_s << true;
    QTest::newRow("brackets") << QString(u"constraints: "_s + QString(100'000, u'[')) << u"a.yaml"_s << true;
    QTest::newRow("dashes") << QString(u"constraints:\n  "_s + u"- "_s.repeated(100'000)) << u"a.yaml"_s << true;
    QString deep;
    for (int i = 0; i < 2000; ++i)
        deep += QString(i, u' ') + u"constraints:\n"_s;
    QTest::newRow("deep by indent") << deep << u"a.yaml"_s << true;
    QTest::newRow("too large") << QString(u"constraints: "_s + QString(5'000'000, u'x')) << u"a.yaml"_s << true;
    QTest::newRow("an alias of itself") << u"constraints: &a [*a]\n"_s << u"a.yaml"_s << true;
    QTest::newRow("empty") << QString() << u"a.yaml"_s << false;
    QTest::newRow("only a mark") << QString(QChar(0xFEFF)) << u"a.yaml"_s << false;
    QTest::newRow("NUL") << QString(u"constraints: "_s + QChar(0)) << u"a.yaml"_s << true;
    QTest::newRow("several documents") << u"constraints: [a]\n---\nb: c\n"_s << u"a.yaml"_s << false;
    QTest::newRow("json brackets") << QString(100'000, u'[') << u"a.json"_s << true;
    QTest::newRow("empty json") << QString() << u"a.json"_s << true;
    QTest::newRow("json with an open string") << u"{\"findings\": [\"a\\"_s << u"a.json"_s << true;
    QTest::newRow("markdown that looks like yaml") << u"note: [\n\nx"_s << u"a.md"_s << false;
    QTest::newRow("quotes") << QString(u"## Constraints\n"_s + QString(20'000, u'>') + u" - a\n"_s) << u"a.md"_s << false;
    QTest::newRow("items") << QString(u"## Constraints\n"_s + u"- a\n"_s.repeated(100'000)) << u"a.md"_s << false;
}

void TestResearch::hostileFilesAreRefusedOrRead()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    const Research research = readResearch(text, path);
    QTEST(!research.error.isEmpty(), "isRefused");
    QVERIFY(!dump(research).contains("BAD RANGE"_L1));
    QCOMPARE(research.text, text);
}

void TestResearch::aPlanIsToldFromResearch()
{
    QVERIFY(isPlan(u"# A\n\n## Tasks\n"_s));
    QVERIFY(isPlan(u"# A\n\n#### risks and mitigation:\n"_s));
    QVERIFY(isPlan(u"## Design Decision: X\n"_s));
    QVERIFY(isPlan(u"---\nresearch: a.md\n---\n# A\n"_s));
    QVERIFY(!isPlan(u"---\ntopic: a.md\n---\n# A\n"_s));
    QVERIFY(!isPlan(u"# A\n\n```\n## Tasks\n```\n\n> ## Risks\n"_s));
    QVERIFY(!isPlan(readFile(QStringLiteral(DATA_FOLDER "/research/sync.md"))));
    QVERIFY(!isPlan(QString()));
}

void TestResearch::lineEndsChangeNothing()
{
    const QDir folder(QStringLiteral(DATA_FOLDER "/research"));
    for (const auto &name : {u"sync.md"_s, u"limits.yaml"_s, u"bundle.md"_s}) {
        const QString text = readFile(folder.filePath(name));
        QString other = text;
        other.replace(u'\n', "\r\n"_L1);
        QCOMPARE(dump(readResearch(other, name)).replace("\\r\\n"_L1, "\\n"_L1), dump(readResearch(text, name)));
    }
}

void TestResearch::headingsOfAnUnknownShapeCanBeFindings()
{
    const Research notes = readResearch(u"# Notes\n\nIntro.\n\n## We met\n\nAnd talked.\n\n### F-03: Later\n\n## Then\n"_s, u"notes.md"_s);
    QVERIFY(notes.findings.isEmpty());
    QCOMPARE(dump(withHeadings(notes)),
             u"title: Notes\nquestion: \nD1 discovery 5-7: We met\n   <## We met\\n\\nAnd talked.\\n>\n"
             "F-03 discovery 9-9: Later\n   <### F-03: Later\\n>\nD3 discovery 11-11: Then\n   <## Then\\n>\n"_s);
    const Research known = readResearch(u"# A\n\n## Constraints\n\n- b\n"_s, u"a.md"_s);
    QVERIFY(known.headings.isEmpty());
    QCOMPARE(withHeadings(known), known);
}

QTEST_GUILESS_MAIN(TestResearch)
#include "tst_research.moc"
