// SPDX-License-Identifier: Apache-2.0
#include "openend.h"

namespace Setsquare {

namespace {

QStringView trimmedLine(const Chunk &chunk, int line)
{
    return chunk.line(line).trimmed();
}

qsizetype fenceLength(QStringView line)
{
    qsizetype length = 0;
    while (length < line.size() && line.at(length) == line.front() && (line.front() == u'`' || line.front() == u'~')) {
        ++length;
    }
    return length;
}

bool isOpenFence(const Chunk &chunk, const Block &code)
{
    const QStringView opening = trimmedLine(chunk, code.firstLine);
    const QStringView closing = trimmedLine(chunk, code.lastLine);
    const bool isClosed = code.lastLine > code.firstLine && !closing.isEmpty() && fenceLength(closing) == closing.size()
        && closing.front() == opening.front() && closing.size() >= fenceLength(opening);
    return !isClosed;
}

bool isOpenComment(const Chunk &chunk, const Block &html)
{
    if (!trimmedLine(chunk, html.firstLine).startsWith(QLatin1StringView("<!--"))) {
        return false;
    }
    for (int line = html.firstLine; line <= html.lastLine; ++line) {
        if (chunk.line(line).contains(QLatin1StringView("-->"))) {
            return false;
        }
    }
    return true;
}

} // namespace

bool hasOpenEnd(const BlockTree &blocks)
{
    if (blocks.entries().empty() || blocks.entries().back().chunk->blocks.isEmpty()) {
        return false;
    }
    const Chunk &chunk = *blocks.entries().back().chunk;
    qsizetype last = 0;
    while (last + chunk.blocks[last].span < chunk.blocks.size()) {
        last += chunk.blocks[last].span;
    }
    const Block &block = chunk.blocks[last];
    return (block.kind == BlockKind::Code && block.fenced && isOpenFence(chunk, block))
        || (block.kind == BlockKind::Html && isOpenComment(chunk, block));
}

} // namespace Setsquare
