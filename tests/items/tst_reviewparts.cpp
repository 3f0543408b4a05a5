// SPDX-License-Identifier: Apache-2.0
#include "planreader.h"
#include "reviewparts.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto plan = u"# Plan: Labels\n\nWhy.\n\n"
                  "## Approval\n\n- [ ] Counter staff\n\n"
                  "## Acceptance Criteria\n\n- [ ] It prints\n\n"
                  "## Notes\n\nA note.\n\n"
                  "## Implementation Tasks\n\n### Phase 1: First (est: 2 hours)\n\n1. **A**\n\n### Phase 2: Then\n\n2. **B**\n\n"
                  "## Context\n\nThere is a printer.\n\n"
                  "## Design Decisions\n\nTwo.\n\n### Decision 1: Queue\n\n**Decision:** A\n\n### Decision 2: Paper\n\n**Decision:** B\n"_s;

QList<ReviewPart> parts(const QString &text)
{
    return reviewParts(readPlan(text), text);
}

QStringList titles(const QList<ReviewPart> &parts)
{
    QStringList result;
    for (const ReviewPart &part : parts)
        result += part.title;
    return result;
}

QStringList changed(const QString &text, const QString &earlier)
{
    const QList<ReviewPart> now = parts(text);
    const QList<bool> changes = changedParts(now, text, earlier);
    QStringList result;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (changes[i])
            result += now[i].title;
    }
    return result;
}

} // namespace

class ReviewPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsComeInTheOrderOfTheReference()
    {
        QCOMPARE(titles(parts(plan)),
                 (QStringList {u"Labels"_s, u"Context"_s, u"Phase 1: First"_s, u"Phase 2: Then"_s, u"Acceptance Criteria"_s, u"Notes"_s,
                               u"Design Decisions"_s, u"Queue"_s, u"Paper"_s, u"Approval"_s}));
    }

    void aHeadingAloneIsReadWithWhatFollows()
    {
        const QList<ReviewPart> all = parts(plan);
        QVERIFY(plan.sliced(all[2].range.start).startsWith(u"## Implementation Tasks"_s));
        QVERIFY(plan.sliced(all[3].range.start).startsWith(u"### Phase 2"_s));
    }

    void togetherThePartsAreTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a plan") << plan;
        QTest::newRow("CRLF") << QString(plan).replace(u'\n', u"\r\n"_s);
        QTest::newRow("empty") << QString();
        QTest::newRow("no headings") << u"Only words.\n"_s;
        QTest::newRow("a fence left open") << u"# P\n\n## Tasks\n\n```\n### Phase 1: No\n"_s;
        QTest::newRow("underlined headings") << u"P\n=\n\nTasks\n-----\n\n1. **A**\n"_s;
        QTest::newRow("a section twice") << u"## Tasks\n\n1. **A**\n\n## Risks\n\nx\n\n## Tasks\n\n1. **B**\n"_s;
        QTest::newRow("conflict markers") << u"## Tasks\n\n<<<<<<< a\n### Phase 1: A\n=======\n### Phase 1: B\n>>>>>>> b\n"_s;
    }
    void togetherThePartsAreTheText()
    {
        QFETCH(const QString, text);
        QList<ReviewPart> all = parts(text);
        std::ranges::sort(all, {}, [](const ReviewPart &part) { return part.range.start; });
        qsizetype end = 0;
        for (const ReviewPart &part : std::as_const(all)) {
            QCOMPARE(part.range.start, end);
            QVERIFY(!part.range.isEmpty());
            end = part.range.end;
        }
        QCOMPARE(end, text.trimmed().isEmpty() ? 0 : text.size());
    }

    void onlyWhatSaysSomethingElseHasChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("nothing") << u"x"_s << u"x"_s << QStringList();
        QTest::newRow("a task") << u"**B**"_s << u"**C**"_s << QStringList {u"Phase 2: Then"_s};
        QTest::newRow("a tick of an approval") << u"[ ] Counter"_s << u"[x] Counter"_s << QStringList();
        QTest::newRow("a bullet") << u"- [ ] It"_s << u"* [ ] It"_s << QStringList();
        QTest::newRow("a title") << u"## Notes"_s << u"## Remarks"_s << QStringList {u"Remarks"_s};
        QTest::newRow("a section more") << u"## Context\n"_s << u"## Rollback\n\n1. Back\n\n## Context\n"_s << QStringList {u"Rollback"_s};
    }
    void onlyWhatSaysSomethingElseHasChanged()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QTEST(changed(QString(plan).replace(before, after), plan), "parts");
    }

    void aPartThatMovedHasNotChanged()
    {
        const qsizetype at = plan.indexOf(u"## Context"_s);
        const qsizetype end = plan.indexOf(u"## Design"_s);
        QString moved = plan;
        moved.remove(at, end - at).insert(plan.indexOf(u"## Approval"_s), plan.sliced(at, end - at));
        QCOMPARE(changed(moved, plan), QStringList());
    }
};

QTEST_GUILESS_MAIN(ReviewPartsTest)
#include "tst_reviewparts.moc"
