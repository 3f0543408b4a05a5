// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rowspane.h"
#include "taskedits.h"

class QSplitter;

namespace Setsquare {

class ArrowGutter;
class TaskDetails;
class TaskTreeModel;

/** The tasks by phase with the arrows of their order, and all of the task that is selected. */
class TasksPane : public RowsPane
{
    Q_OBJECT

public:
    TasksPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);
    ~TasksPane() override;

    bool can(Command command) const override;
    void run(Command command) override;
    QString nameOf(Command command) const override;
    QString shortNameOf(Command command) const override;

    /** Columns, gutter and sizes, to be remembered. */
    QByteArray saveState() const;
    /** Returns false, and changes nothing, if the state is none of its own. */
    bool restoreState(const QByteArray &state);

protected:
    bool isEmpty() const override;
    void showRows() override;
    void addToMenu(QMenu *menu) override;
    void restyle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTree();
    void sizeColumns();
    void goToTask(const QString &id);
    void copyId();
    /** The selected tasks, those of selected phases included, as indexes into the plan. */
    QList<int> selectedTasks() const;
    int selectedPhase() const;
    TaskPosition placeBelowCurrent() const;
    void copyTasks();
    void splitSelected();
    void beginTask();
    void movePhase(int step);
    void moveSelected(int step);
    void removeSelected();

    TaskTreeModel *m_model;
    ArrowGutter *m_gutter = nullptr;
    TaskDetails *m_details;
    QSplitter *m_splitter = nullptr;
    bool m_areColumnsSized = false;
};

} // namespace Setsquare
