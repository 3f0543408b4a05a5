// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "citationresolution.h"

namespace Setsquare {

/** What cites a finding: its kind, and its index among the plan's tasks, decisions, criteria or risks. */
struct CitedBy {
    Cited kind = Cited::Task;
    int index = 0;
    bool operator==(const CitedBy &) const = default;
};

/** A finding, and what of the plan rests on it. */
struct TracedFinding {
    FindingPlace place;
    QList<CitedBy> citedBy; ///< each once: tasks, decisions, criteria, risks, in the plan's order
    int question = -1; ///< of an open question: the plan's question of that name
    bool operator==(const TracedFinding &) const = default;

    bool isCitedBy(Cited kind) const;
};

/** An open question that is neither answered nor deferred: one of the research, or one that only the plan asks. */
struct UnsettledQuestion {
    FindingPlace place; ///< invalid for one that only the plan asks
    int question = -1; ///< index among the plan's questions; -1 for one that the plan does not name
    bool operator==(const UnsettledQuestion &) const = default;
};

/** What the plan has made of its research, and what it has forgotten. */
struct Trace {
    QList<TracedFinding> findings; ///< all, in the order of the documents
    QList<FindingPlace> constraints; ///< those that nothing addresses
    QList<FindingPlace> criteria; ///< success criteria that no acceptance criterion cites
    QList<UnsettledQuestion> questions;
    QList<int> decisions; ///< those grounded in no finding
    bool operator==(const Trace &) const = default;

    /** What is traced of a finding; nothing if there is no such place. Cost: constant. */
    const TracedFinding *find(FindingPlace place) const;

    QList<int> firstFindings; ///< by document: the index of its first finding
};

/** Requires: `citations` are those of the plan in this research. Cost: linear. */
Trace trace(const Plan &plan, const ResearchIndex &index, const QList<ResolvedCitation> &citations);

/** What may cite that a position of the text lies in. Cost: linear. */
std::optional<CitedBy> citableAt(const Plan &plan, qsizetype position);

/** `task`, `decision`, `criterion`, `risk`. */
QString toText(Cited kind);
/** How what cites is named: the id of a task or decision, the place of a criterion or risk, from 1. */
QString citingId(const Plan &plan, CitedBy citing);
/** The id of a question as the plan writes it; `~1` for the first one if none is written. */
QString questionId(const Plan &plan, int question);

} // namespace Setsquare
