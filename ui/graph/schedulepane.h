// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hourscale.h"
#include "rowspane.h"

class QLabel;
class QScrollBar;

namespace Setsquare {

class HourAxis;
class ScheduleDelegate;
class ScheduleModel;
class ScheduleSummary;
class TaskTreeModel;

/** The tasks as bars over working hours: when each can run, how late it can be, and who does it if only so many people are at hand. */
class SchedulePane : public RowsPane
{
    Q_OBJECT

public:
    SchedulePane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    ScheduleModel *model() const { return m_model; }
    const HourScale &scale() const { return m_scale; }
    bool can(Command command) const override;
    void run(Command command) override;
    /** With how many people, and how far the hours are zoomed. */
    QByteArray saveState() const;
    /** Returns false, and changes nothing, if the state is none of its own. */
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    /** Its user wants to begin with a first task. */
    void beginRequested();

protected:
    bool isEmpty() const override;
    void showRows() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void restyle() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTree();
    void sizeColumns();
    void connectAll();
    /** The scale follows the width of the column and the span of the plan. */
    void fitScale();
    void showScale();
    void zoomAt(double x, double factor);
    void showTimes();
    QString unscheduled() const;

    TaskTreeModel *m_rows;
    ScheduleModel *m_model;
    ScheduleDelegate *m_delegate;
    ScheduleSummary *m_summary;
    HourAxis *m_axis = nullptr;
    QScrollBar *m_hours;
    QLabel *m_unscheduled;
    HourScale m_scale;
    bool m_wantsSimulation = false;
};

} // namespace Setsquare
