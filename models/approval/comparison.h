// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrevision.h"

namespace Setsquare {

/** What of a plan a change is about. */
enum class PlanPart {
    Plan,
    FrontMatter,
    Context,
    Architecture,
    Component,
    DataFlow,
    IntegrationPoint,
    Alternative,
    Tradeoff,
    Phase,
    Task,
    Group, ///< of criteria
    Criterion,
    Decision,
    Option,
    Risk,
    Rollback,
    Checkpoint,
    Question,
    Effort,
    Learning,
    Approval,
    Section,
    Prose
};

/** The word for a part that the command line prints: `task`, `dataFlow`, … */
QString toText(PlanPart part);

/** Where a thing stands among others. */
struct Place {
    QString container; ///< the title of the phase or section that holds it; empty: of none
    QString previous; ///< the title of the one of its kind that it follows there; empty: it is the first
    bool operator==(const Place &) const = default;
};

/** A sum that an estimate has changed. */
struct Consequence {
    QString phase; ///< the title of the phase; empty: the effort of the whole plan
    Estimate before;
    Estimate after;
    bool operator==(const Consequence &) const = default;
};

/** One difference between two revisions of a plan. */
struct PlanChange {
    enum class Kind { Added, Removed, Changed, Moved, Renumbered };

    PlanPart part = PlanPart::Prose;
    Kind kind = Kind::Changed;
    QString id; ///< as the plan names it now; of what is gone, as it did; criteria, risks and steps by their 1-based position
    QString title; ///< what people know it by; of prose the title of the section
    QString field; ///< `estimate`, or a name as written; empty: the whole
    QString before; ///< markdown as written; null if there was nothing
    QString after; ///< null if there is nothing
    Place placeBefore; ///< of what has moved
    Place placeAfter;
    TextRange rangeBefore; ///< absolute, in the text before; empty for what was added
    TextRange rangeAfter; ///< absolute, in the text after; of what is gone, where it would stand
    QList<Consequence> consequences;
    bool operator==(const PlanChange &) const = default;
};

/** Something that is written in another way and says the same. */
struct Rewording {
    PlanPart part = PlanPart::Prose;
    QString id;
    QString title;
    TextRange rangeAfter; ///< absolute, in the text after
    bool operator==(const Rewording &) const = default;
};

struct Comparison {
    QList<PlanChange> changes; ///< by part, in the order of the text
    QList<Rewording> reworded;
    bool operator==(const Comparison &) const = default;
};

/** How a plan differs from another revision of it, in its own terms: things are found again by what they say, and not only by their
    number. Law: there are no changes exactly if the texts have the same canonical form; what cannot be explained is changed prose.
    Cost: linear in the texts, and the square of what cannot be found again by its title, up to a limit. */
Comparison compare(const PlanRevision &before, const PlanRevision &after);

} // namespace Setsquare
