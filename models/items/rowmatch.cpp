// SPDX-License-Identifier: Apache-2.0
#include "rowmatch.h"

#include <QHash>

#include <algorithm>

namespace Setsquare {

namespace {

class Matching
{
public:
    Matching(const std::vector<Row> &before, const std::vector<Row> &after)
        : m_before(before)
        , m_after(after)
        , m_matches(after.size(), -1)
        , m_taken(before.size(), false)
    {}

    std::vector<int> run()
    {
        matchBothEnds();
        if (m_first < m_afterEnd && m_first < m_beforeEnd) {
            matchBy(&Row::name);
            matchBy(&Row::id);
            matchByPlace();
        }
        return std::move(m_matches);
    }

private:
    static bool same(const Row &one, const Row &other)
    {
        return one.kind == other.kind && one.depth == other.depth && one.name == other.name;
    }

    void match(int before, int after)
    {
        m_matches[after] = before;
        m_taken[before] = true;
    }

    // A keystroke leaves all rows but one in place: the ends are found without hashing anything.
    void matchBothEnds()
    {
        m_beforeEnd = int(m_before.size());
        m_afterEnd = int(m_after.size());
        while (m_first < m_beforeEnd && m_first < m_afterEnd && same(m_before[m_first], m_after[m_first])) {
            match(m_first, m_first);
            ++m_first;
        }
        while (m_first < m_beforeEnd && m_first < m_afterEnd && same(m_before[m_beforeEnd - 1], m_after[m_afterEnd - 1])) {
            match(--m_beforeEnd, --m_afterEnd);
        }
    }

    void matchBy(QStringView Row::*key)
    {
        QHash<std::pair<int, QStringView>, QList<int>> places;
        for (int i = m_beforeEnd - 1; i >= m_first; --i) {
            if (!m_taken[i] && !(m_before[i].*key).isEmpty()) {
                places[{m_before[i].kind, m_before[i].*key}].append(i);
            }
        }
        for (int j = m_first; j < m_afterEnd; ++j) {
            const auto place = m_matches[j] < 0 ? places.find({m_after[j].kind, m_after[j].*key}) : places.end();
            if (place != places.end() && !place->isEmpty()) {
                match(place->takeLast(), j);
            }
        }
    }

    void matchByPlace()
    {
        for (int j = m_first; j < m_afterEnd; ++j) {
            const int next = j == 0 ? 0 : m_matches[j - 1] + 1;
            const bool isFree = m_matches[j] < 0 && (j == 0 || next > 0) && next < m_beforeEnd && !m_taken[next];
            if (isFree && m_before[next].kind == m_after[j].kind && m_before[next].depth == m_after[j].depth) {
                match(next, j);
            }
        }
    }

    const std::vector<Row> &m_before;
    const std::vector<Row> &m_after;
    std::vector<int> m_matches;
    std::vector<bool> m_taken;
    int m_first = 0;
    int m_beforeEnd = 0;
    int m_afterEnd = 0;
};

} // namespace

std::vector<int> matchedRows(const std::vector<Row> &before, const std::vector<Row> &after)
{
    return Matching(before, after).run();
}

} // namespace Setsquare
