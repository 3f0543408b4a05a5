// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plansession.h"

#include <QMenu>

namespace Setsquare {

/** What can be done about some findings: the ways out of each, all of its kind at once, and why it is asked for. */
class FixMenu : public QMenu
{
    Q_OBJECT

public:
    FixMenu(PlanSession *session, const QList<Finding> &findings, QWidget *parent = nullptr);

    /** The findings in or on the first line of a range, the first few of them. */
    static QList<Finding> findingsAt(const PlanSession &session, TextRange range);

private:
    void addFinding(const Finding &finding);

    PlanSession *m_session;
};

} // namespace Setsquare
