// SPDX-License-Identifier: Apache-2.0
#include "chunkreader.h"

#include "cmarkblocks.h"
#include "markdownlines.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

// Deeper blocks are not recorded: nothing in a plan lies there, and hostile texts nest 100,000 deep.
constexpr int greatestDepth = 64;

/** How long a chunk must be before it may be cut at a line that a hash of the line chooses, and before it is cut at any. The hash makes the
    cuts the same again soon behind an edit; the lengths keep short lists whole and cut those too whose lines are all alike. */
struct CutLengths {
    qsizetype least;
    qsizetype greatest;
};
constexpr CutLengths listCuts {1024, 16384};
constexpr CutLengths proseCuts {8192, 32768};

quint32 lineHash(QStringView line)
{
    quint32 hash = 2166136261u; // FNV-1a
    for (const QChar character : line.first(std::min<qsizetype>(64, line.size())))
        hash = (hash ^ character.unicode()) * 16777619u;
    return hash ^ (hash >> 15);
}

bool isBlankInQuote(QStringView line)
{
    return std::ranges::all_of(line, [](QChar character) { return character == u' ' || character == u'\t' || character == u'>'; });
}

class ChunkReader
{
public:
    ChunkReader(QStringView text, qsizetype length, bool continuesList)
        : m_text(text)
        , m_starts(lineStarts(text))
        , m_blocks(text, int(m_starts.size()))
        , m_length(length)
    {
        m_lines = int(std::ranges::lower_bound(m_starts, length) - m_starts.begin());
        m_chunk.continuesList = continuesList;
    }

    ReadChunks read()
    {
        for (cmark_node *node = m_blocks.first(); node && !m_done; node = m_blocks.next(node)) {
            if (cmark_node_get_type(node) == CMARK_NODE_LIST)
                readList(node);
            else
                readBlock(node);
        }
        finishChunk(m_lines);
        return std::move(m_result);
    }

private:
    struct Open {
        cmark_node *next;
        int block;
        int line; ///< the first that no block has accounted for
        bool inQuote;
    };

    QStringView line(int line) const { return lineAt(m_text, m_starts, line); }
    QList<Block> &blocks() { return m_chunk.blocks; }

    void readBlock(cmark_node *node)
    {
        const std::optional<Block> block = m_blocks.block(node);
        if (!block)
            return;
        const bool isHeading = block->kind == BlockKind::Heading && isHeadingLine(line(block->firstLine));
        const bool startsChunk = isHeading || mayCutProse(block->firstLine);
        if (block->firstLine >= m_lines)
            finishReading(startsChunk, false);
        else if (startsChunk)
            startChunk(block->firstLine, false);
        if (m_done)
            return;
        appendDefinitions({m_next, block->firstLine - 1}, 0);
        m_next = appendTree(node, 0) + 1;
    }

    void readList(cmark_node *list)
    {
        int block = -1;
        for (cmark_node *item = cmark_node_first_child(list); item && !m_done; item = cmark_node_next(item)) {
            const bool continues = item != cmark_node_first_child(list);
            const int first = m_blocks.block(item)->firstLine;
            if (first >= m_lines) {
                finishReading(mayCutList(first), continues);
            } else {
                if (mayCutList(first)) {
                    closeList(block);
                    startChunk(first, continues);
                    block = -1;
                }
                if (block < 0)
                    block = openList(list, first);
                m_next = appendTree(item, 1) + 1;
            }
        }
        closeList(block);
    }

    int openList(cmark_node *list, int first)
    {
        appendDefinitions({m_next, first - 1}, 0);
        Block block = *m_blocks.block(list);
        block.firstLine = first;
        return append(block, 0);
    }
    void closeList(int block)
    {
        if (block < 0)
            return;
        blocks()[block].lastLine = m_next - 1;
        blocks()[block].span = int(blocks().size()) - block;
    }

    bool mayCutList(int first) const { return isItemLine(line(first)) && isLongEnough(first, listCuts); }
    /** A block behind a blank line begins there whatever follows. (A byte order mark would be skipped there, and be text if nothing were
        cut.) */
    bool mayCutProse(int first) const
    {
        const QStringView text = line(first);
        const bool begins = first > 0 && isBlankLine(line(first - 1)) && !text.isEmpty() && !u" \t\uFEFF"_s.contains(text.front());
        return begins && isLongEnough(first, proseCuts);
    }
    bool isLongEnough(int first, CutLengths cuts) const
    {
        const qsizetype length = m_starts[first] - m_starts[m_first];
        return length >= cuts.greatest || (length >= cuts.least && lineHash(line(first)) % 4 == 0);
    }

    void finishReading(bool endsChunk, bool continuesList)
    {
        m_done = true;
        m_result.endsChunk = endsChunk;
        m_result.continuesList = continuesList;
    }

    void startChunk(int first, bool continuesList)
    {
        if (first == m_first)
            return;
        finishChunk(first);
        m_chunk.continuesList = continuesList;
    }

    /** Ends the chunk before line `end`. */
    void finishChunk(int end)
    {
        appendDefinitions({m_next, end - 1}, 0);
        const qsizetype from = m_first < end ? m_starts[m_first] : 0;
        const qsizetype to = end < m_lines ? m_starts[end] : m_length;
        m_chunk.text = m_text.sliced(from, to - from).toString();
        m_chunk.lines = end - m_first;
        m_chunk.lineStarts.reserve(m_chunk.lines);
        for (int i = m_first; i < end; ++i)
            m_chunk.lineStarts.append(m_starts[i] - from);
        for (Block &block : blocks()) {
            block.firstLine -= m_first;
            block.lastLine -= m_first;
        }
        blocks().squeeze();
        m_result.chunks.push_back(std::make_shared<const Chunk>(std::exchange(m_chunk, Chunk())));
        m_first = m_next = end;
    }

    int append(Block block, int depth)
    {
        block.depth = depth;
        blocks().append(block);
        return int(blocks().size()) - 1;
    }

    /** The lines from `first` to `last` belong to no block of cmark's: what is not blank there are link definitions. */
    void appendDefinitions(std::pair<int, int> lines, int depth)
    {
        bool open = false;
        for (int i = lines.first; i <= lines.second; ++i) {
            const QStringView text = withoutMarkers(line(i));
            if (open && !text.isEmpty()) {
                blocks().last().lastLine = i;
            } else if (!open && text.startsWith(u'[')) {
                Block block;
                block.kind = BlockKind::Definition;
                block.firstLine = block.lastLine = i;
                append(block, depth);
            }
            open = !text.isEmpty() && (open || text.startsWith(u'['));
        }
    }

    /** Appends a block and all below it; gives its last line. */
    int appendTree(cmark_node *top, int depth)
    {
        const Open outside {nullptr, -1, 0, false};
        QVarLengthArray<Open, greatestDepth> open;
        const int root = appendNode(top, depth, outside, open);
        while (!open.isEmpty()) {
            Open &parent = open.last();
            if (cmark_node *node = parent.next) {
                parent.next = cmark_node_next(node);
                appendNode(node, depth + int(open.size()), parent, open);
            } else {
                appendDefinitions({parent.line, blocks()[parent.block].lastLine}, depth + int(open.size()));
                blocks()[parent.block].span = int(blocks().size()) - parent.block;
                open.removeLast();
            }
        }
        return blocks()[root].lastLine;
    }

    int appendNode(cmark_node *node, int depth, Open parent, QVarLengthArray<Open, greatestDepth> &open)
    {
        std::optional<Block> block = m_blocks.block(node);
        if (!block)
            return -1;
        if (parent.block >= 0) {
            appendDefinitions({parent.line, block->firstLine - 1}, depth);
            block->lastLine = std::min(block->lastLine, blocks()[parent.block].lastLine);
        }
        const bool inQuote = parent.inQuote || block->kind == BlockKind::Quote;
        trimBlankLines(*block, inQuote);
        if (!open.isEmpty())
            open.last().line = block->lastLine + 1;
        const int index = append(*block, depth);
        if (CmarkBlocks::holdsBlocks(node) && depth + 1 < greatestDepth)
            open.append({cmark_node_first_child(node), index, block->firstLine, inQuote});
        return index;
    }

    /** cmark lets lists, items and indented code reach to the next block, over blank lines. */
    void trimBlankLines(Block &block, bool inQuote) const
    {
        if (block.kind != BlockKind::List && block.kind != BlockKind::Item && (block.kind != BlockKind::Code || block.fenced))
            return;
        while (block.lastLine > block.firstLine && (inQuote ? isBlankInQuote(line(block.lastLine)) : isBlankLine(line(block.lastLine))))
            --block.lastLine;
    }

    const QStringView m_text;
    const QList<qsizetype> m_starts;
    const CmarkBlocks m_blocks;
    const qsizetype m_length;
    int m_lines = 0;
    int m_first = 0; ///< line of the chunk that is being read
    int m_next = 0; ///< the first line that no block below the document has accounted for
    bool m_done = false;
    Chunk m_chunk;
    ReadChunks m_result;
};

} // namespace

ReadChunks readChunks(QStringView text, qsizetype length, bool continuesList)
{
    return ChunkReader(text, length, continuesList).read();
}

std::shared_ptr<const Chunk> frontMatterChunk(QStringView text)
{
    Chunk chunk;
    chunk.text = text.toString();
    chunk.lineStarts = lineStarts(text);
    chunk.lines = int(chunk.lineStarts.size());
    Block block;
    block.kind = BlockKind::FrontMatter;
    block.lastLine = chunk.lines - 1;
    chunk.blocks = {block};
    return std::make_shared<const Chunk>(std::move(chunk));
}

} // namespace Setsquare
