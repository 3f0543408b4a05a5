// SPDX-License-Identifier: Apache-2.0
#include "places.h"

#include "sectionedits.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Item> TextRange fieldOf(const Item &item, QLatin1StringView name, TextRange otherwise)
{
    for (const Field &field : item.fields) {
        if (field.name.startsWith(name, Qt::CaseInsensitive) && !field.valueRange.isEmpty())
            return field.valueRange.shifted(item.range.start);
    }
    return otherwise;
}

/** Items stand in the order of the text and do not overlap. */
template <typename Item> int itemAt(const QList<Item> &items, qsizetype position)
{
    const auto behind =
        std::upper_bound(items.begin(), items.end(), position, [](qsizetype place, const Item &item) { return place < item.range.start; });
    if (behind == items.begin())
        return -1;
    const auto item = std::prev(behind);
    return position <= item->range.end ? int(item - items.begin()) : -1;
}

} // namespace

TextRange placeOf(const Task &task, QLatin1StringView field)
{
    return fieldOf(task, field, titleOf(task));
}

TextRange placeOf(const Decision &decision, QLatin1StringView field)
{
    return fieldOf(decision, field, titleOf(decision));
}

TextRange placeOf(const Risk &risk, QLatin1StringView column)
{
    return fieldOf(risk, column, risk.range);
}

TextRange firstOf(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    return at < 0 ? TextRange() : TextRange {at, at + words.size()};
}

TextRange headingOf(const Plan &plan, SectionKind kind)
{
    const Section *section = findSection(plan, kind);
    return section ? section->headingRange : TextRange();
}

bool has(const Plan &plan, SectionKind kind)
{
    return findSection(plan, kind) != nullptr;
}

QString titleOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Context:
        return u"Context"_s;
    case SectionKind::Architecture:
        return u"Solution Architecture"_s;
    case SectionKind::Tasks:
        return u"Implementation Tasks"_s;
    case SectionKind::Criteria:
        return u"Acceptance Criteria"_s;
    case SectionKind::Decisions:
        return u"Design Decisions"_s;
    case SectionKind::Risks:
        return u"Risks & Mitigation"_s;
    case SectionKind::Rollback:
        return u"Rollback Plan"_s;
    case SectionKind::Checkpoints:
        return u"Validation Checkpoints"_s;
    case SectionKind::Effort:
        return u"Estimated Effort"_s;
    case SectionKind::Approval:
        return u"Approval"_s;
    default:
        return {};
    }
}

int taskAt(const Plan &plan, qsizetype position)
{
    return itemAt(plan.tasks, position);
}

int criterionAt(const Plan &plan, qsizetype position)
{
    return itemAt(plan.criteria, position);
}

int decisionAt(const Plan &plan, qsizetype position)
{
    return itemAt(plan.decisions, position);
}

int riskAt(const Plan &plan, qsizetype position)
{
    return itemAt(plan.risks, position);
}

} // namespace Setsquare
