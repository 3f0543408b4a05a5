// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pane.h"
#include "plansession.h"

class QSplitter;
class QStackedLayout;

namespace Setsquare {

class PlanSelection;
class PlanTree;
class ReadingPage;
class RiskModel;
class RiskSorter;
class StepList;

/** The risks with all of the one that is selected, and below them the way back and where to stop and look. */
class RisksPane : public Pane
{
    Q_OBJECT

public:
    RisksPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

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
    QString contentsOf(int risk) const;
    void addRisk(int risk);
    void addRollback();
    void addCheckpoints();
    StepList *newSteps();
    void goTo(TextRange range);
    void goToTask(const QString &id);

    PlanSession *m_session;
    PlanSelection *m_selection;
    RiskModel *m_model;
    RiskSorter *m_sorter;
    PlanTree *m_tree;
    ReadingPage *m_details;
    QSplitter *m_splitter = nullptr;
    QStackedLayout *m_stack = nullptr;
    QString m_shown;
    bool m_areDetailsDue = false;
    bool m_areDetailsStale = true;
};

} // namespace Setsquare
