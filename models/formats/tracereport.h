// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace.h"

namespace Setsquare {

/** What the writers of a trace write: the trace with what it was made of. */
struct TraceReport {
    const Plan &plan;
    const ResearchIndex &index;
    const Trace &trace;
};

/** The id of an open question: that of the research, or the plan's own. */
inline QString questionId(const TraceReport &report, const UnsettledQuestion &question)
{
    return question.place.isValid() ? report.index.citationId(question.place) : questionId(report.plan, question.question);
}

} // namespace Setsquare
