// SPDX-License-Identifier: Apache-2.0
#include "previewlayout.h"

#include "html.h"
#include "previewbuilder.h"
#include "previewlimits.h"

#include <QTextBlock>

#include <cmath>

namespace Setsquare {

static constexpr int mostDocuments = 200;

int PreviewLayout::Splice::mapped(int cell) const
{
    if (cell < first)
        return cell;
    if (cell >= first + removed)
        return cell + inserted - removed;
    return first + std::min(cell - first, std::max(inserted - 1, 0));
}

void PreviewLayout::setStyle(const PreviewStyle &style, double width)
{
    m_style = style;
    m_width = width;
    for (Cell &cell : m_cells)
        forget(cell);
    m_topsValid = false;
}

void PreviewLayout::setImages(const PlanImages &images)
{
    m_images = images;
    for (Cell &cell : m_cells) {
        if (cell.document && cell.chunk->text.contains(u"!["))
            forget(cell);
    }
    m_topsValid = false;
}

void PreviewLayout::forget(Cell &cell) const
{
    cell.document.reset();
    cell.height = guessedHeight(*cell.chunk);
}

double PreviewLayout::guessedHeight(const Chunk &chunk) const
{
    double rows = chunk.blocks.isEmpty() ? 0 : double(std::min(chunk.lines, 4000)) * 0.5;
    const double columns = std::max(20.0, m_width / m_style.em() * 2);
    rows += std::min(double(chunk.text.size()), 200'000.0) / columns * 0.5;
    return std::ceil(rows * m_style.lineHeight());
}

PreviewLayout::Cell PreviewLayout::makeCell(const std::shared_ptr<const Chunk> &chunk) const
{
    Cell cell;
    cell.chunk = chunk;
    cell.height = guessedHeight(*chunk);
    return cell;
}

PreviewLayout::Splice PreviewLayout::setBlocks(const BlockTree &blocks)
{
    const std::vector<BlockTree::Entry> &entries = blocks.entries();
    const auto same = [](const Cell &cell, const BlockTree::Entry &entry) { return cell.chunk == entry.chunk; };
    const size_t least = std::min(m_cells.size(), entries.size());
    size_t prefix = 0;
    while (prefix < least && same(m_cells[prefix], entries[prefix]))
        ++prefix;
    size_t suffix = 0;
    while (suffix < least - prefix && same(m_cells[m_cells.size() - 1 - suffix], entries[entries.size() - 1 - suffix]))
        ++suffix;
    const Splice splice {int(prefix), int(m_cells.size() - prefix - suffix), int(entries.size() - prefix - suffix)};
    const auto hasDefinition = [](const Chunk &chunk) {
        return std::any_of(chunk.blocks.begin(), chunk.blocks.end(),
                           [](const Block &block) { return block.kind == BlockKind::Definition; });
    };
    bool definitionsChanged = false;
    for (int i = 0; i < splice.removed; ++i)
        definitionsChanged = definitionsChanged || hasDefinition(*m_cells[prefix + size_t(i)].chunk);
    std::vector<Cell> fresh;
    fresh.reserve(size_t(splice.inserted));
    for (int i = 0; i < splice.inserted; ++i) {
        fresh.push_back(makeCell(entries[prefix + size_t(i)].chunk));
        definitionsChanged = definitionsChanged || hasDefinition(*fresh.back().chunk);
        if (splice.removed == splice.inserted) // it is likely to be as high as what it replaces
            fresh.back().height = m_cells[prefix + size_t(i)].height;
    }
    const auto first = m_cells.begin() + splice.first;
    const int common = std::min(splice.removed, splice.inserted);
    std::move(fresh.begin(), fresh.begin() + common, first);
    if (splice.removed > splice.inserted)
        m_cells.erase(first + common, first + splice.removed);
    else
        m_cells.insert(first + common, std::make_move_iterator(fresh.begin() + common), std::make_move_iterator(fresh.end()));
    m_topsValid = false;
    if (definitionsChanged)
        updateDefinitions(blocks);
    number(splice.first, splice.first + splice.inserted);
    return splice;
}

void PreviewLayout::updateDefinitions(const BlockTree &blocks)
{
    const QString definitions = linkDefinitions(blocks);
    if (definitions == m_definitions)
        return;
    m_definitions = definitions;
    for (Cell &cell : m_cells) {
        if (cell.document && cell.chunk->text.contains(u'['))
            forget(cell);
    }
}

/** The number with which the last list of a chunk goes on behind it; -1 if it does not end with an ordered list. */
static qint64 numberBehind(const Chunk &chunk, int listStart)
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < chunk.blocks.size(); i += std::max(chunk.blocks.at(i).span, 1))
        last = i;
    if (last < 0 || chunk.blocks.at(last).kind != BlockKind::List || !chunk.blocks.at(last).ordered)
        return -1;
    qint64 number = listStart;
    if (number < 0 || last > 0) {
        const QStringView line = chunk.line(chunk.blocks.at(last).firstLine).trimmed();
        qsizetype digits = 0;
        while (digits < line.size() && line.at(digits).isDigit())
            ++digits;
        number = line.first(digits).toLongLong();
    }
    for (qsizetype i = last + 1; i < chunk.blocks.size(); i += std::max(chunk.blocks.at(i).span, 1))
        ++number;
    return number;
}

/** Numbers the lists of cells `from` to `to`, and of those behind as long as a list goes on with other numbers. */
void PreviewLayout::number(int from, int to)
{
    for (int i = std::max(from, 0); i < count(); ++i) {
        Cell &cell = m_cells[size_t(i)];
        const bool goesOn = cell.chunk->continuesList && i > 0;
        const int start = goesOn ? int(std::min(m_cells[size_t(i - 1)].nextNumber, qint64(999'999'999))) : -1;
        if (i >= to && (!goesOn || start == cell.listStart))
            return;
        if (start != cell.listStart) {
            cell.document.reset();
            cell.reading.reset();
        }
        cell.listStart = start;
        cell.nextNumber = numberBehind(*cell.chunk, start);
    }
}

std::unique_ptr<PreviewDocument> PreviewLayout::makeDocument(int index) const
{
    const Cell &cell = m_cells[size_t(index)];
    PreviewBuilder builder(*cell.chunk, m_style, m_images, m_width);
    if (isTooMuch(*cell.chunk))
        return builder.document({});
    return builder.document(html(cell.chunk->text, {cell.listStart, m_definitions}));
}

PreviewDocument *PreviewLayout::document(int index)
{
    Cell &cell = m_cells[size_t(index)];
    cell.used = ++m_clock;
    if (!cell.document) {
        cell.document = makeDocument(index);
        const bool isEmpty = cell.document->infos().empty();
        const double height = isEmpty ? 0 : std::ceil(cell.document->layOut(m_width) + (index == 0 ? 0 : cell.document->gapBefore()));
        if (!qFuzzyCompare(height + 1, cell.height + 1)) {
            cell.height = height;
            m_topsValid = false;
        }
    }
    return cell.document.get();
}

const PreviewLayout::Reading &PreviewLayout::reading(int index)
{
    Cell &cell = m_cells[size_t(index)];
    if (cell.reading)
        return *cell.reading;
    const std::unique_ptr<PreviewDocument> made = cell.document ? nullptr : makeDocument(index);
    const PreviewDocument &document = made ? *made : *cell.document;
    cell.reading = std::make_unique<Reading>();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!document.isRead(block))
            continue;
        QString &text = cell.reading->text;
        if (!text.isEmpty())
            text += u'\n';
        const QString marker = document.markerOf(block);
        cell.reading->lines.push_back({int(text.size()), int(marker.size()), block.position(), block.length() - 1});
        text += marker + block.text().replace(QChar(QChar::LineSeparator), u'\n');
    }
    return *cell.reading;
}

double PreviewLayout::documentTop(int index) const
{
    const PreviewDocument *document = m_cells[size_t(index)].document.get();
    return top(index) + (document && index > 0 ? document->gapBefore() : 0);
}

double PreviewLayout::top(int cell) const
{
    if (!m_topsValid) {
        m_tops.resize(m_cells.size() + 1);
        double y = 0;
        for (size_t i = 0; i < m_cells.size(); ++i) {
            m_tops[i] = y;
            y += m_cells[i].height;
        }
        m_tops.back() = y;
        m_topsValid = true;
    }
    return m_tops[size_t(cell)];
}

int PreviewLayout::cellAt(double y) const
{
    if (m_cells.empty())
        return -1;
    top(0);
    const auto behind = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return std::max(0, int(behind - m_tops.begin()) - 1);
}

void PreviewLayout::trim()
{
    std::vector<Cell *> laidOut;
    for (Cell &cell : m_cells) {
        if (cell.document)
            laidOut.push_back(&cell);
    }
    if (laidOut.size() <= mostDocuments)
        return;
    std::sort(laidOut.begin(), laidOut.end(), [](const Cell *a, const Cell *b) { return a->used < b->used; });
    for (size_t i = 0; i < laidOut.size() - mostDocuments / 2; ++i)
        laidOut[i]->document.reset(); // its height stays
}

} // namespace Setsquare
