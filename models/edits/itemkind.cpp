// SPDX-License-Identifier: Apache-2.0
#include "itemkind.h"

namespace Setsquare {

const QList<TextItem> &textItems(const Plan &plan, ItemKind kind)
{
    switch (kind) {
    case ItemKind::Component:
        return plan.architecture.components;
    case ItemKind::DataFlow:
        return plan.architecture.dataFlow;
    case ItemKind::IntegrationPoint:
        return plan.architecture.integrationPoints;
    case ItemKind::Alternative:
        return plan.architecture.alternatives;
    case ItemKind::Tradeoff:
        return plan.architecture.tradeoffs;
    case ItemKind::RollbackStep:
        return plan.rollback;
    case ItemKind::Learning:
        break;
    }
    return plan.learnings;
}

QList<TextItem> &textItems(Plan &plan, ItemKind kind)
{
    return const_cast<QList<TextItem> &>(textItems(std::as_const(plan), kind));
}

const Section *homeOf(const Plan &plan, ItemKind kind)
{
    switch (kind) {
    case ItemKind::RollbackStep:
        return findSection(plan, SectionKind::Rollback);
    case ItemKind::Learning:
        return findSection(plan, SectionKind::Learnings);
    case ItemKind::Component:
        return findPart(plan, ArchitecturePart::Components);
    case ItemKind::DataFlow:
        return findPart(plan, ArchitecturePart::DataFlow);
    case ItemKind::IntegrationPoint:
        return findPart(plan, ArchitecturePart::IntegrationPoints);
    case ItemKind::Alternative:
        return findPart(plan, ArchitecturePart::Alternatives);
    case ItemKind::Tradeoff:
        return findPart(plan, ArchitecturePart::Tradeoffs);
    }
    return nullptr;
}

SectionAddition newHome(const EditSubject &subject, ItemKind kind, const QString &body)
{
    switch (kind) {
    case ItemKind::RollbackStep:
        return newSection(subject, SectionKind::Rollback, body);
    case ItemKind::Learning:
        return newSection(subject, SectionKind::Learnings, body);
    case ItemKind::Component:
        return newPart(subject, ArchitecturePart::Components, body);
    case ItemKind::DataFlow:
        return newPart(subject, ArchitecturePart::DataFlow, body);
    case ItemKind::IntegrationPoint:
        return newPart(subject, ArchitecturePart::IntegrationPoints, body);
    case ItemKind::Alternative:
        return newPart(subject, ArchitecturePart::Alternatives, body);
    case ItemKind::Tradeoff:
        return newPart(subject, ArchitecturePart::Tradeoffs, body);
    }
    return {};
}

bool isNumbered(ItemKind kind)
{
    return kind == ItemKind::RollbackStep || kind == ItemKind::Component || kind == ItemKind::DataFlow;
}

} // namespace Setsquare
