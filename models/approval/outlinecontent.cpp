// SPDX-License-Identifier: Apache-2.0
#include "outlinecontent.h"

#include "decisionfields.h"
#include "markdownlines.h"
#include "markdownsyntax.h"
#include "riskcolumn.h"
#include "taskfields.h"

#include <algorithm>
#include <array>
#include <span>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array taskFieldNames {"", "files", "changes", "tests", "dependsOn", "estimate", "complexity", "groundedIn"};
constexpr std::array decisionFieldNames {"",          "context", "options",    "decision", "rationale",
                                         "tradeoffs", "risks",   "mitigation", "pattern",  "groundedIn"};
constexpr std::array riskColumnNames {"", "risk", "likelihood", "impact", "mitigation", "groundedIn", "mitigatedBy"};

/** The standard name, or the one that is written. */
template <typename Meaning> QString standardName(Meaning meaning, std::span<const char *const> names, const QString &written)
{
    if (meaning != Meaning::Other)
        return QString::fromLatin1(names[size_t(meaning)]);
    return written.isEmpty() ? u"text"_s : written;
}

QString positionText(int source)
{
    return QString::number(source + 1);
}

/** Collects what a node says, and keeps what is written besides. */
class NodeContent
{
public:
    NodeContent(const PlanRevision &revision, PlanPart part, TextRange range, int source) : m_text(revision.text)
    {
        m_node.part = part;
        m_node.range = range;
        m_node.source = source;
    }

    OutlineNode &node() { return m_node; }

    /** A value in its range. */
    void add(const QString &field, const QString &value, TextRange range, const QString &name = {})
    {
        m_node.entries.push_back({field, name, value, range, false});
        if (!range.isEmpty() && m_headEnd < 0)
            m_headEnd = range.start;
        leaveOut(range);
    }
    /** A value whose range is not known: where it stands first, behind the one before. */
    void find(const QString &field, const QString &value)
    {
        const qsizetype from = m_holes.empty() ? m_node.range.start : m_holes.back().end;
        const qsizetype at = value.isEmpty() ? -1 : m_text.indexOf(value, from);
        const bool found = at >= 0 && at + value.size() <= m_node.range.end;
        add(field, value, found ? TextRange {at, at + value.size()} : TextRange());
    }
    void leaveOut(TextRange range)
    {
        if (!range.isEmpty())
            m_holes.push_back(range);
    }
    /** The tick of a box says nothing. */
    void leaveOutTick(TextRange tick)
    {
        if (!tick.isEmpty() && QStringView(u"xX ").contains(m_text[tick.start]))
            leaveOut(tick);
    }

    /** The node. Its number is taken out of what is written before its first entry, if it stands there. */
    OutlineNode finished(const QString &number = {})
    {
        std::ranges::sort(m_holes, {}, &TextRange::start);
        const qsizetype headEnd = m_headEnd < 0 ? m_node.range.end : m_headEnd;
        QString head = rest(m_node.range.start, headEnd);
        if (!number.isEmpty() && head.contains(number)) {
            m_node.number = number;
            head.replace(number, u"#"_s);
        }
        m_node.rest = head + rest(headEnd, m_node.range.end);
        return std::move(m_node);
    }

    /** The node with the number that its list gives it. */
    OutlineNode finishedItem()
    {
        const qsizetype first = m_node.range.start;
        const QStringView line = QStringView(m_text).sliced(first, m_node.range.length());
        const auto marker = readItemMarker(line, {0, lineFrom(line, 0).size()});
        if (!marker || !marker->ordered)
            return finished();
        leaveOut(marker->number.shifted(first));
        m_node.number = slice(line, marker->number).toString();
        return finished();
    }

private:
    QString rest(qsizetype from, qsizetype end) const
    {
        QString text;
        for (const TextRange hole : m_holes) {
            if (hole.end <= from || hole.start >= end)
                continue;
            if (hole.start > from)
                text += QStringView(m_text).sliced(from, hole.start - from);
            from = hole.end;
        }
        return from < end ? text += QStringView(m_text).sliced(from, end - from) : text;
    }

    const QString &m_text;
    OutlineNode m_node;
    std::vector<TextRange> m_holes;
    qsizetype m_headEnd = -1; ///< where the first value begins
};

/** What stands behind a title on its line, such as `(2 hours)`. */
TextRange rangeBehindTitle(const QString &text, TextRange title, qsizetype end)
{
    const QStringView line = lineFrom(QStringView(text).first(end), title.end);
    return {title.end, title.end + line.size()};
}

} // namespace

OutlineNode titleNode(const PlanRevision &revision, int section)
{
    NodeContent content(revision, PlanPart::Plan, revision.plan.sections[section].headingRange, section);
    content.node().title = revision.plan.title;
    content.add(u"title"_s, revision.plan.title, revision.plan.titleRange);
    return content.finished();
}

OutlineNode sectionNode(const PlanRevision &revision, int section)
{
    const Section &named = revision.plan.sections[section];
    NodeContent content(revision, PlanPart::Section, named.headingRange, section);
    content.node().id = content.node().title = named.title;
    content.node().section = named.kind;
    content.find(u"title"_s, named.title);
    return content.finished();
}

OutlineNode phaseNode(const PlanRevision &revision, int phase)
{
    const Phase &named = revision.plan.phases[phase];
    NodeContent content(revision, PlanPart::Phase, named.headingRange, phase);
    content.node().id = named.number.isEmpty() ? named.title : named.number;
    content.node().title = named.title;
    content.add(u"title"_s, named.title, named.titleRange);
    if (named.estimate)
        content.add(u"estimate"_s, toText(*named.estimate), rangeBehindTitle(revision.text, named.titleRange, named.headingRange.end));
    return content.finished(named.number);
}

OutlineNode taskNode(const PlanRevision &revision, int task)
{
    const Task &named = revision.plan.tasks[task];
    NodeContent content(revision, PlanPart::Task, named.range, task);
    content.node().id = named.id;
    content.node().title = named.title;
    const TextRange title = named.titleRange.shifted(named.range.start);
    content.leaveOutTick(named.tickRange.shifted(named.range.start));
    content.add(u"title"_s, named.title, title);
    bool statesEstimate = false;
    for (const Field &field : named.fields) {
        const TaskField meaning = taskField(field.name);
        statesEstimate = statesEstimate || meaning == TaskField::Estimate;
        content.add(standardName(meaning, taskFieldNames, field.name), field.value, field.range.shifted(named.range.start), field.name);
        content.node().entries.back().names = meaning == TaskField::DependsOn;
    }
    if (named.estimate && !statesEstimate)
        content.add(u"estimate"_s, toText(*named.estimate), rangeBehindTitle(revision.text, title, named.range.end));
    return content.finished(named.number);
}

OutlineNode criterionNode(const PlanRevision &revision, int criterion)
{
    const Criterion &named = revision.plan.criteria[criterion];
    NodeContent content(revision, PlanPart::Criterion, named.range, criterion);
    content.node().id = positionText(criterion);
    content.node().title = named.text;
    content.leaveOutTick(named.tickRange.shifted(named.range.start));
    const TextRange text = named.textRange.shifted(named.range.start);
    content.add(u"text"_s, named.text, text);
    const QString citation = revision.text.sliced(text.end, named.range.end - text.end).trimmed();
    if (!named.groundedIn.isEmpty())
        content.add(u"groundedIn"_s, citation, {text.end, named.range.end});
    return content.finishedItem();
}

/** The field whose lines hold nothing but options, each on lines of its own; -1 if there is none. */
static qsizetype optionsField(const Decision &decision)
{
    for (qsizetype i = 0; i < decision.fields.size(); ++i) {
        const Field &field = decision.fields[i];
        const auto isWithin = [&](const Option &option) { return field.range.contains(option.range) && option.range != field.range; };
        if (decisionField(field.name) == DecisionField::Options && !decision.options.isEmpty()
            && std::ranges::all_of(decision.options, isWithin))
            return i;
    }
    return -1;
}

OutlineNode decisionNode(const PlanRevision &revision, int decision)
{
    const Decision &named = revision.plan.decisions[decision];
    NodeContent content(revision, PlanPart::Decision, named.range, decision);
    content.node().id = named.id;
    content.node().title = named.title;
    content.add(u"title"_s, named.title, named.titleRange.shifted(named.range.start));
    const qsizetype options = optionsField(named);
    for (qsizetype i = 0; i < named.fields.size(); ++i) {
        const Field &field = named.fields[i];
        if (i != options)
            content.add(standardName(decisionField(field.name), decisionFieldNames, field.name), field.value,
                        field.range.shifted(named.range.start), field.name);
    }
    if (options >= 0) {
        for (const Option &option : named.options)
            content.leaveOut(option.range.shifted(named.range.start));
    }
    return content.finished(named.id);
}

std::vector<OutlineNode> optionNodes(const PlanRevision &revision, int decision)
{
    const Decision &named = revision.plan.decisions[decision];
    std::vector<OutlineNode> nodes;
    if (optionsField(named) < 0)
        return nodes;
    for (int i = 0; i < int(named.options.size()); ++i) {
        const Option &option = named.options[i];
        NodeContent content(revision, PlanPart::Option, option.range.shifted(named.range.start), i);
        content.node().id = named.id;
        content.node().title = option.name;
        content.find(u"name"_s, option.name);
        content.find(u"text"_s, option.text);
        nodes.push_back(content.finished());
    }
    return nodes;
}

OutlineNode riskNode(const PlanRevision &revision, int risk)
{
    const Risk &named = revision.plan.risks[risk];
    NodeContent content(revision, PlanPart::Risk, named.range, risk);
    content.node().id = positionText(risk);
    content.node().title = named.risk;
    for (const Field &cell : named.fields) {
        const RiskColumn column = riskColumn(cell.name);
        content.add(standardName(column, riskColumnNames, cell.name), cell.value, cell.valueRange.shifted(named.range.start), cell.name);
        content.node().entries.back().names = column == RiskColumn::MitigatedBy;
    }
    OutlineNode node = content.finished();
    // Bars are the table's, and a column more changes the bars of every row.
    node.rest.remove(u'|');
    return node;
}

OutlineNode itemNode(const PlanRevision &revision, PlanPart part, const TextItem &item, int source)
{
    NodeContent content(revision, part, item.range, source);
    content.node().id = positionText(source);
    content.node().title = item.name.isEmpty() ? item.text : item.name;
    if (!item.name.isEmpty())
        content.find(u"name"_s, item.name);
    content.find(u"text"_s, item.text);
    return content.finishedItem();
}

OutlineNode checkpointNode(const PlanRevision &revision, int checkpoint)
{
    const Checkpoint &named = revision.plan.checkpoints[checkpoint];
    NodeContent content(revision, PlanPart::Checkpoint, named.range, checkpoint);
    content.node().id = positionText(checkpoint);
    content.node().title = named.text;
    if (!named.phase.isEmpty()) {
        content.find(u"phase"_s, named.phase);
        content.node().entries.back().names = true;
    }
    content.find(u"text"_s, named.text);
    return content.finishedItem();
}

OutlineNode questionNode(const PlanRevision &revision, int question)
{
    const Question &named = revision.plan.questions[question];
    constexpr std::array states {"open", "answered", "deferred"};
    NodeContent content(revision, PlanPart::Question, named.range, question);
    content.node().id = named.id.isEmpty() ? positionText(question) : named.id;
    content.node().title = named.text;
    content.find(u"state"_s, QString::fromLatin1(states[size_t(named.state)]));
    const TextRange state = content.node().entries.back().range;
    if (!named.deferredTo.isEmpty()) {
        content.find(u"deferredTo"_s, named.deferredTo);
        const TextRange to = content.node().entries.back().range;
        content.leaveOut(state.isEmpty() || to.isEmpty() ? TextRange() : TextRange {state.end, to.start});
    }
    content.find(u"text"_s, named.text);
    OutlineNode node = content.finishedItem();
    // The dash comes and goes with the state.
    node.rest.removeIf([](QChar character) { return QStringView(u" -\u2013\u2014").contains(character); });
    return node;
}

OutlineNode effortNode(const PlanRevision &revision, int line)
{
    const Field &named = revision.plan.effort.lines[line];
    NodeContent content(revision, PlanPart::Effort, named.range, line);
    content.node().id = content.node().title = named.name;
    content.find(u"name"_s, named.name);
    content.find(u"value"_s, named.value);
    return content.finished();
}

/** Ticks and the names behind roles say nothing about the plan. */
OutlineNode approvalNode(const PlanRevision &revision, int line)
{
    const ApprovalLine &named = revision.plan.approvals[line];
    NodeContent content(revision, PlanPart::Approval, named.range, line);
    content.node().id = content.node().title = named.role;
    content.add(u"role"_s, named.role, named.range);
    return content.finished();
}

OutlineNode frontMatterNode(const PlanRevision &revision, TextRange range)
{
    NodeContent content(revision, PlanPart::FrontMatter, range, 0);
    const QStringView text = QStringView(revision.text).first(range.end);
    for (qsizetype start = range.start; start < range.end;) {
        const QStringView line = lineFrom(text, start);
        const qsizetype colon = line.indexOf(u':');
        qsizetype end = start + line.size() + 1;
        if (colon > 0 && !line.front().isSpace() && line.front() != u'#') {
            // What is indented or an entry of a list belongs to the key above it.
            while (end < range.end && (text[end].isSpace() || (text[end] == u'-' && !lineFrom(text, end).startsWith("---"_L1))))
                end += lineFrom(text, end).size() + 1;
            const TextRange lines {start, std::min(end, range.end)};
            const QString key = line.first(colon).toString();
            content.add(key, slice(text, {start + colon + 1, lines.end}).trimmed().toString(), lines, key);
        }
        start = end;
    }
    return content.finished();
}

OutlineNode groupNode(const PlanRevision &revision, TextRange range)
{
    const QStringView line = slice(revision.text, range);
    const qsizetype hashes = std::ranges::find_if(line, [](QChar character) { return character != u'#'; }) - line.begin();
    NodeContent content(revision, PlanPart::Group, range, -1);
    content.node().id = content.node().title = line.sliced(hashes).trimmed().toString();
    content.find(u"title"_s, content.node().title);
    return content.finished();
}

OutlineNode proseNode(const PlanRevision &revision, TextRange range)
{
    return NodeContent(revision, PlanPart::Prose, range, -1).finishedItem();
}

const QList<TextItem> &itemsOf(const Plan &plan, PlanPart part)
{
    switch (part) {
    case PlanPart::Component:
        return plan.architecture.components;
    case PlanPart::DataFlow:
        return plan.architecture.dataFlow;
    case PlanPart::IntegrationPoint:
        return plan.architecture.integrationPoints;
    case PlanPart::Alternative:
        return plan.architecture.alternatives;
    case PlanPart::Tradeoff:
        return plan.architecture.tradeoffs;
    case PlanPart::Rollback:
        return plan.rollback;
    default:
        return plan.learnings;
    }
}

} // namespace Setsquare
