// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "block.h"

#include <memory>
#include <vector>

namespace Setsquare {

/** What was read of a piece of text that begins where a chunk begins. */
struct ReadChunks {
    std::vector<std::shared_ptr<const Chunk>> chunks;
    bool endsChunk = false; ///< whether a chunk begins behind the piece; if not, the last chunk may reach further
    bool continuesList = false; ///< of the chunk that begins behind the piece
};

/** The chunks of the first `length` characters of `text`.
    Requires: the text is the piece and the line behind it, if there is one; `continuesList` is known of the first chunk. */
ReadChunks readChunks(QStringView text, qsizetype length, bool continuesList);

/** The chunk of the front matter. */
std::shared_ptr<const Chunk> frontMatterChunk(QStringView text);

} // namespace Setsquare
