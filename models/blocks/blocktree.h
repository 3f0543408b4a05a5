// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "block.h"
#include "textpatch.h"

#include <memory>
#include <vector>

namespace Setsquare {

/** The markdown blocks of a text, in chunks that are shared between revisions: a chunk whose pointer is the same has not changed.
    Chunks join without gap to the whole text. A text always gives the same chunks, however it came about. */
class BlockTree
{
public:
    struct Entry {
        std::shared_ptr<const Chunk> chunk;
        qsizetype start = 0; ///< of the chunk in the text
        int firstLine = 0; ///< 0-based line of the chunk's first line
    };

    BlockTree() = default;
    /** Cost: linear; about 20 MB a second. Errors: none. */
    explicit BlockTree(const QString &text);

    const std::vector<Entry> &entries() const { return m_entries; }
    /** The index of the chunk that a position lies in; the last one for a position behind the text; -1 if there is none. */
    int entryAt(qsizetype position) const;

    /** The blocks of `after`, which is the text before with the patch applied. Law: equal to BlockTree(after), with the chunks that did
        not change shared. Cost: the chunks that changed, and one addition for each that follows. */
    BlockTree patched(const TextPatch &patch, const QString &after) const;

private:
    std::vector<Entry> m_entries;
};

} // namespace Setsquare
