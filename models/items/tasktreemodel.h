// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planrowmodel.h"
#include "taskedits.h"

#include <QMap>
#include <QSet>

namespace Setsquare {

/** Phases with their tasks below; tasks without a phase stand at the top. Between them a draft may stand: a task that is being entered, and
    that is not in the plan before it is kept. */
class TaskTreeModel : public PlanRowModel
{
    Q_OBJECT

public:
    enum Kind { PhaseKind, TaskKind, DraftKind };
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
        HasTestsRole,
        IsDraftRole
    };

    explicit TaskTreeModel(PlanSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

    /** The index of a task by its index into Plan::tasks, for drawing arrows between rows. */
    QModelIndex indexOfTask(int task, int column = TitleColumn) const;
    QModelIndex indexOfPhase(int phase, int column = TitleColumn) const;

    /** Begins a draft below a row, the first of the phase below a phase, the last of all below none; one that stood elsewhere goes. Returns
        its row; invalid if nothing can be edited now. */
    QModelIndex beginDraft(const QModelIndex &below);
    QModelIndex draftRow(int column = TitleColumn) const { return indexOfRow(m_derived.draftPosition, column); }
    /** Whether the draft has been given a title, so that it can be kept. */
    bool isDraftTitled() const { return m_draft && !m_draft->values.value(TitleColumn).trimmed().isEmpty(); }
    /** Makes a task of the draft, and begins the next below it. False if the plan does not take it, which then has told why. */
    bool keepDraft();
    void dropDraft();

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    /** Moves the tasks in the text. False, always: the rows have moved already, and the view must not remove them. */
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;
    /** Where a task would come that is put there, by the parent and the row in it that it is to stand before. */
    TaskPosition positionAt(int row, const QModelIndex &parent) const;

private:
    /** A task that is being entered. */
    struct Draft {
        TaskPosition position;
        QMap<int, QString> values; ///< by column
    };

    QVariant draftData(int column, int role) const;
    bool changeDraft(int column, const QString &value);
    bool changeTask(int task, int column, const QString &value);
    bool changePhase(int phase, int column, const QString &value);
    void placeDraft(const Plan &plan, std::vector<Row> &rows) const;
    QVariant editedText(const Task &task, int column) const;
    QVariant choices(int task, int column, int role) const;
    QVariant cell(const Row &row, int column, int role) const override;
    QString columnTitle(int column) const override;
    Qt::ItemFlags cellFlags(const Row &row, int column) const override;
    bool change(const Row &row, int column, const QVariant &value, int role) override;
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
        int draftPosition = -1;
    };

    Derived m_derived;
    Derived m_next;
    std::optional<Draft> m_draft;
    QSet<QString> m_critical; ///< ids of tasks; an edit leaves them as they were until typing has rested
};

} // namespace Setsquare
