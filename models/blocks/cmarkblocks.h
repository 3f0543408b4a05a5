// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "block.h"
#include "cmarkmemory.h"

#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <memory>
#include <optional>

namespace Setsquare {

/** cmark's blocks of a text, without inlines, which take it more time than the blocks and are not needed here.
    Units: lines are 0-based lines of the text. Source: cmark-gfm's tree as it is after the last line, before it is finished. */
class CmarkBlocks
{
public:
    /** `lines` is the number of lines in the text. */
    CmarkBlocks(QStringView text, int lines);

    /** The first block below the document; nothing for a text without blocks. */
    cmark_node *first() const { return m_first; }
    /** The block behind, on the same level; nothing behind the last. */
    cmark_node *next(cmark_node *node) const;
    /** Kind and lines of a block, with what cmark gets wrong put right. Shape: depth and span are left to the caller. */
    std::optional<Block> block(cmark_node *node) const;

    static bool holdsBlocks(cmark_node *node);

private:
    struct ExtensionDeleter {
        void operator()(cmark_syntax_extension *extension) const;
    };

    void setLines(Block &block, cmark_node *node) const;
    void setParagraphLines(Block &block, cmark_node *node) const;
    /** Whether the text ends within this code or HTML block. */
    bool isUnclosed(cmark_node *node) const { return !m_end && node == cmark_node_last_child(m_root); }
    int firstLine(cmark_node *node) const;
    int lastLine(cmark_node *node) const;

    std::unique_ptr<cmark_syntax_extension, ExtensionDeleter> m_hook; ///< outlives the parser
    CmarkMemory m_memory; ///< holds all that follows
    cmark_node *m_root = nullptr;
    cmark_node *m_first = nullptr;
    cmark_node *m_end = nullptr; ///< the heading that was put behind the text; nothing if the last block has swallowed it
    int m_lines = 0;
};

} // namespace Setsquare
