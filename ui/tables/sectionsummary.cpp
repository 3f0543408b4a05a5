// SPDX-License-Identifier: Apache-2.0
#include "sectionsummary.h"

#include "counted.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace Setsquare {

namespace {

/** The context of translation for what no class says. */
struct SectionWords {
    Q_DECLARE_TR_FUNCTIONS(Setsquare::SectionSummary)

public:
    static QString contents(const Plan &plan, const SectionState &state);
    static QString progress(const SectionState &state);
    static QString amount(const Plan &plan, const SectionState &state);
};

/** What is there, and where something is left to do, how much of it is done. */
QString SectionWords::contents(const Plan &plan, const SectionState &state)
{
    if (state.progress == Progress::Missing)
        return {};
    if (state.progress == Progress::NotStarted)
        return tr("not started");
    return state.progress == Progress::Begun ? progress(state) : amount(plan, state);
}

QString SectionWords::progress(const SectionState &state)
{
    const QString counts = tr("%1 of %2").arg(state.done).arg(state.count);
    switch (state.kind) {
    case SectionKind::Architecture:
        return tr("%1 parts").arg(counts);
    case SectionKind::Tasks:
        return state.count == 0 ? tr("no tasks") : tr("%1 with files and tests").arg(counts);
    case SectionKind::Decisions:
        return state.count == 0 ? tr("no decisions") : tr("%1 decided").arg(counts);
    case SectionKind::Risks:
        return state.count == 0 ? tr("no risks") : tr("%1 assessed").arg(counts);
    case SectionKind::Checkpoints:
        return state.count == 0 ? tr("begun") : tr("%1 phases").arg(counts);
    case SectionKind::Questions:
        return state.count == 0 ? tr("begun") : tr("%1 settled").arg(counts);
    case SectionKind::Approval:
        return state.count == 0 ? tr("no roles") : tr("%1 ticked").arg(counts);
    case SectionKind::Effort:
        return tr("begun");
    default:
        return state.count == 0 ? tr("begun") : counts;
    }
}

QString SectionWords::amount(const Plan &plan, const SectionState &state)
{
    switch (state.kind) {
    case SectionKind::Architecture:
        return tr("all parts");
    case SectionKind::Tasks: {
        const QString tasks = counted(plan.tasks.size(), tr("1 task"), tr("%1 tasks"));
        const QString phases = counted(plan.phases.size(), tr("1 phase"), tr("%1 phases"));
        return plan.phases.isEmpty() ? tasks : tr("%1 in %2").arg(tasks, phases);
    }
    case SectionKind::Criteria: {
        const auto done = std::ranges::count_if(plan.criteria, &Criterion::done);
        return done == 0 ? counted(plan.criteria.size(), tr("1 criterion"), tr("%1 criteria"))
                         : tr("%1 of %2 done").arg(done).arg(plan.criteria.size());
    }
    case SectionKind::Effort:
        return plan.effort.total ? toText(*plan.effort.total) : QString();
    case SectionKind::Approval:
        return tr("all ticked");
    case SectionKind::Decisions:
        return counted(plan.decisions.size(), tr("1 decision"), tr("%1 decisions"));
    case SectionKind::Risks:
        return counted(plan.risks.size(), tr("1 risk"), tr("%1 risks"));
    case SectionKind::Rollback:
        return counted(plan.rollback.size(), tr("1 step"), tr("%1 steps"));
    case SectionKind::Checkpoints:
        return counted(plan.checkpoints.size(), tr("1 checkpoint"), tr("%1 checkpoints"));
    case SectionKind::Questions:
        return tr("all settled");
    case SectionKind::Learnings:
        return counted(plan.learnings.size(), tr("1 item"), tr("%1 items"));
    default:
        return {};
    }
}

} // namespace

QList<SectionSummary> sectionSummaries(const Plan &plan, QStringView text)
{
    QList<SectionSummary> result;
    for (const SectionState &state : sectionStates(plan, text)) {
        const bool isOwn = state.kind == SectionKind::Approach || state.kind == SectionKind::Unknown;
        result.append({state, isOwn ? state.title : Wording::sectionKind(state.kind), SectionWords::contents(plan, state)});
    }
    return result;
}

} // namespace Setsquare
