// SPDX-License-Identifier: Apache-2.0
#include "dot.h"

#include "schedule.h"
#include "vieworigin.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr auto comment = "//"_L1;

/** A character that an image made of the graph could not hold. */
bool isUnprintable(QChar character)
{
    return (character.unicode() < 0x20 && character != u'\n') || character.unicode() == 0x7f || character.unicode() >= 0xfffe;
}

/** A text as a label. In labels a backslash begins an escape and an ampersand a character of HTML. */
QString label(const QString &text)
{
    QString written;
    for (const QChar character : text) {
        if (character == u'\\' || character == u'"')
            written += u'\\' + QString(character);
        else if (character == u'\n')
            written += u"\\n"_s;
        else if (character == u'&')
            written += u"&amp;"_s;
        else
            written += isUnprintable(character) ? u' ' : character;
    }
    return u'"' + written + u'"';
}

/** A name: there only a quote has to be escaped, and a backslash at the end would escape the one that closes it. */
QString name(const Task &task)
{
    return u'"' + QString(task.id).replace(u'\\', u'/').replace(u'"', u"\\\""_s) + u'"';
}

QString phaseTitle(const Phase &phase)
{
    const QString number = phase.number.isEmpty() ? u"Phase"_s : u"Phase "_s + phase.number;
    return phase.title.isEmpty() ? number : number + u": "_s + phase.title;
}

class DotWriter
{
public:
    explicit DotWriter(const Plan &plan) : m_plan(plan), m_dependencies(dependencies(plan)), m_schedule(schedule(plan, m_dependencies))
    {
        const std::vector<int> &path = m_schedule.criticalPath;
        for (size_t i = 1; i < path.size(); ++i)
            m_next.insert(path[i - 1], path[i]);
    }

    QString written()
    {
        m_text = u"digraph plan {\n"_s;
        m_text += u"    graph [rankdir=LR, fontname=\"sans-serif\"];\n"_s;
        m_text += u"    node [shape=box, fontname=\"sans-serif\"];\n"_s;
        for (int i = 0; i < int(m_plan.tasks.size()); ++i) {
            if (m_plan.tasks[i].phase < 0)
                addNode(i, u"    "_s);
        }
        for (int phase = 0; phase < int(m_plan.phases.size()); ++phase)
            addPhase(phase);
        for (const Dependency &dependency : m_dependencies) {
            if (!dependency.implied && dependency.from >= 0)
                addEdge(dependency);
        }
        return m_text + u"}\n"_s;
    }

private:
    bool isCritical(int task) const { return size_t(task) < m_schedule.critical.size() && m_schedule.critical[size_t(task)]; }

    /** Whether the critical path takes this arrow. */
    bool isCritical(const Dependency &dependency) const { return m_next.value(dependency.from, -1) == dependency.to; }

    void addPhase(int phase)
    {
        m_text += u"    subgraph cluster_%1 {\n"_s.arg(phase + 1);
        m_text += u"        label="_s + label(phaseTitle(m_plan.phases[phase])) + u";\n"_s;
        for (int i = 0; i < int(m_plan.tasks.size()); ++i) {
            if (m_plan.tasks[i].phase == phase)
                addNode(i, u"        "_s);
        }
        m_text += u"    }\n"_s;
    }

    void addNode(int task, const QString &indent)
    {
        const Task &shown = m_plan.tasks[task];
        m_text += indent + name(shown) + u" [label="_s + label((shown.id + u' ' + shown.title).trimmed());
        m_text += (isCritical(task) ? u", penwidth=3, style=bold"_s : QString()) + u"];\n"_s;
    }

    void addEdge(const Dependency &dependency)
    {
        m_text += u"    "_s + name(m_plan.tasks[dependency.from]) + u" -> "_s + name(m_plan.tasks[dependency.to]);
        m_text += (isCritical(dependency) ? u" [penwidth=3, style=bold]"_s : QString()) + u";\n"_s;
    }

    const Plan &m_plan;
    std::vector<Dependency> m_dependencies;
    Schedule m_schedule;
    QHash<int, int> m_next; ///< on the critical path
    QString m_text;
};

} // namespace

QString dot(const Plan &plan, const SpecOrigin &origin)
{
    return DotWriter(plan).written() + viewOriginLine(origin, comment);
}

bool isDotOf(const QString &text, const SpecOrigin &origin)
{
    return isViewOf(text, origin, comment);
}

} // namespace Setsquare
