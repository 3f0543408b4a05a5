// SPDX-License-Identifier: Apache-2.0
#include "outlinemodel.h"

#include "plaintext.h"
#include "wording.h"

#include <algorithm>

namespace Setsquare {

namespace {

using Heading = OutlineModel::Heading;

Row entry(Heading heading, int source, int depth, QStringView name, int last = -1)
{
    return {depth, int(heading), source, name, {}, last};
}

/** What has a heading and is no section: these rows' depths count from the section that they stand in. */
std::vector<Row> innerRows(const Plan &plan)
{
    std::vector<Row> rows;
    rows.reserve(size_t(plan.phases.size() + plan.decisions.size()));
    for (int i = 0; i < plan.phases.size(); ++i) {
        rows.push_back(entry(Heading::Phase, i, 1, plan.phases[i].title));
    }
    for (int i = 0; i < plan.tasks.size(); ++i) {
        if (plan.tasks[i].isHeading) {
            rows.push_back(entry(Heading::Task, i, plan.tasks[i].phase < 0 ? 1 : 2, plan.tasks[i].title));
        }
    }
    for (int i = 0; i < plan.criteria.size(); ++i) {
        const QString &group = plan.criteria[i].group;
        if (!group.isEmpty() && (i == 0 || plan.criteria[i - 1].group != group)) {
            rows.push_back(entry(Heading::Group, i, 1, group, i));
        } else if (!group.isEmpty()) {
            rows.back().last = i;
        }
    }
    for (int i = 0; i < plan.decisions.size(); ++i) {
        rows.push_back(entry(Heading::Decision, i, 1, plan.decisions[i].title));
    }
    return rows;
}

TextRange rangeOfSection(const Plan &plan, int index)
{
    TextRange range = plan.sections[index].range;
    for (int inner = index + 1; inner < plan.sections.size() && plan.sections[inner].level > plan.sections[index].level; ++inner) {
        range.end = std::max(range.end, plan.sections[inner].range.end);
    }
    return range;
}

} // namespace

OutlineModel::OutlineModel(PlanSession *session, QObject *parent) : PlanRowModel(session, parent)
{
    start();
}

std::vector<Row> OutlineModel::rowsOf(const Plan &plan) const
{
    std::vector<Row> inner = innerRows(plan);
    const auto start = [&](const Row &row) { return rangeIn(plan, row).start; };
    std::stable_sort(inner.begin(), inner.end(), [&](const Row &one, const Row &other) { return start(one) < start(other); });
    std::vector<Row> rows;
    auto next = inner.begin();
    int level = 0;
    const auto addUpTo = [&](qsizetype position) {
        for (; next != inner.end() && start(*next) < position; ++next) {
            next->depth += level;
            rows.push_back(*next);
        }
    };
    for (int i = 0; i < plan.sections.size(); ++i) {
        const Section &section = plan.sections[i];
        addUpTo(section.range.start);
        level = section.level;
        rows.push_back(entry(Heading::Section, i, level, section.title));
        // A section that is one decision stands here once, as a section.
        while (next != inner.end() && start(*next) <= section.headingRange.start) {
            ++next;
        }
    }
    addUpTo(std::numeric_limits<qsizetype>::max());
    return rows;
}

TextRange OutlineModel::rangeIn(const Plan &plan, const Row &row) const
{
    switch (Heading(row.kind)) {
    case Heading::Section:
        return rangeOfSection(plan, row.source);
    case Heading::Phase:
        return plan.phases[row.source].range;
    case Heading::Task:
        return plan.tasks[row.source].range;
    case Heading::Group:
        return {plan.criteria[row.source].range.start, plan.criteria[row.last].range.end};
    case Heading::Decision:
        break;
    }
    return plan.decisions[row.source].range;
}

bool OutlineModel::differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const
{
    const bool isSection = Heading(one.kind) == Heading::Section;
    return title(before, one) != title(after, other)
        || (isSection && before.sections[one.source].kind != after.sections[other.source].kind);
}

QString OutlineModel::title(const Plan &plan, const Row &row)
{
    switch (Heading(row.kind)) {
    case Heading::Section:
        return plan.sections[row.source].title;
    case Heading::Phase: {
        const Phase &phase = plan.phases[row.source];
        return Wording::phase(phase.number, phase.title);
    }
    case Heading::Task: {
        const Task &task = plan.tasks[row.source];
        return task.number.isEmpty() ? task.title : tr("Task %1: %2").arg(task.number, task.title);
    }
    case Heading::Group:
        return plan.criteria[row.source].group;
    case Heading::Decision:
        break;
    }
    return plan.decisions[row.source].title;
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString OutlineModel::columnTitle(int) const
{
    return {};
}

QVariant OutlineModel::cell(const Row &row, int, int role) const
{
    const bool isSection = Heading(row.kind) == Heading::Section;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return plainText(title(shown(), row));
    case HeadingRole:
        return row.kind;
    case SectionKindRole:
        return isSection ? int(shown().sections[row.source].kind) : -1;
    default:
        return {};
    }
}

} // namespace Setsquare
