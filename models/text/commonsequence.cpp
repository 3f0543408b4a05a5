// SPDX-License-Identifier: Apache-2.0
#include "commonsequence.h"

#include <algorithm>

namespace Setsquare {

namespace {

using Pairs = std::vector<std::pair<int, int>>;

/** Myers' search for the shortest way through what both sequences have between a common begin and a common end. */
class ShortestWay
{
public:
    ShortestWay(std::span<const size_t> one, std::span<const size_t> other) : m_one(one), m_other(other) {}

    /** The pairs from the last to the first; nothing if the way is longer than that. */
    Pairs pairs(int mostDifferences)
    {
        const int most = std::min(int(m_one.size() + m_other.size()), mostDifferences);
        std::vector<int> reached(size_t(2 * most + 3), 0);
        for (int differences = 0; differences <= most; ++differences) {
            m_trace.emplace_back(reached.begin() + (most + 1 - differences), reached.begin() + (most + 2 + differences));
            for (int diagonal = -differences; diagonal <= differences; diagonal += 2) {
                const size_t at = size_t(most + 1 + diagonal);
                const bool down = diagonal == -differences || (diagonal != differences && reached[at - 1] < reached[at + 1]);
                const int x = slide(down ? reached[at + 1] : reached[at - 1] + 1, diagonal);
                reached[at] = x;
                if (x >= int(m_one.size()) && x - diagonal >= int(m_other.size()))
                    return walkedBack(differences);
            }
        }
        return {};
    }

private:
    int slide(int x, int diagonal) const
    {
        while (x < int(m_one.size()) && x - diagonal < int(m_other.size()) && m_one[size_t(x)] == m_other[size_t(x - diagonal)])
            ++x;
        return x;
    }

    Pairs walkedBack(int differences) const
    {
        Pairs pairs;
        int x = int(m_one.size());
        int y = int(m_other.size());
        for (; differences >= 0; --differences) {
            const std::vector<int> &reached = m_trace[size_t(differences)];
            const auto before = [&](int diagonal) { return reached[size_t(diagonal + differences)]; };
            const int diagonal = x - y;
            const bool down = diagonal == -differences || (diagonal != differences && before(diagonal - 1) < before(diagonal + 1));
            const int previous = down ? diagonal + 1 : diagonal - 1;
            const int startX = differences == 0 ? 0 : before(previous);
            const int startY = differences == 0 ? 0 : startX - previous;
            const int steppedTo = differences == 0 || down ? startX : startX + 1;
            while (x > steppedTo)
                pairs.emplace_back(--x, --y);
            x = startX;
            y = startY;
        }
        return pairs;
    }

    std::span<const size_t> m_one;
    std::span<const size_t> m_other;
    std::vector<std::vector<int>> m_trace; ///< how far each diagonal had been followed before each step
};

} // namespace

std::vector<std::pair<int, int>> commonSubsequence(std::span<const size_t> one, std::span<const size_t> other, int mostDifferences)
{
    const int shorter = int(std::min(one.size(), other.size()));
    int first = 0;
    while (first < shorter && one[size_t(first)] == other[size_t(first)])
        ++first;
    int last = 0;
    while (last < shorter - first && one[one.size() - 1 - size_t(last)] == other[other.size() - 1 - size_t(last)])
        ++last;
    Pairs result;
    for (int i = 0; i < first; ++i)
        result.emplace_back(i, i);
    const auto middle = [&](std::span<const size_t> values) { return values.subspan(size_t(first), values.size() - size_t(first + last)); };
    const Pairs between = ShortestWay(middle(one), middle(other)).pairs(mostDifferences);
    for (auto pair = between.rbegin(); pair != between.rend(); ++pair)
        result.emplace_back(pair->first + first, pair->second + first);
    for (int i = last; i > 0; --i)
        result.emplace_back(int(one.size()) - i, int(other.size()) - i);
    return result;
}

std::vector<int> longestAscent(const std::vector<int> &values)
{
    std::vector<int> ends; // ends[n]: the position of the smallest value that an ascent of n + 1 can end with
    std::vector<int> previous(values.size(), -1);
    for (int i = 0; i < int(values.size()); ++i) {
        if (values[i] < 0)
            continue;
        const auto place = std::lower_bound(ends.begin(), ends.end(), values[i], [&](int end, int value) { return values[end] < value; });
        previous[i] = place == ends.begin() ? -1 : *std::prev(place);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<int> ascent(ends.size());
    int at = ends.empty() ? -1 : ends.back();
    for (auto place = ascent.rbegin(); place != ascent.rend(); ++place) {
        *place = at;
        at = previous[at];
    }
    return ascent;
}

} // namespace Setsquare
