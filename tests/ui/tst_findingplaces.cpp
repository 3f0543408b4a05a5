// SPDX-License-Identifier: Apache-2.0
#include "findingplaces.h"
#include "planreader.h"
#include "smallplan.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

class FindingPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFindingBelongsToTheSectionThatItLiesIn_data();
    void aFindingBelongsToTheSectionThatItLiesIn();
    void theWorstIsKeptAndNotesAreNotCounted();
};

static Finding at(const QString &text, const QString &place, Severity severity)
{
    const qsizetype start = text.indexOf(place);
    return {.rule = u"rule"_s, .severity = severity, .message = {}, .range = {start, start + place.size()}};
}

void FindingPlacesTest::aFindingBelongsToTheSectionThatItLiesIn_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("kind");
    QTest::newRow("a task") << u"Drain the queue"_s << int(SectionKind::Tasks);
    QTest::newRow("a phase") << u"### Phase 2"_s << int(SectionKind::Tasks);
    QTest::newRow("a criterion") << u"within 2 seconds"_s << int(SectionKind::Criteria);
    QTest::newRow("a risk") << u"The paper jams"_s << int(SectionKind::Risks);
    QTest::newRow("a component") << u"holds what is"_s << int(SectionKind::Architecture);
}

void FindingPlacesTest::aFindingBelongsToTheSectionThatItLiesIn()
{
    QFETCH(QString, place);
    QFETCH(int, kind);
    const QString text = smallPlan();
    const auto sums = FindingPlaces::sums(readPlan(text), {at(text, place, Severity::Warning)});
    QCOMPARE(sums.size(), 1);
    QCOMPARE(int(sums.firstKey()), kind);
}

void FindingPlacesTest::theWorstIsKeptAndNotesAreNotCounted()
{
    const QString text = smallPlan();
    const auto sums = FindingPlaces::sums(readPlan(text),
                                          {at(text, u"Drain the queue"_s, Severity::Warning), at(text, u"Store labels"_s, Severity::Error),
                                           at(text, u"Speak to"_s, Severity::Info)});
    QCOMPARE(sums.value(SectionKind::Tasks).count, 2);
    QCOMPARE(sums.value(SectionKind::Tasks).worst, Severity::Error);
}

QTEST_GUILESS_MAIN(FindingPlacesTest)
#include "tst_findingplaces.moc"
