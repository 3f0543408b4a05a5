// SPDX-License-Identifier: Apache-2.0
#include "planoutline.h"

#include "markdownlines.h"
#include "markdownsyntax.h"
#include "outlinecontent.h"

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int levelBelowHeadings = 7; ///< a level below all headings

/** The level of the heading that a line is: that of one which is underlined as well as can be told from its first line. */
int headingLevel(QStringView line)
{
    const qsizetype hashes = std::ranges::find_if(line, [](QChar c) { return c != u'#'; }) - line.begin();
    return hashes == 0 ? 2 : int(std::min<qsizetype>(hashes, 6));
}

/** Goes through lines that no part of a plan has, paragraph by paragraph. What a fence or a comment holds stays together; an item of a list
    and a heading begin a paragraph. */
class ParagraphWalk
{
public:
    ParagraphWalk(QStringView text, TextRange range) : m_text(text.first(range.end)), m_next(range.start) {}

    /** The next one; empty when there is none. */
    TextRange next()
    {
        TextRange found {m_next, m_next};
        while (m_next < m_text.size()) {
            const QStringView line = lineFrom(m_text, m_next);
            const bool isBlank = isBlankLine(line);
            if (!isOpen() && !found.isEmpty() && (isBlank || m_isHeading || isHeadingLine(line) || isItemLine(line)))
                break;
            m_next = behind(line);
            if (isBlank && !isOpen() && found.isEmpty()) {
                found = {m_next, m_next};
                continue;
            }
            take(line);
            found.end = m_next;
        }
        m_isHeading = false;
        m_fence.clear();
        m_inComment = false;
        return found;
    }

private:
    bool isOpen() const { return !m_fence.isEmpty() || m_inComment; }

    qsizetype behind(QStringView line) const
    {
        qsizetype next = m_next + line.size();
        if (next < m_text.size() && m_text[next] == u'\r')
            ++next;
        return next < m_text.size() && m_text[next] == u'\n' ? next + 1 : next;
    }

    void take(QStringView line)
    {
        const QStringView words = line.trimmed();
        if (!m_fence.isEmpty()) {
            if (words.startsWith(m_fence))
                m_fence.clear();
            return;
        }
        if (!m_inComment && (words.startsWith("```"_L1) || words.startsWith("~~~"_L1))) {
            m_fence = words.first(std::ranges::find_if(words, [&](QChar c) { return c != words.front(); }) - words.begin()).toString();
            return;
        }
        m_inComment = m_inComment ? !line.contains("-->"_L1) : line.lastIndexOf("<!--"_L1) > line.lastIndexOf("-->"_L1);
        m_isHeading = isHeadingLine(line);
    }

    QStringView m_text;
    qsizetype m_next;
    QString m_fence;
    bool m_inComment = false;
    bool m_isHeading = false;
};

template <typename Values, typename Piece> void appendPieces(std::vector<Piece> &pieces, const Values &values, PlanPart part)
{
    for (int i = 0; i < int(values.size()); ++i)
        pieces.push_back({values[i].range, part, i});
}

} // namespace

PlanOutline::PlanOutline(const PlanRevision &revision) : m_revision(revision), m_plan(revision.plan), m_text(revision.text)
{
    m_nodes.push_back({});
    m_nodes.front().part = PlanPart::Plan;
    qsizetype behind = 0;
    for (const Piece &piece : pieces()) {
        if (piece.range.start < behind)
            continue; // it stands within another one, which says it
        addProse({behind, piece.range.start});
        addPiece(piece);
        behind = piece.range.end;
    }
    addProse({behind, m_text.size()});
}

std::vector<PlanOutline::Piece> PlanOutline::pieces() const
{
    std::vector<Piece> pieces;
    if (const qsizetype length = frontMatterLength(m_text))
        pieces.push_back({{0, length}, PlanPart::FrontMatter, 0});
    for (int i = 0; i < int(m_plan.sections.size()); ++i) {
        const Section &section = m_plan.sections[i];
        pieces.push_back({section.headingRange, section.kind == SectionKind::Title ? PlanPart::Plan : PlanPart::Section, i});
    }
    for (int i = 0; i < int(m_plan.phases.size()); ++i)
        pieces.push_back({m_plan.phases[i].headingRange, PlanPart::Phase, i});
    appendPieces(pieces, m_plan.tasks, PlanPart::Task);
    appendPieces(pieces, m_plan.criteria, PlanPart::Criterion);
    appendPieces(pieces, m_plan.decisions, PlanPart::Decision);
    appendPieces(pieces, m_plan.risks, PlanPart::Risk);
    appendPieces(pieces, m_plan.checkpoints, PlanPart::Checkpoint);
    appendPieces(pieces, m_plan.questions, PlanPart::Question);
    appendPieces(pieces, m_plan.effort.lines, PlanPart::Effort);
    appendPieces(pieces, m_plan.approvals, PlanPart::Approval);
    using enum PlanPart;
    for (const PlanPart part : {Component, DataFlow, IntegrationPoint, Alternative, Tradeoff, Rollback, Learning})
        appendPieces(pieces, itemsOf(m_plan, part), part);
    std::erase_if(pieces, [](const Piece &piece) { return piece.range.isEmpty(); });
    // Of two that begin together the longer one holds the other.
    std::ranges::stable_sort(pieces, [](const Piece &one, const Piece &other) {
        return one.range.start != other.range.start ? one.range.start < other.range.start : one.range.end > other.range.end;
    });
    return pieces;
}

void PlanOutline::addPiece(const Piece &piece)
{
    const int headed = headingLevel(lineFrom(m_text, piece.range.start));
    const auto addHeading = [&](OutlineNode node) {
        node.level = headed;
        add(std::move(node));
    };
    switch (piece.part) {
    case PlanPart::Plan:
        return addHeading(titleNode(m_revision, piece.source));
    case PlanPart::Section:
        return addHeading(sectionNode(m_revision, piece.source));
    case PlanPart::Phase:
        return addHeading(phaseNode(m_revision, piece.source));
    case PlanPart::FrontMatter:
        return add(frontMatterNode(m_revision, piece.range));
    case PlanPart::Task:
        return add(taskNode(m_revision, piece.source));
    case PlanPart::Criterion:
        return add(criterionNode(m_revision, piece.source));
    case PlanPart::Decision:
        add(decisionNode(m_revision, piece.source));
        return addOptions(piece.source);
    case PlanPart::Risk:
        return add(riskNode(m_revision, piece.source));
    case PlanPart::Checkpoint:
        return add(checkpointNode(m_revision, piece.source));
    case PlanPart::Question:
        return add(questionNode(m_revision, piece.source));
    case PlanPart::Effort:
        return add(effortNode(m_revision, piece.source));
    case PlanPart::Approval:
        return add(approvalNode(m_revision, piece.source));
    default:
        return add(itemNode(m_revision, piece.part, itemsOf(m_plan, piece.part)[piece.source], piece.source));
    }
}

void PlanOutline::addOptions(int decision)
{
    const int owner = count() - 1;
    for (OutlineNode &option : optionNodes(m_revision, decision)) {
        option.parent = owner;
        m_nodes[size_t(owner)].children.push_back(count());
        m_nodes.push_back(std::move(option));
    }
}

/** What stands in the tree below the headings that are open. One that is a heading itself ends those of its level and below. */
void PlanOutline::add(OutlineNode node)
{
    const QStringView line = lineFrom(m_text, node.range.start);
    const int level = node.level > 0 ? node.level : isHeadingLine(line) ? headingLevel(line) : levelBelowHeadings;
    while (!m_open.empty() && m_nodes[size_t(m_open.back())].level >= level)
        m_open.pop_back();
    node.parent = m_open.empty() ? 0 : m_open.back();
    if (node.level > 0)
        m_open.push_back(count());
    m_nodes[size_t(node.parent)].children.push_back(count());
    m_nodes.push_back(std::move(node));
}

void PlanOutline::addProse(TextRange range)
{
    ParagraphWalk paragraphs(m_text, range);
    for (TextRange found = paragraphs.next(); !found.isEmpty(); found = paragraphs.next())
        addParagraph(found);
}

void PlanOutline::addParagraph(TextRange range)
{
    const QStringView line = lineFrom(m_text, range.start);
    if (isHeadingLine(line)) {
        OutlineNode heading = groupNode(m_revision, range);
        heading.level = headingLevel(line);
        return add(std::move(heading));
    }
    OutlineNode node = proseNode(m_revision, range);
    node.part = proseNow();
    node.id = node.title = m_open.empty() ? QString() : m_nodes[size_t(m_open.back())].title;
    add(std::move(node));
}

SectionKind PlanOutline::sectionNow() const
{
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
        const OutlineNode &node = m_nodes[size_t(*open)];
        if (node.section != SectionKind::Unknown)
            return node.section;
    }
    return SectionKind::Unknown;
}

PlanPart PlanOutline::proseNow() const
{
    switch (sectionNow()) {
    case SectionKind::Context:
        return PlanPart::Context;
    case SectionKind::Architecture:
        return PlanPart::Architecture;
    default:
        return PlanPart::Prose;
    }
}

QString PlanOutline::container(const OutlineNode &node) const
{
    const OutlineNode &parent = this->node(node.parent);
    if (parent.part != PlanPart::Phase || parent.number.isEmpty())
        return parent.title;
    return u"Phase %1: %2"_s.arg(parent.number, parent.title);
}

} // namespace Setsquare
