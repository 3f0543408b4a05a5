// SPDX-License-Identifier: Apache-2.0
#include "mermaid.h"

#include "adjacency.h"
#include "schedule.h"
#include "vieworigin.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr auto commentOpening = "%%"_L1;

bool isPlain(QChar character)
{
    if (character.unicode() >= 0x80)
        return character.isPrint() || character.isSurrogate();
    return character.isLetterOrNumber() || QStringView(u" ,-()/+'!?").contains(character);
}

/** A text where Mermaid reads words. All that could mean something to it, to markdown or to HTML is written as a character's code; a colon, too,
    for Mermaid takes the semicolon from codes behind one. */
QString words(const QString &text)
{
    QString written;
    for (const QChar character : text.simplified()) {
        if (isPlain(character))
            written += character;
        else if (character == u'"')
            written += u"#quot;"_s;
        else if (character.unicode() < 0x20 || character.unicode() >= 0x7f)
            written += u' ';
        else
            written += u'#' + QString::number(character.unicode()) + u';';
    }
    return written;
}

QString nodeId(int task)
{
    return u't' + QString::number(task + 1);
}

QString taskWords(const Task &task)
{
    return words(task.id + u' ' + task.title);
}

QString phaseWords(const Phase &phase)
{
    return words(u"Phase "_s + phase.number + u' ' + phase.title);
}

class MermaidWriter
{
public:
    explicit MermaidWriter(const Plan &plan)
        : m_plan(plan)
        , m_dependencies(dependencies(plan))
        , m_incoming(int(plan.tasks.size()), m_dependencies, Adjacency::Direction::Incoming)
        , m_schedule(schedule(plan, m_dependencies))
        , m_estimates(taskEstimates(plan))
    {
        const std::vector<int> &path = m_schedule.criticalPath;
        for (size_t i = 1; i < path.size(); ++i)
            m_next.insert(path[i - 1], path[i]);
    }

    QString flowchart()
    {
        m_text = u"flowchart LR\n"_s;
        eachPhase([this](int phase) { m_text += u"    subgraph p%1[\"%2\"]\n"_s.arg(phase + 1).arg(phaseWords(m_plan.phases[phase])); },
                  [this](int task) { m_text += u"    "_s + nodeId(task) + u"[\""_s + taskWords(m_plan.tasks[task]) + u"\"]\n"_s; },
                  [this] { m_text += u"    end\n"_s; });
        for (const Dependency &dependency : m_dependencies) {
            if (!dependency.implied && dependency.from >= 0)
                m_text +=
                    u"    "_s + nodeId(dependency.from) + (isOnPath(dependency) ? u" ==> "_s : u" --> "_s) + nodeId(dependency.to) + u'\n';
        }
        QStringList critical;
        for (const int task : m_schedule.criticalPath)
            critical.append(nodeId(task));
        if (!critical.isEmpty())
            m_text += u"    classDef critical stroke-width:4px\n    class "_s + critical.join(u',') + u" critical\n"_s;
        return m_text;
    }

    QString gantt()
    {
        m_text = u"gantt\n    dateFormat YYYY-MM-DD\n    axisFormat %j %H:00\n"_s;
        if (!m_plan.title.isEmpty())
            m_text += u"    title "_s + words(m_plan.title) + u'\n';
        m_knots = knots(m_incoming);
        eachPhase([this](int phase) { m_text += u"    section "_s + phaseWords(m_plan.phases[phase]) + u'\n'; },
                  [this](int task) { addBar(task); }, [] {});
        return m_text;
    }

private:
    /** Tasks outside of phases, then each phase with its own. */
    template <typename Begin, typename Add, typename End> void eachPhase(Begin begin, Add add, End end)
    {
        for (int phase = -1; phase < int(m_plan.phases.size()); ++phase) {
            if (phase >= 0)
                begin(phase);
            for (int task = 0; task < int(m_plan.tasks.size()); ++task) {
                if (m_plan.tasks[task].phase == phase)
                    add(task);
            }
            if (phase >= 0)
                end();
        }
    }

    /** Whether the critical path takes this arrow. */
    bool isOnPath(const Dependency &dependency) const { return m_next.value(dependency.from, -1) == dependency.to; }

    /** What a bar waits for; nothing of the knot that it lies in. */
    QString start(int task) const
    {
        QString after;
        for (const int from : m_incoming.of(task)) {
            if (m_knots[size_t(from)] != m_knots[size_t(task)])
                after += u' ' + nodeId(from);
        }
        // A chart has to begin on some day: one that nobody takes for the date of the work.
        return after.isEmpty() ? u"2000-01-01"_s : u"after"_s + after;
    }

    void addBar(int task)
    {
        const std::optional<Estimate> estimate = m_estimates[size_t(task)];
        const QString hours = QString::number(estimate ? estimate->middleHours() : 0.0, 'f', 2);
        QString shortHours = hours;
        while (shortHours.endsWith(u'0'))
            shortHours.chop(1);
        shortHours = shortHours.endsWith(u'.') ? shortHours.chopped(1) : shortHours;
        const bool isCritical = size_t(task) < m_schedule.critical.size() && m_schedule.critical[size_t(task)];
        m_text += u"    "_s + taskWords(m_plan.tasks[task]) + u" :"_s + (isCritical ? u"crit, "_s : QString()) + nodeId(task) + u", "_s
            + start(task) + u", "_s + shortHours + u"h\n"_s;
    }

    const Plan &m_plan;
    std::vector<Dependency> m_dependencies;
    Adjacency m_incoming;
    Schedule m_schedule;
    std::vector<std::optional<Estimate>> m_estimates;
    std::vector<int> m_knots;
    QHash<int, int> m_next; ///< on the critical path
    QString m_text;
};

} // namespace

QString mermaid(const Plan &plan, MermaidDiagram diagram, const SpecOrigin &origin)
{
    MermaidWriter writer(plan);
    return (diagram == MermaidDiagram::Gantt ? writer.gantt() : writer.flowchart()) + viewOriginLine(origin, commentOpening);
}

bool isMermaidOf(const QString &text, const SpecOrigin &origin)
{
    return isViewOf(text, origin, commentOpening);
}

} // namespace Setsquare
