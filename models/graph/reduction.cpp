// SPDX-License-Identifier: Apache-2.0
#include "reduction.h"

#include "adjacency.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

namespace Setsquare {

namespace {

/** An arrow between two knots, and the dependency that stands for it. */
struct Link {
    int from;
    int to;
    size_t dependency;
};

/** The stated dependencies between knots, those into a knot behind those into the knots that lead to it. */
std::vector<Link> linksBetween(const std::vector<int> &knot, const std::vector<Dependency> &dependencies)
{
    std::vector<Link> links;
    for (size_t i = 0; i < dependencies.size(); ++i) {
        const Dependency &dependency = dependencies[i];
        if (dependency.implied || dependency.from < 0 || knot[size_t(dependency.from)] == knot[size_t(dependency.to)])
            continue;
        // Knots are numbered against the arrows: counted from the other end, arrows lead upwards.
        const int last = int(knot.size()) - 1;
        links.push_back({last - knot[size_t(dependency.from)], last - knot[size_t(dependency.to)], i});
    }
    std::ranges::sort(links, {}, [](const Link &link) { return std::tuple(link.to, link.from, link.dependency); });
    return links;
}

/** Takes out those that say the same as one before them, and marks them. */
void takeRepeats(std::vector<Link> &links, std::vector<bool> &implied)
{
    size_t kept = 0;
    for (const Link &link : links) {
        if (kept > 0 && links[kept - 1].from == link.from && links[kept - 1].to == link.to)
            implied[link.dependency] = true;
        else
            links[kept++] = link;
    }
    links.resize(kept);
}

/** Which knots of a group of neighbours lead to each knot, a bit for each. */
class Group
{
public:
    static constexpr int size = 512;

    Group(int first, int knots) : m_first(first), m_leading(size_t(knots)) {}

    /** Marks those of the links into one knot that begin in the group and are implied by the others. All that lead to the knots where
        they begin must have been taken before. */
    void take(std::span<const Link> links, std::vector<bool> &implied)
    {
        Mask &leading = m_leading[size_t(links.front().to)];
        for (const Link &link : links) {
            const Mask &before = m_leading[size_t(link.from)];
            for (size_t i = 0; i < leading.size(); ++i)
                leading[i] |= before[i];
        }
        for (const Link &link : links) {
            const int bit = link.from - m_first;
            if (bit < 0 || bit >= size)
                continue;
            quint64 &word = leading[size_t(bit / 64)];
            if ((word >> (bit % 64) & 1) != 0)
                implied[link.dependency] = true;
            word |= quint64(1) << (bit % 64);
        }
    }

private:
    using Mask = std::array<quint64, size / 64>;
    int m_first;
    std::vector<Mask> m_leading;
};

} // namespace

std::vector<bool> impliedByOthers(int tasks, const std::vector<Dependency> &dependencies)
{
    std::vector<bool> implied(dependencies.size(), false);
    std::vector<Dependency> stated = dependencies;
    std::erase_if(stated, [](const Dependency &dependency) { return dependency.implied; });
    std::vector<Link> links = linksBetween(knots(Adjacency(tasks, stated, Adjacency::Direction::Outgoing)), dependencies);
    takeRepeats(links, implied);
    for (int first = 0; first < tasks; first += Group::size) {
        Group group(first, tasks);
        for (size_t begin = 0, end = 0; begin < links.size(); begin = end) {
            while (end < links.size() && links[end].to == links[begin].to)
                ++end;
            group.take(std::span(links).subspan(begin, end - begin), implied);
        }
    }
    return implied;
}

} // namespace Setsquare
