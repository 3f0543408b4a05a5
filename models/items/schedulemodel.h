// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tasktreemodel.h"

#include <QIdentityProxyModel>

namespace Setsquare {

/** When a row of the tree of tasks happens. Units: hours from the start, at midpoints. */
struct ScheduleBar {
    double start = 0;
    double finish = 0;
    double latestFinish = 0; ///< what it can be late to without the whole being late
    bool isPlaced = false; ///< false in or behind a cycle
    bool isCritical = false;
    bool isEstimated = true; ///< false: it counts as 0 hours
    bool isGroup = false; ///< a phase, from its first task to its last
    int person = -1; ///< from 0; -1 where there are as many as wanted
    bool operator==(const ScheduleBar &) const = default;
};

/** The rows of the tree of tasks with their times in place of what is written of them: its source is a TaskTreeModel, whose first columns
    it keeps. Times are those of the plan when typing rested last; a task that has come since has none yet. */
class ScheduleModel : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn = TaskTreeModel::NumberColumn,
        TitleColumn = TaskTreeModel::TitleColumn,
        EstimateColumn = TaskTreeModel::EstimateColumn,
        WaveColumn, ///< which of the groups that can run at once
        CriticalityColumn, ///< in how many samples the task was critical
        BarColumn,
        ColumnCount
    };
    enum Role { BarRole = Qt::UserRole + 500 }; ///< ScheduleBar, in every column

    ScheduleModel(PlanSession *session, QObject *parent);

    /** With so many people, each task has its place and its person; 0: as many as wanted. */
    void setPeople(int people);
    int people() const { return m_people; }
    /** Hours until the last task ends. */
    double totalHours() const { return m_totalHours; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void timesChanged();

private:
    struct Times {
        ScheduleBar bar;
        int wave = 0; ///< from 1; 0: none
        std::optional<double> criticality;
    };

    void update();
    void addTimes();
    void addStaffing();
    void addPhases();
    void tellChanged();
    ScheduleBar barOf(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;
    QString barText(const QModelIndex &index) const;

    PlanSession *m_session;
    QHash<QString, Times> m_times; ///< of tasks by id
    QHash<QString, ScheduleBar> m_phases; ///< by number and title
    double m_totalHours = 0;
    int m_people = 0;
};

} // namespace Setsquare
