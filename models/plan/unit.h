// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "block.h"
#include "markdownsyntax.h"

#include <memory>
#include <span>
#include <vector>

namespace Setsquare {

/** What a line is to the readers: only Text lines hold fields, only Text lines with an itemDepth begin items. */
enum class LineKind : quint8 { Text, Blank, Heading, Code, Html, Quote, Table, Rule, FrontMatter, Definition, Conflict };

struct UnitLine {
    qsizetype start = 0;
    qsizetype end = 0; ///< without the line end
    qsizetype next = 0; ///< with the line end
    LineKind kind = LineKind::Text;
    bool inList = false; ///< within a list that is not within anything else
    bool opensBlock = false; ///< the first line of a block that is not within anything else
    int itemDepth = 0; ///< 1 if an item of such a list begins here, 2 for an item within an item, …; 0 if none begins
    int indent = 0; ///< columns
    TextRange content() const { return {start, end}; }
};

/** A heading that is not within a list or a quote. */
struct UnitHeading {
    int level = 1;
    int firstLine = 0;
    int lastLine = 0; ///< of a heading that is underlined, the underline
    TextRange title;
};

/** A line that git left where two sides changed the same. */
struct ConflictMarker {
    enum class Kind : quint8 { Start, Base, Middle, End };
    Kind kind = Kind::Start;
    TextRange range;
    QString label;
    bool inCode = false;
};

/** Where reading is within a conflict. */
enum class ConflictState : quint8 { None, Ours, Theirs };

/** One chunk, or several that hold one heading task or decision together, prepared for the readers line by line.
    Units: positions and lines are relative to the unit. Cost: linear. */
class Unit
{
public:
    Unit(std::span<const std::shared_ptr<const Chunk>> chunks, ConflictState conflict);

    QStringView text() const { return m_text; }
    QString string(TextRange range) const { return m_text.mid(range.start, range.length()); }
    int lineCount() const { return int(m_lines.size()); }
    const UnitLine &line(int line) const { return m_lines[size_t(line)]; }
    const std::vector<UnitHeading> &headings() const { return m_headings; }
    const std::vector<Block> &tables() const { return m_tables; }
    const std::vector<ConflictMarker> &conflictMarkers() const { return m_conflictMarkers; }
    ConflictState conflict() const { return m_conflict; }

    /** The last line from `first` to `last` that is not blank; first - 1 if all are. */
    int lastContentLine(int first, int last) const;
    /** The characters of lines, the last line's end included. */
    TextRange lines(int first, int last) const { return {line(first).start, line(last).next}; }
    /** The characters of lines without blank ones and white space at the ends. */
    TextRange content(int first, int last) const;

private:
    void join(std::span<const std::shared_ptr<const Chunk>> chunks, std::vector<Block> &blocks);
    void markConflicts();
    void markBlocks(const std::vector<Block> &blocks);
    void markLines(const Block &block, LineKind kind);
    void addHeading(const Block &block);
    void markInlineComments();

    QString m_text;
    std::vector<UnitLine> m_lines;
    std::vector<UnitHeading> m_headings;
    std::vector<Block> m_tables; ///< those that are not within anything else
    std::vector<ConflictMarker> m_conflictMarkers;
    ConflictState m_conflict;
};

/** Some lines of a unit that stand below one heading. */
struct Body {
    const Unit &unit;
    int first = 0;
    int last = -1; ///< inclusive
};

/** An item of a list with the lines that belong to it. */
struct BodyItem {
    int first = 0;
    int last = 0; ///< inclusive, without blank lines at the end
    ItemMarker marker;
};

/** The items of the lists in a body that are not within anything else, and those lines of Text kind that are outside of lists as
    paragraphs; what is neither is not reported. */
struct BodyPart {
    bool isItem = false;
    BodyItem item;
    int first = 0;
    int last = 0;
    LineKind kind = LineKind::Text;
};

std::vector<BodyPart> bodyParts(const Body &body);

} // namespace Setsquare
