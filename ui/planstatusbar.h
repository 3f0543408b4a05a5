// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStatusBar>

class QLabel;

namespace Setsquare {

class ElidedLabel;
class PlanSession;

/** The figures of the plan at the foot of the window: its size and schedule at the left, the state of its text at the right. */
class PlanStatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit PlanStatusBar(PlanSession *session, QWidget *parent = nullptr);

    /** Shows figures, or nothing while there is no plan. */
    void setHasPlan(bool hasPlan);
    /** Both from 1. */
    void setCursor(int line, int column);

private:
    QLabel *addFigure(const QString &toolTip, bool atEnd);
    void showCounts();
    void showSettled();
    void showElapsed();
    void wantSimulation();
    void showUnsettled();
    void showText();

    PlanSession *m_session;
    QList<QWidget *> m_figures; ///< before the labels, which are added to it
    QLabel *m_counts;
    QLabel *m_effort;
    QLabel *m_elapsed;
    ElidedLabel *m_critical;
    QLabel *m_tokens;
    QLabel *m_digest;
    QLabel *m_cursor;
    QLabel *m_format;
    QLabel *m_readOnly;
    bool m_hasPlan = false;
    bool m_wantsSimulation = false;
};

} // namespace Setsquare
