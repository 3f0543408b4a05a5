// SPDX-License-Identifier: Apache-2.0
#include "plancontent.h"

#include <algorithm>

namespace Setsquare {

namespace {

// What each value says: all of its members but the ranges and lines.

bool same(const Field &one, const Field &other)
{
    return one.name == other.name && one.value == other.value;
}

bool same(const TextItem &one, const TextItem &other)
{
    return one.name == other.name && one.text == other.text;
}

bool same(const Citation &one, const Citation &other)
{
    return one.id == other.id && one.quote == other.quote;
}

bool same(const Option &one, const Option &other)
{
    return one.name == other.name && one.text == other.text;
}

template <typename T> bool same(const QList<T> &one, const QList<T> &other)
{
    return std::ranges::equal(one, other, [](const T &a, const T &b) { return same(a, b); });
}

bool same(const Section &one, const Section &other)
{
    return one.title == other.title && one.kind == other.kind && one.level == other.level;
}

bool same(const Phase &one, const Phase &other)
{
    return one.number == other.number && one.title == other.title && one.estimate == other.estimate && one.firstTask == other.firstTask
        && one.taskCount == other.taskCount;
}

bool same(const Task &one, const Task &other)
{
    return saysSame(one, other);
}

bool same(const Decision &one, const Decision &other)
{
    return saysSame(one, other);
}

bool same(const Criterion &one, const Criterion &other)
{
    return one.group == other.group && one.text == other.text && one.done == other.done && same(one.groundedIn, other.groundedIn);
}

bool same(const Risk &one, const Risk &other)
{
    return one.mitigatedBy == other.mitigatedBy && same(one.groundedIn, other.groundedIn) && same(one.fields, other.fields);
}

bool same(const Checkpoint &one, const Checkpoint &other)
{
    return one.phase == other.phase && one.text == other.text;
}

bool same(const Question &one, const Question &other)
{
    return one.id == other.id && one.state == other.state && one.text == other.text && one.deferredTo == other.deferredTo;
}

bool same(const ApprovalLine &one, const ApprovalLine &other)
{
    return one.role == other.role && one.ticked == other.ticked && one.person == other.person && one.date == other.date;
}

bool same(const Unread &one, const Unread &other)
{
    return one.text == other.text;
}

bool same(const Effort &one, const Effort &other)
{
    return one.total == other.total && one.research == other.research && one.planning == other.planning
        && one.implementation == other.implementation && one.validation == other.validation && same(one.lines, other.lines);
}

// The words of a value.

QString words(const TextItem &item)
{
    return item.name.isEmpty() ? item.text : item.name;
}

template <typename T, typename Words> std::optional<QString> firstDifference(const QList<T> &one, const QList<T> &other, Words words)
{
    const auto [left, right] = std::ranges::mismatch(one, other, [](const T &a, const T &b) { return same(a, b); });
    if (left != one.end())
        return words(*left);
    if (right != other.end())
        return words(*right);
    return {};
}

std::optional<QString> differenceOfHead(const Plan &one, const Plan &other)
{
    if (one.title != other.title || one.approach != other.approach || one.research != other.research || one.id != other.id)
        return one.title;
    if (one.context != other.context)
        return one.context;
    if (one.architecture.approach != other.architecture.approach)
        return one.architecture.approach;
    if (!same(one.effort, other.effort))
        return one.effort.lines.isEmpty() ? QString() : one.effort.lines.first().name;
    return {};
}

} // namespace

bool saysSameElse(const Task &one, const FieldValues &values, const Task &other)
{
    if (one.title != other.title || one.estimate != other.estimate || one.done != other.done || one.isHeading != other.isHeading
        || one.fields.size() != other.fields.size() || !same(one.groundedIn, other.groundedIn))
        return false;
    auto next = values.begin();
    for (qsizetype i = 0; i < one.fields.size(); ++i) {
        const bool isOther = next != values.end() && next->first == i;
        const QString &value = isOther ? (next++)->second : one.fields[i].value;
        if (one.fields[i].name != other.fields[i].name || value != other.fields[i].value)
            return false;
    }
    return true;
}

bool saysSame(const Task &one, const Task &other)
{
    return one.id == other.id && one.number == other.number && one.phase == other.phase && one.dependsOn == other.dependsOn
        && saysSameElse(one, {}, other);
}

bool saysSame(const Decision &one, const Decision &other)
{
    return one.id == other.id && one.title == other.title && one.context == other.context && same(one.options, other.options)
        && one.chosen == other.chosen && one.rationale == other.rationale && one.tradeoffs == other.tradeoffs && one.risks == other.risks
        && one.mitigation == other.mitigation && one.pattern == other.pattern && same(one.groundedIn, other.groundedIn)
        && same(one.fields, other.fields);
}

std::optional<QString> firstDifference(const Plan &one, const Plan &other)
{
    const auto title = [](const auto &value) { return value.title; };
    const auto text = [](const auto &value) { return value.text; };
    const Architecture &left = one.architecture;
    const Architecture &right = other.architecture;
    std::optional<QString> found = differenceOfHead(one, other);
    const auto compare = [&found](const auto &a, const auto &b, auto words) {
        if (!found)
            found = firstDifference(a, b, words);
    };
    compare(one.sections, other.sections, title);
    compare(one.phases, other.phases, title);
    compare(one.tasks, other.tasks, title);
    compare(one.criteria, other.criteria, text);
    compare(one.decisions, other.decisions, title);
    compare(one.risks, other.risks, [](const Risk &risk) { return risk.risk; });
    compare(left.components, right.components, words);
    compare(left.dataFlow, right.dataFlow, words);
    compare(left.integrationPoints, right.integrationPoints, words);
    compare(left.alternatives, right.alternatives, words);
    compare(left.tradeoffs, right.tradeoffs, words);
    compare(one.rollback, other.rollback, words);
    compare(one.checkpoints, other.checkpoints, text);
    compare(one.questions, other.questions, text);
    compare(one.learnings, other.learnings, words);
    compare(one.approvals, other.approvals, [](const ApprovalLine &line) { return line.role; });
    compare(one.unread, other.unread, text);
    return found;
}

} // namespace Setsquare
