// SPDX-License-Identifier: Apache-2.0
#include "spec.h"

#include "gatejson.h"
#include "schedule.h"
#include "specorigin.h"
#include "specslices.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr SectionKind order[] = {SectionKind::Context, SectionKind::Architecture, SectionKind::Tasks,       SectionKind::Criteria,
                                 SectionKind::Risks,   SectionKind::Rollback,     SectionKind::Checkpoints, SectionKind::Decisions,
                                 SectionKind::Effort,  SectionKind::Approval,     SectionKind::Next};

int rank(SectionKind kind)
{
    const auto found = std::find(std::begin(order), std::end(order), kind);
    return int(found - std::begin(order));
}

// what stands behind the log may change with it, so nothing of the plan does
bool isLog(const Plan &plan, const SpecSlice &slice)
{
    return std::ranges::any_of(plan.sections, [&slice](const Section &section) {
        return section.headingRange.start == slice.range.start && isImplementationLog(section);
    });
}

QString lineEndOf(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    if (end < 0)
        return text.contains(u'\r') ? u"\r"_s : u"\n"_s;
    return end > 0 && text.at(end - 1) == u'\r' ? u"\r\n"_s : u"\n"_s;
}

std::optional<Estimate> totalOf(const Plan &plan)
{
    const Effort &effort = plan.effort;
    std::optional<Estimate> total;
    for (const std::optional<Estimate> &part : {effort.research, effort.planning, effort.implementation, effort.validation}) {
        if (!part)
            continue;
        total = Estimate {total.value_or(Estimate()).lowHours + part->lowHours, total.value_or(Estimate()).highHours + part->highHours};
    }
    return total;
}

/** Puts pieces together, one blank line between them. */
class SpecText
{
public:
    SpecText(const Plan &plan, const QString &text) : m_plan(plan), m_source(text), m_lineEnd(lineEndOf(text)) {}

    QString source(TextRange range) const { return m_source.sliced(range.start, range.length()); }
    const QString &lineEnd() const { return m_lineEnd; }
    const QString &text() const { return m_text; }

    void add(const QString &piece)
    {
        if (QStringView(piece).trimmed().isEmpty())
            return;
        if (!m_text.isEmpty())
            endParagraph();
        m_text += piece;
    }

    void addLines(const QStringList &lines) { add(lines.join(m_lineEnd) + m_lineEnd); }

    void endParagraph()
    {
        if (!m_text.endsWith(u'\n') && !m_text.endsWith(u'\r'))
            m_text += m_lineEnd;
        if (!m_text.endsWith(m_lineEnd + m_lineEnd))
            m_text += m_lineEnd;
    }

    void addSlice(const SpecSlice &slice);

private:
    QString withTotal(const SpecSlice &slice) const;

    const Plan &m_plan;
    const QString &m_source;
    QString m_lineEnd;
    QString m_text;
};

// the section's text, with the sum behind its last line if the plan states none
QString SpecText::withTotal(const SpecSlice &slice) const
{
    const std::optional<Estimate> total = totalOf(m_plan);
    const QList<Field> &lines = m_plan.effort.lines;
    QString piece = source(slice.range);
    if (m_plan.effort.total || !total || lines.isEmpty() || !slice.range.contains(lines.last().range.start))
        return piece;
    qsizetype end = std::min(lines.last().range.end, slice.range.end) - slice.range.start;
    while (end > 0 && (piece.at(end - 1) == u'\n' || piece.at(end - 1) == u'\r'))
        --end;
    return piece.insert(end, m_lineEnd + u"- Total: "_s + toText(*total));
}

void SpecText::addSlice(const SpecSlice &slice)
{
    const QString piece = slice.kind == SectionKind::Effort ? withTotal(slice) : source(slice.range);
    add(withHeadingsShifted(piece, slice.level > 0 ? 2 - slice.level : 0));
    const QString end = slice.range.end == m_source.size() ? missingEnd(piece) : QString();
    if (end.isEmpty())
        return;
    if (!m_text.endsWith(u'\n') && !m_text.endsWith(u'\r'))
        m_text += m_lineEnd;
    m_text += end + m_lineEnd;
}

QString withoutBlankStart(const QString &piece)
{
    qsizetype start = 0;
    while (start < piece.size() && (piece.at(start) == u'\n' || piece.at(start) == u'\r'))
        ++start;
    return piece.sliced(start);
}

// what stands before the first section, with the title line replaced
void addHead(SpecText &spec, const Plan &plan, const SpecSlice &head, const QStringList &draftLines)
{
    const QString title = u"# Implementation Specification: "_s + (plan.title.isEmpty() ? u"Untitled"_s : plan.title);
    const auto isTitle = [](const Section &section) { return section.kind == SectionKind::Title; };
    const auto heading = std::find_if(plan.sections.begin(), plan.sections.end(), isTitle);
    const bool hasTitle = heading != plan.sections.end() && head.range.contains(heading->headingRange);
    const TextRange before {0, hasTitle ? heading->headingRange.start : head.range.end};
    spec.add(spec.source(before));
    spec.addLines({title});
    if (!draftLines.isEmpty())
        spec.addLines(draftLines);
    if (hasTitle)
        spec.add(withoutBlankStart(spec.source({heading->headingRange.end, head.range.end})));
}

QStringList draftBlock(const Gate &gate)
{
    QStringList lines {u"> **DRAFT** – not approved for implementation."_s};
    if (!gate.blockers.isEmpty())
        lines += {u">"_s, u"> Before it can be:"_s, u">"_s};
    for (const QString &blocker : blockerTexts(gate))
        lines += u"> - %1"_s.arg(blocker.simplified());
    return lines;
}

// a plan without the section gets one: the sum of its tasks
void addEffort(SpecText &spec, const Plan &plan)
{
    Estimate sum;
    for (const std::optional<Estimate> &task : taskEstimates(plan)) {
        if (task)
            sum = {sum.lowHours + task->lowHours, sum.highHours + task->highHours};
    }
    if (sum.highHours > 0)
        spec.addLines({u"## Estimated Effort"_s, QString(), u"- Implementation: "_s + toText(sum), u"- Total: "_s + toText(sum)});
}

} // namespace

QString specBody(const Plan &plan, const QString &text, const QStringList &headLines)
{
    const QString body = withoutOriginBlock(text);
    std::vector<SpecSlice> slices = specSlices(plan, body);
    SpecText result(plan, body);
    addHead(result, plan, slices.front(), headLines);
    slices.erase(slices.begin());
    const auto place = [&plan](const SpecSlice &slice) { return std::pair(isLog(plan, slice), rank(slice.kind)); };
    std::ranges::stable_sort(slices, {}, place);
    bool hasEffort = std::ranges::any_of(slices, [](const SpecSlice &slice) { return slice.kind == SectionKind::Effort; });
    for (const SpecSlice &slice : slices) {
        if (!hasEffort && rank(slice.kind) > rank(SectionKind::Effort)) {
            addEffort(result, plan);
            hasEffort = true;
        }
        result.addSlice(slice);
    }
    if (!hasEffort)
        addEffort(result, plan);
    result.endParagraph();
    return result.text();
}

QString spec(const Plan &plan, const QString &text, const Gate &gate, const SpecOrigin &origin)
{
    const QString body = specBody(plan, text, origin.draft ? draftBlock(gate) : QStringList());
    return body + originBlock(origin, body, lineEndOf(text));
}

} // namespace Setsquare
