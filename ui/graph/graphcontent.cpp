// SPDX-License-Identifier: Apache-2.0
#include "graphcontent.h"

#include "counted.h"
#include "graphframeitem.h"
#include "plaintext.h"
#include "plansession.h"
#include "wording.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr int criticalWeight = 6;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Setsquare::Graph)

public:
    static QString phase(const Phase &phase) { return Wording::phase(phase.number, plainText(phase.title)); }

    static NodeLabel ofTask(const Plan &plan, int index, const std::optional<Estimate> &estimate)
    {
        const Task &task = plan.tasks[index];
        NodeLabel label;
        label.id = task.id;
        label.number = task.number;
        label.title = plainText(task.title);
        label.estimate = !estimate ? QString() : task.estimate ? toText(*estimate) : u'~' + toText(*estimate);
        return label;
    }

    static QString missing(const QStringList &ids)
    {
        return ids.size() == 1 ? tr("✕ waits for %1: no such task").arg(ids.first())
                               : tr("✕ waits for %1: no such tasks").arg(ids.join(u", "_s));
    }

    static NodeLabel ofPhase(const Plan &plan, int index, const std::vector<std::optional<Estimate>> &estimates)
    {
        const Phase &phase = plan.phases[index];
        Estimate sum = phase.estimate.value_or(Estimate());
        for (int task = phase.firstTask; !phase.estimate && task < phase.firstTask + phase.taskCount; ++task) {
            sum.lowHours += estimates[size_t(task)] ? estimates[size_t(task)]->lowHours : 0;
            sum.highHours += estimates[size_t(task)] ? estimates[size_t(task)]->highHours : 0;
        }
        NodeLabel label;
        label.id = phase.number;
        label.number = phase.number.isEmpty() ? tr("Phase") : tr("Phase %1").arg(phase.number);
        label.title = plainText(phase.title);
        label.estimate = toText(sum);
        label.notes.append(counted(phase.taskCount, tr("1 task"), tr("%1 tasks")));
        return label;
    }

    static QString arrow(const GraphContent &content, const TaskGraph::Arrow &arrow)
    {
        const QString from = content.name(arrow.from);
        const QString to = content.name(arrow.to);
        QString text = tr("%1 waits for %2.").arg(to, from);
        if (arrow.dependencies.size() > 1)
            text = tr("%1 waits for %2 in %3 places.").arg(to, from).arg(arrow.dependencies.size());
        if (arrow.implied)
            text += u' ' + tr("This is not stated: it is placed after the one before it.");
        if (arrow.backward)
            text += u' ' + tr("What comes first stands later in the plan.");
        if (arrow.critical)
            text += u' ' + tr("On the critical path.");
        return text;
    }

    static QString name(const TaskGraph::Node &node, const NodeLabel &label)
    {
        if (node.isPhase())
            return QString(label.number + u' ' + label.title).trimmed();
        return label.number.isEmpty() ? tr("“%1”").arg(label.title) : tr("%1 “%2”").arg(label.number, label.title);
    }

    static QString chain(const QStringList &before, const QStringList &after)
    {
        const QString first = before.isEmpty() ? tr("Waits for nothing.") : tr("Waits for %1.").arg(before.join(u", "_s));
        const QString second = after.isEmpty() ? tr("Nothing waits for it.") : tr("Waiting for it: %1.").arg(after.join(u", "_s));
        return first + u' ' + second;
    }
};

/** Adds to each task's label what it names in vain. */
void addMissing(GraphContent &content, const Plan &plan)
{
    QSet<QString> ids;
    for (const Task &task : plan.tasks)
        ids.insert(task.id);
    for (size_t node = 0; node < content.labels.size(); ++node) {
        if (!content.graph.nodes[node].missing || content.graph.nodes[node].isPhase())
            continue;
        QStringList missing = plan.tasks[content.graph.nodes[node].task].dependsOn.value_or(QStringList());
        missing.removeIf([&](const QString &id) { return ids.contains(id); });
        content.labels[node].notes.append(Words::missing(missing));
    }
}

} // namespace

QString phaseTitle(const Phase &phase)
{
    return Words::phase(phase);
}

GraphShape GraphContent::shape() const
{
    GraphShape shape;
    for (size_t node = 0; node < graph.nodes.size(); ++node)
        shape.boxes.push_back({labels[node].size, graph.nodes[node].frame});
    shape.frames.assign(graph.frames.size(), GraphFrameItem::titleRoom(font));
    for (const TaskGraph::Arrow &arrow : graph.arrows)
        shape.lines.push_back({arrow.from, arrow.to, arrow.critical ? criticalWeight : 1});
    return shape;
}

QString GraphContent::name(int node) const
{
    return Words::name(graph.nodes[size_t(node)], labels[size_t(node)]);
}

QString GraphContent::description(int node) const
{
    QStringList before;
    QStringList after;
    for (const TaskGraph::Arrow &arrow : graph.arrows) {
        if (arrow.to == node)
            before.append(name(arrow.from));
        if (arrow.from == node)
            after.append(name(arrow.to));
    }
    return Words::chain(before, after);
}

GraphContent graphContent(const PlanSession &session, const GraphFolding &folding, const QFont &font)
{
    const Plan &plan = session.plan();
    const std::vector<std::optional<Estimate>> estimates = taskEstimates(plan);
    GraphContent content;
    content.font = font;
    content.graph = taskGraph(plan, session.dependencies(), session.schedule().criticalPath, folding);
    for (const TaskGraph::Node &node : content.graph.nodes)
        content.labels.push_back(node.isPhase() ? Words::ofPhase(plan, node.phase, estimates)
                                                : Words::ofTask(plan, node.task, estimates[size_t(node.task)]));
    addMissing(content, plan);
    for (NodeLabel &label : content.labels)
        label.layOut(font);
    for (const int phase : content.graph.frames)
        content.frameTitles.append(Words::phase(plan.phases[phase]));
    for (const TaskGraph::Arrow &arrow : content.graph.arrows)
        content.arrowTexts.append(Words::arrow(content, arrow));
    return content;
}

} // namespace Setsquare
