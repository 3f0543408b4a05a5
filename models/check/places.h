// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check.h"

namespace Setsquare {

// Where a finding is shown, and what a finding is about. Units: absolute.

inline TextRange titleOf(const Task &task)
{
    return task.titleRange.shifted(task.range.start);
}
inline TextRange titleOf(const Decision &decision)
{
    return decision.titleRange.shifted(decision.range.start);
}
inline TextRange textOf(const Criterion &criterion)
{
    return criterion.textRange.shifted(criterion.range.start);
}

/** The value of the first field whose name begins like this; the title where there is none. */
TextRange placeOf(const Task &task, QLatin1StringView field);
TextRange placeOf(const Decision &decision, QLatin1StringView field);
/** The cell of a risk below a column whose title begins like this; the row where there is none. */
TextRange placeOf(const Risk &risk, QLatin1StringView column);

/** Where a text first holds some words; its begin if it writes them otherwise. */
TextRange firstOf(const QString &text, const QString &words);

/** The heading of a section; the begin of the text where there is none. */
TextRange headingOf(const Plan &plan, SectionKind kind);
bool has(const Plan &plan, SectionKind kind);
/** The title that the reference gives a section. */
QString titleOf(SectionKind kind);

/** The task, criterion, decision or risk that a position lies in; -1 if none. Cost: logarithmic. */
int taskAt(const Plan &plan, qsizetype position);
int criterionAt(const Plan &plan, qsizetype position);
int decisionAt(const Plan &plan, qsizetype position);
int riskAt(const Plan &plan, qsizetype position);

} // namespace Setsquare
