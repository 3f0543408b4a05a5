// SPDX-License-Identifier: Apache-2.0
// The part of GraphPane that its user works with: selection, edits, pictures.
#include "graphbar.h"
#include "graphnodeitem.h"
#include "graphpane.h"
#include "graphscene.h"
#include "graphview.h"
#include "planedit.h"
#include "planselection.h"
#include "taskfieldedits.h"

#include <QBuffer>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

static constexpr quint32 graphStateVersion = 0x47500001;
static constexpr double mostScaleKept = 100; ///< more is damage; the view has its own bounds
static constexpr double imageScale = 2; ///< sharp on paper and on dense screens

/** The task that a position of the text lies in; -1 if there is none. */
static int taskAt(const Plan &plan, qsizetype position)
{
    for (int task = 0; task < plan.tasks.size(); ++task) {
        const TextRange range = plan.tasks[task].range;
        if (range.start <= position && position < range.end)
            return task;
    }
    return -1;
}

void GraphPane::follow(TextRange, QObject *source)
{
    if (source != this && !m_isStale && !m_view->isStale())
        showSelected();
}

void GraphPane::showSelected()
{
    const TaskGraph &graph = m_scene->content().graph;
    const qsizetype position = m_selection->range().start;
    const int task = taskAt(m_session->plan(), position);
    int node = task >= 0 ? graph.nodeOfTask[size_t(task)] : -1;
    for (int i = 0; task < 0 && i < int(graph.nodes.size()); ++i) {
        const TaskGraph::Node &one = graph.nodes[size_t(i)];
        if (one.isPhase() && m_session->plan().phases[one.phase].range.contains(position))
            node = i;
    }
    m_view->showNode(node);
}

void GraphPane::chooseTask(int node)
{
    const TaskGraph::Node &chosen = m_scene->content().graph.nodes[size_t(node)];
    const Plan &plan = m_session->plan();
    m_selection->select(chosen.isPhase() ? plan.phases[chosen.phase].range : plan.tasks[chosen.task].range, this);
}

/** Why an arrow between two boxes cannot be; the whole way, if it would close a cycle. */
QString GraphPane::refusalOf(int from, int to) const
{
    const TaskGraph &graph = m_scene->content().graph;
    const TaskGraph::Node &first = graph.nodes[size_t(from)];
    const TaskGraph::Node &then = graph.nodes[size_t(to)];
    if (first.isPhase() || then.isPhase())
        return tr("A phase waits for nothing as a whole. Unfold it first.");
    const Plan &plan = m_session->plan();
    const std::optional<QStringList> &stated = plan.tasks[then.task].dependsOn;
    if (stated && stated->contains(plan.tasks[first.task].id))
        return tr("%1 waits for %2 already.").arg(plan.tasks[then.task].id, plan.tasks[first.task].id);
    const QString cycle = cycleThrough(plan, then.task, first.task);
    return cycle.isEmpty() ? QString() : tr("This would be a cycle: %1").arg(cycle);
}

bool GraphPane::make(const std::function<Edit(const EditSubject &subject)> &edit)
{
    const bool isMade = makeEdit(m_session, edit);
    // an arrow that was drawn is not to wait until typing rests
    if (isMade)
        m_session->settle();
    return isMade;
}

void GraphPane::link(int from, int to)
{
    const std::vector<TaskGraph::Node> &nodes = m_scene->content().graph.nodes;
    const int on = nodes[size_t(from)].task;
    const int task = nodes[size_t(to)].task;
    make([=](const EditSubject &subject) { return addDependency(subject, task, on); });
}

/** What is not stated is taken away by stating that the task waits for nothing. */
void GraphPane::removeArrow(int arrow)
{
    const std::vector<int> &stands = m_scene->content().graph.arrows[size_t(arrow)].dependencies;
    if (stands.size() != 1) {
        Q_EMIT m_selection->editRefused(tr("The arrow stands for %1 dependencies. Unfold the phases to remove one.").arg(stands.size()));
        return;
    }
    const Dependency dependency = m_session->dependencies()[size_t(stands.front())];
    make([=](const EditSubject &subject) {
        return dependency.implied ? setWrittenField(subject, dependency.to, u"dependsOn"_s, u"None"_s)
                                  : removeDependency(subject, dependency.to, dependency.from);
    });
}

void GraphPane::showMenu(const QPoint &place)
{
    QMenu menu(this);
    const int node = m_view->isStale() ? -1 : m_view->currentNode();
    const int arrow = m_view->isStale() ? -1 : m_view->currentArrow();
    if (node >= 0 && !m_scene->content().graph.nodes[size_t(node)].isPhase())
        menu.addAction(tr("&Edit task"), this, [this, node] { Q_EMIT m_view->nodeActivated(node); });
    if (node >= 0 && m_scene->content().graph.nodes[size_t(node)].phase >= 0) {
        const TaskGraph::Node &chosen = m_scene->content().graph.nodes[size_t(node)];
        menu.addAction(chosen.isPhase() ? tr("&Unfold phase") : tr("&Fold phase"), this,
                       [this, phase = chosen.phase] { toggleFold(phase); });
    }
    if (node >= 0) {
        const TaskGraph::Node chosen = m_scene->content().graph.nodes[size_t(node)];
        menu.addAction(tr("&Go to source"), this, [this, chosen] {
            const Plan &plan = m_session->plan();
            m_selection->goTo(chosen.isPhase() ? plan.phases[chosen.phase].range : plan.tasks[chosen.task].range, this);
        });
    }
    if (arrow >= 0)
        menu.addAction(tr("&Remove dependency"), this, [this, arrow] { removeArrow(arrow); });
    menu.addSeparator();
    menu.addAction(tr("Save as &SVG…"), this, [this] { savePicture(u"svg"_s); });
    menu.addAction(tr("Save as &PNG…"), this, [this] { savePicture(u"png"_s); });
    menu.addAction(tr("&Copy as Picture"), this, &GraphPane::copyPicture);
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

void GraphPane::savePicture(const QString &suffix)
{
    if (!m_hasPicture)
        return;
    QByteArray bytes;
    if (suffix == u"svg"_s) {
        bytes = m_scene->svg();
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        m_scene->image(imageScale).save(&buffer, "PNG");
    }
    Q_EMIT pictureMade(bytes, suffix);
}

void GraphPane::copyPicture()
{
    if (m_hasPicture)
        QGuiApplication::clipboard()->setImage(m_scene->image(imageScale));
}

/** The selected task, or the one in the middle. */
void GraphPane::keepPlace()
{
    m_anchor.clear();
    const QPointF middle = QRectF(m_view->viewport()->rect()).center();
    double least = 0;
    for (int node = 0; node < m_scene->nodeCount(); ++node) {
        const QPointF place = m_view->viewportTransform().map(m_scene->placeOf(node).center());
        const bool isCurrent = node == m_view->currentNode() && m_view->viewport()->rect().contains(place.toPoint());
        const double distance = isCurrent ? -1 : QPointF(place - middle).manhattanLength();
        if (node == 0 || distance < least) {
            least = distance;
            m_anchor = m_scene->node(node)->label().title;
            m_anchorPhase = m_scene->content().graph.nodes[size_t(node)].phase;
            m_anchorPlace = place;
        }
    }
}

double GraphPane::chosenScale() const
{
    if (!m_hasPicture)
        return m_scale;
    return qFuzzyCompare(m_view->scaleFactor(), m_readableScale) ? 0 : m_view->scaleFactor();
}

QByteArray GraphPane::saveState() const
{
    QStringList toggled(m_toggledPhases.cbegin(), m_toggledPhases.cend());
    toggled.sort();
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << graphStateVersion << m_hidesImplied << chosenScale() << toggled;
    return state;
}

bool GraphPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    bool hidesImplied = false;
    double scale = 0;
    QStringList toggled;
    stream >> version >> hidesImplied >> scale >> toggled;
    if (stream.status() != QDataStream::Ok || version != graphStateVersion || !(scale >= 0 && scale < mostScaleKept))
        return false;
    m_scale = scale;
    m_toggledPhases = QSet<QString>(toggled.cbegin(), toggled.cend());
    m_hasPicture = false;
    m_bar->setHidesImplied(hidesImplied);
    schedule();
    return true;
}

void GraphPane::placeView(bool isFirst)
{
    const int node = isFirst ? -1 : m_scene->nodeLike(m_anchor, m_anchorPhase);
    if (isFirst && m_scale > 0) {
        m_view->zoom(m_scale / m_view->scaleFactor());
    } else if (isFirst) {
        m_view->showReadably();
        m_readableScale = m_view->scaleFactor();
    } else if (node >= 0) {
        const QPointF off = m_view->viewportTransform().map(m_scene->placeOf(node).center()) - m_anchorPlace;
        m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->value() + qRound(off.x()));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + qRound(off.y()));
    }
}

} // namespace Setsquare
