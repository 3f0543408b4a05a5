// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pane.h"
#include "plansession.h"

class QSplitter;
class QStackedLayout;

namespace Setsquare {

class ArrowGutter;
class PlanSelection;
class PlanTree;
class TaskDetails;
class TaskTreeModel;

/** The tasks by phase with the arrows of their order, and all of the task that is selected. */
class TasksPane : public Pane
{
    Q_OBJECT

public:
    TasksPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);

    /** Columns, gutter and sizes, to be remembered. */
    QByteArray saveState() const;
    /** Returns false, and changes nothing, if the state is none of its own. */
    bool restoreState(const QByteArray &state);

    PlanTree *tree() const { return m_tree; }

protected:
    void restyle() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTree();
    void sizeColumns();
    void showEmptyState();
    void scheduleDetails();
    void showDetails();
    void goToTask(const QString &id);
    void showMenu(const QPoint &position);
    void copyMarkdown();
    void copyId();

    PlanSession *m_session;
    PlanSelection *m_selection;
    TaskTreeModel *m_model;
    PlanTree *m_tree;
    ArrowGutter *m_gutter = nullptr;
    TaskDetails *m_details;
    QSplitter *m_splitter = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_areDetailsDue = false;
    bool m_areDetailsStale = true;
    bool m_areColumnsSized = false;
};

} // namespace Setsquare
