// SPDX-License-Identifier: Apache-2.0
#include "sectionstate.h"

#include "approachsections.h"
#include "checkpointplaces.h"
#include "sectionprogress.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr std::array wanted {SectionKind::Context, SectionKind::Architecture, SectionKind::Tasks,       SectionKind::Criteria,
                             SectionKind::Risks,   SectionKind::Rollback,     SectionKind::Checkpoints, SectionKind::Decisions,
                             SectionKind::Effort,  SectionKind::Learnings,    SectionKind::Approval,    SectionKind::Questions,
                             SectionKind::Next};

/** Nothing is amiss in a plan without questions and without a next step. */
bool isOptional(SectionKind kind)
{
    return kind == SectionKind::Questions || kind == SectionKind::Next;
}

struct Count {
    qsizetype done = 0;
    qsizetype all = 0;
};

template <typename List, typename IsDone> Count counted(const List &list, IsDone isDone)
{
    return {std::ranges::count_if(list, isDone), qsizetype(list.size())};
}

/** What is there counts, however much it is. */
Count present(qsizetype count)
{
    return {count, count};
}

Count partsOf(const Architecture &architecture)
{
    const std::array parts {!architecture.approach.isEmpty(),     !architecture.components.isEmpty(),
                            !architecture.dataFlow.isEmpty(),     !architecture.integrationPoints.isEmpty(),
                            !architecture.alternatives.isEmpty(), !architecture.tradeoffs.isEmpty()};
    return {std::ranges::count(parts, true), qsizetype(parts.size())};
}

Count checkpointsOf(const Plan &plan)
{
    const QList<CheckpointPlace> places = checkpointPlaces(plan);
    QStringList phases;
    QStringList without;
    for (const CheckpointPlace &place : places) {
        if (!place.isPhaseKnown || place.phase.isEmpty())
            continue;
        if (!phases.contains(place.phase))
            phases.append(place.phase);
        if (place.checkpoint < 0)
            without.append(place.phase);
    }
    return phases.isEmpty() ? present(plan.checkpoints.size()) : Count {phases.size() - without.size(), phases.size()};
}

Count effortOf(const Effort &effort)
{
    const bool hasParts = effort.research || effort.planning || effort.implementation || effort.validation || !effort.lines.isEmpty();
    return {qsizetype(effort.total.has_value()) + qsizetype(hasParts), 2};
}

bool isSpecific(const Task &task)
{
    return !task.files.isEmpty() && !task.tests.isEmpty();
}

bool isDecided(const Decision &decision)
{
    return !(decision.chosen.isEmpty() && decision.chosenAsWritten.isEmpty() && decision.decision.isEmpty())
        && !decision.rationale.isEmpty();
}

bool isAssessed(const Risk &risk)
{
    return risk.likelihood() != Level::Unknown && risk.impact() != Level::Unknown && !risk.mitigation.isEmpty();
}

std::optional<Count> countOf(const Plan &plan, SectionKind kind)
{
    switch (kind) {
    case SectionKind::Architecture:
        return partsOf(plan.architecture);
    case SectionKind::Tasks:
        return counted(plan.tasks, isSpecific);
    case SectionKind::Criteria:
        return present(plan.criteria.size());
    case SectionKind::Decisions:
        return counted(plan.decisions, isDecided);
    case SectionKind::Risks:
        return counted(plan.risks, isAssessed);
    case SectionKind::Rollback:
        return present(plan.rollback.size());
    case SectionKind::Checkpoints:
        return checkpointsOf(plan);
    case SectionKind::Questions:
        return counted(plan.questions, [](const Question &question) { return question.state != Question::State::Open; });
    case SectionKind::Effort:
        return effortOf(plan.effort);
    case SectionKind::Learnings:
        return present(plan.learnings.size());
    case SectionKind::Approval:
        return counted(plan.approvals, &ApprovalLine::ticked);
    default:
        return std::nullopt;
    }
}

/** Roles are what every plan has: those of a template are as good as others. */
bool isWritten(const Plan &plan, QStringView text, const Section &section)
{
    return section.kind == SectionKind::Approval ? !plan.approvals.isEmpty() : progressOf(text, section) == SectionProgress::Begun;
}

SectionState stateOf(const Plan &plan, QStringView text, int index)
{
    const Section &section = plan.sections.at(index);
    SectionState state {section.kind, section.title, index, Progress::Done, 0, 0};
    const Count count = countOf(plan, section.kind).value_or(Count());
    state.done = int(count.done);
    state.count = int(count.all);
    const bool isCounted = countOf(plan, section.kind).has_value();
    if (!isWritten(plan, text, section))
        state.progress = Progress::NotStarted;
    else if (isCounted && (count.all == 0 || count.done < count.all))
        state.progress = Progress::Begun;
    return state;
}

int firstOfKind(const Plan &plan, SectionKind kind)
{
    const auto found = std::ranges::find(plan.sections, kind, &Section::kind);
    return found == plan.sections.end() ? -1 : int(found - plan.sections.begin());
}

} // namespace

QList<SectionState> sectionStates(const Plan &plan, QStringView text)
{
    QList<SectionState> states;
    for (const SectionKind kind : wanted) {
        const int section = firstOfKind(plan, kind);
        if (section >= 0)
            states.append(stateOf(plan, text, section));
        else if (!isOptional(kind))
            states.append({kind, {}, -1, Progress::Missing, 0, 0});
    }
    const QStringList asked = sectionsOfApproach(plan.approach);
    for (const QString &title : asked) {
        const auto isIt = [&title](const Section &section) { return section.title.compare(title, Qt::CaseInsensitive) == 0; };
        if (std::ranges::none_of(plan.sections, isIt))
            states.append({SectionKind::Approach, title, -1, Progress::Missing, 0, 0});
    }
    for (int i = 0; i < int(plan.sections.size()); ++i) {
        const Section &section = plan.sections[i];
        if (section.kind == SectionKind::Approach || (section.kind == SectionKind::Unknown && section.level <= 2))
            states.append(stateOf(plan, text, i));
    }
    return states;
}

} // namespace Setsquare
