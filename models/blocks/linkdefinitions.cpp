// SPDX-License-Identifier: Apache-2.0
#include "blocktree.h"
#include "html.h"
#include "markdownlines.h"

namespace Setsquare {

QString linkDefinitions(const BlockTree &blocks)
{
    QString definitions;
    for (const BlockTree::Entry &entry : blocks.entries()) {
        for (const Block &block : entry.chunk->blocks) {
            if (block.kind != BlockKind::Definition)
                continue;
            for (int line = block.firstLine; line <= block.lastLine; ++line)
                definitions += withoutMarkers(entry.chunk->line(line)).toString() + u'\n';
        }
    }
    return definitions;
}

} // namespace Setsquare
