// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Setsquare {

enum class BlockKind { FrontMatter, Heading, Paragraph, List, Item, Quote, Code, Html, Table, Rule, Definition };

/** One block of markdown: its kind and its lines, and nothing of cmark's columns, which are wrong too often.
    Shape: blocks stand in document order, a parent directly before its first child, and span counts a block and all below it. */
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0; ///< of a heading: 1 to 6
    bool ordered = false; ///< of a list and its items
    bool fenced = false; ///< of a code block
    int firstLine = 0; ///< relative to the chunk
    int lastLine = 0; ///< inclusive
    int depth = 0; ///< 0 directly below the document
    int span = 1; ///< 1 + the number of its descendants
    bool operator==(const Block &) const = default;
};

/** A piece of markdown that can be read without what stands before and after it. Shape: it begins at an ATX heading, or, where there are no
    headings for long, at an item of a list or at another block; what it begins with is at column 0 and directly below the document. */
struct Chunk {
    QString text; ///< with its line ends
    int lines = 0; ///< the number of line starts in it
    QList<qsizetype> lineStarts; ///< relative to the chunk
    QList<Block> blocks;
    bool continuesList = false; ///< its first block goes on with the list that the chunk before ends with
    bool operator==(const Chunk &) const = default;

    /** The characters of a line, without its line end. */
    QStringView line(int line) const;
};

} // namespace Setsquare
