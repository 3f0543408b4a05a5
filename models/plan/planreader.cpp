// SPDX-License-Identifier: Apache-2.0
#include "planreader.h"

#include "fragmentreader.h"
#include "planassembler.h"

#include <QHash>

namespace Setsquare {

namespace {

using ChunkPointer = std::shared_ptr<const Chunk>;
using Entries = std::vector<BlockTree::Entry>;

/** What was read of some chunks in a context. */
struct CachedUnit {
    std::vector<ChunkPointer> chunks;
    const Chunk *next = nullptr; ///< the chunk behind them, which does not belong to them
    ReadContext context;
    std::shared_ptr<Fragment> fragment;
};

/** The smallest level among a chunk's headings; 7 if it has none. */
int highestLevel(const Chunk &chunk)
{
    int level = 7;
    for (const Block &block : chunk.blocks) {
        if (block.depth == 0 && block.kind == BlockKind::Heading)
            level = std::min(level, block.level);
    }
    return level;
}

bool isIndented(const Chunk &chunk)
{
    for (int line = 0; line < chunk.lines; ++line) {
        const QStringView view = chunk.line(line);
        if (!view.trimmed().isEmpty())
            return view.front() == u' ' || view.front() == u'\t';
    }
    return false;
}

/** Whether a chunk belongs to what is open where it begins: a heading task or a decision reaches to the next heading of its level, and
    indented lines belong to the task of a list that stands before them. */
bool goesOn(const Chunk &chunk, const ReadContext &before)
{
    const int item = before.itemLevel();
    const bool beginsWithHeading =
        !chunk.blocks.isEmpty() && chunk.blocks.first().kind == BlockKind::Heading && chunk.blocks.first().depth == 0;
    if (beginsWithHeading)
        return item > 0 && chunk.blocks.first().level > item;
    return item > 0 || (before.scope().kind == SectionKind::Tasks && isIndented(chunk));
}

std::shared_ptr<Fragment> readChunks(const std::vector<ChunkPointer> &chunks, const ReadContext &context)
{
    return std::make_shared<Fragment>(readFragment(Unit(chunks, context.conflict), context));
}

const Chunk *chunkAt(const Entries &entries, size_t index)
{
    return index < entries.size() ? entries[index].chunk.get() : nullptr;
}

/** Reads the unit that begins with entry `begin`: one chunk, and those that belong to what is open at its end. */
CachedUnit readUnit(const Entries &entries, size_t begin, const ReadContext &context)
{
    CachedUnit unit {{entries[begin].chunk}, nullptr, context, nullptr};
    unit.fragment = readChunks(unit.chunks, context);
    for (bool grown = true; grown;) {
        grown = false;
        const ReadContext &after = unit.fragment->after;
        const int item = after.itemLevel();
        for (size_t next = begin + unit.chunks.size(); next < entries.size() && goesOn(*entries[next].chunk, after); ++next) {
            unit.chunks.push_back(entries[next].chunk);
            grown = true;
            // A heading within the chunk may end what is open, and begin something else.
            const int level = highestLevel(*entries[next].chunk);
            if (item > 0 ? level <= item : level < 7)
                break;
        }
        if (grown)
            unit.fragment = readChunks(unit.chunks, context);
    }
    unit.next = chunkAt(entries, begin + unit.chunks.size());
    return unit;
}

} // namespace

/** The units of the reading before. They are looked for where they stood, and by their first chunk if many have moved. */
class PlanReader::Private
{
public:
    CachedUnit take(const Entries &entries, size_t begin, const ReadContext &context);
    void startOver();

    std::vector<CachedUnit> units;
    TaskIds ids;
    TaskList list; ///< of the plan that was read last
    TaskList spare; ///< of the one before, which mostly nobody else has any more

private:
    static constexpr size_t nearby = 16;
    size_t find(const ChunkPointer &chunk);
    bool isValid(const CachedUnit &unit, const Entries &entries, size_t begin, const ReadContext &context) const;

    size_t m_next = 0; ///< where the unit should be if nothing changed
    size_t m_misses = 0;
    quint64 m_serial = 1;
    QHash<const Chunk *, size_t> m_places;
};

void PlanReader::Private::startOver()
{
    m_next = 0;
    m_misses = 0;
    m_places.clear();
}

/** The index of the unit that begins with a chunk; the number of units if there is none. */
size_t PlanReader::Private::find(const ChunkPointer &chunk)
{
    for (size_t i = m_next; i < std::min(units.size(), m_next + nearby); ++i) {
        if (!units[i].chunks.empty() && units[i].chunks.front() == chunk)
            return i;
    }
    if (++m_misses <= nearby)
        return units.size();
    if (m_places.isEmpty()) {
        for (size_t i = 0; i < units.size(); ++i) {
            if (!units[i].chunks.empty())
                m_places.insert(units[i].chunks.front().get(), i);
        }
    }
    const size_t place = m_places.value(chunk.get(), units.size());
    return place < units.size() && !units[place].chunks.empty() ? place : units.size();
}

bool PlanReader::Private::isValid(const CachedUnit &unit, const Entries &entries, size_t begin, const ReadContext &context) const
{
    if (begin + unit.chunks.size() > entries.size() || unit.context != context)
        return false;
    for (size_t i = 0; i < unit.chunks.size(); ++i) {
        if (unit.chunks[i] != entries[begin + i].chunk)
            return false;
    }
    // The chunks of the reading before all live still, so that none can stand where another one stood in memory.
    const Chunk *next = chunkAt(entries, begin + unit.chunks.size());
    return next == unit.next || !next || !goesOn(*next, unit.fragment->after);
}

CachedUnit PlanReader::Private::take(const Entries &entries, size_t begin, const ReadContext &context)
{
    const size_t place = find(entries[begin].chunk);
    const bool isFound = place < units.size();
    if (isFound)
        m_next = place + 1;
    if (isFound && isValid(units[place], entries, begin, context)) {
        CachedUnit unit = std::exchange(units[place], {});
        unit.next = chunkAt(entries, begin + unit.chunks.size());
        return unit;
    }
    CachedUnit unit = readUnit(entries, begin, context);
    unit.fragment->serial = m_serial;
    m_serial += std::max<size_t>(1, unit.fragment->tasks.size());
    return unit;
}

PlanReader::PlanReader() : d(std::make_unique<Private>()) {}

PlanReader::~PlanReader() = default;
PlanReader::PlanReader(PlanReader &&) noexcept = default;
PlanReader &PlanReader::operator=(PlanReader &&) noexcept = default;

Plan PlanReader::read(const BlockTree &blocks)
{
    const Entries &entries = blocks.entries();
    std::vector<CachedUnit> units;
    units.reserve(std::max(entries.size(), d->units.size()));
    std::swap(d->list, d->spare);
    PlanAssembler assembler(d->ids, d->list);
    ReadContext context;
    d->startOver();
    for (size_t i = 0; i < entries.size(); i += units.back().chunks.size()) {
        units.push_back(d->take(entries, i, context));
        assembler.add(*units.back().fragment, context, entries[i].start, entries[i].firstLine);
        context = units.back().fragment->after;
    }
    d->units = std::move(units);
    return assembler.finish(blocks);
}

Plan readPlan(const QString &text)
{
    return PlanReader().read(BlockTree(text));
}

int Plan::taskIndex(QStringView id) const
{
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        if (tasks[i].id == id)
            return int(i);
    }
    return -1;
}

} // namespace Setsquare
