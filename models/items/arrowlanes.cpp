// SPDX-License-Identifier: Apache-2.0
#include "arrowlanes.h"

#include <numeric>
#include <tuple>
#include <unordered_set>

namespace Setsquare {

namespace {

enum class TrunkKind { Stated, Implied, Backward };

/** A dependency between two different rows, before it is known which others it shares its arrow and its trunk with. */
struct Link {
    int fromRow = 0;
    int toRow = 0;
    int dependency = 0;
    bool implied = false;

    TrunkKind kind() const
    {
        if (toRow < fromRow)
            return TrunkKind::Backward;
        return implied ? TrunkKind::Implied : TrunkKind::Stated;
    }
    bool sharesTrunk(const Link &other) const { return fromRow == other.fromRow && kind() == other.kind(); }
    bool sharesArrow(const Link &other) const { return sharesTrunk(other) && toRow == other.toRow; }
    auto key() const { return std::tuple(fromRow, kind(), toRow, dependency); }
};

/** The gaps between rows that are taken in one lane, a bit each: whether a trunk fits is asked in words. */
class LaneRoom
{
public:
    explicit LaneRoom(int gaps) : m_words(size_t(gaps) / 64 + 1) {}

    bool isFree(int top, int bottom) const
    {
        for (int word = top / 64; word * 64 < bottom; ++word) {
            if (m_words[size_t(word)] & mask(word, top, bottom))
                return false;
        }
        return true;
    }
    void take(int top, int bottom)
    {
        for (int word = top / 64; word * 64 < bottom; ++word)
            m_words[size_t(word)] |= mask(word, top, bottom);
    }

private:
    static quint64 mask(int word, int top, int bottom)
    {
        const int low = std::max(top - word * 64, 0);
        const int high = std::min(bottom - word * 64, 64);
        const quint64 upTo = high == 64 ? ~quint64(0) : (quint64(1) << high) - 1;
        return upTo & ~((quint64(1) << low) - 1);
    }

    std::vector<quint64> m_words;
};

int rowOf(const std::vector<int> &rows, int task)
{
    return task >= 0 && task < int(rows.size()) ? rows[size_t(task)] : -1;
}

std::vector<Link> links(const std::vector<Dependency> &dependencies, const std::vector<int> &rows)
{
    std::vector<Link> links;
    links.reserve(dependencies.size());
    for (int i = 0; i < int(dependencies.size()); ++i) {
        const Dependency &dependency = dependencies[size_t(i)];
        const int from = rowOf(rows, dependency.from);
        const int to = rowOf(rows, dependency.to);
        if (from >= 0 && to >= 0 && from != to)
            links.push_back({from, to, i, dependency.implied});
    }
    std::ranges::sort(links, {}, &Link::key);
    return links;
}

std::vector<int> missingRows(const std::vector<Dependency> &dependencies, const std::vector<int> &rows)
{
    std::vector<int> missing;
    for (const Dependency &dependency : dependencies) {
        if (const int row = rowOf(rows, dependency.to); dependency.from < 0 && row >= 0)
            missing.push_back(row);
    }
    std::ranges::sort(missing);
    missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
    return missing;
}

/** Adds the arrow of links[at …) and returns how many links it stands for. */
int addArrow(ArrowLanes &result, const std::vector<Link> &links, size_t at)
{
    LaneArrow arrow {links[at].fromRow, links[at].toRow, 0, true, false, int(result.dependencies.size()), 0};
    for (size_t i = at; i < links.size() && links[i].sharesArrow(links[at]); ++i, ++arrow.count) {
        arrow.implied = arrow.implied && links[i].implied;
        result.dependencies.push_back(links[i].dependency);
    }
    result.arrows.push_back(arrow);
    return arrow.count;
}

std::vector<LaneTrunk> makeTrunks(ArrowLanes &result, const std::vector<Link> &links)
{
    std::vector<LaneTrunk> trunks;
    for (size_t i = 0; i < links.size();) {
        if (i == 0 || !links[i].sharesTrunk(links[i - 1]))
            trunks.push_back({0, links[i].fromRow, links[i].fromRow, int(result.arrows.size()), 0});
        LaneTrunk &trunk = trunks.back();
        trunk.topRow = std::min(trunk.topRow, links[i].toRow);
        trunk.bottomRow = std::max(trunk.bottomRow, links[i].toRow);
        ++trunk.arrowCount;
        i += size_t(addArrow(result, links, i));
    }
    return trunks;
}

void markCritical(ArrowLanes &result, const std::vector<Dependency> &dependencies, const std::vector<int> &path)
{
    const auto key = [](int from, int to) { return qint64(from) << 32 | qint64(to); };
    std::unordered_set<qint64> steps;
    for (size_t i = 1; i < path.size(); ++i)
        steps.insert(key(path[i - 1], path[i]));
    if (steps.empty())
        return;
    for (LaneArrow &arrow : result.arrows) {
        for (int i = arrow.first; i < arrow.first + arrow.count && !arrow.critical; ++i) {
            const Dependency &dependency = dependencies[size_t(result.dependencies[size_t(i)])];
            arrow.critical = steps.contains(key(dependency.from, dependency.to));
        }
    }
}

void assignLanes(ArrowLanes &result, std::vector<LaneTrunk> trunks, int maximumLanes)
{
    int rows = 0;
    for (const LaneTrunk &trunk : trunks)
        rows = std::max(rows, trunk.bottomRow);
    std::ranges::sort(trunks, {}, [](const LaneTrunk &t) { return std::tuple(t.bottomRow - t.topRow, t.topRow, t.firstArrow); });
    std::vector<LaneRoom> rooms;
    for (LaneTrunk &trunk : trunks) {
        const auto free = [&](const LaneRoom &room) { return room.isFree(trunk.topRow, trunk.bottomRow); };
        trunk.lane = int(std::ranges::find_if(rooms, free) - rooms.begin());
        if (trunk.lane == maximumLanes) {
            trunk.lane = maximumLanes - 1;
            result.crowded = true;
        } else if (trunk.lane == int(rooms.size())) {
            rooms.emplace_back(rows);
        }
        rooms[size_t(trunk.lane)].take(trunk.topRow, trunk.bottomRow);
        for (int i = 0; i < trunk.arrowCount; ++i)
            result.arrows[size_t(trunk.firstArrow) + size_t(i)].lane = trunk.lane;
    }
    result.lanes.resize(rooms.size());
    for (const LaneTrunk &trunk : trunks)
        result.lanes[size_t(trunk.lane)].push_back(trunk);
    for (std::vector<LaneTrunk> &lane : result.lanes)
        std::ranges::sort(lane, {}, [](const LaneTrunk &t) { return std::tuple(t.topRow, t.bottomRow, t.firstArrow); });
}

/** Marks what can be reached from a task along `next`. */
std::vector<bool> reached(const std::vector<std::vector<int>> &next, int task)
{
    std::vector<bool> result(next.size());
    std::vector<int> waiting {task};
    result[size_t(task)] = true;
    while (!waiting.empty()) {
        const int here = waiting.back();
        waiting.pop_back();
        for (const int there : next[size_t(here)]) {
            if (!result[size_t(there)]) {
                result[size_t(there)] = true;
                waiting.push_back(there);
            }
        }
    }
    return result;
}

} // namespace

std::vector<LaneTrunk> ArrowLanes::trunksBetween(int topRow, int bottomRow) const
{
    std::vector<LaneTrunk> result;
    for (int lane = 0; lane < laneCount(); ++lane) {
        const std::vector<LaneTrunk> &trunks = lanes[size_t(lane)];
        const bool overlapping = crowded && lane == laneCount() - 1;
        auto at = overlapping ? trunks.begin() : std::ranges::lower_bound(trunks, topRow, {}, &LaneTrunk::bottomRow);
        for (; at != trunks.end() && at->topRow <= bottomRow; ++at) {
            if (at->bottomRow >= topRow)
                result.push_back(*at);
        }
    }
    return result;
}

ArrowLanes laneLayout(const std::vector<Dependency> &dependencies, const std::vector<int> &rows, const std::vector<int> &criticalPath,
                      int maximumLanes)
{
    ArrowLanes result;
    result.missingRows = missingRows(dependencies, rows);
    std::vector<LaneTrunk> trunks = makeTrunks(result, links(dependencies, rows));
    markCritical(result, dependencies, criticalPath);
    assignLanes(result, std::move(trunks), std::max(maximumLanes, 1));
    return result;
}

bool TaskChain::contains(const Dependency &dependency) const
{
    if (isEmpty() || dependency.from < 0 || dependency.to < 0)
        return false;
    const auto from = size_t(dependency.from);
    const auto to = size_t(dependency.to);
    return (before[from] && before[to]) || (after[from] && after[to]);
}

TaskChain chainOf(const std::vector<Dependency> &dependencies, int taskCount, int task)
{
    if (task < 0 || task >= taskCount)
        return {};
    std::vector<std::vector<int>> before(static_cast<size_t>(taskCount));
    std::vector<std::vector<int>> after(static_cast<size_t>(taskCount));
    for (const Dependency &dependency : dependencies) {
        if (dependency.from < 0 || dependency.to < 0 || std::max(dependency.from, dependency.to) >= taskCount)
            continue;
        before[size_t(dependency.to)].push_back(dependency.from);
        after[size_t(dependency.from)].push_back(dependency.to);
    }
    return {reached(before, task), reached(after, task)};
}

} // namespace Setsquare
