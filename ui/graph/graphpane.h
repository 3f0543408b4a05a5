// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graphcontent.h"
#include "graphengine.h"
#include "graphlayout.h"
#include "pane.h"
#include "plansession.h"

#include <QSet>
#include <QTimer>

class QAction;
class QStackedLayout;

namespace Setsquare {

class EmptyState;
class GraphBar;
class GraphScene;
class GraphView;
class GraphWaiting;
class PlanSelection;

/** The tasks as a network in layers: phases as frames, or each as one box where there are too many tasks. It is laid out by an engine while
    the window goes on; until a new picture is there the old one stays. */
class GraphPane : public Pane
{
    Q_OBJECT

public:
    GraphPane(PlanSession *session, PlanSelection *selection, QWidget *parent = nullptr);
    ~GraphPane() override;

    void setEngine(const GraphEngine &engine);
    GraphView *view() const { return m_view; }
    GraphScene *scene() const { return m_scene; }
    /** Whether a picture is being made. */
    bool isLayingOut() const { return bool(m_run); }
    /** Which phases are folded, what is left out, and the scale if its user chose one. */
    QByteArray saveState() const;
    /** Returns false, and changes nothing, if the state is none of its own. */
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    /** Its user wants to edit a task of the plan. */
    void editRequested(int task);
    /** Its user wants to begin with a first task. */
    void beginRequested();
    /** A picture was made to be kept in a file. */
    void pictureMade(const QByteArray &bytes, const QString &suffix);

protected:
    void restyle() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectView();
    void connectBar();
    /** Something may have changed: brings the picture up to date once, when typing has rested and somebody looks. */
    void schedule();
    void bringUpToDate();
    void updateNow();
    void invalidate();
    void layOut();
    void take(const GraphAnswer &answer);
    void showPicture(const GraphLayout &layout);
    void showProblem(const GraphAnswer &answer);
    void cancel();
    void follow(TextRange range, QObject *source);
    void showSelected();
    void chooseTask(int node);
    void toggleFold(int phase);
    void setAllFolded(bool folded);
    void forgetOtherPhases();
    GraphFolding folding() const;
    bool isFolded(int phase) const;
    QString phaseKey(int phase) const;
    QString refusalOf(int from, int to) const;
    void link(int from, int to);
    void removeArrow(int arrow);
    bool make(const std::function<Edit(const EditSubject &subject)> &edit);
    void showMenu(const QPoint &place);
    void savePicture(const QString &suffix);
    void copyPicture();
    /** Where a node stands in the viewport, to be put there again in the next picture. */
    void keepPlace();
    void placeView(bool isFirst);
    /** The scale that its user chose; 0 if none was. */
    double chosenScale() const;

    PlanSession *m_session;
    PlanSelection *m_selection;
    GraphEngine m_engine;
    GraphScene *m_scene;
    GraphView *m_view;
    GraphBar *m_bar;
    GraphWaiting *m_waiting;
    QStackedLayout *m_pages;
    QWidget *m_picturePage = nullptr;
    EmptyState *m_problemPage = nullptr;
    bool m_hidesImplied = false;
    double m_scale = 0; ///< that the next first picture gets; 0: one that can be read
    double m_readableScale = 0; ///< that the present one got by itself
    QSet<QString> m_toggledPhases; ///< by key: folded where others are open, or open where others are folded
    GraphContent m_content; ///< the next one, while it is laid out
    GraphShape m_shape; ///< of the picture that is shown
    std::shared_ptr<void> m_run;
    QTimer m_patience;
    bool m_isStale = true;
    bool m_isDue = false;
    bool m_hasPicture = false;
    QString m_anchor; ///< the title of a box that stays where it is
    int m_anchorPhase = -1;
    QPointF m_anchorPlace;
};

} // namespace Setsquare
