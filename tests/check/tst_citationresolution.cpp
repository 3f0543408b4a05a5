// SPDX-License-Identifier: Apache-2.0
#include "citationresolution.h"
#include "guard.h"
#include "planreader.h"
#include "quote.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Research> twoDocuments()
{
    return {readResearch(u"# Cache\n\n## Constraints\n\n- C1: Must work with the existing Redis\n- C2: No more than 200 MB\n"
                         "- C2: No *less* than `50 MB`\n\n## Success Criteria\n\n- S1: Answers within 50 ms; at night within 10 ms\n"_s,
                         u"docs/research/cache.md"_s),
            readResearch(u"bundle_type: research\nconstraints:\n  - \"C1: Nothing runs at night\"\n  - \"C7: Two people at most\"\n"_s,
                         u"people.yaml"_s)};
}

QString placeName(const ResearchIndex &index, FindingPlace place)
{
    return place.isValid() ? index.citationId(place) : u"-"_s;
}

QString described(const ResearchIndex &index, const ResolvedCitation &citation)
{
    static const QHash<CitationState, QString> words {{CitationState::Current, u"current"_s},     {CitationState::Changed, u"changed"_s},
                                                      {CitationState::Moved, u"moved"_s},         {CitationState::Dead, u"dead"_s},
                                                      {CitationState::Ambiguous, u"ambiguous"_s}, {CitationState::Unknown, u"unknown"_s}};
    QStringList others;
    for (const FindingPlace place : citation.others)
        others.append(placeName(index, place));
    return words.value(citation.state) + u' ' + placeName(index, citation.named) + u' ' + others.join(u',');
}

QStringList states(const QString &text, const ResearchIndex &index)
{
    QStringList result;
    for (const ResolvedCitation &citation : resolveCitations(readPlan(text), index))
        result.append(described(index, citation).trimmed());
    return result;
}

QString taskCiting(const QString &citations)
{
    return u"## Tasks\n\n1. **A**\n   - Files: `a.cpp`\n   - Grounded in: %1\n"_s.arg(citations);
}

} // namespace

class CitationResolutionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatACitationNames_data()
    {
        QTest::addColumn<QString>("citation");
        QTest::addColumn<QString>("state");
        QTest::newRow("without a quote") << u"S1"_s << u"current S1"_s;
        QTest::newRow("behind its document") << u"cache:S1"_s << u"current S1"_s;
        QTest::newRow("behind a longer path") << u"research/cache:S1"_s << u"current S1"_s;
        QTest::newRow("behind the file's name") << u"cache.md:S1"_s << u"current S1"_s;
        QTest::newRow("behind the end of a name") << u"ache:S1"_s << u"dead -"_s;
        QTest::newRow("part of the words") << u"C2 \"more than 200 mb\""_s << u"current C2"_s;
        QTest::newRow("without emphasis") << u"C2~2 \"no less than 50 MB\""_s << u"current C2~2"_s;
        QTest::newRow("half a number") << u"C2 \"00 MB\""_s << u"changed C2"_s;
        QTest::newRow("other words") << u"C2 \"No more than 100 MB\""_s << u"changed C2"_s;
        QTest::newRow("a few of its first words") << u"S1 \"Answers within\""_s << u"current S1"_s;
        QTest::newRow("goes on now") << u"cache:C1 \"Must work with the existing\""_s << u"changed cache:C1"_s;
        QTest::newRow("up to a semicolon") << u"S1 \"Answers within 50 ms\""_s << u"current S1"_s;
        QTest::newRow("cut") << u"S1 \"Answers within…\""_s << u"current S1"_s;
        QTest::newRow("moved within the document") << u"C2 \"No less than 50 MB\""_s << u"moved C2 C2~2"_s;
        QTest::newRow("moved to another document") << u"S1 \"two people\""_s << u"moved S1 C7"_s;
        QTest::newRow("moved, and its name is gone") << u"X9 \"two people\""_s << u"moved - C7"_s;
        QTest::newRow("no such name") << u"C9"_s << u"dead -"_s;
        QTest::newRow("no such name, and nobody says it") << u"C9 \"three people\""_s << u"dead -"_s;
        QTest::newRow("no such document") << u"caches:C1"_s << u"dead -"_s;
        QTest::newRow("shared by two documents") << u"C1"_s << u"ambiguous - cache:C1,people:C1"_s;
        QTest::newRow("shared, but only one says it") << u"C1 \"existing Redis\""_s << u"ambiguous cache:C1 cache:C1,people:C1"_s;
        QTest::newRow("one of them") << u"people:C1 \"nothing runs\""_s << u"current people:C1"_s;
        QTest::newRow("the other one's words") << u"people:C1 \"existing Redis\""_s << u"moved people:C1 cache:C1"_s;
    }
    void findsWhatACitationNames()
    {
        QFETCH(QString, citation);
        QTEST(states(taskCiting(citation), ResearchIndex(twoDocuments())).value(0), "state");
    }

    void coversAllThatCites()
    {
        const QString text = taskCiting(u"S1, C9"_s)
            + u"\n## Design Decision: X\n\n**Grounded in:** C7\n\n## Acceptance Criteria\n\n- [ ] a (S1)\n\n## Risks\n\n"
              "| Risk | Impact | Grounded in |\n|---|---|---|\n| r | High | C2 \"No more \\| less\" |\n"_s;
        QCOMPARE(states(text, ResearchIndex(twoDocuments())),
                 QStringList({u"current S1"_s, u"dead -"_s, u"current C7"_s, u"current S1"_s, u"changed C2"_s}));
    }

    void knowsWhatItDoesNotKnow()
    {
        const QString text = u"---\nresearch: gone.md\n---\n"_s + taskCiting(u"C1, gone:C1, people:C9"_s);
        QCOMPARE(states(text, ResearchIndex()), QStringList({u"unknown -"_s, u"unknown -"_s, u"unknown -"_s}));
        Research gone;
        gone.path = u"gone.md"_s;
        gone.error = u"There is no such file."_s;
        QCOMPARE(states(text, ResearchIndex({gone, twoDocuments().constLast()})),
                 QStringList({u"current C1"_s, u"unknown -"_s, u"dead -"_s}));
        QCOMPARE(states(taskCiting(u"C1"_s), ResearchIndex()), QStringList({u"dead -"_s}));
    }

    void tellsDocumentsOfOneNameApart()
    {
        QList<Research> research;
        for (const QString &path : {u"a/notes.md"_s, u"b/notes.md"_s, u"b/notes.yaml"_s, u"my list.md"_s})
            research.append(readResearch(u"## Constraints\n\n- C1: from %1\n"_s.arg(path), path.endsWith(u"yaml"_s) ? u"x.md"_s : path));
        research[2].path = u"b/notes.yaml"_s;
        const ResearchIndex index(research);
        const QStringList ids {u"a/notes:C1"_s, u"b/notes.md:C1"_s, u"b/notes.yaml:C1"_s, u"my-list:C1"_s};
        for (int i = 0; i < ids.size(); ++i) {
            QCOMPARE(index.citationId({i, 0}), ids[i]);
            QCOMPARE(index.named(ids[i]), QList<FindingPlace>({{i, 0}}));
        }
        QCOMPARE(index.named(u"notes:C1").size(), 3);
    }

    void quotesSoThatTheQuoteFits_data()
    {
        QTest::addColumn<QString>("finding");
        QTest::newRow("plain") << u"Must work offline"_s;
        QTest::newRow("several paragraphs") << u"Must **work** offline.\n\nThe log has it: `a | b`."_s;
        QTest::newRow("quotation marks") << u"Say \"no\" to “yes” and 'maybe' (twice)"_s;
        QTest::newRow("long") << u"Very long words stand here again "_s.repeated(30);
        QTest::newRow("one long word") << u"長"_s.repeated(1000);
        QTest::newRow("emoji") << QString::fromUtf8("\U0001F600").repeated(400);
    }
    void quotesSoThatTheQuoteFits()
    {
        QFETCH(QString, finding);
        const QString quote = quoteOf(finding);
        QVERIFY(!quote.isEmpty() && quote.size() < 310 && !quote.contains(u'\n'));
        QVERIFY(isQuoteOf(comparableWords(quote), comparableWords(finding)));
    }

    void headingsAreFindingsWhereTheyAreCited()
    {
        const QList<Research> research {twoDocuments().constFirst(),
                                        readResearch(u"# Notes\n\n## We met\n\nAnd talked.\n"_s, u"notes.md"_s)};
        const auto findings = [&](const QString &citations) {
            return withCitedHeadings(research, readPlan(taskCiting(citations))).constLast().findings.size();
        };
        QCOMPARE(findings(u"D1 \"We met\""_s), 1);
        QCOMPARE(findings(u"notes:D1 \"we met\""_s), 1);
        QCOMPARE(findings(u"D1"_s), 0);
        QCOMPARE(findings(u"D1 \"We parted\""_s), 0);
        QCOMPARE(findings(u"C1 \"We met\""_s), 0);
    }

    void whatIsTypedGetsItsQuotes()
    {
        const ResearchIndex index(twoDocuments());
        QCOMPARE(withQuotes(u"C7, C9; C1, C2 \"mine\", people:C1"_s, index),
                 u"C7 \"Two people at most\", C9; C1, C2 \"mine\", people:C1 \"Nothing runs at night\""_s);
        QCOMPARE(withQuotes(QString(), index), QString());
    }

    void fixesMakeCitationsCurrent_data()
    {
        QTest::addColumn<QString>("citation");
        QTest::addColumn<QString>("accepted");
        QTest::addColumn<QString>("followed");
        QTest::newRow("changed") << u"S1, C2 \"100 MB\""_s << u"S1, C2 \"No more than 200 MB\""_s << QString();
        QTest::newRow("moved") << u"S1 \"two people\", C2"_s << u"S1 \"Answers within 50 ms; at night within 10 ms\", C2"_s
                               << u"C7 \"Two people at most\", C2"_s;
        QTest::newRow("moved to what is cited already") << u"S1 \"two people\", C7"_s << QString() << u"C7"_s;
        QTest::newRow("shared") << u"C1 \"nothing runs\""_s << QString() << u"cache:C1 \"Must work with the existing Redis\""_s;
    }
    void fixesMakeCitationsCurrent()
    {
        QFETCH(QString, citation);
        QFETCH(QString, accepted);
        QFETCH(QString, followed);
        const QString text = taskCiting(citation);
        const Plan plan = readPlan(text);
        const ResearchIndex index(twoDocuments());
        const QList<ResolvedCitation> all = resolveCitations(plan, index);
        const auto broken = std::ranges::find_if(all, [](const ResolvedCitation &one) { return one.state != CitationState::Current; });
        QVERIFY(broken != all.end());
        const auto done = [&](const Edit &edit) {
            const Edit checked = guarded({plan, text}, edit);
            return checked.isRefused() ? u"refused"_s : checked.patch.applied(text);
        };
        if (!accepted.isEmpty())
            QCOMPARE(done(acceptCitation({plan, text}, index, *broken)), taskCiting(accepted));
        if (!followed.isEmpty())
            QCOMPARE(done(followCitation({plan, text}, index, *broken, broken->others.first())), taskCiting(followed));
    }
};

QTEST_GUILESS_MAIN(CitationResolutionTest)
#include "tst_citationresolution.moc"
