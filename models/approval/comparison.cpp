// SPDX-License-Identifier: Apache-2.0
#include "comparison.h"

#include "canonicalform.h"
#include "comparisonreport.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** The lines that differ, and where: from the first to the last. */
PlanChange unexplainedChange(const PlanRevision &before, const PlanRevision &after)
{
    const TextChange difference = TextPatch::difference(before.text, after.text).changes().value(0);
    const auto wholeLines = [](const QString &text, TextRange range) -> TextRange {
        const qsizetype start = range.start == 0 ? 0 : text.lastIndexOf(u'\n', range.start - 1) + 1;
        const qsizetype end = text.indexOf(u'\n', range.end);
        return {start, end < 0 ? text.size() : end};
    };
    PlanChange change;
    change.rangeBefore = wholeLines(before.text, difference.range);
    change.rangeAfter = wholeLines(after.text, {difference.range.start, difference.range.start + difference.text.size()});
    change.before = before.text.sliced(change.rangeBefore.start, change.rangeBefore.length());
    change.after = after.text.sliced(change.rangeAfter.start, change.rangeAfter.length());
    for (const Section &section : after.plan.sections) {
        if (section.range.start <= change.rangeAfter.start)
            change.id = change.title = section.title;
    }
    return change;
}

/** What was taken for a change, and says the same all the same. */
void takeAsReworded(Comparison &comparison)
{
    for (const PlanChange &change : std::as_const(comparison.changes)) {
        const Rewording rewording {change.part, change.id, change.title, change.rangeAfter};
        if (!comparison.reworded.contains(rewording))
            comparison.reworded.append(rewording);
    }
    comparison.changes.clear();
}

} // namespace

Comparison compare(const PlanRevision &before, const PlanRevision &after)
{
    if (before.text == after.text)
        return {};
    const PlanOutline old(before);
    const PlanOutline now(after);
    Comparison comparison = ComparisonReport(old, now).written();
    if (canonicalForm(before.text, before.blocks, before.plan) == canonicalForm(after.text, after.blocks, after.plan))
        takeAsReworded(comparison);
    else if (comparison.changes.isEmpty())
        comparison.changes.append(unexplainedChange(before, after));
    return comparison;
}

QString toText(PlanPart part)
{
    switch (part) {
    case PlanPart::Plan:
        return u"plan"_s;
    case PlanPart::FrontMatter:
        return u"frontMatter"_s;
    case PlanPart::Context:
        return u"context"_s;
    case PlanPart::Architecture:
        return u"architecture"_s;
    case PlanPart::Component:
        return u"component"_s;
    case PlanPart::DataFlow:
        return u"dataFlow"_s;
    case PlanPart::IntegrationPoint:
        return u"integrationPoint"_s;
    case PlanPart::Alternative:
        return u"alternative"_s;
    case PlanPart::Tradeoff:
        return u"tradeoff"_s;
    case PlanPart::Phase:
        return u"phase"_s;
    case PlanPart::Task:
        return u"task"_s;
    case PlanPart::Group:
        return u"group"_s;
    case PlanPart::Criterion:
        return u"criterion"_s;
    case PlanPart::Decision:
        return u"decision"_s;
    case PlanPart::Option:
        return u"option"_s;
    case PlanPart::Risk:
        return u"risk"_s;
    case PlanPart::Rollback:
        return u"rollback"_s;
    case PlanPart::Checkpoint:
        return u"checkpoint"_s;
    case PlanPart::Question:
        return u"question"_s;
    case PlanPart::Effort:
        return u"effort"_s;
    case PlanPart::Learning:
        return u"learning"_s;
    case PlanPart::Approval:
        return u"approval"_s;
    case PlanPart::Section:
        return u"section"_s;
    case PlanPart::Prose:
        return u"prose"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Setsquare
