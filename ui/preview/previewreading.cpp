// SPDX-License-Identifier: Apache-2.0
#include "previewreading.h"

#include <algorithm>

namespace Setsquare {

/** What stands before the text of a chunk, between it and the one before. */
static QString gapBeforeChunk(const PreviewLayout &layout, int cell, bool hasText)
{
    return !hasText ? QString() : layout.chunk(cell).continuesList ? QStringLiteral("\n") : QStringLiteral("\n\n");
}

/** Calls for each chunk that has text, with the offset at which that begins, until it returns false. */
template <typename Visit> static int walkChunks(PreviewLayout &layout, Visit visit)
{
    int offset = 0;
    for (int cell = 0; cell < layout.count(); ++cell) {
        const PreviewLayout::Reading &reading = layout.reading(cell);
        if (reading.text.isEmpty())
            continue;
        offset += int(gapBeforeChunk(layout, cell, offset > 0).size());
        if (!visit(cell, offset, reading))
            break;
        offset += int(reading.text.size());
    }
    return offset;
}

int PreviewReading::length() const
{
    return walkChunks(*m_layout, [](int, int, const PreviewLayout::Reading &) { return true; });
}

QString PreviewReading::text(int from, int to) const
{
    QString text;
    int start = 0; ///< of `text` in the whole
    walkChunks(*m_layout, [&](int cell, int offset, const PreviewLayout::Reading &reading) {
        const int end = offset + int(reading.text.size());
        if (end <= from) {
            start = end;
            return true;
        }
        text += gapBeforeChunk(*m_layout, cell, offset > 0) + reading.text;
        return end < to;
    });
    const qsizetype first = std::clamp<qsizetype>(from - start, 0, text.size());
    return text.sliced(first, std::clamp<qsizetype>(to - start, first, text.size()) - first);
}

PreviewPosition PreviewReading::positionAt(int wanted) const
{
    PreviewPosition found {0, 0};
    walkChunks(*m_layout, [&](int cell, int offset, const PreviewLayout::Reading &reading) {
        for (const PreviewLayout::Reading::Line &line : reading.lines) {
            if (offset + line.offset > wanted)
                return false;
            found = {cell, line.position + std::clamp(wanted - offset - line.offset - line.marker, 0, line.length)};
        }
        return offset + int(reading.text.size()) < wanted;
    });
    return found;
}

int PreviewReading::offsetOf(PreviewPosition position) const
{
    int found = 0;
    walkChunks(*m_layout, [&](int cell, int offset, const PreviewLayout::Reading &reading) {
        if (cell > position.cell)
            return false;
        found = offset;
        for (const PreviewLayout::Reading::Line &line : reading.lines) {
            if (cell == position.cell && line.position <= position.position)
                found = offset + line.offset + line.marker + std::min(position.position - line.position, line.length);
        }
        return cell < position.cell;
    });
    return found;
}

} // namespace Setsquare
