// SPDX-License-Identifier: Apache-2.0
#include "previewlimits.h"

namespace Setsquare {

static constexpr int deepest = 40;
static constexpr int mostColumns = 100;
static constexpr int mostCells = 4'000;
static constexpr qsizetype mostCharacters = 200'000;
static constexpr qsizetype mostBlocks = 5'000;

bool isTooMuch(const Chunk &chunk)
{
    if (chunk.text.size() > mostCharacters || chunk.blocks.size() > mostBlocks)
        return true;
    return std::any_of(chunk.blocks.begin(), chunk.blocks.end(), [](const Block &block) { return block.depth > deepest; });
}

bool isTableTooMuch(qsizetype rows, qsizetype columns)
{
    return columns > mostColumns || rows * columns > mostCells;
}

QString withoutControls(QString html)
{
    for (qsizetype i = 0; i < html.size(); ++i) {
        const QChar character = html.at(i);
        const bool pair = character.isHighSurrogate() && i + 1 < html.size() && html.at(i + 1).isLowSurrogate();
        const bool control = character < u' ' && character != u'\t' && character != u'\n' && character != u'\r';
        if (control || (character.isSurrogate() && !pair) || character >= QChar(0xFFFE))
            html[i] = QChar::ReplacementCharacter;
        if (pair)
            ++i;
    }
    return html;
}

} // namespace Setsquare
