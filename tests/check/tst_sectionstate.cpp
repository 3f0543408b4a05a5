// SPDX-License-Identifier: Apache-2.0
#include "checkpointplaces.h"
#include "planreader.h"
#include "sectionstate.h"

#include <QTest>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

/** `2/6`, with a sign for how far it is: `-` missing, `o` not started, `~` begun, `+` done. */
QString stateOf(const QString &text, SectionKind kind)
{
    for (const SectionState &state : sectionStates(readPlan(text), text)) {
        if (state.kind == kind)
            return QString(u"-o~+"_s.at(int(state.progress))) + u' ' + QString::number(state.done) + u'/' + QString::number(state.count);
    }
    return {};
}

QString placesOf(const QString &text)
{
    QStringList words;
    for (const CheckpointPlace &place : checkpointPlaces(readPlan(text)))
        words.append(u"%1%2:%3"_s.arg(place.phase, place.isPhaseKnown ? QString() : u"?"_s).arg(place.checkpoint));
    return words.join(u' ');
}

const QString phases = u"## Tasks\n### Phase 1: A\n1. **T**\n### Phase 2A: B\n2. **U**\n\n"_s;

} // namespace

/** How far a plan is written. */
class SectionStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesFollowTheText_data()
    {
        QTest::addColumn<SectionKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("state");
        using enum SectionKind;
        QTest::newRow("missing") << Risks << u"# P\n"_s << u"- 0/0"_s;
        QTest::newRow("not asked for") << Questions << u"# P\n"_s << QString();
        QTest::newRow("empty") << Risks << u"## Risks\n\n## Approval\n- [ ] A\n"_s << u"o 0/0"_s;
        QTest::newRow("prose") << Context << u"## Context\nWhy.\n"_s << u"+ 0/0"_s;
        QTest::newRow("prose to come") << Context << u"## Context\n\n## Next Steps\n"_s << u"o 0/0"_s;
        QTest::newRow("what a template says") << Context << u"## Context\n<!-- Why is this done? -->\n"_s << u"o 0/0"_s;
        QTest::newRow("something not understood") << Risks << u"## Risks\nThere are some.\n"_s << u"~ 0/0"_s;
        QTest::newRow("architecture") << Architecture << u"## Architecture\n### Approach\nA.\n### Components\n1. **A:** b\n"_s
                                      << u"~ 2/6"_s;
        QTest::newRow("tasks") << Tasks << u"## Tasks\n1. **A**\n   - Files: a.c\n   - Tests: t\n2. **B**\n   - Files: b.c\n"_s
                               << u"~ 1/2"_s;
        QTest::newRow("criteria") << Criteria << u"## Acceptance Criteria\n- [ ] a\n- [ ] b\n"_s << u"+ 2/2"_s;
        QTest::newRow("decisions") << Decisions
                                   << u"## Design Decisions\n### Decision 1: A\n**Decision:** B\n**Rationale:** c\n### Decision 2: D\n"_s
                                   << u"~ 1/2"_s;
        QTest::newRow("risks")
            << Risks
            << u"## Risks\n| Risk | Likelihood | Impact | Mitigation |\n|-|-|-|-|\n| a | Low | High | m |\n| b | ? | High | m |\n"_s
            << u"~ 1/2"_s;
        QTest::newRow("rollback") << Rollback << u"## Rollback\n1. Stop\n"_s << u"+ 1/1"_s;
        QTest::newRow("checkpoints") << Checkpoints << phases + u"## Validation Checkpoints\n- Phase 2a: x\n"_s << u"~ 1/2"_s;
        QTest::newRow("checkpoints without phases") << Checkpoints << u"## Validation Checkpoints\n- x\n"_s << u"+ 1/1"_s;
        QTest::newRow("questions") << Questions << u"## Open Questions\n- Q1: answered — yes\n- Q2: why?\n"_s << u"~ 1/2"_s;
        QTest::newRow("effort") << Effort << u"## Estimated Effort\n- Research: 2 hours\n"_s << u"~ 1/2"_s;
        QTest::newRow("effort with a total") << Effort << u"## Estimated Effort\n- Research: 2 hours\n- Total: 2 hours\n"_s << u"+ 2/2"_s;
        QTest::newRow("roles") << Approval << u"## Approval\n- [x] A\n- [ ] B\n"_s << u"~ 1/2"_s;
        QTest::newRow("no role is ticked") << Approval << u"## Approval\n- [ ] A\n- [ ] B\n"_s << u"~ 0/2"_s;
    }
    void statesFollowTheText()
    {
        QFETCH(const SectionKind, kind);
        QFETCH(const QString, text);
        QTEST(stateOf(text, kind), "state");
        QTEST(stateOf(QString(text).replace(u'\n', u"\r\n"_s), kind), "state");
    }

    void anApproachAsksForItsOwnSections()
    {
        const QString text = u"---\napproach: refactoring\n---\n# P\n\n## current state\nSlow.\n"_s;
        const QList<SectionState> states = sectionStates(readPlan(text), text);
        QStringList own;
        for (const SectionState &state : states) {
            if (state.kind == SectionKind::Approach)
                own.append(state.title + (state.section < 0 ? u" missing"_s : QString()));
        }
        QCOMPARE(own, QStringList({u"Desired State missing"_s, u"current state"_s}));
    }

    void everySectionOfTheTextIsListed()
    {
        const QString text = u"# P\n\n## Glossary\n\n## Risks\n\n### Below\n"_s;
        const QList<SectionState> states = sectionStates(readPlan(text), text);
        const auto glossary = std::ranges::find(states, u"Glossary"_s, &SectionState::title);
        QVERIFY(glossary != states.cend());
        QCOMPARE(glossary->progress, Progress::NotStarted);
        QVERIFY(std::ranges::none_of(states, [](const SectionState &state) { return state.title == u"Below"_s; }));
    }

    void checkpointsStandWithTheirPhases_data()
    {
        QTest::addColumn<QString>("checkpoints");
        QTest::addColumn<QString>("places");
        QTest::newRow("none") << QString() << u"1:-1 2A:-1"_s;
        QTest::newRow("one is missing") << u"- Phase 2A: x\n"_s << u"1:-1 2A:0"_s;
        QTest::newRow("out of order") << u"- Phase 2A: x\n- Phase 1: y\n"_s << u"1:1 2A:0"_s;
        QTest::newRow("several of one") << u"- Phase 1: x\n- Phase 1: y\n"_s << u"1:0 1:1 2A:-1"_s;
        QTest::newRow("of a phase that is not there") << u"- Phase 9: x\n- in the end\n"_s << u"1:-1 2A:-1 9?:0 :1"_s;
    }
    void checkpointsStandWithTheirPhases()
    {
        QFETCH(const QString, checkpoints);
        QTEST(placesOf(phases + u"## Validation Checkpoints\n"_s + checkpoints), "places");
    }

    void aNewCheckpointComesBehindThoseOfEarlierPhases()
    {
        const QList<CheckpointPlace> places = checkpointPlaces(readPlan(phases + u"## Validation Checkpoints\n- Phase 1: x\n"_s));
        QCOMPARE(places.size(), 2);
        QCOMPARE(newCheckpointIndex(places, 1), 1);
        QCOMPARE(newCheckpointIndex(places, 0), 0);
        QCOMPARE(newCheckpointIndex(places, 99), 1);
    }
};

QTEST_GUILESS_MAIN(SectionStateTest)
#include "tst_sectionstate.moc"
