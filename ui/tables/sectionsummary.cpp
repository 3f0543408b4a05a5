// SPDX-License-Identifier: Apache-2.0
#include "sectionsummary.h"

#include "counted.h"
#include "wording.h"

#include <QCoreApplication>

namespace Setsquare {

namespace {

/** The context of translation for what no class says. */
struct SectionWords {
    Q_DECLARE_TR_FUNCTIONS(Setsquare::SectionSummary)

public:
    static QString contents(const Plan &plan, SectionKind kind);
    static QString lists(const Plan &plan, SectionKind kind);
};

QString SectionWords::contents(const Plan &plan, SectionKind kind)
{
    switch (kind) {
    case SectionKind::Architecture:
        return plan.architecture.components.isEmpty()
            ? QString()
            : counted(plan.architecture.components.size(), tr("1 component"), tr("%1 components"));
    case SectionKind::Tasks: {
        const QString tasks = counted(plan.tasks.size(), tr("1 task"), tr("%1 tasks"));
        const QString phases = counted(plan.phases.size(), tr("1 phase"), tr("%1 phases"));
        return plan.phases.isEmpty() ? tasks : tr("%1 in %2").arg(tasks, phases);
    }
    case SectionKind::Criteria:
        return tr("%1 of %2 done").arg(std::ranges::count_if(plan.criteria, &Criterion::done)).arg(plan.criteria.size());
    case SectionKind::Effort:
        return plan.effort.total ? toText(*plan.effort.total) : QString();
    case SectionKind::Approval:
        return tr("%1 of %2 ticked").arg(std::ranges::count_if(plan.approvals, &ApprovalLine::ticked)).arg(plan.approvals.size());
    default:
        return lists(plan, kind);
    }
}

QString SectionWords::lists(const Plan &plan, SectionKind kind)
{
    switch (kind) {
    case SectionKind::Decisions:
        return counted(plan.decisions.size(), tr("1 decision"), tr("%1 decisions"));
    case SectionKind::Risks:
        return counted(plan.risks.size(), tr("1 risk"), tr("%1 risks"));
    case SectionKind::Rollback:
        return counted(plan.rollback.size(), tr("1 step"), tr("%1 steps"));
    case SectionKind::Checkpoints:
        return counted(plan.checkpoints.size(), tr("1 checkpoint"), tr("%1 checkpoints"));
    case SectionKind::Questions: {
        const auto open = [](const Question &question) { return question.state == Question::State::Open; };
        return tr("%1 open").arg(std::ranges::count_if(plan.questions, open));
    }
    case SectionKind::Learnings:
        return counted(plan.learnings.size(), tr("1 item"), tr("%1 items"));
    default:
        return {};
    }
}

int firstOfKind(const Plan &plan, SectionKind kind)
{
    const auto found = std::ranges::find(plan.sections, kind, &Section::kind);
    return found == plan.sections.end() ? -1 : int(found - plan.sections.begin());
}

} // namespace

QList<SectionSummary> sectionSummaries(const Plan &plan)
{
    static constexpr struct {
        SectionKind kind;
        bool isWanted;
    } order[] = {
        {SectionKind::Context, true},     {SectionKind::Architecture, true}, {SectionKind::Tasks, true},
        {SectionKind::Criteria, true},    {SectionKind::Risks, true},        {SectionKind::Rollback, true},
        {SectionKind::Checkpoints, true}, {SectionKind::Decisions, true},    {SectionKind::Questions, false},
        {SectionKind::Effort, true},      {SectionKind::Learnings, false},   {SectionKind::Approval, true},
        {SectionKind::Next, false},
    };
    QList<SectionSummary> result;
    for (const auto &entry : order) {
        const int section = firstOfKind(plan, entry.kind);
        const bool isThere = section >= 0;
        if (isThere || entry.isWanted)
            result.append({Wording::sectionKind(entry.kind), isThere ? SectionWords::contents(plan, entry.kind) : QString(), isThere,
                           entry.isWanted, section});
    }
    for (int i = 0; i < plan.sections.size(); ++i) {
        const Section &section = plan.sections[i];
        if (section.kind == SectionKind::Approach || (section.kind == SectionKind::Unknown && section.level <= 2))
            result.append({section.title, {}, true, false, i});
    }
    return result;
}

} // namespace Setsquare
