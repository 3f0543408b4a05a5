// SPDX-License-Identifier: Apache-2.0
#include "checkedplan.h"
#include "silencing.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString bigTask = u"# Plan: T\n\n## Tasks\n\n1. **Print labels**\n   - Files: `a.py`\n   - Tests: one\n   - Depends on: None\n"
                        "   - Estimate: 9 hours\n"_s;

CheckedPlan configured(const QString &text, const QByteArray &configuration)
{
    CheckedPlan checked(text);
    checked.configuration = readConfiguration(configuration, u".setsquare.yaml"_s);
    return checked;
}

QStringList about(const QString &rule, const CheckedPlan &checked)
{
    QStringList first;
    for (const Finding &finding : checked.findings()) {
        if (finding.rule == rule)
            first.append(finding.message.arguments.value(0));
    }
    return first;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConfigurationSaysHowSeriousARuleIs()
    {
        const auto severity = [](const CheckedPlan &checked) {
            for (const Finding &finding : checked.findings()) {
                if (finding.rule == u"task-too-big"_s)
                    return int(finding.severity);
            }
            return -1;
        };
        QCOMPARE(severity(CheckedPlan(bigTask)), int(Severity::Warning));
        QCOMPARE(severity(configured(bigTask, "rules: {task-too-big: error}")), int(Severity::Error));
        QCOMPARE(severity(configured(bigTask, "rules: {task-too-big: info}")), int(Severity::Info));
        QCOMPARE(severity(configured(bigTask, "rules: {task-too-big: off}")), -1);
        QCOMPARE(severity(configured(bigTask, "thresholds: {task-hours: 9}")), -1);
    }

    void aConfigurationSaysItOfWhatReadingFindsToo()
    {
        const QString repeated = u"## Tasks\n\n1. **A**\n   - Tests: a\n\n3. **B**\n   - Tests: b\n\n3. **C**\n   - Tests: c\n"_s;
        QVERIFY(CheckedPlan(repeated).rules().contains(u"duplicate-number"_s));
        QVERIFY(!configured(repeated, "rules: {duplicate-number: off}").rules().contains(u"duplicate-number"_s));
    }

    void aRuleIsSilencedAtOnePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("left");
        const QString allow = u"<!-- setsquare:allow task-no-tests the old ones do -->"_s;
        const auto tasks = [](const QString &above, const QString &within, const QString &between) {
            return u"# Plan: T\n\n## Tasks\n\n"_s + above + u"1. **One**\n   - Files: `a.py`"_s + within + u'\n' + between
                + u"2. **Two**\n   - Files: `b.py`\n"_s;
        };
        QTest::newRow("nowhere") << tasks({}, {}, {}) << QStringList {u"1"_s, u"2"_s};
        QTest::newRow("within a task") << tasks({}, u"\n   "_s + allow, {}) << QStringList {u"2"_s};
        QTest::newRow("on a task's own line") << tasks({}, u' ' + allow, {}) << QStringList {u"2"_s};
        QTest::newRow("above a task") << tasks(allow + u'\n', {}, {}) << QStringList {u"2"_s};
        QTest::newRow("above the second task") << tasks({}, {}, allow + u'\n') << QStringList {u"1"_s};
        QTest::newRow("below the heading of the section") << tasks(allow + u"\n\n"_s, {}, {}) << QStringList {};
        QTest::newRow("in code") << tasks(u"```\n"_s + allow + u"\n```\n\n"_s, {}, {}) << QStringList {u"1"_s, u"2"_s};
        QTest::newRow("another rule") << tasks(u"<!-- setsquare:allow task-no-files why -->\n"_s, {}, {}) << QStringList {u"1"_s, u"2"_s};
    }
    void aRuleIsSilencedAtOnePlace()
    {
        QFETCH(QString, text);
        QTEST(about(u"task-no-tests"_s, CheckedPlan(text)), "left");
    }

    void whatIsMissingIsSilencedAtTheTop()
    {
        const QString text = u"# Plan: T\n\n%1\n\n## Context\n\nLabels.\n"_s;
        QVERIFY(CheckedPlan(text.arg(QString())).rules().contains(u"section-missing"_s));
        const CheckedPlan allowed(text.arg(u"<!-- setsquare:allow section-missing it is a sketch -->"_s));
        QVERIFY(!allowed.rules().contains(u"section-missing"_s));
    }

    void aSilenceHasAReason()
    {
        const QString text = u"# Plan: T\n\n<!-- setsquare:allow section-missing%1 -->\n"_s;
        QVERIFY(CheckedPlan(text.arg(QString())).rules().contains(u"silence"_s));
        QVERIFY(!CheckedPlan(text.arg(u" a sketch"_s)).rules().contains(u"silence"_s));
        QCOMPARE(silences(CheckedPlan(text.arg(u" a  sketch"_s)).subject()).constFirst().reason, u"a sketch"_s);
    }

    void aSectionThatIsNotStartedIsOneFinding()
    {
        const QString criteria =
            u"# Plan: T\n\n## Acceptance Criteria\n\n<!-- What has to be true? -->\n\n### Functional Requirements\n\n%1"
            "### Documentation Requirements\n"_s;
        QCOMPARE(about(u"section-not-started"_s, CheckedPlan(criteria.arg(QString()))), QStringList {u"Acceptance Criteria"_s});
        QVERIFY(!CheckedPlan(criteria.arg(QString())).rules().contains(u"criteria-group-missing"_s));
        const CheckedPlan begun(criteria.arg(u"- [ ] A label comes out\n\n"_s));
        QVERIFY(!begun.rules().contains(u"section-not-started"_s));
        QVERIFY(begun.rules().contains(u"criteria-group-missing"_s));
    }

    void theTemplatesOfTheReferenceAreNotStarted_data()
    {
        QTest::addColumn<QString>("section");
        QTest::newRow("criteria")
            << u"## Acceptance Criteria\n\n### Functional Requirements\n- [ ] [Specific behavior works]\n- [ ] [Edge case "
               "handled]\n\n### Testing Requirements\n- [ ] Unit tests pass\n- [ ] Manual smoke test: [Specific steps]\n"_s;
        QTest::newRow("tasks")
            << u"## Implementation Tasks\n\n### Phase 1: Foundation (est: 2-4 hours)\n1. **Task 1:** [Specific, actionable "
               "task]\n   - Files: `path/to/file1.py`, `path/to/file2.py`\n   - Changes: [High-level description]\n   - "
               "Tests: [How to validate]\n   - Depends on: None\n"_s;
        QTest::newRow("risks") << u"## Risks & Mitigation\n\n| Risk | Likelihood | Impact | Mitigation |\n|------|------|------|------|\n"
                                  "| [Risk 1] | High | High | [How to prevent/reduce] |\n"_s;
        QTest::newRow("rollback") << u"## Rollback Plan\nIf implementation fails:\n1. [Step to revert change 1]\n"
                                     "2. [How to verify rollback successful]\n"_s;
        QTest::newRow("effort") << u"## Estimated Effort\n- Research:\n- Planning: <!-- a fifth at least -->\n- Total: [X-Y hours]\n"_s;
    }
    void theTemplatesOfTheReferenceAreNotStarted()
    {
        QFETCH(QString, section);
        const CheckedPlan checked(u"# Plan: T\n\n"_s + section);
        QStringList rules = checked.rules();
        rules.removeAll(u"section-missing"_s);
        rules.removeAll(u"learnings-none"_s);
        QCOMPARE(rules, QStringList {u"section-not-started"_s});
    }

    void marksInCodeAndCommentsAreNotLeft()
    {
        const QString text = u"# Plan: T\n\n## Context\n\nLabels.%1\n"_s;
        const auto isLeft = [&text](const QString &more) { return CheckedPlan(text.arg(more)).rules().contains(u"placeholder"_s); };
        QVERIFY(isLeft(u" The rest is TBD"_s));
        QVERIFY(isLeft(u"\n\n- TODO: say why"_s));
        QVERIFY(isLeft(u"\n\n- Owner: TBD"_s));
        QVERIFY(!isLeft(u" `TBD`"_s));
        QVERIFY(!isLeft(u"\n\n```\nTODO: say why\n```"_s));
        QVERIFY(!isLeft(u"\n\n<!-- TODO: say\nwhy: TBD -->"_s));
        QVERIFY(!isLeft(u" No TODO comment is left behind"_s));
        QVERIFY(!isLeft(u"\n\n- [ ] TODOS are listed"_s));
        QVERIFY(!isLeft(u" See [How to print][howto]"_s));
    }

    void damagedTextIsCheckedLikeAnyOther()
    {
        for (const QString &folder : QDir(QStringLiteral(DATA_FOLDER "/check")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString text = checkedPlan(folder, u"trips"_s).text;
            for (qsizetype length = 0; length < text.size(); length += 7) {
                const CheckedPlan cut(text.first(length));
                for (const Finding &finding : cut.findings()) {
                    QVERIFY(TextRange({0, length}).contains(finding.range));
                    for (const Fix &fix : fixes(cut.subject(), finding))
                        QVERIFY(fix.make({cut.plan, cut.text}).patch.fits(length));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
