// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "pane.h"
#include "plansession.h"

class QAbstractProxyModel;
class QAction;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace Setsquare {

class EmptyState;
class PlanRowModel;
class PlanSelection;
class PlanTree;

/** A pane with rows that stand in the plan, and words in their place while there are none. A row is entered as a draft: Return keeps it, going
    elsewhere keeps it if it has its name, Escape leaves it. */
class RowsPane : public Pane
{
    Q_OBJECT

public:
    RowsPane(PlanSession *session, PlanSelection *selection, QWidget *parent);
    ~RowsPane() override;

    PlanTree *tree() const { return m_tree; }

    /** Whether a command about rows can be given now. */
    virtual bool can(Command command) const;
    virtual void run(Command command);
    /** What a command about rows is called here, for a menu; empty for its usual name. */
    virtual QString nameOf(Command) const { return {}; }
    /** The same for a button. */
    virtual QString shortNameOf(Command) const { return {}; }
    /** The window's actions that its menu offers. */
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }
    /** Puts into the plan what is being typed, and a draft that has its name, before something is done with the whole of it. False if it is not
        taken, and whoever refused it has told why. */
    bool commit();

Q_SIGNALS:
    /** What can() says may have changed. */
    void commandsChanged();

protected:
    /** The rows that the tree shows, through a proxy if there is one. */
    void setRows(PlanRowModel *rows, QAbstractProxyModel *proxy = nullptr);
    /** Begins to enter a row of a kind below the current one. */
    void beginRow(int kind);
    /** Puts a draft into the plan that has its name, and takes one away that has none. False if it is not taken. */
    bool settleDraft();
    /** Shows the body while there are rows, else the words. */
    void setPages(QWidget *body, EmptyState *empty);
    /** Brings what stands beside the rows up to date: once per change, however many signals tell of it, and only while somebody looks. */
    virtual void showRows() = 0;
    /** Whether there is nothing to show. */
    virtual bool isEmpty() const = 0;
    void scheduleRows();
    /** At once, for what cannot wait. */
    void updateRows();
    /** Has what a menu over a row offers besides the commands. */
    virtual void addToMenu(QMenu *) {}
    /** Makes an edit of the plan; false if it was not made, and the session has told why. */
    bool make(const std::function<Edit(const EditSubject &subject)> &edit);
    /** The markdown of the selected rows, as it stands. */
    QString selectedText() const;

    void restyle() override;
    void showEvent(QShowEvent *event) override;

    PlanSession *session() const { return m_session; }
    PlanSelection *selection() const { return m_selection; }

private:
    void showMenu(const QPoint &position);
    bool isInDraft() const;
    void enterDraft();
    bool keepDraft();
    void submitDraft();
    void revertDraft();
    void dropDraft();
    void noticeLeaving();

    PlanSession *m_session;
    PlanSelection *m_selection;
    PlanTree *m_tree;
    PlanRowModel *m_rows = nullptr;
    QStackedLayout *m_pages;
    QPushButton *m_begin = nullptr; ///< of the page without rows
    QList<QAction *> m_rowActions;
    bool m_isDue = false;
    bool m_isStale = false;
};

} // namespace Setsquare
