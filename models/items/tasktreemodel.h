// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "rowmodel.h"

namespace Setsquare {

/** Phases with their tasks below; tasks without a phase stand at the top. */
class TaskTreeModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, TitleColumn, EstimateColumn, DependsOnColumn, FilesColumn, TestsColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< of a task; the number of a phase
        RangeRole, ///< TextRange, absolute
        IsPhaseRole,
        TaskIndexRole, ///< index into Plan::tasks, -1 for a phase
        PhaseIndexRole, ///< index into Plan::phases, -1 for a task without one
        SeverityRole, ///< the worst Severity of the findings that lie in the row as an int, -1 if there are none
        FindingTextsRole, ///< QStringList, what these findings say
        IsCriticalRole, ///< on the critical path, as far as typing has rested
        IsEstimateSharedRole, ///< the estimate shown is the task's share of its phase's
        HasEstimateRole,
        DependsOnIdsRole, ///< QStringList of ids; empty if none or not stated
        IsDependencyStatedRole,
        HasTestsRole
    };

    explicit TaskTreeModel(PlanSession *session, QObject *parent = nullptr);
    ~TaskTreeModel() override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /** Ticks the box of a task that has one, as a patch of one character. */
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QHash<int, QByteArray> roleNames() const override;
    TextRange rangeOf(const QModelIndex &index) const override;

    /** The index of a task by its index into Plan::tasks, for drawing arrows between rows. */
    QModelIndex indexOfTask(int task, int column = TitleColumn) const;
    QModelIndex indexOfPhase(int phase, int column = TitleColumn) const;

private:
    struct Content;

    void open();
    void update();
    void markFindings();
    void markCritical();
    QVariant phaseData(int phase, int column, int role) const;
    QVariant taskData(int task, int column, int role) const;
    QVariant taskText(int task, int column) const;

    PlanSession *m_session;
    std::unique_ptr<Content> m_content;
};

} // namespace Setsquare
