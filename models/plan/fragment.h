// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"
#include "sectiontitles.h"
#include "unit.h"

#include <array>
#include <vector>

namespace Setsquare {

/** What a heading stands for while what is below it is read. */
enum class HeadingRole : quint8 {
    None,
    Other, ///< a subheading that changes nothing
    Section,
    Phase,
    Group, ///< of criteria
    Part, ///< of the architecture
    Item ///< a heading task, a decision, a part that is read as one: what is below belongs to it, headings included
};

struct ContextLevel {
    HeadingRole role = HeadingRole::None;
    SectionKind kind = SectionKind::Unknown;
    ArchitecturePart part = ArchitecturePart::None;
    bool standsAlone = false; ///< a decision that is a section by itself
    bool operator==(const ContextLevel &) const = default;
};

/** All that reading a chunk depends on besides the chunk. */
struct ReadContext {
    std::array<ContextLevel, 7> levels {}; ///< by the level of the heading; the first is not used
    QString group; ///< of criteria
    bool titleSeen = false;
    bool beginsText = true;
    ConflictState conflict = ConflictState::None;
    bool operator==(const ReadContext &) const = default;

    /** What holds the next line: the innermost heading that is not of role Other. */
    ContextLevel scope() const;
    /** The level of the item that is open; 0 if none is. */
    int itemLevel() const;
    bool has(HeadingRole role) const;
    /** Ends what headings of this level and below began. */
    void close(int level);
};

/** What a field says that a task or risk waits for. */
struct Reference {
    QString number; ///< to look for: `1`, `T001`, `2.1`; empty if it is no reference
    QString written; ///< kept if nothing has this number
    bool operator==(const Reference &) const = default;
};

/** Of a task whose phase began in a unit before. */
inline constexpr int phaseBefore = -2;

/** A task before the plan is known around it: its id and dependsOn are not yet set, its phase is an index into the fragment's. */
struct TaskEntry {
    Task task;
    std::vector<Reference> references;
    TextRange referencesRange; ///< relative to the task
    bool ordered = false; ///< its number is that of a list item
    bool startsRun = false; ///< no task stands directly before it in the same list
};

struct RiskEntry {
    Risk risk;
    std::vector<Reference> references;
};

/** A heading that may end sections and phases, and begin one. */
struct HeadingEvent {
    int level = 1;
    int line = 0;
    qsizetype start = 0;
    int contentBefore = -1; ///< the last line before it in the unit that is not blank; -1 if there is none
    int section = -1; ///< index of the section that it begins
    int phase = -1; ///< index of the phase that it begins
    SectionKind kind = SectionKind::Unknown; ///< of the section that it begins
};

/** What one unit adds to a plan. Units: all ranges and lines are relative to the unit, those within a task, criterion, decision, risk
    or approval line to its start. */
struct Fragment {
    quint64 serial = 0; ///< of its first task; those of its other tasks follow
    ReadContext after;
    bool breaksRun = false; ///< something else than a task of a list stands at its end
    int lastContentLine = -1;
    std::vector<HeadingEvent> headings;
    QString title;
    TextRange titleRange;
    bool hasTitle = false;
    QString approach;
    QStringList research;
    QString id;
    QList<Section> sections;
    QList<Phase> phases;
    QStringList phaseTitles; ///< the whole titles of the phases
    std::vector<TaskEntry> tasks;
    QList<Criterion> criteria;
    QList<Decision> decisions;
    std::vector<RiskEntry> risks;
    QString architectureProse; ///< directly below the heading of the section
    Architecture architecture;
    QList<TextItem> rollback;
    QList<Checkpoint> checkpoints;
    QList<Question> questions;
    Effort effort;
    QList<TextItem> learnings;
    QList<ApprovalLine> approvals;
    QList<Unread> unread;
    QList<TextRange> code;
    QList<Finding> damage;
    std::vector<ConflictMarker> conflictMarkers;

    void addUnread(const Unit &unit, int first, int last);
    void addUnread(const Unit &unit, TextRange range, int line);
};

} // namespace Setsquare
