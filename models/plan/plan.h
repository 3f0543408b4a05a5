// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "approvalline.h"
#include "decision.h"
#include "finding.h"
#include "risk.h"
#include "task.h"

namespace Setsquare {

enum class SectionKind {
    Unknown,
    Title,
    Context,
    Architecture,
    Tasks,
    Criteria,
    Decisions,
    Risks,
    Rollback,
    Checkpoints,
    Questions,
    Effort,
    Learnings,
    Approach,
    Approval,
    Next
};

/** The word for a kind that the command line prints: `tasks`, `rollback`, …; `other` for Unknown. */
QString toText(SectionKind kind);

/** A heading and what stands below it up to the next section. Subheadings that belong to a recognised section (phases, criteria groups,
    decisions) are no sections; all other headings are, so that an outline can be made of them. */
struct Section {
    QString title; ///< as written, without the `#`s
    SectionKind kind = SectionKind::Unknown;
    int level = 1;
    TextRange range; ///< absolute
    TextRange headingRange; ///< the heading's line
    int firstLine = 0; ///< 0-based
    int lastLine = 0;
    bool operator==(const Section &) const = default;
};

/** An acceptance criterion. Units: `range` is absolute, all other ranges relative to range.start.
    Shape: an item with a checkbox within another one is a criterion of its own, and not part of the other's range. */
struct Criterion {
    QString group; ///< the subheading as written, empty if none
    QString text; ///< without the checkbox and without the citation
    bool done = false;
    QList<Citation> groundedIn;
    TextRange range; ///< whole lines, line ends included
    TextRange textRange; ///< what `text` is, without the citation behind it
    TextRange tickRange; ///< the one character between the brackets; empty for an item without a checkbox
    int firstLine = 0;
    int lastLine = 0;

    bool sameContent(const Criterion &other) const;
};

struct Architecture {
    QString approach;
    QList<TextItem> components;
    QList<TextItem> dataFlow;
    QList<TextItem> integrationPoints;
    QList<TextItem> alternatives;
    QList<TextItem> tradeoffs; ///< name is the kind: Chosen, Rejected, Benefit, …
    bool operator==(const Architecture &) const = default;
};

struct Checkpoint {
    QString phase; ///< number as written
    QString text;
    TextRange range; ///< absolute
    bool operator==(const Checkpoint &) const = default;
};

struct Question {
    enum class State { Open, Answered, Deferred };
    QString id; ///< `Q1`, empty if none is written
    State state = State::Open;
    QString text; ///< the answer, the reason, or the question itself
    QString deferredTo;
    TextRange range; ///< absolute
    bool operator==(const Question &) const = default;
};

struct Effort {
    std::optional<Estimate> total, research, planning, implementation, validation;
    QList<Field> lines; ///< all, in the order written; ranges absolute
    bool operator==(const Effort &) const = default;
};

/** What stands inside a recognised section and was not understood. */
struct Unread {
    TextRange range; ///< absolute
    int firstLine = 0; ///< 0-based
    int lastLine = 0;
    QString text;
    bool operator==(const Unread &) const = default;
};

/** A plan as read from its text: plain values, all of which can be thrown away and read again. */
struct Plan {
    QString title; ///< the first H1 without `Implementation Specification:` and the like
    TextRange titleRange;
    QString approach; ///< of the front matter
    QStringList research; ///< paths of the front matter, relative to the plan
    QString id;
    QList<Section> sections; ///< in document order, nested ones after what holds them
    QString context;
    Architecture architecture;
    QList<Phase> phases;
    QList<Task> tasks; ///< in document order
    QList<Criterion> criteria;
    QList<Decision> decisions;
    QList<Risk> risks;
    QList<TextItem> rollback; ///< ranges absolute
    QList<Checkpoint> checkpoints;
    QList<Question> questions;
    Effort effort;
    QList<TextItem> learnings; ///< ranges absolute
    QList<ApprovalLine> approvals;
    QList<Unread> unread;
    QList<TextRange> code; ///< the lines of blocks of code, absolute, in order: what they hold is never read
    QList<Finding> damage; ///< what could not be read as it was meant

    /** The index of the task with this id; -1 if there is none. Cost: linear. */
    int taskIndex(QStringView id) const;
};

} // namespace Setsquare
