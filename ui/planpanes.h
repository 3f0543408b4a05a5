// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"
#include "planselection.h"

#include <QMap>
#include <QPointer>
#include <QVariantMap>
#include <QWidget>

#include <functional>

class QAction;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace Setsquare {

class ApprovalBar;
class BadgeTabs;
class ChangesPane;
class ChecksPane;
class PlanSession;
class PreviewPane;
class ResearchPane;
class ReviewPane;
class RowsPane;
class SourcePane;
class TaskViews;
class TracePane;
struct PatternFiles;

/** The panes of a plan: research at the left, the plan's parts in the middle with the checks below, its text at the right, approvals at the
    foot. Arranged for its structure, or for writing, where the source takes the middle, or for a review in a room, where one part of the plan
    and the approvals are all there is. */
class PlanPanes : public QWidget
{
    Q_OBJECT

public:
    enum class Arrangement { Write, Structure, Review };
    enum class Part { Research, Checks, Side };
    enum Tab { PlanTab, TasksTab, CriteriaTab, DecisionsTab, RisksTab, TraceTab, ChangesTab, TabCount };

    PlanPanes(PlanSession *session, PlanSelection *selection, const QList<QAction *> &exportActions, QWidget *parent = nullptr);

    Arrangement arrangement() const { return m_arrangement; }
    void arrange(Arrangement arrangement);
    /** From a review back to the arrangement before it, with the focus where it was. */
    void leaveReview();
    bool isShown(Part part) const { return m_shown[m_arrangement].value(part); }
    void setShown(Part part, bool shown);
    /** Brings up a part of the plan in the middle, and the focus there. */
    void showTab(Tab tab);
    /** Brings up the tasks in one of TaskViews::View. */
    void showTaskView(int view);
    /** Brings up the rows that commands are about, where they can be shown in other ways. */
    void bringUpRows();
    /** Brings up the text of the plan. */
    void showSource();
    /** Gives the focus to what is worked with in this arrangement. */
    void takeFocus();
    /** Gives the focus to the next pane that is to be seen, or the one before. */
    void focusPane(int step);
    void setZoom(double factor);
    /** The page of the manual about a pane; empty if the widget is none. */
    static QString helpPageOf(const QWidget *widget);

    SourcePane *source() const { return m_source; }
    PreviewPane *preview() const { return m_preview; }
    PlanSelection *selection() const { return m_selection; }
    ResearchPane *research() const { return m_research; }
    TracePane *trace() const { return m_trace; }
    /** All that show rows of the plan. */
    QList<RowsPane *> rowsPanes() const;
    ChecksPane *checks() const { return m_checks; }
    ReviewPane *review() const { return m_review; }
    TaskViews *taskViews() const { return m_taskViews; }
    ChangesPane *changes() const { return m_changes; }
    ApprovalBar *approvals() const { return m_approvals; }
    /** The pane whose rows commands are about; nothing if none is to be seen. */
    RowsPane *rowsPane() const;
    void setRowActions(const QList<QAction *> &actions);
    void setPatternFiles(const PatternFiles &files);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void arranged();
    /** Commands about rows may do something else now, or nothing. */
    void rowCommandsChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makePanes(const QList<QAction *> &exportActions);
    void makeLayout();
    void placeSource();
    void showParts();
    void showReview(bool shown);
    void keepSizes();
    void applySizes();
    void showBadges();
    void showSection(SectionKind kind, bool begins);
    QList<QWidget *> panes() const;

    PlanSession *m_session;
    PlanSelection *m_selection;
    Arrangement m_arrangement = Arrangement::Structure;
    Arrangement m_beforeReview = Arrangement::Structure;
    QPointer<QWidget> m_focusBeforeReview;
    QMap<Arrangement, QMap<Part, bool>> m_shown;
    QMap<Arrangement, std::pair<QByteArray, QByteArray>> m_sizes; ///< of columns and rows
    bool m_sizesAreDue = true;

    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    QStackedWidget *m_middle = nullptr;
    QWidget *m_sourcePlace = nullptr;
    BadgeTabs *m_tabs = nullptr;
    BadgeTabs *m_side = nullptr;
    ResearchPane *m_research = nullptr;
    QWidget *m_tabPanes[TabCount] = {};
    TaskViews *m_taskViews = nullptr;
    TracePane *m_trace = nullptr;
    ChangesPane *m_changes = nullptr;
    ChecksPane *m_checks = nullptr;
    PreviewPane *m_preview = nullptr;
    SourcePane *m_source = nullptr;
    QWidget *m_outline = nullptr;
    ReviewPane *m_review = nullptr;
    ApprovalBar *m_approvals = nullptr;
    /** What all panes can do, although they have no base in common. */
    struct PaneFunctions {
        QString key;
        std::function<void(double)> setZoom;
        std::function<QByteArray()> saveState; ///< nothing if the pane has no state
        std::function<void(const QByteArray &)> restoreState;
    };
    QList<PaneFunctions> m_panes;
};

} // namespace Setsquare
