// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paletteentry.h"

#include <QObject>

class QAction;

namespace Setsquare {

class PlanSelection;
class PlanSession;
class PlanPanes;

/** What the command palette of a window leads to: commands, and all that has a name in the plan and its research. */
class PaletteEntries : public QObject
{
    Q_OBJECT

public:
    PaletteEntries(PlanSession *session, PlanSelection *selection, PlanPanes *panes, QObject *parent = nullptr);

    QList<PaletteEntry> commands(const QList<QAction *> &actions) const;
    QList<PaletteEntry> places() const;

private:
    void addTasks(QList<PaletteEntry> *entries) const;
    void addParts(QList<PaletteEntry> *entries) const;
    void addResearch(QList<PaletteEntry> *entries) const;
    void addHeadings(QList<PaletteEntry> *entries) const;

    PlanSession *m_session;
    PlanSelection *m_selection;
    PlanPanes *m_planPanes;
};

} // namespace Setsquare
