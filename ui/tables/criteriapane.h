// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pane.h"
#include "plansession.h"

class QStackedLayout;

namespace Setsquare {

class CriteriaModel;
class PlanSelection;
class PlanTree;
class ProgressSummary;

/** The acceptance criteria in their groups, to be read and ticked, and how many of them are met. */
class CriteriaPane : public Pane
{
    Q_OBJECT

public:
    CriteriaPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    PlanTree *tree() const { return m_tree; }

protected:
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTree();
    void scheduleSummary();
    void updateSummary();
    void showMenu(const QPoint &position);

    PlanSession *m_session;
    CriteriaModel *m_model;
    PlanTree *m_tree;
    ProgressSummary *m_summary;
    QStackedLayout *m_stack = nullptr;
    bool m_isSummaryDue = false;
};

} // namespace Setsquare
