// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace.h"

#include <QObject>

namespace Setsquare {

class CommandPalette;
class FindingDrag;
class PlanPanes;
class PlanSession;
class RowsPane;

/** Citing across the panes of a window: by picking from either side, by dragging a finding, and the jumps from what cites to what is cited
    and back. */
class CitingCommands : public QObject
{
    Q_OBJECT

public:
    CitingCommands(PlanSession *session, PlanPanes *panes, CommandPalette *palette, QObject *parent = nullptr);

    /** Lets pick what is to cite the finding that the user is at, or the finding that is to be cited in the part of the plan that is
        selected. */
    void cite();
    /** Brings up what cites, where it is worked with. */
    void goTo(CitedBy citing);

Q_SIGNALS:
    /** There is nothing to cite, and why. */
    void noted(const QString &text);

private:
    void connectPanes();
    void addTargets();
    void addRows(RowsPane *pane);
    TextRange rangeInFocus() const;
    FindingPlace findingInFocus() const;
    void pickPlace(FindingPlace finding);
    void pickFinding(CitedBy citing, const ResolvedCitation *instead = nullptr);

    PlanSession *m_session;
    PlanPanes *m_panes;
    CommandPalette *m_palette;
    FindingDrag *m_drag;
};

} // namespace Setsquare
