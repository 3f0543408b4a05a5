// SPDX-License-Identifier: Apache-2.0
#include "digest.h"
#include "planreader.h"
#include "specorigin.h"
#include "verification.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;
using Result = Verification::Result;

namespace {

constexpr auto record = R"({"role":"Lead -- all","person":"Ada <ada@example.org>","note":"a --> b 100 %"})"
                        "\n";

QString sample(const QString &path = u"" DATA_FOLDER "/formats/uploads.md"_s)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

SpecOrigin originOf(const Plan &plan, const QString &text, bool draft = false)
{
    return {u"uploads.md"_s, u"up"_s, digest(text, plan.approvals), draft, QString(64, u'c'), {record, record}};
}

QString exported(const QString &text, bool draft = false)
{
    const Plan plan = readPlan(text);
    return spec(plan, text, {}, originOf(plan, text, draft));
}

Result result(const QString &spec, const std::optional<QString> &plan = {})
{
    return verifySpec(spec, plan).result;
}

} // namespace

class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasExportedIsVerified_data();
    void whatWasExportedIsVerified();
    void theBlockHoldsTheRecordsByteForByte();
    void everyChangedByteIsNoticed();
    void ticksAreProgress_data();
    void ticksAreProgress();
    void aLogIsProgress_data();
    void aLogIsProgress();
    void otherChangesAreNot_data();
    void otherChangesAreNot();
    void aDraftIsNeverVerified();
    void anotherPlanIsNoticed();
    void aBlockMadeAnewIsFoundOutByThePlan();
    void whatIsNoExportIsAltered_data();
    void whatIsNoExportIsAltered();
    void theAnswerNamesEveryProblem();
};

void TestVerification::whatWasExportedIsVerified_data()
{
    QTest::addColumn<QString>("plan");
    QTest::newRow("a plan") << sample();
    QTest::newRow("the sample") << sample(u"" SOURCE_FOLDER "/resources/samples/offline-search.md"_s);
    QTest::newRow("CRLF") << sample().replace(u'\n', u"\r\n"_s);
    QTest::newRow("lone CR") << sample().replace(u'\n', u'\r');
    QTest::newRow("nothing") << QString();
    QTest::newRow("no last line end") << u"# T\n\n## Tasks\n1. **A**"_s;
    QTest::newRow("an open fence") << u"# T\n\n## Tasks\n1. **A**\n\n## Context\n```\n## Implementation Log\n"_s;
    QTest::newRow("a log of its own") << u"# T\n\n## Implementation Log\nwords\n\n## Glossary\ng\n\n## Tasks\n1. **A**\n"_s;
    QTest::newRow("ticked already") << u"# T\n\n## Acceptance Criteria\n- [x] A\n\n## Approval\n- [x] B — C <d@e>, 2026-11-22\n"_s;
}

void TestVerification::whatWasExportedIsVerified()
{
    QFETCH(QString, plan);
    const QString text = exported(plan);
    const Verification alone = verifySpec(text);
    QVERIFY2(alone.result == Result::Verified, qPrintable(verificationText(alone, {})));
    QCOMPARE(alone.digest, digest(plan, readPlan(plan).approvals));
    QCOMPARE(verifySpec(text, plan), alone);
}

void TestVerification::theBlockHoldsTheRecordsByteForByte()
{
    const QString text = exported(sample());
    const std::optional<SpecOrigin> origin = readSpecOrigin(text);
    QVERIFY(origin);
    QCOMPARE(*origin, originOf(readPlan(sample()), sample()));
    const QString block = text.sliced(findOriginBlock(text)->range.start);
    QVERIFY2(block.contains(uR"("person":"Ada <ada@example.org>")"_s), qPrintable(block));
    QCOMPARE(block.count(u"--"_s), 2);
    QVERIFY(block.endsWith(u"-->\n"_s));
}

void TestVerification::everyChangedByteIsNoticed()
{
    const QByteArray bytes =
        exported(u"# T\n\n## Tasks\n1. **A**\n   - Files: a.cpp\n\n## Acceptance Criteria\n- [ ] A\n- [x] B\n"_s).toUtf8();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int bit : {0, 3, 5}) {
            QByteArray changed = bytes;
            changed[at] = char(changed.at(at) ^ (1 << bit));
            const Result found = result(QString::fromUtf8(changed));
            QVERIFY2(found != Result::Verified, qPrintable(u"byte %1, bit %2"_s.arg(at).arg(bit)));
            const bool isTick = at > 0 && at + 1 < bytes.size() && bytes.at(at - 1) == '[' && bytes.at(at + 1) == ']';
            QVERIFY2(isTick || found == Result::Altered, qPrintable(u"byte %1, bit %2"_s.arg(at).arg(bit)));
        }
    }
}

void TestVerification::ticksAreProgress_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a criterion") << u"- [ ] A file of 2 GB"_s << u"- [x] A file of 2 GB"_s;
    QTest::newRow("a criterion, large") << u"- [ ] A file of 2 GB"_s << u"- [X] A file of 2 GB"_s;
    QTest::newRow("a role that follows") << u"- [ ] Ready for implementation"_s << u"- [x] Ready for implementation"_s;
}

void TestVerification::ticksAreProgress()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString text = exported(sample());
    QVERIFY(text.contains(before));
    const QString ticked = QString(text).replace(before, after);
    QCOMPARE(verifySpec(ticked).result, Result::Progressed);
    QCOMPARE(verifySpec(ticked, sample()).result, Result::Progressed);
    QVERIFY(verifySpec(ticked).problems.isEmpty());
    QCOMPARE(result(QString(ticked).replace(after, before)), Result::Verified);
    // taken away again from a plan that was exported with it
    const QString plan = sample().replace(before, after);
    QCOMPARE(result(exported(plan).replace(after, before), plan), Result::Progressed);
}

void TestVerification::aLogIsProgress_data()
{
    QTest::addColumn<QString>("log");
    QTest::newRow("plain") << u"## Implementation Log\n\nDone on Monday.\n"_s;
    QTest::newRow("with headings and ticks") << u"## Implementation Log\n# Monday\n- [x] Task 1\n## Tasks\n1. **X**\n"_s;
    QTest::newRow("with an open fence") << u"## Implementation Log\n```\n"_s;
    QTest::newRow("that quotes a block") << u"## Implementation Log\n```\n<!-- setsquare/spec/1\nplan: x\n-->\n```\n"_s;
}

void TestVerification::aLogIsProgress()
{
    QFETCH(QString, log);
    const QString text = exported(sample());
    const qsizetype block = findOriginBlock(text)->range.start;
    const QString before = QString(text).insert(block, log + u'\n');
    const QString behind = text + u'\n' + log;
    for (const QString &logged : {behind, before, QString(behind).replace(u"- [ ] Unit tests"_s, u"- [x] Unit tests"_s)}) {
        // a fence that is not closed swallows the block, for every reader of markdown and not for this
        QCOMPARE(verifySpec(logged).result, Result::Progressed);
        QCOMPARE(verifySpec(logged, sample()).result, Result::Progressed);
        QVERIFY(readSpecOrigin(logged));
    }
}

void TestVerification::otherChangesAreNot_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a word") << u"2 GB"_s << u"3 GB"_s;
    QTest::newRow("a tick that is none") << u"- [ ] A file of 2 GB"_s << u"- [-] A file of 2 GB"_s;
    QTest::newRow("a criterion removed") << u"- [ ] A file of 2 GB arrives whole\n"_s << QString();
    QTest::newRow("a space at a line's end") << u"2 GB arrives whole\n"_s << u"2 GB arrives whole \n"_s;
    QTest::newRow("another role") << u"- [ ] Product approved"_s << u"- [x] Nobody approved"_s;
    QTest::newRow("a name") << u"- [ ] Product approved the limits"_s << u"- [x] Product approved the limits — Eve <e@e>, 2026-01-01"_s;
    QTest::newRow("the digest") << u"\ndigest: setsquare/1:"_s << u"\ndigest: setsquare/1:0"_s;
    QTest::newRow("a record") << u"Ada"_s << u"Eve"_s;
    QTest::newRow("words behind") << u"-->\n"_s << u"-->\nwords\n"_s;
    QTest::newRow("words before the log") << u"-->\n"_s << u"-->\nwords\n\n## Implementation Log\n"_s;
    QTest::newRow("a log that is none") << u"-->\n"_s << u"-->\n\n### Implementation Log\n"_s;
    QTest::newRow("its mark as a draft") << u"draft: false"_s << u"draft: true"_s;
}

void TestVerification::otherChangesAreNot()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString text = exported(sample());
    QVERIFY(text.contains(before));
    const Verification verification = verifySpec(QString(text).replace(before, after));
    QCOMPARE(verification.result, Result::Altered);
    QVERIFY(!verification.problems.isEmpty());
}

void TestVerification::aDraftIsNeverVerified()
{
    const Verification verification = verifySpec(exported(sample(), true), sample());
    QVERIFY(verification.draft && verification.result != Result::Verified);
    QCOMPARE(verification.problems.size(), 1);
    const QString claimed = exported(sample(), true).replace(u"draft: true"_s, u"draft: false"_s);
    QCOMPARE(result(claimed), Result::Altered);
}

void TestVerification::anotherPlanIsNoticed()
{
    const QString text = exported(sample());
    QCOMPARE(result(text, sample().replace(u"8 MB"_s, u"9 MB"_s)), Result::Altered);
    QCOMPARE(result(text, QString()), Result::Altered);
    // the approvals of the plan are not what it says
    QCOMPARE(
        result(text,
               sample().replace(u"- [ ] Product approved the limits"_s, u"- [x] Product approved the limits — Eve <e@e>, 2026-01-01"_s)),
        Result::Verified);
}

void TestVerification::aBlockMadeAnewIsFoundOutByThePlan()
{
    const QString text = exported(sample());
    const OriginBlock block = *findOriginBlock(text);
    const QString body = text.first(block.range.start).replace(u"2 GB"_s, u"3 GB"_s);
    const QString forged = body + originBlock(block.origin, body, u"\n"_s);
    QCOMPARE(result(forged), Result::Verified);
    QCOMPARE(result(forged, sample()), Result::Altered);
}

void TestVerification::whatIsNoExportIsAltered_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a plan") << sample();
    QTest::newRow("a block without anything") << u"<!-- setsquare/spec/1\n-->\n"_s;
    QTest::newRow("a block that has no end") << u"<!-- setsquare/spec/1\nplan: a\n"_s;
    QTest::newRow("another form") << u"<!-- setsquare/html/1\nplan: a\n-->\n"_s;
    QTest::newRow("another version") << u"<!-- setsquare/spec/22\nplan: a\n-->\n"_s;
}

void TestVerification::whatIsNoExportIsAltered()
{
    QFETCH(QString, text);
    const Verification verification = verifySpec(text);
    QCOMPARE(verification.result, Result::Altered);
    QCOMPARE(verification.problems.size(), 1);
}

void TestVerification::theAnswerNamesEveryProblem()
{
    const Verification verification = verifySpec(exported(sample(), true) + u"words\n"_s, sample());
    const QJsonObject json = verificationJson(verification);
    QCOMPARE(json.value(u"schema"_s), u"setsquare/verification/1"_s);
    QCOMPARE(json.value(u"result"_s), u"altered"_s);
    QCOMPARE(json.value(u"draft"_s), true);
    QCOMPARE(json.value(u"problems"_s).toArray().size(), 2);
    QCOMPARE(verificationText(verification, u"a.md"_s).count(u'\n'), 4);
    QCOMPARE(verificationJson(verifySpec({})).value(u"digest"_s), QJsonValue());
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
