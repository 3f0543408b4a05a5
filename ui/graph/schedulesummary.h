// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace Setsquare {

class FlowLayout;
class Histogram;
class PlanSession;

/** The figures of a schedule in one line, each with its name, and with how many people it is made. */
class ScheduleSummary : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleSummary(PlanSession *session, QWidget *parent = nullptr);

    /** How long it takes with the people that are at hand. */
    void setStaffedHours(double hours);
    int people() const;
    void setPeople(int people);

Q_SIGNALS:
    void peopleChanged(int people);
    void zoomRequested(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addFigure(const QString &name, const QString &toolTip);
    void addPeople();
    void addZoom();
    void showSchedule();
    void showSimulation();
    void showProgress(double part);

    PlanSession *m_session;
    FlowLayout *m_row;
    QLabel *m_effort;
    QLabel *m_elapsed;
    QLabel *m_simulated;
    Histogram *m_histogram;
    QSpinBox *m_people = nullptr;
    QLabel *m_staffed = nullptr;
};

} // namespace Setsquare
