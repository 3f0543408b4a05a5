// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrowmodel.h"
#include "taskedits.h"

#include <QSet>

namespace Setsquare {

/** Phases with their tasks below; tasks without a phase stand at the top. Both are entered as drafts. */
class TaskTreeModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Kind { PhaseKind, TaskKind };
    enum Column { NumberColumn, TitleColumn, EstimateColumn, DependsOnColumn, FilesColumn, TestsColumn, ColumnCount };
    enum Role {
        IdRole = FirstOwnRole, ///< of a task; the number of a phase
        IsPhaseRole,
        TaskIndexRole, ///< index into Plan::tasks, -1 for a phase
        PhaseIndexRole, ///< index into Plan::phases, -1 for a task without one
        IsCriticalRole, ///< on the critical path, as far as typing has rested
        IsEstimateSharedRole, ///< the estimate shown is the task's share of its phase's
        HasEstimateRole,
        DependsOnIdsRole, ///< QStringList of ids; empty if none or not stated
        IsDependencyStatedRole,
        HasTestsRole
    };

    explicit TaskTreeModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

    /** The index of a task by its index into Plan::tasks, for drawing arrows between rows. */
    QModelIndex indexOfTask(int task, int column = TitleColumn) const;
    QModelIndex indexOfPhase(int phase, int column = TitleColumn) const;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    /** Moves the tasks in the text. False, always: the rows have moved already, and the view must not remove them. */
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;
    /** Where a task would come that is put there, by the parent and the row in it that it is to stand before. */
    TaskPosition positionAt(int row, const QModelIndex &parent) const;

private:
    QVariant draftData(const Row &row, int column, int role) const;
    bool changeTask(int task, int column, const QString &value);
    bool changePhase(int phase, int column, const QString &value);
    QVariant editedText(const Task &task, int column) const;
    QVariant choices(int task, int column, int role) const;
    QVariant cell(const Row &row, int column, int role) const override;
    QString columnTitle(int column) const override;
    Qt::ItemFlags cellFlags(const Row &row, int column) const override;
    bool change(const Row &row, int column, const QVariant &value, int role) override;
    int nameColumn() const override { return TitleColumn; }
    RowDraft draftBelow(const Row *row, int kind) const override;
    DraftPlace placeOf(const RowDraft &draft, const std::vector<Row> &rows) const override;
    Edit draftEdit(const EditSubject &subject, const RowDraft &draft) const override;
    int indexOfDraft(const RowDraft &draft) const override;
    bool goesOn(const RowDraft &draft) const override { return draft.kind == TaskKind; }
    std::vector<Row> rowsOf(const Plan &plan) const override;
    TextRange rangeIn(const Plan &plan, const Row &row) const override;
    bool differs(const Plan &before, const Row &one, const Plan &after, const Row &other) const override;
    void prepare(const Plan &next, const std::vector<Row> &rows) override;
    void commit() override;
    bool taskDiffers(const Plan &before, int one, const Plan &after, int other) const;
    void markCritical();
    std::optional<Estimate> phaseEstimate(int phase) const;
    std::optional<Estimate> taskEstimate(int task) const { return m_derived.estimates[size_t(task)]; }
    QVariant phaseData(int phase, int column, int role) const;
    QVariant taskData(int task, int column, int role) const;
    QVariant taskText(int task, int column) const;

    /** What is known of a plan's rows beyond the plan. */
    struct Derived {
        std::vector<std::optional<Estimate>> estimates; ///< of tasks, shares of their phases' included
        std::vector<int> taskPositions; ///< in rows()
        std::vector<int> phasePositions;
    };

    Derived m_derived;
    Derived m_next;
    QSet<QString> m_critical; ///< ids of tasks; an edit leaves them as they were until typing has rested
};

} // namespace Setsquare
