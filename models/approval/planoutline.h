// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "comparison.h"

#include <vector>

namespace Setsquare {

/** A named value of something in a plan. */
struct OutlineEntry {
    QString field; ///< the standard name, or the name as written
    QString name; ///< as written
    QString value;
    TextRange range; ///< absolute: its whole lines, or just the value; empty if that is not known
    bool names = false; ///< tasks or phases by their numbers, which follow them when they are renumbered
};

/** Something in a plan that can be found again in another revision: a heading, a task, a paragraph, … */
struct OutlineNode {
    PlanPart part = PlanPart::Prose;
    QString id;
    QString number; ///< as it stands in the text; empty if none does
    QString title;
    SectionKind section = SectionKind::Unknown; ///< of a heading of a section
    int source = -1; ///< the index among those of its part in the plan; of an option, among those of its decision
    int level = 0; ///< of a heading that holds what follows; 0: holds nothing
    TextRange range; ///< absolute
    std::vector<OutlineEntry> entries;
    QString rest; ///< what is written besides the entries, without the number and the tick
    int parent = -1;
    std::vector<int> children;
};

/** All of a plan's text as a tree: every character but blank lines is in the range of a node. Nodes stand in the order of the text; the first
    holds all others. Requires: the revision outlives it. Cost: linear. */
class PlanOutline
{
public:
    explicit PlanOutline(const PlanRevision &revision);

    const std::vector<OutlineNode> &nodes() const { return m_nodes; }
    const OutlineNode &node(int index) const { return m_nodes[size_t(index)]; }
    int count() const { return int(m_nodes.size()); }
    const Plan &plan() const { return m_plan; }
    const QString &text() const { return m_text; }
    QStringView view(TextRange range) const { return QStringView(m_text).sliced(range.start, range.length()); }
    /** Of a node: the title of the heading that it stands below. */
    QString container(const OutlineNode &node) const;

private:
    struct Piece {
        TextRange range;
        PlanPart part;
        int source;
    };
    std::vector<Piece> pieces() const;
    void addPiece(const Piece &piece);
    void addOptions(int decision);
    void addProse(TextRange range);
    void addParagraph(TextRange range);
    void add(OutlineNode node);
    SectionKind sectionNow() const;
    PlanPart proseNow() const;

    const PlanRevision &m_revision;
    const Plan &m_plan;
    const QString &m_text;
    std::vector<OutlineNode> m_nodes;
    std::vector<int> m_open; ///< headings, outermost first
};

} // namespace Setsquare
