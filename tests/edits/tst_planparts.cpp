// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"
#include "effortupdate.h"
#include "guard.h"
#include "patternedits.h"
#include "proseedits.h"
#include "riskrating.h"
#include "sectionbeginning.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

using Make = std::function<Edit(const EditSubject &)>;

QString made(const QString &text, const Make &make)
{
    const Plan plan = readPlan(text);
    const Edit edit = guarded({plan, text}, make({plan, text}));
    return edit.isRefused() ? u"refused: "_s + sentence(edit.reason) : edit.patch.applied(text);
}

QString withCrLf(QString text)
{
    return text.replace(u'\n', u"\r\n"_s);
}

const QString tasks = u"## Tasks\n### Phase 1: A (2 hours)\n1. **T**\n2. **U**\n### Phase 2: B\n3. **V**\n   - Estimate: 3-4 hours\n\n"_s;
const QString risks =
    u"## Risks\n\n| Risk | Likelihood | Impact | Mitigation |\n|---|---|---|---|\n| A | low | **HIGH** | Do |\n| B | banana | | |\n"_s;

} // namespace

/** The edits of whole parts of a plan: its prose, its effort, a section that is begun, a risk that is rated, a pattern that is linked. */
class PlanPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proseIsSetWhereItStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isContext");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("context") << u"# P\n\n## Context\n\nOld.\n\nMore.\n\n## Approval\n"_s << true << u"New."_s
                                 << u"# P\n\n## Context\n\nNew.\n\n## Approval\n"_s;
        QTest::newRow("several paragraphs") << u"# P\n\n## Context\nOld.\n\n## Approval\n"_s << true << u"New.\n\n- one\n- two"_s
                                            << u"# P\n\n## Context\nNew.\n\n- one\n- two\n\n## Approval\n"_s;
        QTest::newRow("an empty one") << u"# P\n\n## Context\n\n## Approval\n"_s << true << u"New."_s
                                      << u"# P\n\n## Context\n\nNew.\n\n## Approval\n"_s;
        QTest::newRow("to nothing") << u"# P\n\n## Context\n\nOld.\n\n## Approval\n"_s << true << QString()
                                    << u"# P\n\n## Context\n\n\n\n## Approval\n"_s;
        QTest::newRow("a missing one") << u"# P\n\n## Approval\n"_s << true << u"New."_s << u"# P\n\n## Context\n\nNew.\n\n## Approval\n"_s;
        QTest::newRow("nothing for nothing") << u"# P\n"_s << true << QString() << u"# P\n"_s;
        QTest::newRow("the same") << u"# P\n\n## Context\n\nOld.\n"_s << true << u" Old.\n"_s << u"# P\n\n## Context\n\nOld.\n"_s;
        QTest::newRow("before a rule") << u"# P\n\n## Context\n\nOld.\n\n---\n\n## Approval\n"_s << true << u"New.\n\n---"_s
                                       << u"# P\n\n## Context\n\nNew.\n\n---\n\n## Approval\n"_s;
        QTest::newRow("approach") << u"## Architecture\n\n### Approach\n\nOld.\n\n### Components\n\n1. **A:** b\n"_s << false << u"New."_s
                                  << u"## Architecture\n\n### Approach\n\nNew.\n\n### Components\n\n1. **A:** b\n"_s;
        QTest::newRow("below the section") << u"## Solution\n\nOld.\n\n### Components\n\n1. **A:** b\n"_s << false << u"New."_s
                                           << u"## Solution\n\nNew.\n\n### Components\n\n1. **A:** b\n"_s;
        QTest::newRow("a missing approach") << u"## Architecture\n\n### Components\n\n1. **A:** b\n"_s << false << u"New."_s
                                            << u"## Architecture\n\n### Approach\n\nNew.\n\n### Components\n\n1. **A:** b\n"_s;
        QTest::newRow("a missing architecture")
            << u"# P\n"_s << false << u"New."_s << u"# P\n\n## Solution Architecture\n\n### Approach\n\nNew.\n"_s;
    }
    void proseIsSetWhereItStands()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isContext);
        QFETCH(const QString, value);
        QFETCH(const QString, after);
        const Make make = [&](const EditSubject &subject) {
            return isContext ? setContext(subject, value) : setArchitectureApproach(subject, value);
        };
        QCOMPARE(made(text, make), after);
        QCOMPARE(made(withCrLf(text), make), withCrLf(after));
    }

    void proseThatWouldBeMoreIsRefused_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("a section") << u"New.\n\n## Risks\n"_s;
        QTest::newRow("an open fence") << u"```\nNew."_s;
        QTest::newRow("an open comment") << u"<!-- New."_s;
    }
    void proseThatWouldBeMoreIsRefused()
    {
        QFETCH(const QString, value);
        const QString text = u"# P\n\n## Context\n\nOld.\n\n## Approval\n\n- [ ] A\n"_s;
        const QString result = made(text, [&](const EditSubject &subject) { return setContext(subject, value); });
        QVERIFY2(result.startsWith(u"refused: "_s), qPrintable(result));
    }

    void effortIsBroughtUpToDate_data()
    {
        QTest::addColumn<QString>("effort");
        QTest::addColumn<QString>("after");
        QTest::newRow("missing") << QString() << u"## Estimated Effort\n- Implementation: 5-6 hours\n- Total: 5-6 hours\n"_s;
        QTest::newRow("stale") << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 4 hours\n- Total: 6 hours\n"_s
                               << u"## Estimated Effort\n\n- Research: 2 hours (done)\n- Implementation: 5-6 hours\n- Total: 7-8 hours\n"_s;
        QTest::newRow("with its phases")
            << u"## Estimated Effort\n\n- Implementation: 4h (Phase 1: 1h, Phase 2: 3h)\n- Total: 4h\n"_s
            << u"## Estimated Effort\n\n- Implementation: 5-6h (Phase 1: 2h, Phase 2: 3-4h)\n- Total: 5-6h\n"_s;
        QTest::newRow("no hours") << u"## Estimated Effort\n\n- Implementation: soon\n- Total: 5–6 hours\n"_s
                                  << u"## Estimated Effort\n\n- Implementation: 5-6 hours (soon)\n- Total: 5–6 hours\n"_s;
        QTest::newRow("up to date") << u"## Estimated Effort\n\n- Implementation: 5–6 h\n- Total: 5-6 hours\n"_s
                                    << u"## Estimated Effort\n\n- Implementation: 5–6 h\n- Total: 5-6 hours\n"_s;
    }
    void effortIsBroughtUpToDate()
    {
        QFETCH(const QString, effort);
        QFETCH(const QString, after);
        const QString before = tasks + effort;
        const QString result = made(before, updateEffort);
        QCOMPARE(result.trimmed(), (tasks + after).trimmed());
        QCOMPARE(made(result, updateEffort), result);
        QCOMPARE(made(withCrLf(before), updateEffort), withCrLf(result));
    }

    void sumsStandBesideWhatIsWritten()
    {
        const QList<EffortSum> sums = effortSums(readPlan(tasks + u"## Estimated Effort\n- Research: 2 hours\n- Total: 7-8 hours\n"_s));
        QCOMPARE(sums.size(), 5);
        QCOMPARE(sums[2].sum, (Estimate {5, 6}));
        QVERIFY(!sums[2].written);
        QCOMPARE(sums[4].sum, (Estimate {7, 8}));
        QVERIFY(!sums[4].differs());
        QVERIFY(!sums[0].sum);
        QCOMPARE(unestimatedTasks(readPlan(u"## Tasks\n1. **A**\n2. **B**\n   - Estimate: 1 h\n"_s)), 1);
    }

    void thirdsOfHoursDoNotDifferForEver()
    {
        const QString text = u"## Tasks\n1. **A**\n   - Estimate: 20 min\n\n## Estimated Effort\n\n- Implementation: 1 h\n- Total: 1 h\n"_s;
        const QString once = made(text, updateEffort);
        QVERIFY(once != text);
        QCOMPARE(made(once, updateEffort), once);
    }

    void sectionsAreBegun_data()
    {
        QTest::addColumn<SectionKind>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("after");
        QTest::newRow("before others") << SectionKind::Context << QString()
                                       << u"# P\n\n## Context\n\n## Implementation Tasks\n\n1. **A**\n"_s;
        QTest::newRow("behind all") << SectionKind::Risks << QString()
                                    << u"# P\n\n## Implementation Tasks\n\n1. **A**\n\n## Risks & Mitigation\n"_s;
        QTest::newRow("with its roles") << SectionKind::Approval << QString()
                                        << u"# P\n\n## Implementation Tasks\n\n1. **A**\n\n## Approval\n\n- [ ] Technical lead reviewed\n"
                                           "- [ ] Stakeholder approved\n- [ ] Ready for implementation\n"_s;
        QTest::newRow("of an approach") << SectionKind::Approach << u"Root Cause"_s
                                        << u"# P\n\n## Implementation Tasks\n\n1. **A**\n\n## Root Cause\n"_s;
        QTest::newRow("one that is there") << SectionKind::Tasks << QString()
                                           << u"refused: There is a section “Implementation Tasks” already."_s;
    }
    void sectionsAreBegun()
    {
        QFETCH(const SectionKind, kind);
        QFETCH(const QString, title);
        const QString text = u"# P\n\n## Implementation Tasks\n\n1. **A**\n"_s;
        QTEST(made(text, [&](const EditSubject &subject) { return beginSection(subject, kind, title); }), "after");
    }

    void ratingsTakeTheWordsOfTheTable_data()
    {
        QTest::addColumn<int>("risk");
        QTest::addColumn<Level>("likelihood");
        QTest::addColumn<Level>("impact");
        QTest::addColumn<QString>("row");
        QTest::newRow("as others") << 1 << Level::Low << Level::High << u"| B | low | **HIGH** | |"_s;
        QTest::newRow("new words") << 0 << Level::Medium << Level::Low << u"| A | Medium | Low | Do |"_s;
        QTest::newRow("the same") << 0 << Level::Low << Level::High << u"| A | low | **HIGH** | Do |"_s;
    }
    void ratingsTakeTheWordsOfTheTable()
    {
        QFETCH(const int, risk);
        QFETCH(const Level, likelihood);
        QFETCH(const Level, impact);
        QFETCH(const QString, row);
        const QString result = made(risks, [&](const EditSubject &subject) { return rateRisk(subject, risk, likelihood, impact); });
        QCOMPARE(result.split(u'\n').at(4 + risk), row);
        const QString other = risk == 0 ? u"| B | banana | | |"_s : u"| A | low | **HIGH** | Do |"_s;
        QVERIFY(result.contains(other));
    }

    void aRatingOfNothingIsRefused()
    {
        QCOMPARE(made(risks, [](const EditSubject &subject) { return rateRisk(subject, 2, Level::Low, Level::Low); }),
                 u"refused: There is no risk 3."_s);
    }

    void patternsAreLinked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("after");
        QTest::newRow("none yet") << QString() << u"docs/patterns/a.md"_s << u"**Pattern extracted:** [A \\[x\\]](docs/patterns/a.md)\n"_s;
        QTest::newRow("words") << u"**Pattern extracted:** Rotate\n"_s << u"../p/a.md"_s
                               << u"**Pattern extracted:** Rotate ([A \\[x\\]](../p/a.md))\n"_s;
        QTest::newRow("again") << u"**Pattern extracted:** Rotate ([A](../p/a.md))\n"_s << u"../p/a.md"_s
                               << u"**Pattern extracted:** Rotate ([A](../p/a.md))\n"_s;
        QTest::newRow("spaces") << u"**Pattern extracted:** Rotate\n"_s << u"my (p)/a b.md"_s
                                << u"**Pattern extracted:** Rotate ([A \\[x\\]](my%20%28p%29/a%20b.md))\n"_s;
    }
    void patternsAreLinked()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, path);
        QFETCH(const QString, after);
        const QString text = u"## Design Decision: X\n\n**Context:** c\n\n"_s;
        const QString result = made(text + field, [&](const EditSubject &subject) { return linkPattern(subject, 0, u"A [x]"_s, path); });
        QVERIFY2(result.contains(after.trimmed()), qPrintable(result));
        QVERIFY(result.startsWith(text.trimmed()));
    }
};

QTEST_GUILESS_MAIN(PlanPartsTest)
#include "tst_planparts.moc"
