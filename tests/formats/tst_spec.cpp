// SPDX-License-Identifier: Apache-2.0
#include "messagetext.h"
#include "planreader.h"
#include "spec.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Setsquare;

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString data(const QString &name)
{
    return QStringLiteral(DATA_FOLDER "/formats/") + name;
}

QString exported(const QString &text, bool draft = false, const Gate &gate = {})
{
    return spec(readPlan(text), text, gate, {u"plan.md"_s, {}, u"setsquare/1:0"_s, draft});
}

} // namespace

class TestSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsPutInOrder();
    void everyLineOfThePlanIsThereOnce_data();
    void everyLineOfThePlanIsThereOnce();
    void sectionsFollowTheOrderOfWork();
    void severalSectionsOfAKindAreKept();
    void aSectionWithinAnUnknownOneIsFound();
    void headingsKeepTheirDistance();
    void thePlanSaysTheSameAfterwards();
    void aTotalIsAddedWhereNoneIsStated_data();
    void aTotalIsAddedWhereNoneIsStated();
    void aDraftSaysSoAtItsTopWithItsBlockers();
    void lineEndsStayThoseOfThePlan_data();
    void lineEndsStayThoseOfThePlan();
    void anOpenFenceAtTheEndSwallowsNothing();
    void theEndSaysWhatItWasMadeOf();
    void anExportOfAnExportHasOneOrigin();
    void otherTextHasNoOrigin_data();
    void otherTextHasNoOrigin();
};

void TestSpec::aPlanIsPutInOrder()
{
    const QString text = exported(read(data(u"uploads.md"_s)));
    QFile golden(data(u"uploads-spec.md"_s));
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        return;
    }
    QCOMPARE(text, read(golden.fileName()));
}

void TestSpec::everyLineOfThePlanIsThereOnce_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("uploads") << data(u"uploads.md"_s);
    QTest::newRow("sample") << QStringLiteral(SOURCE_FOLDER "/resources/samples/offline-search.md");
}

void TestSpec::everyLineOfThePlanIsThereOnce()
{
    QFETCH(QString, path);
    const QString plan = read(path);
    QVERIFY(!plan.isEmpty());
    const QStringList before = plan.split(u'\n');
    const QStringList after = exported(plan).split(u'\n');
    for (const QString &line : before) {
        if (!line.trimmed().isEmpty())
            QVERIFY2(after.count(line) == before.count(line), qPrintable(line));
    }
}

void TestSpec::sectionsFollowTheOrderOfWork()
{
    const QString text =
        exported(u"# Plan: T\n\n## Next Steps\nn\n\n## Approval\n- [ ] A\n\n## Glossary\ng\n\n## Estimated Effort\n- Total: 1 h\n\n"
                 "## Design Decisions\n\n## Validation Checkpoints\n\n## Rollback\n\n## Risks\n\n## Acceptance Criteria\n\n## Tasks\n\n"
                 "## Architecture\n\n## Context\nc\n"_s);
    QStringList headings;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'#'))
            headings.append(line);
    }
    QCOMPARE(headings,
             (QStringList {u"# Implementation Specification: T"_s, u"## Context"_s, u"## Architecture"_s, u"## Tasks"_s,
                           u"## Acceptance Criteria"_s, u"## Risks"_s, u"## Rollback"_s, u"## Validation Checkpoints"_s,
                           u"## Design Decisions"_s, u"## Estimated Effort"_s, u"## Approval"_s, u"## Next Steps"_s, u"## Glossary"_s}));
}

void TestSpec::severalSectionsOfAKindAreKept()
{
    const QString text =
        exported(u"# T\n\n## Design Decision: A\n**Context:** a\n\n## Tasks\n1. **X**\n\n## Design Decision: B\n**Context:** b\n"_s);
    QVERIFY(text.indexOf(u"1. **X**"_s) < text.indexOf(u"Decision: A"_s));
    QVERIFY(text.indexOf(u"Decision: A"_s) < text.indexOf(u"Decision: B"_s));
}

void TestSpec::aSectionWithinAnUnknownOneIsFound()
{
    const QString text = exported(u"# T\n\n## Appendix\nwords\n\n### Tasks\n\n#### Phase 1: P\n\n1. **X**\n\n## Context\nc\n"_s);
    QVERIFY(text.indexOf(u"## Context"_s) < text.indexOf(u"\n## Tasks\n\n### Phase 1: P\n"_s));
    QVERIFY(text.indexOf(u"1. **X**"_s) < text.indexOf(u"## Appendix\nwords"_s));
}

void TestSpec::headingsKeepTheirDistance()
{
    const QString text = exported(u"# T\n\n# Context\nc\n\n## Detail\n\n```\n# no heading\n```\n\nTasks\n=====\n\n1. **X**\n"_s);
    QVERIFY(text.contains(u"\n## Context\nc\n\n### Detail\n\n```\n# no heading\n```\n"_s));
    QVERIFY(text.contains(u"\n## Tasks\n\n1. **X**"_s));
}

void TestSpec::thePlanSaysTheSameAfterwards()
{
    const QString path = QStringLiteral(SOURCE_FOLDER "/resources/samples/offline-search.md");
    const Plan before = readPlan(read(path));
    const Plan after = readPlan(exported(read(path)));
    QCOMPARE(after.title, before.title);
    QCOMPARE(after.tasks.size(), before.tasks.size());
    for (qsizetype index = 0; index < before.tasks.size(); ++index)
        QVERIFY2(after.tasks.at(index).sameContent(before.tasks.at(index)), qPrintable(before.tasks.at(index).title));
    QCOMPARE(after.criteria.size(), before.criteria.size());
    QCOMPARE(after.decisions.size(), before.decisions.size());
    QCOMPARE(after.risks.size(), before.risks.size());
    QCOMPARE(after.effort.total, before.effort.total);
}

void TestSpec::aTotalIsAddedWhereNoneIsStated_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("expected");
    QTest::newRow("parts without total")
        << u"# T\n\n## Estimated Effort\n- Research: 2 hours\n- Implementation: 3-4 hours\n\n## Approval\n"_s
        << u"- Implementation: 3-4 hours\n- Total: 5–6 h\n\n## Approval"_s;
    QTest::newRow("a stated total stays") << u"# T\n\n## Estimated Effort\n- Research: 2 hours\n- Total: 9 hours\n"_s
                                          << u"- Research: 2 hours\n- Total: 9 hours\n\n<!--"_s;
    QTest::newRow("no section") << u"# T\n\n## Tasks\n\n1. **A**\n   - Estimate: 2 hours\n2. **B**\n   - Estimate: 1-3 hours\n"_s
                                << u"## Estimated Effort\n\n- Implementation: 3–5 h\n- Total: 3–5 h\n"_s;
}

void TestSpec::aTotalIsAddedWhereNoneIsStated()
{
    QFETCH(QString, plan);
    QFETCH(QString, expected);
    const QString text = exported(plan);
    QVERIFY2(text.contains(expected), qPrintable(text));
}

void TestSpec::aDraftSaysSoAtItsTopWithItsBlockers()
{
    Gate gate;
    gate.blockers.append(Blocker {u"Lead"_s, {}, {"“%1” has not approved.", {u"Lead"_s}}, {}});
    const QString text = exported(u"# T\n\nwords\n\n## Tasks\n"_s, true, gate);
    QVERIFY2(text.startsWith(u"# Implementation Specification: T\n\n> **DRAFT**"_s), qPrintable(text));
    QVERIFY(text.indexOf(u"> - “Lead” has not approved.\n\nwords"_s) > 0);
    QVERIFY(!exported(u"# T\n"_s, false, gate).contains(u"DRAFT"_s));
}

void TestSpec::lineEndsStayThoseOfThePlan_data()
{
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("CRLF") << u"\r\n"_s;
    QTest::newRow("LF") << u"\n"_s;
}

void TestSpec::lineEndsStayThoseOfThePlan()
{
    QFETCH(QString, lineEnd);
    const QString plan = read(data(u"uploads.md"_s)).replace(u'\n', lineEnd);
    QString text = exported(plan, true);
    QCOMPARE(text.count(u'\n'), text.count(lineEnd));
    // the block at the end holds hashes of what is before it
    const QString block = u"<!-- setsquare/spec/1"_s;
    QCOMPARE(text.replace(lineEnd, u"\n"_s).section(block, 0, 0), exported(read(data(u"uploads.md"_s)), true).section(block, 0, 0));
}

void TestSpec::anOpenFenceAtTheEndSwallowsNothing()
{
    const QString text = exported(u"# T\n\n## Tasks\n1. **X**\n\n## Context\n~~~~\ncode\n"_s);
    QVERIFY2(text.contains(u"## Context\n~~~~\ncode\n~~~~\n"_s), qPrintable(text));
    QCOMPARE(readPlan(text).tasks.size(), 1);
}

void TestSpec::theEndSaysWhatItWasMadeOf()
{
    const SpecOrigin origin {u"a --> b\nc.md"_s, u"offline"_s, u"setsquare/1:abc"_s, true};
    const QString text = spec({}, u"# T\n"_s, {}, origin);
    QVERIFY(text.endsWith(u"-->\n"_s));
    QCOMPARE(readSpecOrigin(text), origin);
    QCOMPARE(readSpecOrigin(QString(text).replace(u'\n', u"\r\n"_s)), origin);
    QVERIFY(origin.isSamePlan({u"moved.md"_s, u"offline"_s, {}, false}));
    QVERIFY(!origin.isSamePlan({u"a --> b\nc.md"_s, u"other"_s, {}, false}));
    QVERIFY(!SpecOrigin({u"-"_s, {}, {}, false}).isSamePlan({u"-"_s, {}, {}, false}));
}

void TestSpec::anExportOfAnExportHasOneOrigin()
{
    const QString once = exported(read(data(u"uploads.md"_s)));
    QCOMPARE(exported(once), once);
}

void TestSpec::otherTextHasNoOrigin_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("another comment") << u"text\n<!-- note -->\n"_s;
    QTest::newRow("words behind it") << u"<!-- setsquare/spec/1\nplan: a\n-->\nwords\n"_s;
    QTest::newRow("another comment behind it") << u"<!-- setsquare/spec/1\nplan: a\n-->\n<!-- note -->\n"_s;
}

void TestSpec::otherTextHasNoOrigin()
{
    QFETCH(QString, text);
    QCOMPARE(readSpecOrigin(text), std::nullopt);
}

QTEST_GUILESS_MAIN(TestSpec)
#include "tst_spec.moc"
