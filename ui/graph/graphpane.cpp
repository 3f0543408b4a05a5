// SPDX-License-Identifier: Apache-2.0
#include "graphpane.h"

#include "emptystate.h"
#include "graphbar.h"
#include "graphscene.h"
#include "graphview.h"
#include "graphwaiting.h"
#include "planselection.h"
#include "reduction.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Setsquare {

static constexpr auto patience = 500ms; ///< what takes longer shows that it does
static constexpr qsizetype mostTasksAtOnce = 200; ///< with more, phases are folded until somebody opens them

GraphPane::GraphPane(PlanSession *session, PlanSelection *selection, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_selection(selection)
    , m_scene(new GraphScene(this))
    , m_view(new GraphView(m_scene))
    , m_bar(new GraphBar)
    , m_waiting(new GraphWaiting(this))
    , m_pages(new QStackedLayout(this))
{
    build();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_view->setStale(true, true);
        m_waiting->showProgress(int(m_content.graph.nodes.size()));
    });
    connect(m_waiting, &GraphWaiting::cancelled, this, &GraphPane::cancel);
    connect(m_waiting, &GraphWaiting::resumed, this, &GraphPane::updateNow);
    connect(session, &PlanSession::planOpened, this, [this] {
        forgetOtherPhases();
        m_anchor.clear();
        m_scale = chosenScale();
        m_hasPicture = false;
        invalidate();
    });
    connect(session, &PlanSession::planChanged, this, &GraphPane::invalidate);
    connect(session, &PlanSession::settled, this, &GraphPane::schedule);
    connect(selection, &PlanSelection::rangeSelected, this, &GraphPane::follow);
    connectView();
    connectBar();
    restyle();
}

/** The view tells of what goes while it goes. */
GraphPane::~GraphPane()
{
    m_view->disconnect(this);
}

void GraphPane::build()
{
    m_picturePage = new QWidget;
    auto *column = new QVBoxLayout(m_picturePage);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    m_pages->addWidget(m_picturePage);
    auto *empty = new EmptyState(tr("No tasks yet"), tr("Once there are tasks, this shows which of them wait for which."));
    QPushButton *begin = empty->addButton(tr("Begin here"));
    connect(begin, &QPushButton::clicked, this, &GraphPane::beginRequested);
    m_pages->addWidget(empty);
    setFocusProxy(m_view);
}

void GraphPane::connectView()
{
    m_view->setRefusal([this](int from, int to) { return refusalOf(from, to); });
    connect(m_view, &GraphView::nodeChosen, this, &GraphPane::chooseTask);
    connect(m_view, &GraphView::nodeActivated, this,
            [this](int node) { Q_EMIT editRequested(m_scene->content().graph.nodes[size_t(node)].task); });
    connect(m_view, &GraphView::foldRequested, this, &GraphPane::toggleFold);
    connect(m_view, &GraphView::linkRequested, this, &GraphPane::link);
    connect(m_view, &GraphView::linkRefused, m_selection, &PlanSelection::editRefused);
    connect(m_view, &GraphView::removalRequested, this, &GraphPane::removeArrow);
    connect(m_view, &GraphView::copyRequested, this, &GraphPane::copyPicture);
    connect(m_view, &GraphView::scaleChanged, m_bar, &GraphBar::setScale);
    connect(m_view, &QWidget::customContextMenuRequested, this, &GraphPane::showMenu);
}

void GraphPane::connectBar()
{
    connect(m_bar, &GraphBar::fitRequested, m_view, &GraphView::fit);
    connect(m_bar, &GraphBar::actualSizeRequested, m_view, &GraphView::showActualSize);
    connect(m_bar, &GraphBar::zoomRequested, this, [this](int steps) { m_view->zoom(steps > 0 ? 1.25 : 0.8); });
    connect(m_bar, &GraphBar::foldAllRequested, this, &GraphPane::setAllFolded);
    connect(m_bar, &GraphBar::hidesImpliedChanged, this, [this](bool hides) {
        m_hidesImplied = hides;
        schedule();
    });
    connect(m_bar, &GraphBar::copyRequested, this, &GraphPane::copyPicture);
    connect(m_bar, &GraphBar::saveRequested, this, &GraphPane::savePicture);
}

void GraphPane::setEngine(const GraphEngine &engine)
{
    m_engine = engine;
    schedule();
}

void GraphPane::restyle()
{
    if (!m_view)
        return;
    m_scene->setTheme(Theme::of(palette()));
    m_shape = {};
    schedule();
}

/** The plan is another one; what the picture says of it is found when typing has rested. */
void GraphPane::invalidate()
{
    m_isStale = true;
    m_run.reset();
    m_patience.stop();
    m_waiting->hide();
    m_view->setStale(true, false);
    schedule();
}

void GraphPane::schedule()
{
    m_isStale = true;
    if (m_isDue || !isVisible() || !m_session->isSettled())
        return;
    m_isDue = true;
    QMetaObject::invokeMethod(this, &GraphPane::bringUpToDate, Qt::QueuedConnection);
}

void GraphPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_isStale)
        schedule();
}

void GraphPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_waiting->place();
}

void GraphPane::bringUpToDate()
{
    m_isDue = false;
    if (m_isStale && m_session->isSettled() && isVisible())
        updateNow();
}

void GraphPane::updateNow()
{
    m_isStale = false;
    if (m_session->plan().tasks.isEmpty()) {
        m_hasPicture = false;
        m_waiting->hide();
        m_pages->setCurrentIndex(1);
        return;
    }
    m_content = graphContent(*m_session, folding(), font());
    m_bar->setHasPhases(!m_session->plan().phases.isEmpty(), m_content.graph.frames.empty());
    const GraphShape shape = m_content.shape();
    if (!m_hasPicture || shape != m_shape) {
        layOut();
        return;
    }
    m_run.reset();
    m_patience.stop();
    m_waiting->hide();
    m_scene->setContent(m_content);
    m_view->setStale(false, false);
    showSelected();
}

void GraphPane::layOut()
{
    if (!m_engine)
        return;
    m_view->setStale(true, false);
    if (m_problemPage == nullptr)
        m_pages->setCurrentWidget(m_picturePage);
    m_waiting->hide();
    m_patience.start(patience);
    m_run.reset();
    m_run = m_engine(graphDot(m_content.shape()), [this](const GraphAnswer &answer) { take(answer); });
}

void GraphPane::take(const GraphAnswer &answer)
{
    const std::shared_ptr<void> done = std::exchange(m_run, nullptr);
    m_patience.stop();
    m_waiting->hide();
    if (answer.problem != GraphAnswer::Problem::None) {
        showProblem(answer);
        return;
    }
    const GraphShape shape = m_content.shape();
    const std::optional<GraphLayout> layout = readGraphLayout(answer.json, shape);
    if (!layout) {
        showProblem({{}, GraphAnswer::Problem::Failed, tr("Graphviz answered with something else than a layout.")});
        return;
    }
    m_shape = shape;
    showPicture(*layout);
}

void GraphPane::showPicture(const GraphLayout &layout)
{
    if (m_problemPage) {
        m_problemPage->deleteLater();
        m_problemPage = nullptr;
    }
    m_pages->setCurrentWidget(m_picturePage);
    keepPlace();
    m_scene->setPicture(m_content, layout);
    m_view->forget();
    m_view->setStale(false, false);
    m_bar->setHasPicture(true);
    placeView(!std::exchange(m_hasPicture, true));
    showSelected();
}

void GraphPane::showProblem(const GraphAnswer &answer)
{
    m_hasPicture = false;
    delete std::exchange(m_problemPage, nullptr);
    const bool isMissing = answer.problem == GraphAnswer::Problem::Missing;
    m_problemPage = new EmptyState(isMissing ? tr("The graph needs Graphviz") : tr("The graph could not be laid out"),
                                   isMissing ? tr("Install Graphviz (the package “graphviz”) and try again. The list and the schedule do "
                                                  "without it.")
                                             : answer.reason);
    QPushButton *again = m_problemPage->addButton(tr("Try again"));
    connect(again, &QPushButton::clicked, this, &GraphPane::updateNow);
    m_pages->addWidget(m_problemPage);
    m_pages->setCurrentWidget(m_problemPage);
}

void GraphPane::cancel()
{
    m_run.reset();
    m_patience.stop();
    m_view->setStale(true, true);
    m_waiting->showCancelled();
}

QString GraphPane::phaseKey(int phase) const
{
    const Phase &one = m_session->plan().phases[phase];
    return one.number + u'\n' + one.title;
}

bool GraphPane::isFolded(int phase) const
{
    return (m_session->plan().tasks.size() > mostTasksAtOnce) != m_toggledPhases.contains(phaseKey(phase));
}

/** What was folded in another plan says nothing of this one. */
void GraphPane::forgetOtherPhases()
{
    QSet<QString> present;
    for (int phase = 0; phase < m_session->plan().phases.size(); ++phase)
        present.insert(phaseKey(phase));
    m_toggledPhases &= present;
}

GraphFolding GraphPane::folding() const
{
    GraphFolding folding;
    for (int phase = 0; phase < m_session->plan().phases.size(); ++phase)
        folding.phases.push_back(isFolded(phase));
    if (m_hidesImplied)
        folding.dependencies = impliedByOthers(int(m_session->plan().tasks.size()), m_session->dependencies());
    return folding;
}

void GraphPane::toggleFold(int phase)
{
    const QString key = phaseKey(phase);
    if (!m_toggledPhases.remove(key))
        m_toggledPhases.insert(key);
    updateNow();
}

void GraphPane::setAllFolded(bool folded)
{
    m_toggledPhases.clear();
    for (int phase = 0; phase < m_session->plan().phases.size(); ++phase) {
        if (isFolded(phase) != folded)
            m_toggledPhases.insert(phaseKey(phase));
    }
    updateNow();
}

} // namespace Setsquare
