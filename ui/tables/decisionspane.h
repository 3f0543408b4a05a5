// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pane.h"
#include "plansession.h"

class QSplitter;
class QStackedLayout;

namespace Setsquare {

class DecisionDetails;
class DecisionModel;
class PlanSelection;
class PlanTree;

/** The design decisions, and all of the one that is selected. */
class DecisionsPane : public Pane
{
    Q_OBJECT

public:
    DecisionsPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    PlanTree *tree() const { return m_tree; }

protected:
    void restyle() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTree();
    void scheduleDetails();
    void showDetails();

    PlanSession *m_session;
    DecisionModel *m_model;
    PlanTree *m_tree;
    DecisionDetails *m_details;
    QSplitter *m_splitter = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_areDetailsDue = false;
    bool m_areDetailsStale = true;
};

} // namespace Setsquare
