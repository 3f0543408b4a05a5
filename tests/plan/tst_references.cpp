// SPDX-License-Identifier: Apache-2.0
#include "approvallinereader.h"
#include "citationreader.h"
#include "referencereader.h"
#include "sectiontitles.h"
#include "taskfields.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class TestReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dependenciesReadAsWritten_data();
    void dependenciesReadAsWritten();
    void filesAreTakenFromTheirMarks_data();
    void filesAreTakenFromTheirMarks();
    void citationsHoldIdAndQuote();
    void anApprovalNamesAPersonOnlyIfAllOfItFits_data();
    void anApprovalNamesAPersonOnlyIfAllOfItFits();
    void sectionsAreKnownByTheirTitles_data();
    void sectionsAreKnownByTheirTitles();
};

void TestReferences::dependenciesReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("none") << u"None"_s << QString();
    QTest::newRow("none with a reason") << u"none (first task)"_s << QString();
    QTest::newRow("dash") << u"—"_s << QString();
    QTest::newRow("one") << u"Task 1"_s << u"1"_s;
    QTest::newRow("two") << u"Task 1, Task 3"_s << u"1 3"_s;
    QTest::newRow("range") << u"Tasks 1-3"_s << u"1 2 3"_s;
    QTest::newRow("en dash") << u"Tasks 1–3, 5"_s << u"1 2 3 5"_s;
    QTest::newRow("range of labels") << u"Task 1 - Task 3"_s << u"1 2 3"_s;
    QTest::newRow("bare") << u"1, 3"_s << u"1 3"_s;
    QTest::newRow("title") << u"Task 2 (the title, with 7 commas)"_s << u"2"_s;
    QTest::newRow("letters") << u"T001"_s << u"T001"_s;
    QTest::newRow("range of letters") << u"T008-T010"_s << u"T008 T009 T010"_s;
    QTest::newRow("dotted") << u"Task 2.1 and 2.2"_s << u"2.1 2.2"_s;
    QTest::newRow("repeat") << u"1~2"_s << u"1~2"_s;
    QTest::newRow("hash") << u"#4 & Task #5"_s << u"4 5"_s;
    QTest::newRow("bold") << u"**Task 1**; `2`."_s << u"1 2"_s;
    QTest::newRow("wrapped") << u"Task 1 (first), Task\n2 and\nTask 3"_s << u"1 2 3"_s;
    QTest::newRow("items") << u"- Task 1\n- 2\n* T003"_s << u"1 2 T003"_s;
    QTest::newRow("one a line") << u"Task 1\nTask 2 (a)\n**Task 4**\n#5"_s << u"1 2 4 5"_s;
    QTest::newRow("wrapped words") << u"after the\nrelease of Task 3"_s << u"?after the\nrelease of Task 3"_s;
    QTest::newRow("twice") << u"1, Task 1, 1"_s << u"1"_s;
    QTest::newRow("many, some twice") << u"Tasks 1-10, 3, 11, 10, 11, 12"_s << u"1 2 3 4 5 6 7 8 9 10 11 12"_s;
    QTest::newRow("words") << u"after the release"_s << u"?after the release"_s;
    QTest::newRow("phase") << u"Phase 1"_s << u"?Phase 1"_s;
    QTest::newRow("turned round") << u"Tasks 3-1"_s << u"?Tasks 3-1"_s;
    QTest::newRow("a sentence with a number") << u"3 servers"_s << u"?3 servers"_s;
}

void TestReferences::dependenciesReadAsWritten()
{
    QFETCH(QString, text);
    QStringList numbers;
    for (const Reference &reference : readReferences(text))
        numbers.append(reference.number.isEmpty() ? u'?' + reference.written : reference.number);
    QTEST(numbers.join(u' '), "numbers");
}

void TestReferences::filesAreTakenFromTheirMarks_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("marked") << u"`a.cpp`, `b.h:12-30`"_s << QStringList {u"a.cpp"_s, u"b.h:12-30"_s};
    QTest::newRow("bare") << u"a.cpp, b c.h"_s << QStringList {u"a.cpp"_s, u"b c.h"_s};
    QTest::newRow("remarks") << u"`a.cpp` (new, see `Foo`), b.h (old)"_s << QStringList {u"a.cpp"_s, u"b.h"_s};
    QTest::newRow("list") << u"- Create: `a`\n  - `b`\r\n* c"_s << QStringList {u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("comma within") << u"`a,b`"_s << QStringList {u"a,b"_s};
    QTest::newRow("none") << u"None"_s << QStringList();
    QTest::newRow("open mark") << u"`a.cpp"_s << QStringList {u"a.cpp"_s};
}

void TestReferences::filesAreTakenFromTheirMarks()
{
    QFETCH(QString, value);
    QTEST(readFiles(value), "files");
}

void TestReferences::citationsHoldIdAndQuote()
{
    const QString text = u"C1 \"must, (work)\", sync:D2 nonsense, F-03 “curled”"_s;
    const QList<Citation> citations = readCitations(text, {0, text.size()});
    QCOMPARE(citations.size(), 3);
    QCOMPARE(citations[0], (Citation {u"C1"_s, u"must, (work)"_s, {0, 17}}));
    QCOMPARE(citations[1].id, u"sync:D2"_s);
    QCOMPARE(citations[2].quote, u"curled"_s);
    const QString criterion = u"Fast (p95) (S1 \"below (50) ms\", C2)"_s;
    const auto suffix = readCitationSuffix(criterion, {0, criterion.size()});
    QVERIFY(suffix);
    QCOMPARE(suffix->citations.size(), 2);
    QCOMPARE(slice(criterion, suffix->text), u"Fast (p95)");
    for (const auto &plain : {u"In (UTF-8)"_s, u"As (RFC 2818)"_s, u"(S1)"_s, u"f(S1)"_s, u"Some (S1) more"_s, u"Half (S1 and so on)"_s})
        QVERIFY(!readCitationSuffix(plain, {0, plain.size()}));
}

void TestReferences::anApprovalNamesAPersonOnlyIfAllOfItFits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("person");
    QTest::newRow("all") << u"- [x] Lead — Ada <a@b>, 2026-11-22"_s << u"Lead"_s << u"Ada <a@b>"_s;
    QTest::newRow("dash in the role") << u"- [X] Lead — Core — Ada B <a@b>, 2026-11-22"_s << u"Lead — Core"_s << u"Ada B <a@b>"_s;
    QTest::newRow("no mail") << u"- [x] Lead — Ada, 2026-11-22"_s << u"Lead — Ada, 2026-11-22"_s << QString();
    QTest::newRow("no date") << u"- [x] Lead — Ada <a@b>"_s << u"Lead — Ada <a@b>"_s << QString();
    QTest::newRow("more behind") << u"- [x] Lead — Ada <a@b>, 2026-11-22 ok"_s << u"Lead — Ada <a@b>, 2026-11-22 ok"_s << QString();
    QTest::newRow("hyphen") << u"* [ ] Lead - Ada <a@b>, 2026-11-22"_s << u"Lead - Ada <a@b>, 2026-11-22"_s << QString();
    QTest::newRow("empty role") << u"- [ ] "_s << QString() << QString();
    QTest::newRow("struck") << u"- [-] Lead"_s << QString() << QString();
    QTest::newRow("no box") << u"- Lead"_s << QString() << QString();
}

void TestReferences::anApprovalNamesAPersonOnlyIfAllOfItFits()
{
    QFETCH(QString, line);
    QFETCH(QString, role);
    const auto approval = readApprovalLine(line);
    QCOMPARE(approval.has_value(), !role.isEmpty());
    QCOMPARE(approval ? approval->role : QString(), role);
    QTEST(approval ? approval->person : QString(), "person");
}

void TestReferences::sectionsAreKnownByTheirTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("kind");
    QTest::newRow("plain") << u"Tasks"_s << u"tasks"_s;
    QTest::newRow("case") << u"aCCEPTANCE criteria"_s << u"criteria"_s;
    QTest::newRow("colon") << u"Risks:"_s << u"risks"_s;
    QTest::newRow("ampersand") << u"Risks & Mitigation"_s << u"risks"_s;
    QTest::newRow("numbered") << u"3. Rollback Procedure"_s << u"rollback"_s;
    QTest::newRow("bold") << u"**Approval**"_s << u"approval"_s;
    QTest::newRow("symbol") << u"✅ Next Steps"_s << u"next"_s;
    QTest::newRow("approach's own") << u"Root Cause"_s << u"approach"_s;
    QTest::newRow("more words") << u"Tasks for later"_s << u"other"_s;
    QTest::newRow("empty") << QString() << u"other"_s;
    QTest::newRow("no letters") << u"1234"_s << u"other"_s;
}

void TestReferences::sectionsAreKnownByTheirTitles()
{
    QFETCH(QString, title);
    QTEST(toText(sectionKind(title)), "kind");
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
