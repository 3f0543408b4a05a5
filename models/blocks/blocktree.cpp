// SPDX-License-Identifier: Apache-2.0
#include "blocktree.h"

#include "chunkreader.h"
#include "markdownlines.h"

namespace Setsquare {

namespace {

using Entries = std::vector<BlockTree::Entry>;

/** Appends entries and counts their positions and lines on. */
class Appender
{
public:
    void append(std::shared_ptr<const Chunk> chunk)
    {
        const BlockTree::Entry entry {std::move(chunk), m_length, m_lines};
        m_length += entry.chunk->text.size();
        m_lines += entry.chunk->lines;
        m_entries.push_back(entry);
    }
    void reserve(size_t count) { m_entries.reserve(count); }
    qsizetype length() const { return m_length; }
    Entries take() { return std::move(m_entries); }

private:
    Entries m_entries;
    qsizetype m_length = 0;
    int m_lines = 0;
};

/** The index of the entry that a position lies in; the last one for a position behind the text; -1 if there is none. */
int entryIndex(const Entries &entries, qsizetype position)
{
    const auto behind = std::ranges::upper_bound(entries, std::max<qsizetype>(0, position), {}, &BlockTree::Entry::start);
    return int(behind - entries.begin()) - 1;
}

/** Reads the chunks anew that a patch touches, and those behind them until a chunk begins again where one began before. */
class Patching
{
public:
    Patching(const Entries &old, const TextPatch &patch, const QString &after)
        : m_old(old)
        , m_changes(patch.changes())
        , m_after(after)
        , m_frontMatter(frontMatterLength(after))
    {}

    Entries run()
    {
        m_new.reserve(m_old.size() + 16);
        while (m_change < m_changes.size())
            replaceFrom(firstTouched());
        copyUntil(int(m_old.size()));
        return m_new.take();
    }

private:
    using Chunks = std::vector<std::shared_ptr<const Chunk>>;

    int count() const { return int(m_old.size()); }
    bool hadFrontMatter() const
    {
        return !m_old.empty() && !m_old[0].chunk->blocks.isEmpty() && m_old[0].chunk->blocks[0].kind == BlockKind::FrontMatter;
    }

    /** Whether a change may undo that a chunk begins at this entry: because its first line, which tells, is another. */
    bool touchesBegin(const TextChange &change, int entry) const
    {
        return change.range.start <= m_old[entry].start + m_old[entry].chunk->line(0).size();
    }

    int firstTouched() const
    {
        const TextChange &change = m_changes[m_change];
        if (m_old.empty() || (m_copied == 0 && m_frontMatter > 0 && !hadFrontMatter()))
            return 0;
        const int entry = entryIndex(m_old, change.range.start);
        return entry > 0 && touchesBegin(change, entry) ? entry - 1 : entry;
    }

    /** The first entry from `entry` on behind which no change reaches back, with the changes before it counted as done. */
    int absorb(int entry)
    {
        while (m_change < m_changes.size() && (entry == count() || touchesBegin(m_changes[m_change], entry))) {
            const TextChange &change = m_changes[m_change++];
            m_shift += change.text.size() - change.range.length();
            entry = std::max(entry, entryIndex(m_old, change.range.end) + 1);
        }
        return entry;
    }

    void replaceFrom(int first)
    {
        copyUntil(first);
        Chunks chunks;
        qsizetype from = m_new.length();
        bool continuesList = first < count() && m_old[first].chunk->continuesList;
        int end = m_old.empty() ? 0 : first + 1;
        for (int step = 1;; step *= 2) {
            end = absorb(end);
            const ReadChunks read = readUntil(from, end, continuesList);
            const bool done = end == count() || (read.endsChunk && read.continuesList == m_old[end].chunk->continuesList);
            // What was read of the last chunk is void if the chunk reaches further.
            const size_t kept = done ? read.chunks.size() : read.chunks.empty() ? 0 : read.chunks.size() - 1;
            for (size_t i = 0; i < kept; ++i)
                from += read.chunks[i]->text.size();
            if (!done && !read.chunks.empty())
                continuesList = read.chunks.back()->continuesList;
            chunks.insert(chunks.end(), read.chunks.begin(), read.chunks.begin() + std::ptrdiff_t(kept));
            if (done)
                break;
            end = std::min(count(), end + step);
        }
        share(chunks, first, end);
        for (const auto &chunk : chunks)
            m_new.append(chunk);
        m_copied = end;
    }

    ReadChunks readUntil(qsizetype from, int end, bool continuesList) const
    {
        const qsizetype to = end == count() ? m_after.size() : m_old[end].start + m_shift;
        ReadChunks read;
        if (from == 0 && m_frontMatter > to)
            return read;
        const qsizetype begin = from == 0 ? m_frontMatter : from;
        if (begin < to) {
            const qsizetype behind = to == m_after.size() ? to : to + lineFrom(m_after, to).size();
            read = readChunks(QStringView(m_after).sliced(begin, behind - begin), to - begin, continuesList);
        }
        if (from < begin)
            read.chunks.insert(read.chunks.begin(), frontMatterChunk(QStringView(m_after).first(begin)));
        return read;
    }

    void copyUntil(int end)
    {
        for (; m_copied < end; ++m_copied)
            m_new.append(m_old[m_copied].chunk);
    }

    /** Takes the chunks of before for equal ones, so that what is kept by chunk stays valid. */
    void share(Chunks &chunks, int first, int end) const
    {
        size_t head = 0;
        while (head < chunks.size() && first + int(head) < end && *chunks[head] == *m_old[first + int(head)].chunk) {
            chunks[head] = m_old[first + int(head)].chunk;
            ++head;
        }
        for (int i = int(chunks.size()) - 1, k = end - 1; i >= int(head) && k >= first && *chunks[i] == *m_old[k].chunk; --i, --k)
            chunks[i] = m_old[k].chunk;
    }

    const Entries &m_old;
    const QList<TextChange> &m_changes;
    const QString &m_after;
    const qsizetype m_frontMatter;
    Appender m_new;
    qsizetype m_change = 0; ///< the next one to be done
    qsizetype m_shift = 0; ///< by how much the changes before it make the text longer
    int m_copied = 0; ///< the old entries before it are done
};

} // namespace

BlockTree::BlockTree(const QString &text)
{
    m_entries = Patching({}, TextPatch({0, 0}, text), text).run();
}

int BlockTree::entryAt(qsizetype position) const
{
    return entryIndex(m_entries, position);
}

BlockTree BlockTree::patched(const TextPatch &patch, const QString &after) const
{
    BlockTree tree;
    tree.m_entries = Patching(m_entries, patch, after).run();
    return tree;
}

} // namespace Setsquare
