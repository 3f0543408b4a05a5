// SPDX-License-Identifier: Apache-2.0
#include "editcase.h"
#include "sectionedits.h"

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString criterion = u"- [ ] Fast\n"_s;

/** The text with a new section, or why the section was not read as it was meant. */
QString with(const QString &text, const SectionAddition &addition)
{
    const QString after = TextPatch(addition.change.range, addition.change.text).applied(text);
    Plan expected = readPlan(text);
    return addition.takeOver(expected, readPlan(after)) ? after : u"not read: "_s + after;
}

QString withSection(const QString &text, SectionKind kind, const QString &body = criterion)
{
    const Plan plan = readPlan(text);
    return with(text, newSection({plan, text}, kind, body));
}

QString withPart(const QString &text, ArchitecturePart part, const QString &body)
{
    const Plan plan = readPlan(text);
    return with(text, newPart({plan, text}, part, body));
}

} // namespace

class SectionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBehindTheOneBeforeItInTheReference()
    {
        QCOMPARE(withSection(u"# A\n\n## Tasks\n\n1. **B**\n\n## Risks\n\n## Approval\n"_s, SectionKind::Criteria),
                 u"# A\n\n## Tasks\n\n1. **B**\n\n## Acceptance Criteria\n\n- [ ] Fast\n\n## Risks\n\n## Approval\n"_s);
    }

    void goesBeforeTheFirstIfNoneIsBeforeIt()
    {
        QCOMPARE(withSection(u"# A\n\nProse.\n\n## Risks\n"_s, SectionKind::Criteria),
                 u"# A\n\nProse.\n\n## Acceptance Criteria\n\n- [ ] Fast\n\n## Risks\n"_s);
    }

    void goesToTheEndOfATextWithoutSections_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("after");
        QTest::newRow("empty") << QString() << u"## Acceptance Criteria\n\n- [ ] Fast\n"_s;
        QTest::newRow("title") << u"# A\n"_s << u"# A\n\n## Acceptance Criteria\n\n- [ ] Fast\n"_s;
        QTest::newRow("no line end") << u"# A"_s << u"# A\n\n## Acceptance Criteria\n\n- [ ] Fast"_s;
        QTest::newRow("blank lines") << u"# A\n\n\n"_s << u"# A\n\n## Acceptance Criteria\n\n- [ ] Fast\n\n\n"_s;
        QTest::newRow("CRLF") << u"# A\r\n"_s << u"# A\r\n\r\n## Acceptance Criteria\r\n\r\n- [ ] Fast\r\n"_s;
        QTest::newRow("CR") << u"# A\r"_s << u"# A\r\r## Acceptance Criteria\r\r- [ ] Fast\r"_s;
        QTest::newRow("front matter") << u"---\nid: a\n---\n"_s << u"---\nid: a\n---\n\n## Acceptance Criteria\n\n- [ ] Fast\n"_s;
    }
    void goesToTheEndOfATextWithoutSections()
    {
        QFETCH(QString, text);
        QTEST(withSection(text, SectionKind::Criteria), "after");
    }

    void isWrittenAsTheOthersAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("after");
        QTest::newRow("level") << u"# A\n\n### Tasks\n\n1. B\n\n### Approval\n"_s
                               << u"# A\n\n### Tasks\n\n1. B\n\n### Acceptance Criteria\n\n- [ ] Fast\n\n### Approval\n"_s;
        QTest::newRow("tight") << u"# A\n## Tasks\n1. B\n## Approval\n- [ ] C\n"_s
                               << u"# A\n## Tasks\n1. B\n\n## Acceptance Criteria\n- [ ] Fast\n\n## Approval\n- [ ] C\n"_s;
        QTest::newRow("rules") << u"# A\n\n## Tasks\n\n1. B\n\n---\n\n## Approval\n"_s
                               << u"# A\n\n## Tasks\n\n1. B\n\n---\n\n## Acceptance Criteria\n\n- [ ] Fast\n\n---\n\n## Approval\n"_s;
        QTest::newRow("rule before the last") << u"# A\n\n## Context\n\nB\n\n* * *\n\n## Tasks\n\n1. B\n"_s
                                              << u"# A\n\n## Context\n\nB\n\n* * *\n\n## Tasks\n\n1. B\n\n* * *\n\n## Acceptance "
                                                 u"Criteria\n\n- [ ] Fast\n"_s;
        QTest::newRow("within another") << u"# A\n\n## Background\n\n### Tasks\n\n1. B\n\n### More\n\n## Risks\n\n## Approval\n"_s
                                        << u"# A\n\n## Background\n\n### Tasks\n\n1. B\n\n### More\n\n## Acceptance Criteria\n\n"
                                           u"- [ ] Fast\n\n## Risks\n\n## Approval\n"_s;
    }
    void isWrittenAsTheOthersAre()
    {
        QFETCH(QString, text);
        QTEST(withSection(text, SectionKind::Criteria), "after");
    }

    void makesPartsOfTheArchitecture_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("after");
        QTest::newRow("section missing") << u"# A\n\n## Tasks\n"_s
                                         << u"# A\n\n## Solution Architecture\n\n### Components\n\n1. **B:** c\n\n## Tasks\n"_s;
        QTest::newRow("among others") << u"## Architecture\n\n#### Approach\n\nB\n\n#### Tradeoffs\n\n## Tasks\n"_s
                                      << u"## Architecture\n\n#### Approach\n\nB\n\n#### Components\n\n1. **B:** c\n\n#### Tradeoffs\n\n"
                                         u"## Tasks\n"_s;
        QTest::newRow("no others") << u"## Solution\n\nProse\n\n## Tasks\n"_s
                                   << u"## Solution\n\nProse\n\n### Components\n\n1. **B:** c\n\n## Tasks\n"_s;
    }
    void makesPartsOfTheArchitecture()
    {
        QFETCH(QString, text);
        QTEST(withPart(text, ArchitecturePart::Components, u"1. **B:** c\n"_s), "after");
    }

    void doesNotTakeOverWhatElseChanged()
    {
        const QString text = u"# A\n\n## Tasks\n"_s;
        const Plan plan = readPlan(text);
        const SectionAddition addition = newSection({plan, text}, SectionKind::Criteria, criterion);
        Plan expected = plan;
        QVERIFY(!addition.takeOver(expected, readPlan(text)));
        QVERIFY(!addition.takeOver(expected, readPlan(text + u"\n## Risks\n"_s)));
    }
};

QTEST_GUILESS_MAIN(SectionEditsTest)
#include "tst_sectionedits.moc"
