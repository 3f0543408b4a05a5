// SPDX-License-Identifier: Apache-2.0
#include "outlinematch.h"

#include "commonsequence.h"
#include "wordbag.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace Setsquare {

namespace {

constexpr double leastAlike = 0.5; ///< half of all words in common
constexpr double leastAlikeInPlace = 0.25; ///< of what stands between the same neighbours
constexpr double leastAlikeWithSameId = 0.3;
constexpr size_t mostWordPairs = 250'000; ///< that are looked at one by one
constexpr int pairNeighbours = 8; ///< if there are more, only those that stand about as far from the begin

bool isParagraph(PlanPart part)
{
    return part == PlanPart::Prose || part == PlanPart::Context || part == PlanPart::Architecture;
}

size_t partSeed(const OutlineNode &node)
{
    return (size_t(node.part) + 1) * 0x9e3779b97f4a7c15ull;
}

/** All that a node says, but for numbers that follow what they name. */
size_t contentKey(const PlanOutline &outline, int index)
{
    const OutlineNode &node = outline.node(index);
    if (index == 0 || isParagraph(node.part) || node.level > 0 || node.part == PlanPart::Option)
        return 0;
    size_t key = wordsHash(node.rest, partSeed(node));
    for (const OutlineEntry &entry : node.entries)
        key = entry.names ? key : wordsHash(entry.value, wordsHash(entry.field, key));
    return key;
}

size_t titleKey(const PlanOutline &outline, int index)
{
    const OutlineNode &node = outline.node(index);
    if (index == 0 || isParagraph(node.part) || node.part == PlanPart::Option)
        return 0;
    const bool isOnlyOne = node.part == PlanPart::FrontMatter || node.part == PlanPart::Plan;
    return isOnlyOne ? partSeed(node) : wordsHash(node.title, partSeed(node));
}

/** Of what is known by its id whatever it says. */
size_t idKey(const PlanOutline &outline, int index)
{
    const OutlineNode &node = outline.node(index);
    if (node.part == PlanPart::Section)
        return node.section == SectionKind::Unknown ? 0 : partSeed(node) + size_t(node.section);
    if (node.part == PlanPart::Phase || (node.part == PlanPart::Question && !node.id.front().isDigit()))
        return wordsHash(node.id, partSeed(node));
    if (node.part == PlanPart::Checkpoint && node.entries.front().field == QLatin1String("phase"))
        return wordsHash(node.entries.front().value, partSeed(node));
    return 0;
}

WordBag nodeWords(const PlanOutline &outline, int index)
{
    const OutlineNode &node = outline.node(index);
    WordBag words;
    for (const OutlineEntry &entry : node.entries)
        words.add(entry.value);
    words.add(node.rest);
    words.finish();
    return words;
}

std::vector<WordBag> nodeWords(const PlanOutline &outline, const std::vector<int> &indexes)
{
    std::vector<WordBag> words;
    for (const int index : indexes)
        words.push_back(nodeWords(outline, index));
    return words;
}

} // namespace

OutlineMatch::OutlineMatch(const PlanOutline &before, const PlanOutline &after)
    : m_old(before)
    , m_new(after)
    , m_after(before.nodes().size(), -1)
    , m_before(after.nodes().size(), -1)
{
    link(0, 0);
    matchBy(contentKey);
    matchBy(titleKey);
    matchPhasesByTasks();
    matchBy(idKey);
    matchAlike();
    matchOptions();
    matchProse();
}

void OutlineMatch::link(int before, int after)
{
    m_after[size_t(before)] = after;
    m_before[size_t(after)] = before;
}

/** Of those with the same key the first is the first. */
void OutlineMatch::matchBy(const Key &key)
{
    QHash<size_t, QList<int>> waiting;
    for (int index = m_new.count() - 1; index >= 0; --index) {
        const size_t found = m_before[size_t(index)] < 0 ? key(m_new, index) : 0;
        if (found != 0)
            waiting[found].append(index);
    }
    for (int index = 0; index < m_old.count(); ++index) {
        const size_t asked = m_after[size_t(index)] < 0 ? key(m_old, index) : 0;
        const auto found = asked == 0 ? waiting.end() : waiting.find(asked);
        if (found != waiting.end() && !found->isEmpty())
            link(index, found->takeLast());
    }
}

/** A phase with another title is the one that has most of its tasks. */
void OutlineMatch::matchPhasesByTasks()
{
    for (const int phase : openBefore(PlanPart::Phase)) {
        std::map<int, int> tasks;
        for (const int child : m_old.node(phase).children) {
            const int partner = m_after[size_t(child)];
            const int parent = partner < 0 ? -1 : m_new.node(partner).parent;
            if (parent >= 0 && m_new.node(parent).part == PlanPart::Phase && m_before[size_t(parent)] < 0)
                ++tasks[parent];
        }
        const auto most = std::ranges::max_element(tasks, {}, &std::pair<const int, int>::second);
        if (most != tasks.end())
            link(phase, most->first);
    }
}

OutlineMatch::Indexes OutlineMatch::open(const PlanOutline &outline, const Indexes &partners, const Indexes &among, PlanPart part) const
{
    Indexes found;
    for (const int index : among) {
        if (partners[size_t(index)] < 0 && outline.node(index).part == part)
            found.push_back(index);
    }
    return found;
}

OutlineMatch::Indexes OutlineMatch::openBefore(PlanPart part) const
{
    Indexes found;
    for (int index = 0; index < m_old.count(); ++index) {
        if (m_after[size_t(index)] < 0 && m_old.node(index).part == part)
            found.push_back(index);
    }
    return found;
}

OutlineMatch::Indexes OutlineMatch::openAfter(PlanPart part) const
{
    Indexes found;
    for (int index = 0; index < m_new.count(); ++index) {
        if (m_before[size_t(index)] < 0 && m_new.node(index).part == part)
            found.push_back(index);
    }
    return found;
}

/** The best pairs first, until none is alike. */
void OutlineMatch::matchAlike(const Indexes &before, const Indexes &after, double least)
{
    struct Pair {
        double likeness;
        int before;
        int after;
    };
    const std::vector<WordBag> old = nodeWords(m_old, before);
    const std::vector<WordBag> now = nodeWords(m_new, after);
    const bool isMuch = before.size() * after.size() > mostWordPairs;
    std::vector<Pair> pairs;
    for (int i = 0; i < int(before.size()); ++i) {
        const int middle = isMuch ? int(size_t(i) * after.size() / before.size()) : 0;
        const int first = isMuch ? std::max(0, middle - pairNeighbours) : 0;
        const int end = isMuch ? std::min(int(after.size()), middle + pairNeighbours + 1) : int(after.size());
        for (int j = first; j < end; ++j) {
            const double likeness = old[size_t(i)].likeness(now[size_t(j)]);
            const OutlineNode &one = m_old.node(before[size_t(i)]);
            const bool hasSameId = !one.number.isEmpty() && one.id == m_new.node(after[size_t(j)]).id;
            if (likeness >= (hasSameId ? leastAlikeWithSameId : least))
                pairs.push_back({hasSameId ? likeness + 0.2 : likeness, before[size_t(i)], after[size_t(j)]});
        }
    }
    std::ranges::stable_sort(pairs, std::greater(), &Pair::likeness);
    for (const Pair &pair : pairs) {
        if (m_after[size_t(pair.before)] < 0 && m_before[size_t(pair.after)] < 0)
            link(pair.before, pair.after);
    }
}

void OutlineMatch::matchAlike()
{
    using enum PlanPart;
    for (const PlanPart part : {Section, Group, Component, DataFlow, IntegrationPoint, Alternative, Tradeoff, Task, Criterion, Decision,
                                Risk, Rollback, Checkpoint, Question, Learning})
        matchAlike(openBefore(part), openAfter(part), leastAlike);
}

/** Options belong to their decisions: by name, and by what they say. */
void OutlineMatch::matchOptions()
{
    for (int decision = 0; decision < m_old.count(); ++decision) {
        if (m_old.node(decision).part != PlanPart::Decision || m_after[size_t(decision)] < 0)
            continue;
        const Indexes &old = m_old.node(decision).children;
        const Indexes &now = m_new.node(m_after[size_t(decision)]).children;
        for (const int option : old) {
            const auto isSame = [&](int other) {
                return m_before[size_t(other)] < 0 && m_new.node(other).title == m_old.node(option).title;
            };
            if (const auto found = std::ranges::find_if(now, isSame); found != now.end())
                link(option, *found);
        }
        matchAlike(open(m_old, m_after, old, PlanPart::Option), open(m_new, m_before, now, PlanPart::Option), leastAlike);
    }
}

void OutlineMatch::matchProse()
{
    for (int index = 0; index < m_old.count(); ++index) {
        const bool holds = index == 0 || m_old.node(index).level > 0;
        if (holds && m_after[size_t(index)] >= 0)
            matchProseBelow(index, m_after[size_t(index)]);
    }
    // What has gone somewhere else, if it is more than a rule or a word.
    matchBy([](const PlanOutline &outline, int index) {
        const OutlineNode &node = outline.node(index);
        constexpr qsizetype least = 16;
        return isParagraph(node.part) && node.range.length() >= least ? wordsHash(node.rest, partSeed(node)) : 0;
    });
}

/** Paragraphs that are the same stay the same; between them, each is the one at its place that is like it. */
void OutlineMatch::matchProseBelow(int before, int after)
{
    const auto proseOf = [](const PlanOutline &outline, int parent) {
        Indexes found;
        std::ranges::copy_if(outline.node(parent).children, std::back_inserter(found),
                             [&](int child) { return isParagraph(outline.node(child).part); });
        return found;
    };
    const auto keysOf = [](const PlanOutline &outline, const Indexes &indexes) {
        std::vector<size_t> keys;
        for (const int index : indexes)
            keys.push_back(wordsHash(outline.node(index).rest));
        return keys;
    };
    const Indexes old = proseOf(m_old, before);
    const Indexes now = proseOf(m_new, after);
    auto same = commonSubsequence(keysOf(m_old, old), keysOf(m_new, now));
    same.emplace_back(int(old.size()), int(now.size()));
    int oldNext = 0;
    int newNext = 0;
    for (const auto &[oldAt, newAt] : same) {
        matchAlike(Indexes(old.begin() + oldNext, old.begin() + oldAt), Indexes(now.begin() + newNext, now.begin() + newAt),
                   leastAlikeInPlace);
        if (oldAt < int(old.size()))
            link(old[size_t(oldAt)], now[size_t(newAt)]);
        oldNext = oldAt + 1;
        newNext = newAt + 1;
    }
}

} // namespace Setsquare
