// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Setsquare {

class PlanSession;

/** What of the plan cites a finding, each to be gone to, and what can be done with the finding. */
class FindingFooter : public QWidget
{
    Q_OBJECT

public:
    explicit FindingFooter(PlanSession *session, QWidget *parent = nullptr);

    /** Hides itself without a finding. */
    void showFinding(FindingPlace finding);

Q_SIGNALS:
    void citingActivated(const Setsquare::CitedBy &citing);
    void citeRequested();
    void answerRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    PlanSession *m_session;
    FindingPlace m_finding;
    QLabel *m_title;
    QWidget *m_chips;
    QPushButton *m_answer;
    QStringList m_shown; ///< what the chips say
};

} // namespace Setsquare
