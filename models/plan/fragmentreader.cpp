// SPDX-License-Identifier: Apache-2.0
#include "fragmentreader.h"

#include "sectionreaders.h"
#include "taskreader.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** Walks from heading to heading, keeps the context, and hands what is between them to the reader that the context asks for. */
class FragmentReader
{
public:
    FragmentReader(const Unit &unit, const ReadContext &context) : m_unit(unit), m_context(context) {}

    Fragment read()
    {
        if (m_context.beginsText)
            readFrontMatter(m_unit, m_out);
        const auto &headings = m_unit.headings();
        readBody(0, headings.empty() ? m_unit.lineCount() - 1 : headings.front().firstLine - 1);
        for (size_t i = 0; i < headings.size();)
            i = readHeading(i);
        m_context.beginsText = false;
        m_context.conflict = m_unit.conflict();
        m_out.after = m_context;
        m_out.lastContentLine = m_unit.lastContentLine(0, m_unit.lineCount() - 1);
        m_out.conflictMarkers = m_unit.conflictMarkers();
        return std::move(m_out);
    }

private:
    /** The last line before the heading with this index. */
    int lineBefore(size_t heading) const
    {
        return (heading < m_unit.headings().size() ? m_unit.headings()[heading].firstLine : m_unit.lineCount()) - 1;
    }

    /** Reads a heading and what belongs to it; returns the index of the heading to go on with. */
    size_t readHeading(size_t index)
    {
        const UnitHeading &heading = m_unit.headings()[index];
        const QStringView title = slice(m_unit.text(), heading.title);
        m_context.close(heading.level);
        HeadingEvent event {heading.level,
                            heading.firstLine,
                            m_unit.line(heading.firstLine).start,
                            m_unit.lastContentLine(0, heading.firstLine - 1),
                            -1,
                            -1,
                            SectionKind::Unknown};
        const ContextLevel level = classify(heading, title);
        ContextLevel &present = m_context.levels[size_t(heading.level)];
        present = level;
        m_out.breaksRun = true;
        if (level.role == HeadingRole::Phase)
            event.phase = addPhase(heading, title);
        else if (isSection(level))
            event.section = addSection(heading, level);
        event.kind = event.section >= 0 ? m_out.sections[event.section].kind : SectionKind::Unknown;
        m_out.headings.push_back(event);
        if (level.role == HeadingRole::Group)
            m_context.group = title.toString();
        size_t next = index + 1;
        if (level.role == HeadingRole::Item) {
            while (next < m_unit.headings().size() && m_unit.headings()[next].level > heading.level)
                ++next;
            readItem(heading, lineBefore(next), level);
        } else {
            readBody(heading.lastLine + 1, lineBefore(next));
        }
        return next;
    }

    static bool isSection(const ContextLevel &level)
    {
        return level.role == HeadingRole::Section || level.role == HeadingRole::Other || level.role == HeadingRole::Part
            || (level.role == HeadingRole::Item && (level.part != ArchitecturePart::None || level.standsAlone));
    }

    ContextLevel classify(const UnitHeading &heading, QStringView title)
    {
        if (heading.level == 1 && !m_context.titleSeen) {
            m_context.titleSeen = true;
            m_out.hasTitle = true;
            m_out.titleRange = planTitle(title).shifted(heading.title.start);
            m_out.title = m_unit.string(m_out.titleRange);
            const SectionKind kind = sectionKind(title);
            return {HeadingRole::Section, kind == SectionKind::Unknown ? SectionKind::Title : kind};
        }
        const ContextLevel scope = m_context.scope();
        switch (scope.kind) {
        case SectionKind::Criteria:
            return {HeadingRole::Group, SectionKind::Criteria};
        case SectionKind::Tasks:
            return classifyInTasks(title, scope);
        case SectionKind::Decisions:
            return classifyInDecisions(title);
        case SectionKind::Architecture:
            return classifyInArchitecture(title, scope);
        default:
            return classifyElsewhere(title);
        }
    }

    ContextLevel classifyElsewhere(QStringView title) const
    {
        const SectionKind kind = sectionKind(title);
        if (kind != SectionKind::Unknown)
            return {HeadingRole::Section, kind};
        if (readDecisionTitle(title).standsAlone)
            return {HeadingRole::Item, SectionKind::Decisions, ArchitecturePart::None, true};
        return {HeadingRole::Other, SectionKind::Unknown};
    }

    ContextLevel classifyInTasks(QStringView title, const ContextLevel &scope) const
    {
        if (readTaskTitle(title))
            return {HeadingRole::Item, SectionKind::Tasks};
        if (readPhaseTitle(title).labelled)
            return {HeadingRole::Phase, SectionKind::Tasks};
        const SectionKind kind = sectionKind(title);
        if (kind != SectionKind::Unknown)
            return {HeadingRole::Section, kind};
        return {scope.role == HeadingRole::Phase ? HeadingRole::Other : HeadingRole::Phase, SectionKind::Tasks};
    }

    ContextLevel classifyInDecisions(QStringView title) const
    {
        const SectionKind kind = sectionKind(title);
        if (kind != SectionKind::Unknown && !readDecisionTitle(title).labelled)
            return {HeadingRole::Section, kind};
        return {HeadingRole::Item, SectionKind::Decisions};
    }

    ContextLevel classifyInArchitecture(QStringView title, const ContextLevel &scope) const
    {
        const ArchitecturePart part = architecturePart(title);
        if (part == ArchitecturePart::Approach || part == ArchitecturePart::RejectedAlternative)
            return {HeadingRole::Item, SectionKind::Architecture, part};
        if (part != ArchitecturePart::None)
            return {HeadingRole::Part, SectionKind::Architecture, part};
        const ContextLevel elsewhere = classifyElsewhere(title);
        if (elsewhere.role != HeadingRole::Other || scope.role == HeadingRole::Part)
            return elsewhere;
        return {HeadingRole::Other, SectionKind::Architecture};
    }

    int addSection(const UnitHeading &heading, const ContextLevel &level)
    {
        Section section;
        section.title = m_unit.string(heading.title);
        section.kind = level.role == HeadingRole::Section || level.standsAlone ? level.kind : SectionKind::Unknown;
        section.level = heading.level;
        section.headingRange = headingLine(heading);
        section.range = {section.headingRange.start, section.headingRange.end};
        section.firstLine = heading.firstLine;
        section.lastLine = heading.lastLine;
        m_out.sections.append(section);
        return int(m_out.sections.size()) - 1;
    }

    TextRange headingLine(const UnitHeading &heading) const
    {
        return {m_unit.line(heading.firstLine).start, m_unit.line(heading.lastLine).end};
    }

    int addPhase(const UnitHeading &heading, QStringView title)
    {
        const PhaseTitle read = readPhaseTitle(title);
        Phase phase;
        phase.number = read.number;
        phase.titleRange = read.title.shifted(heading.title.start);
        phase.title = m_unit.string(phase.titleRange);
        phase.estimate = read.estimate;
        phase.headingRange = headingLine(heading);
        phase.range = phase.headingRange;
        phase.firstLine = heading.firstLine;
        phase.lastLine = heading.lastLine;
        if (!read.unreadableEstimate.isEmpty()) {
            const TextRange range = read.unreadableEstimate.shifted(heading.title.start);
            m_out.damage.append(
                {u"estimate-unreadable"_s,
                 Severity::Warning,
                 {QT_TRANSLATE_NOOP("Setsquare::Messages", "“%1” is no estimate: write it as 2 hours, 2-4 hours, 30 min or 1 day"),
                  {m_unit.string(range)}},
                 range});
        }
        m_out.phases.append(phase);
        m_out.phaseTitles.append(title.toString());
        return int(m_out.phases.size()) - 1;
    }

    /** The phase that a task belongs to, as an index into the fragment's phases. */
    int phase() const
    {
        if (!m_context.has(HeadingRole::Phase))
            return -1;
        return m_out.phases.isEmpty() ? phaseBefore : int(m_out.phases.size()) - 1;
    }

    void readItem(const UnitHeading &heading, int last, const ContextLevel &level)
    {
        if (level.kind == SectionKind::Tasks) {
            readHeadingTask(m_unit, heading, last, phase(), m_out);
        } else if (level.kind == SectionKind::Architecture) {
            readArchitectureItem(m_unit, heading, last, level.part, m_out);
        } else if (!readDecision(m_unit, heading, last, m_out)) {
            HeadingEvent &event = m_out.headings.back();
            event.section = addSection(heading, {HeadingRole::Other, SectionKind::Unknown});
        }
    }

    void readBody(int first, int last)
    {
        if (first > last)
            return;
        const Body body {m_unit, first, last};
        const ContextLevel scope = m_context.scope();
        switch (scope.kind) {
        case SectionKind::Tasks:
            readTaskList(body, phase(), m_out);
            break;
        case SectionKind::Criteria:
            readCriteria(body, m_context.group, m_out);
            break;
        case SectionKind::Risks:
            readRisks(body, m_out);
            break;
        case SectionKind::Rollback:
            readRollback(body, m_out);
            break;
        case SectionKind::Checkpoints:
            readCheckpoints(body, m_out);
            break;
        case SectionKind::Questions:
            readQuestions(body, m_out);
            break;
        case SectionKind::Effort:
            readEffort(body, m_out);
            break;
        case SectionKind::Learnings:
            readLearnings(body, m_out);
            break;
        case SectionKind::Approval:
            readApprovals(body, !hasSubheading(), m_out);
            break;
        case SectionKind::Architecture:
            readArchitecture(body, scope);
            break;
        case SectionKind::Decisions:
            readDecisionsProse(body, scope);
            break;
        default:
            break;
        }
    }

    /** Whether a heading of role Other stands between the section's and the present line. */
    bool hasSubheading() const
    {
        for (size_t level = m_context.levels.size() - 1; level > 0; --level) {
            if (m_context.levels[level].role != HeadingRole::None)
                return m_context.levels[level].role == HeadingRole::Other;
        }
        return false;
    }

    void readArchitecture(const Body &body, const ContextLevel &scope)
    {
        // Below a subheading that is no part of it stands prose of another subject.
        if (!hasSubheading())
            readArchitecturePart(body, scope.part, m_out);
    }

    void readDecisionsProse(const Body &body, const ContextLevel &scope)
    {
        if (scope.role != HeadingRole::Section)
            return;
        for (const BodyPart &part : bodyParts(body)) {
            if (part.kind == LineKind::Text || part.isItem)
                m_out.addUnread(m_unit, part.first, part.last);
        }
    }

    const Unit &m_unit;
    ReadContext m_context;
    Fragment m_out;
};

} // namespace

/** The lines of blocks of code, those that touch joined. */
static QList<TextRange> codeLines(const Unit &unit)
{
    QList<TextRange> code;
    for (int i = 0; i < unit.lineCount(); ++i) {
        const UnitLine &line = unit.line(i);
        if (line.kind != LineKind::Code)
            continue;
        if (!code.isEmpty() && code.last().end == line.start)
            code.last().end = line.next;
        else
            code.append({line.start, line.next});
    }
    return code;
}

Fragment readFragment(const Unit &unit, const ReadContext &context)
{
    Fragment fragment = FragmentReader(unit, context).read();
    fragment.code = codeLines(unit);
    return fragment;
}

} // namespace Setsquare
