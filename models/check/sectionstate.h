// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace Setsquare {

enum class Progress {
    Missing, ///< there is no such section, and a plan should have one
    NotStarted, ///< its heading is there, and nothing below it but what a template says
    Begun, ///< some of what it should say is there
    Done
};

/** How far a section of a plan is written. */
struct SectionState {
    SectionKind kind = SectionKind::Unknown;
    QString title; ///< of one that no kind tells apart: as written, or as it is to be
    int section = -1; ///< index into Plan::sections of the first of its kind; -1: missing
    Progress progress = Progress::Missing;
    int done = 0; ///< parts of it that are there, out of `count`; 0 of 0 where there is nothing to count
    int count = 0;
    bool operator==(const SectionState &) const = default;
};

/** The sections that a plan should have, in the order of the reference, those of its approach, and then all others that it has. What is
    counted are parts of the architecture; tasks that name files and tests; decisions with a choice and its rationale; risks with both
    levels and a mitigation; phases with a checkpoint; questions that are not open; roles that are ticked.
    Requires: `text` is what the plan was read from. */
QList<SectionState> sectionStates(const Plan &plan, QStringView text);

} // namespace Setsquare
