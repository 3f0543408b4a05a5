// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"
#include "readingpage.h"

namespace Setsquare {

/** All that the plan says of one decision: its options side by side, then why. */
class DecisionDetails : public ReadingPage
{
    Q_OBJECT

public:
    explicit DecisionDetails(PlanSession *session, QWidget *parent = nullptr);

    /** Shows a decision by its index into Plan::decisions; -1 for none. */
    void showDecision(int decision);
    /** What is shown is made anew next time, even if it says the same. */
    void forget() { m_shown.clear(); }

private:
    void addOptions(const Decision &decision);

    PlanSession *m_session;
    QString m_shown; ///< as text: typing elsewhere must not cost a new page
};

} // namespace Setsquare
