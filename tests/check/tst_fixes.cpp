// SPDX-License-Identifier: Apache-2.0
#include "checkedplan.h"
#include "guard.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

/** What a finding says, wherever it is. */
QString said(const Finding &finding)
{
    return finding.rule + u'|' + QString::fromUtf8(finding.message.pattern) + u'|' + finding.message.arguments.join(u'|');
}

QStringList said(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(said(finding));
    return result;
}

CheckedPlan withText(const CheckedPlan &checked, const QString &text)
{
    CheckedPlan after(text);
    after.research = checked.research;
    after.configuration = checked.configuration;
    after.files = checked.files;
    return after;
}

CheckedPlan withLineEnds(const CheckedPlan &checked, const QString &lineEnd)
{
    QString text = checked.text;
    return withText(checked, text.replace(u"\n"_s, lineEnd));
}

/** All plans that there are data of. */
QList<CheckedPlan> plans()
{
    QList<CheckedPlan> result;
    for (const QString &folder : QDir(QStringLiteral(DATA_FOLDER "/check")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &name : {u"trips"_s, u"spared"_s})
            result.append(checkedPlan(folder, name));
    }
    result.append(CheckedPlan(QString::fromUtf8(bytesOf(QStringLiteral(DATA_FOLDER "/check/worked-example.md")))));
    result.append(CheckedPlan(QString::fromUtf8(bytesOf(QStringLiteral(DATA_FOLDER "/plan/feature.md")))));
    result.append(CheckedPlan(QString::fromUtf8(bytesOf(QStringLiteral(DATA_FOLDER "/plan/headings.md")))));
    return result;
}

} // namespace

class TestFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRemovesItsFindingAndAddsNone_data()
    {
        QTest::addColumn<QString>("lineEnd");
        QTest::newRow("LF") << u"\n"_s;
        QTest::newRow("CRLF") << u"\r\n"_s;
    }
    void eachRemovesItsFindingAndAddsNone()
    {
        QFETCH(QString, lineEnd);
        QStringList mended;
        for (const CheckedPlan &read : plans()) {
            const CheckedPlan before = withLineEnds(read, lineEnd);
            const QList<Finding> findings = before.findings();
            for (const Finding &finding : findings) {
                for (const Fix &fix : fixes(before.subject(), finding)) {
                    const Edit edit = guarded({before.plan, before.text}, fix.make({before.plan, before.text}));
                    if (edit.isRefused() && before.rules().contains(u"conflict-marker"_s))
                        continue; // nothing within a conflict is touched
                    QVERIFY2(!edit.isRefused(), qPrintable(said(finding) + u" -- "_s + QString::fromUtf8(edit.reason.pattern)));
                    QVERIFY2(!edit.patch.isEmpty(), qPrintable(said(finding)));
                    const CheckedPlan after = withText(before, edit.patch.applied(before.text));
                    QStringList rest = said(findings);
                    rest.removeOne(said(finding));
                    for (const QString &left : said(after.findings()))
                        QVERIFY2(rest.removeOne(left), qPrintable(said(finding) + u" became "_s + left + u" in "_s + after.text));
                    mended.append(finding.rule);
                }
            }
        }
        mended.removeDuplicates();
        QStringList withFixes;
        for (const Rule &rule : rules()) {
            if (rule.fixes)
                withFixes.append(QLatin1StringView(rule.code));
        }
        for (const QString &rule : std::as_const(withFixes))
            QVERIFY2(mended.contains(rule), qPrintable(rule));
    }

    void allOfAKindAreFixedAsOne()
    {
        const CheckedPlan before(u"# Plan: T\n\n## Tasks\n\n1. **A**\n   - Tests: a\n2. **B**\n   - Tests: b\n3. **C**\n   - Tests: c\n"_s);
        const QString rule = u"task-no-dependencies"_s;
        QCOMPARE(before.rules().count(rule), 3);
        const Edit edit = guarded({before.plan, before.text}, fixAll(before.subject(), before.findings(), rule));
        QVERIFY(!edit.isRefused());
        const CheckedPlan after(edit.patch.applied(before.text));
        QCOMPARE(after.rules().count(rule), 0);
        QCOMPARE(after.plan.tasks[0].dependsOn, QStringList());
        QCOMPARE(after.plan.tasks[2].dependsOn, QStringList(u"2"_s));
        QVERIFY(fixAll(before.subject(), before.findings(), u"task-too-big"_s).patch.isEmpty());
    }

    void oneThatIsRefusedLeavesTheOthers()
    {
        const CheckedPlan before(
            u"# Plan: T\n\n## Tasks\n\n1. **A**\n   - Depends on: Task 8\n<<<<<<< a\n2. **B**\n   - Depends on: Task 9\n=======\n>>>>>>> b\n"_s);
        const Edit edit = fixAll(before.subject(), before.findings(), u"dependency-missing"_s);
        QVERIFY(!edit.isRefused());
        const QString after = edit.patch.applied(before.text);
        QVERIFY2(!after.contains(u"Task 8"_s) && after.contains(u"Task 9"_s), qPrintable(after));
    }
};

QTEST_GUILESS_MAIN(TestFixes)
#include "tst_fixes.moc"
