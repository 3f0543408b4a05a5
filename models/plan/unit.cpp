// SPDX-License-Identifier: Apache-2.0
#include "unit.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/** How deep an item is among items: lists and items alternate, quotes are never looked into. */
int itemDepth(const Block &block)
{
    return (block.depth + 1) / 2;
}

} // namespace

Unit::Unit(std::span<const std::shared_ptr<const Chunk>> chunks, ConflictState conflict) : m_conflict(conflict)
{
    std::vector<Block> blocks;
    join(chunks, blocks);
    markConflicts();
    markBlocks(blocks);
    markInlineComments();
}

void Unit::join(std::span<const std::shared_ptr<const Chunk>> chunks, std::vector<Block> &blocks)
{
    size_t lines = 0;
    size_t blockCount = 0;
    for (const auto &chunk : chunks) {
        lines += size_t(chunk->lines);
        blockCount += size_t(chunk->blocks.size());
    }
    m_lines.reserve(lines);
    blocks.reserve(blockCount);
    for (const auto &chunk : chunks) {
        const int firstLine = int(m_lines.size());
        for (int i = 0; i < chunk->lines; ++i) {
            UnitLine line;
            line.start = m_text.size() + chunk->lineStarts[i];
            line.next = m_text.size() + (i + 1 < chunk->lines ? chunk->lineStarts[i + 1] : chunk->text.size());
            m_lines.push_back(line);
        }
        for (Block block : chunk->blocks) {
            block.firstLine += firstLine;
            block.lastLine += firstLine;
            blocks.push_back(block);
        }
        if (m_text.isEmpty())
            m_text = chunk->text;
        else
            m_text += chunk->text;
    }
    for (UnitLine &line : m_lines) {
        line.end = line.next;
        while (line.end > line.start && isLineEnd(m_text[line.end - 1]))
            --line.end;
        const QStringView view = slice(m_text, line.content());
        line.indent = indentColumns(view);
        if (view.trimmed().isEmpty())
            line.kind = LineKind::Blank;
    }
}

void Unit::markConflicts()
{
    for (UnitLine &line : m_lines) {
        const QStringView view = slice(m_text, line.content());
        if (view.size() < 7 || !QStringView(u"<|=>").contains(view.front()))
            continue;
        ConflictMarker marker {ConflictMarker::Kind::Start, line.content(), view.sliced(7).trimmed().toString(), false};
        const bool ends = view.size() == 7 || view[7] == u' ';
        if (view.startsWith("<<<<<<<"_L1) && ends) {
            m_conflict = ConflictState::Ours;
        } else if (view.startsWith("|||||||"_L1) && ends && m_conflict == ConflictState::Ours) {
            marker.kind = ConflictMarker::Kind::Base;
        } else if (view == "======="_L1 && m_conflict == ConflictState::Ours) {
            marker.kind = ConflictMarker::Kind::Middle;
            m_conflict = ConflictState::Theirs;
        } else if (view.startsWith(">>>>>>>"_L1) && ends && m_conflict == ConflictState::Theirs) {
            marker.kind = ConflictMarker::Kind::End;
            m_conflict = ConflictState::None;
        } else {
            continue;
        }
        line.kind = LineKind::Conflict;
        m_conflictMarkers.push_back(marker);
    }
}

void Unit::markBlocks(const std::vector<Block> &blocks)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (block.firstLine < 0 || block.lastLine >= lineCount() || block.firstLine > block.lastLine)
            continue;
        if (block.depth == 0)
            m_lines[size_t(block.firstLine)].opensBlock = true;
        switch (block.kind) {
        case BlockKind::Heading:
            if (block.depth == 0)
                addHeading(block);
            break;
        case BlockKind::List:
            for (int line = block.firstLine; block.depth == 0 && line <= block.lastLine; ++line)
                m_lines[size_t(line)].inList = true;
            break;
        case BlockKind::Item:
            if (m_lines[size_t(block.firstLine)].itemDepth == 0)
                m_lines[size_t(block.firstLine)].itemDepth = itemDepth(block);
            break;
        case BlockKind::Table:
            markLines(block, LineKind::Table);
            if (block.depth == 0)
                m_tables.push_back(block);
            break;
        case BlockKind::Quote:
            markLines(block, LineKind::Quote);
            i += size_t(block.span) - 1;
            break;
        case BlockKind::Code:
            markLines(block, LineKind::Code);
            break;
        case BlockKind::Html:
            markLines(block, LineKind::Html);
            break;
        case BlockKind::Rule:
            markLines(block, LineKind::Rule);
            break;
        case BlockKind::FrontMatter:
            markLines(block, LineKind::FrontMatter);
            break;
        case BlockKind::Definition:
            markLines(block, LineKind::Definition);
            break;
        case BlockKind::Paragraph:
            break;
        }
    }
}

void Unit::markLines(const Block &block, LineKind kind)
{
    for (int line = block.firstLine; line <= block.lastLine; ++line) {
        LineKind &present = m_lines[size_t(line)].kind;
        const bool isOpaque = kind == LineKind::Code || kind == LineKind::Html;
        if (isOpaque || (present != LineKind::Conflict && present != LineKind::Blank))
            present = kind;
    }
    if (kind != LineKind::Code)
        return;
    for (ConflictMarker &marker : m_conflictMarkers) {
        if (marker.range.start >= m_lines[size_t(block.firstLine)].start && marker.range.start < m_lines[size_t(block.lastLine)].next)
            marker.inCode = true;
    }
}

void Unit::addHeading(const Block &block)
{
    // The middle marker of a conflict underlines the paragraph before it, which is no heading for that.
    if (line(block.lastLine).kind == LineKind::Conflict)
        return;
    UnitHeading heading {block.level, block.firstLine, block.lastLine, {line(block.firstLine).start, line(block.firstLine).end}};
    QStringView view = slice(m_text, heading.title);
    const qsizetype indent = view.size() - QStringView(view).trimmed().size();
    if (block.firstLine == block.lastLine && indent >= 0 && view.trimmed().startsWith(u'#')) {
        heading.title = trimmedRange(m_text, heading.title);
        heading.title.start += std::min<qsizetype>(block.level, heading.title.length());
        qsizetype end = heading.title.end;
        while (end > heading.title.start && m_text[end - 1] == u'#')
            --end;
        if (end == heading.title.start || m_text[end - 1].isSpace())
            heading.title.end = end;
    } else if (block.lastLine > block.firstLine) {
        heading.title.end = line(block.lastLine - 1).end;
    }
    heading.title = trimmedRange(m_text, heading.title);
    m_headings.push_back(heading);
    markLines(block, LineKind::Heading);
}

/** A comment within a paragraph may go over several lines; it ends with the paragraph if nothing closes it. */
void Unit::markInlineComments()
{
    if (!m_text.contains(u'<')) // looked for many characters at a time
        return;
    for (int first = 0; first < lineCount(); ++first) {
        if (line(first).kind != LineKind::Text)
            continue;
        const QStringView view = slice(m_text, line(first).content());
        const qsizetype open = view.lastIndexOf("<!--"_L1);
        if (open < 0 || view.indexOf("-->"_L1, open) >= 0)
            continue;
        int last = first + 1;
        while (last < lineCount() && line(last).kind == LineKind::Text && line(last).itemDepth == 0
               && !slice(m_text, line(last).content()).contains("-->"_L1))
            ++last;
        if (last >= lineCount() || line(last).kind != LineKind::Text || line(last).itemDepth != 0) {
            first = last - 1; // what no line up to here closes, none of those between closes either
            continue;
        }
        for (int i = first + 1; i <= last; ++i)
            m_lines[size_t(i)].kind = LineKind::Html;
        first = last;
    }
}

int Unit::lastContentLine(int first, int last) const
{
    while (last >= first && line(last).kind == LineKind::Blank)
        --last;
    return last;
}

TextRange Unit::content(int first, int last) const
{
    return first > last ? TextRange {} : trimmedRange(m_text, {line(first).start, line(last).end});
}

std::vector<BodyPart> bodyParts(const Body &body)
{
    std::vector<BodyPart> parts;
    const auto endItem = [&](int last) {
        if (!parts.empty() && parts.back().isItem && parts.back().last < 0) {
            BodyPart &part = parts.back();
            part.last = part.item.last = std::max(part.first, body.unit.lastContentLine(part.first, last));
        }
    };
    for (int i = body.first; i <= body.last; ++i) {
        const UnitLine &line = body.unit.line(i);
        if (line.kind == LineKind::Conflict) {
            endItem(i - 1);
        } else if (line.inList && line.itemDepth == 1) {
            endItem(i - 1);
            const auto marker = readItemMarker(body.unit.text(), line.content());
            parts.push_back({true, {i, i, marker.value_or(ItemMarker {})}, i, -1, line.kind});
        } else if (line.kind == LineKind::Blank || (line.inList && !parts.empty() && parts.back().isItem && parts.back().last < 0)) {
            continue;
        } else {
            endItem(i - 1);
            const bool joins =
                !parts.empty() && !parts.back().isItem && !line.opensBlock && parts.back().kind == line.kind && parts.back().last == i - 1;
            if (joins)
                parts.back().last = i;
            else
                parts.push_back({false, {}, i, i, line.kind});
        }
    }
    endItem(body.last);
    return parts;
}

} // namespace Setsquare
