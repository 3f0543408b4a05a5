// SPDX-License-Identifier: Apache-2.0
#include "planassembler.h"

#include <QSet>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

void appendParagraph(QString &text, const QString &more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += u"\n\n"_s;
    text += more;
}

/** A copy with its absolute range moved. */
template <typename Value> Value shifted(Value value, qsizetype by)
{
    value.range = value.range.shifted(by);
    return value;
}

template <typename Value> Value shifted(Value value, qsizetype by, int lines)
{
    value.range = value.range.shifted(by);
    value.firstLine += lines;
    value.lastLine += lines;
    return value;
}

template <typename Value> void append(QList<Value> &to, const QList<Value> &from, qsizetype by)
{
    for (const Value &value : from)
        to.append(shifted(value, by));
}

template <typename Value> void append(QList<Value> &to, const QList<Value> &from, qsizetype by, int lines)
{
    for (const Value &value : from)
        to.append(shifted(value, by, lines));
}

QString textOf(const BlockTree &blocks, TextRange range)
{
    QString text;
    for (const BlockTree::Entry &entry : blocks.entries()) {
        const qsizetype start = std::max(range.start, entry.start);
        const qsizetype end = std::min(range.end, entry.start + entry.chunk->text.size());
        if (start < end)
            text += QStringView(entry.chunk->text).sliced(start - entry.start, end - start);
    }
    return text.trimmed();
}

} // namespace

void PlanAssembler::add(const Fragment &fragment, const ReadContext &before, qsizetype start, int firstLine)
{
    m_start = start;
    m_firstLine = firstLine;
    m_phaseBefore = int(m_plan.phases.size()) - 1;
    if (before.beginsText)
        addFrontMatter(fragment);
    addTasks(fragment, before);
    addHeadings(fragment);
    addItems(fragment);
    addSteps(fragment);
    addArchitecture(fragment.architecture);
    appendParagraph(m_architectureProse, fragment.architectureProse);
    addConflicts(fragment);
    if (fragment.lastContentLine >= 0)
        m_lastContentLine = firstLine + fragment.lastContentLine;
}

void PlanAssembler::addFrontMatter(const Fragment &fragment)
{
    m_plan.approach = fragment.approach;
    m_plan.research = fragment.research;
    m_plan.id = fragment.id;
}

void PlanAssembler::addTasks(const Fragment &fragment, const ReadContext &before)
{
    for (size_t i = 0; i < fragment.tasks.size(); ++i) {
        const TaskEntry &entry = fragment.tasks[i];
        const int phase = entry.task.phase;
        TaskPlace place {&entry, fragment.serial + i, m_start, m_firstLine, phase, entry.startsRun || (i == 0 && m_breaksRun), false};
        if (phase == phaseBefore)
            place.phase = m_phaseBefore;
        else if (phase >= 0)
            place.phase += m_phaseBefore + 1;
        m_tasks.push_back(place);
    }
    const bool goesOn =
        fragment.tasks.empty() && fragment.headings.empty() && !fragment.breaksRun && before.scope().kind == SectionKind::Tasks;
    m_breaksRun = goesOn ? m_breaksRun : fragment.breaksRun;
}

void PlanAssembler::addHeadings(const Fragment &fragment)
{
    if (fragment.hasTitle) {
        m_plan.title = fragment.title;
        m_plan.titleRange = fragment.titleRange.shifted(m_start);
    }
    for (const HeadingEvent &heading : fragment.headings) {
        const int lineBefore = heading.contentBefore < 0 ? m_lastContentLine : m_firstLine + heading.contentBefore;
        closeHeadings(heading.level, m_start + heading.start, lineBefore);
        if (heading.section >= 0) {
            Section section = shifted(fragment.sections[heading.section], m_start, m_firstLine);
            section.headingRange = section.headingRange.shifted(m_start);
            // A recognised section ends the prose around it.
            for (const OpenHeading &open : m_open) {
                if (section.kind != SectionKind::Unknown && open.context >= 0 && m_contexts[size_t(open.context)].end < 0)
                    m_contexts[size_t(open.context)].end = section.range.start;
            }
            m_open.push_back({heading.level, int(m_plan.sections.size()), -1, -1});
            if (section.kind == SectionKind::Context) {
                m_open.back().context = int(m_contexts.size());
                m_contexts.push_back({section.range.end, -1});
            }
            m_plan.sections.append(section);
        } else if (heading.phase >= 0) {
            Phase phase = shifted(fragment.phases[heading.phase], m_start, m_firstLine);
            phase.headingRange = phase.headingRange.shifted(m_start);
            phase.titleRange = phase.titleRange.shifted(m_start);
            m_open.push_back({heading.level, -1, int(m_plan.phases.size()), -1});
            m_plan.phases.append(phase);
            m_phaseTitles.push_back({fragment.phaseTitles[heading.phase], heading.level});
        }
    }
}

void PlanAssembler::closeHeadings(int level, qsizetype end, int lastLine)
{
    while (!m_open.empty() && m_open.back().level >= level) {
        const OpenHeading open = m_open.back();
        m_open.pop_back();
        if (open.section >= 0) {
            Section &section = m_plan.sections[open.section];
            section.range.end = end;
            section.lastLine = std::max(section.lastLine, lastLine);
        }
        if (open.phase >= 0) {
            Phase &phase = m_plan.phases[open.phase];
            phase.range.end = end;
            phase.lastLine = std::max(phase.lastLine, lastLine);
        }
        if (open.context >= 0 && m_contexts[size_t(open.context)].end < 0)
            m_contexts[size_t(open.context)].end = end;
    }
}

void PlanAssembler::addItems(const Fragment &fragment)
{
    append(m_plan.criteria, fragment.criteria, m_start, m_firstLine);
    append(m_plan.decisions, fragment.decisions, m_start, m_firstLine);
    append(m_plan.unread, fragment.unread, m_start, m_firstLine);
    append(m_plan.damage, fragment.damage, m_start);
    for (const TextRange code : fragment.code)
        m_plan.code.append(code.shifted(m_start));
    for (const RiskEntry &entry : fragment.risks) {
        m_plan.risks.append(shifted(entry.risk, m_start));
        m_plan.risks.last().line += m_firstLine;
        m_risks.push_back(&entry);
    }
    for (const ApprovalLine &approval : fragment.approvals) {
        m_plan.approvals.append(shifted(approval, m_start));
        m_plan.approvals.last().line += m_firstLine;
    }
}

void PlanAssembler::addSteps(const Fragment &fragment)
{
    append(m_plan.rollback, fragment.rollback, m_start);
    append(m_plan.checkpoints, fragment.checkpoints, m_start);
    append(m_plan.questions, fragment.questions, m_start);
    append(m_plan.learnings, fragment.learnings, m_start);
    Effort &effort = m_plan.effort;
    const auto keepFirst = [](std::optional<Estimate> &to, const std::optional<Estimate> &from) { to = to ? to : from; };
    keepFirst(effort.total, fragment.effort.total);
    keepFirst(effort.research, fragment.effort.research);
    keepFirst(effort.planning, fragment.effort.planning);
    keepFirst(effort.implementation, fragment.effort.implementation);
    keepFirst(effort.validation, fragment.effort.validation);
    for (Field line : fragment.effort.lines) {
        line.range = line.range.shifted(m_start);
        line.nameRange = line.nameRange.shifted(m_start);
        line.valueRange = line.valueRange.shifted(m_start);
        effort.lines.append(line);
    }
}

void PlanAssembler::addArchitecture(const Architecture &architecture)
{
    appendParagraph(m_plan.architecture.approach, architecture.approach);
    append(m_plan.architecture.components, architecture.components, m_start);
    append(m_plan.architecture.dataFlow, architecture.dataFlow, m_start);
    append(m_plan.architecture.integrationPoints, architecture.integrationPoints, m_start);
    append(m_plan.architecture.alternatives, architecture.alternatives, m_start);
    append(m_plan.architecture.tradeoffs, architecture.tradeoffs, m_start);
}

void PlanAssembler::addConflicts(const Fragment &fragment)
{
    for (ConflictMarker marker : fragment.conflictMarkers) {
        marker.range = marker.range.shifted(m_start);
        if (marker.kind == ConflictMarker::Kind::Start) {
            m_conflictStart = marker;
            m_inConflict = true;
        } else if (marker.kind == ConflictMarker::Kind::End && m_inConflict) {
            m_inConflict = false;
            addConflict(marker);
        }
    }
}

void PlanAssembler::addConflict(const ConflictMarker &end)
{
    // Within one code block it may be an example, which is no reason to stop anybody.
    const Severity severity = m_conflictStart.inCode && end.inCode ? Severity::Warning : Severity::Error;
    m_plan.damage.append(
        {u"conflict-marker"_s,
         severity,
         {QT_TRANSLATE_NOOP("Setsquare::Messages", "Git could not merge “%1” and “%2”: keep one side and remove the markers"),
          {m_conflictStart.label, end.label}},
         {m_conflictStart.range.start, end.range.end}});
}

/** Counts the tasks of each phase. Tasks stand in document order, and so do phases. */
void PlanAssembler::countTasks()
{
    for (size_t i = m_tasks.size(); i-- > 0;) {
        const int phase = m_tasks[i].phase;
        if (phase < 0)
            continue;
        ++m_plan.phases[phase].taskCount;
        m_plan.phases[phase].firstTask = int(i);
    }
    int next = 0;
    for (Phase &phase : m_plan.phases) {
        if (phase.taskCount == 0)
            phase.firstTask = next;
        next = phase.firstTask + phase.taskCount;
    }
}

/** A heading below the tasks that has neither a number nor tasks is no phase: it is a section, and what stands below it need not be
    understood. */
void PlanAssembler::dropEmptyPhases()
{
    const auto isPhase = [](const Phase &phase) { return phase.taskCount > 0 || !phase.number.isEmpty(); };
    if (std::all_of(m_plan.phases.cbegin(), m_plan.phases.cend(), isPhase))
        return;
    QList<Phase> kept;
    QList<int> renumbered;
    QList<TextRange> dropped;
    for (qsizetype i = 0; i < m_plan.phases.size(); ++i) {
        const Phase &phase = m_plan.phases[i];
        renumbered.append(int(kept.size()));
        if (isPhase(phase)) {
            kept.append(phase);
            continue;
        }
        dropped.append(phase.range);
        m_plan.sections.append({m_phaseTitles[size_t(i)].title, SectionKind::Unknown, m_phaseTitles[size_t(i)].level, phase.range,
                                phase.headingRange, phase.firstLine, phase.lastLine});
    }
    m_plan.phases = kept;
    for (TaskPlace &place : m_tasks)
        place.phase = place.phase < 0 ? -1 : renumbered[place.phase];
    const auto byStart = [](const Section &a, const Section &b) { return a.range.start < b.range.start; };
    std::stable_sort(m_plan.sections.begin(), m_plan.sections.end(), byStart);
    qsizetype at = 0;
    m_plan.unread.removeIf([&](const Unread &unread) {
        while (at < dropped.size() && dropped[at].end <= unread.range.start)
            ++at;
        return at < dropped.size() && dropped[at].contains(unread.range.start);
    });
}

void PlanAssembler::numberDecisions()
{
    QSet<QString> ids;
    QHash<QString, int> copies;
    int unnumbered = 0;
    for (Decision &decision : m_plan.decisions) {
        const QString base = decision.id.isEmpty() ? u'~' + QString::number(++unnumbered) : decision.id;
        decision.id = base;
        while (ids.contains(decision.id))
            decision.id = base + u'~' + QString::number(++copies[base] + 1);
        ids.insert(decision.id);
    }
}

Plan PlanAssembler::finish(const BlockTree &blocks)
{
    const qsizetype end = blocks.entries().empty() ? 0 : blocks.entries().back().start + blocks.entries().back().chunk->text.size();
    closeHeadings(0, end, m_lastContentLine);
    if (m_inConflict)
        m_plan.damage.append(
            {u"conflict-marker"_s,
             m_conflictStart.inCode ? Severity::Warning : Severity::Error,
             {QT_TRANSLATE_NOOP("Setsquare::Messages", "Git marks the start of a conflict with “%1”, but its end is missing"),
              {m_conflictStart.label}},
             m_conflictStart.range});
    countTasks();
    dropEmptyPhases();
    numberDecisions();
    m_list.update(m_tasks);
    m_ids.resolve(m_plan, m_list, m_tasks);
    m_plan.tasks = m_list.tasks;
    m_ids.resolve(m_plan, m_risks);
    for (const TextRange context : m_contexts)
        appendParagraph(m_plan.context, textOf(blocks, context));
    if (m_plan.architecture.approach.isEmpty())
        m_plan.architecture.approach = m_architectureProse;
    const auto byStart = [](const auto &a, const auto &b) { return a.range.start < b.range.start; };
    std::stable_sort(m_plan.damage.begin(), m_plan.damage.end(), byStart);
    std::stable_sort(m_plan.unread.begin(), m_plan.unread.end(), byStart);
    return std::move(m_plan);
}

} // namespace Setsquare
