// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "numbering.h"
#include "references.h"

namespace Setsquare {

/** What an arrangement does to the numbers of tasks and phases, and to all that names them. */
class Renumbering
{
public:
    Renumbering(const EditSubject &subject, const Arrangement &arrangement);

    const Numbering &numbers() const { return m_numbers; }
    const TaskDirectory &before() const { return m_before; }
    const TaskDirectory &after() const { return m_after; }
    /** Where what is meant stands in the arrangement; -1 if it is taken out. */
    int placeOf(TaskTarget target) const;
    /** Where a phase of the plan stands in the arrangement; -1 if it is taken out. */
    int placeOfPhase(int phase) const { return m_placeOfPhase[size_t(phase)]; }

    /** The phase that a checkpoint is about; -1 if that is none. */
    int phaseOf(const Checkpoint &checkpoint) const;
    /** Whether it is taken out with its phase. */
    bool isRemoved(const Checkpoint &checkpoint) const { return phaseOf(checkpoint) >= 0 && placeOfPhase(phaseOf(checkpoint)) < 0; }

    /** The changes to the lines of tasks, phases, risks and checkpoints where they stand. Units: absolute, in ascending order. */
    const QList<TextChange> &changes() const { return m_changes; }
    /** The lines of a task that is put in at a place. */
    QString linesOf(int place) const;

    /** Whom a number means, in what stood at a place; both -1: nobody. */
    TaskTarget meaning(int place, const QString &number) const;
    const NumberPlaces &placesBefore(int task) const { return m_style.places[size_t(task)]; }

    /** What becomes of a number that stands for what is meant, where a task of this phase, as its place is afterwards, refers to it. */
    Renamed renamed(TaskTarget meant, const QString &number, int phase) const;
    /** Whether anything has another number, or is gone. */
    bool changesNames() const;

private:
    QList<TextChange> allChanges() const;
    Rename renaming(int place) const;
    void addTaskChanges(QList<TextChange> &changes, int place) const;
    void addReferences(QList<TextChange> &changes, TextRange value, const Rename &rename) const;
    void addPhaseChanges(QList<TextChange> &changes, int place) const;
    void addRiskChanges(QList<TextChange> &changes) const;
    void addCheckpointChanges(QList<TextChange> &changes) const;
    TaskDirectory directoryAfter(const std::vector<NumberedTask> &tasksBefore) const;

    EditSubject m_subject;
    const Arrangement &m_arrangement;
    std::vector<int> m_placeOf;
    std::vector<int> m_placeOfAdded;
    std::vector<int> m_placeOfPhase;
    std::vector<NumberedTask> m_tasksBefore;
    TaskDirectory m_before;
    NumberingStyle m_style;
    Numbering m_numbers;
    TaskDirectory m_after;
    QList<TextChange> m_changes;
};

/** The changes to the lines of a task below its first that keep them the task's when its marker becomes wider by `by`. When it becomes
    narrower they follow only if they stand right below the task's text, and `mayShrink`. Units: positions in `text`. */
QList<TextChange> reindented(QStringView text, TextRange task, int by, bool mayShrink);
/** Whether tasks whose markers have that many digits have their lines right below their text, or no lines at all. */
bool isUsedBelowText(const EditSubject &subject, qsizetype digits);

/** Where a phase's number stands in its heading; empty without one. Units: absolute. */
TextRange phaseNumberPlace(const EditSubject &subject, const Phase &phase);
/** Where a checkpoint names its phase; empty if it names none. */
TextRange checkpointNumberPlace(const EditSubject &subject, const Checkpoint &checkpoint);
/** The cell of a risk that says which tasks mitigate it; -1 without one. */
qsizetype mitigatedByCell(const Risk &risk);

} // namespace Setsquare
