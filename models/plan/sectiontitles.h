// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "estimate.h"
#include "plan.h"

namespace Setsquare {

/** What the parts of the architecture section are. */
enum class ArchitecturePart : quint8 {
    None,
    Approach,
    Components,
    DataFlow,
    IntegrationPoints,
    Alternatives,
    RejectedAlternative,
    Tradeoffs
};

/** The kind that a heading's title names, case, numbering, emphasis and a colon at the end ignored; Unknown if it names none. */
SectionKind sectionKind(QStringView title);
ArchitecturePart architecturePart(QStringView title);

/** The title of a plan in its H1: what follows `Implementation Specification:` and the like. Units: a range in `title`. */
TextRange planTitle(QStringView title);

/** `Phase 2A: Integration (est: 2-4 hours)`. Units: ranges in the title that was read. */
struct PhaseTitle {
    bool labelled = false; ///< begins with `Phase`
    QString number;
    TextRange title;
    std::optional<Estimate> estimate;
    TextRange unreadableEstimate; ///< `(est: banana)`; empty if there is none
};
PhaseTitle readPhaseTitle(QStringView title);

/** `Task 3: Title`, `T003: Title`, `[x] Task 3: Title`; nothing if the heading is none of a task. */
struct TaskTitle {
    QString number;
    TextRange title;
    TextRange tick; ///< empty without a checkbox
    std::optional<bool> done;
};
std::optional<TaskTitle> readTaskTitle(QStringView title);

/** The label `Task 3:` or `T003` at the start of a task's text. */
struct TaskLabel {
    QString number;
    qsizetype end = 0; ///< behind it
};
std::optional<TaskLabel> readTaskLabel(QStringView text);

/** `Decision 2: Title`, `Design Decision: Title`; for a heading without such a label the whole title. */
struct DecisionTitle {
    bool labelled = false; ///< begins with `Decision`, `ADR` or the like
    bool standsAlone = false; ///< begins with `Design Decision`, or with `Decision` and a number
    QString number;
    TextRange title;
};
DecisionTitle readDecisionTitle(QStringView title);

/** Of `Alternative Rejected: X` the name. */
TextRange rejectedAlternative(QStringView title);

} // namespace Setsquare
