// SPDX-License-Identifier: Apache-2.0
#include "fuzzymatch.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace Setsquare {

static constexpr int impossible = -1'000'000;
static constexpr int textLimit = 200; // of titles nobody types more than the beginning
static constexpr int wordBegin = 12;
static constexpr int inARow = 10;
static constexpr int anywhere = 2;

static int placeScore(QStringView text, qsizetype at)
{
    if (at == 0)
        return wordBegin + 4;
    const QChar before = text[at - 1];
    if (!before.isLetterOrNumber())
        return wordBegin;
    return before.isLower() && text[at].isUpper() ? wordBegin - 2 : anywhere;
}

static bool fitsInOrder(QStringView pattern, QStringView text)
{
    qsizetype at = 0;
    for (const QChar letter : pattern) {
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

/** Goes back from the best end through the steps that led to it. */
static QList<int> traced(const std::vector<int> &cameFrom, int rows, int width, int end)
{
    QList<int> result(rows);
    for (int row = rows - 1; row >= 0; --row) {
        result[row] = end;
        end = cameFrom[std::size_t(row) * width + end];
    }
    return result;
}

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView wholeText)
{
    const QString pattern = typed.toString().remove(u' ').toLower();
    const QStringView text = wholeText.left(textLimit);
    if (pattern.isEmpty())
        return FuzzyMatch {};
    if (!fitsInOrder(pattern, text))
        return std::nullopt;

    const int width = int(text.size());
    const int rows = int(pattern.size());
    std::vector<int> best(width, impossible); // of the letter before, found at this place
    std::vector<int> cameFrom(std::size_t(rows) * width, -1);
    for (int row = 0; row < rows; ++row) {
        std::vector<int> next(width, impossible);
        int bestBefore = impossible;
        int bestPlace = -1;
        for (int at = 0; at < width; ++at) {
            if (text[at].toLower() == pattern[row]) {
                const bool follows = row > 0 && at > 0 && best[at - 1] > impossible;
                const int alone = row == 0 ? 0 : bestBefore;
                const int joined = follows ? best[at - 1] + inARow : impossible;
                if (alone > impossible || joined > impossible) {
                    next[at] = std::max(alone, joined) + placeScore(text, at);
                    cameFrom[std::size_t(row) * width + at] = joined > alone ? at - 1 : bestPlace;
                }
            }
            if (best[at] > bestBefore) {
                bestBefore = best[at];
                bestPlace = at;
            }
        }
        best = std::move(next);
    }
    const auto end = std::ranges::max_element(best);
    if (*end == impossible)
        return std::nullopt;
    // Of equal matches the shorter text is meant.
    return FuzzyMatch {*end * 4 - width / 8, traced(cameFrom, rows, width, int(end - best.begin()))};
}

} // namespace Setsquare
