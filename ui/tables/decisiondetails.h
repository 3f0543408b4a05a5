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

private:
    void addOptions(const Decision &decision);

    PlanSession *m_session;
};

} // namespace Setsquare
