// SPDX-License-Identifier: Apache-2.0
#include "cmarkblocks.h"

#include "cmarkextensions.h"

#include <QByteArray>
#include <QStringEncoder>

#include <algorithm>
#include <cstring>

namespace Setsquare {

namespace {

// A paragraph in front of the text and a heading behind it: at the paragraph cmark calls our hook with the document, the heading closes
// what the text leaves open, but for a code or HTML block without an end.
constexpr QByteArrayView front = "x\n\n";
constexpr int frontLines = 2;
constexpr QByteArrayView behind = " \n# x\n";

/** cmark gives its tree only when it has read the inlines too; an extension sees the blocks as they are opened. */
cmark_node *rememberDocument(cmark_syntax_extension *hook, int, cmark_parser *, cmark_node *parent, unsigned char *, int)
{
    if (!cmark_syntax_extension_get_private(hook))
        cmark_syntax_extension_set_private(hook, parent, nullptr);
    return nullptr;
}

QByteArray withFrontAndBehind(QStringView text)
{
    QByteArray bytes;
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless); // the default keeps half a pair back at the end
    bytes.resize(front.size() + encoder.requiredSpace(text.size()) + behind.size() + 1);
    char *end = std::copy(front.begin(), front.end(), bytes.data());
    end = encoder.appendToBuffer(end, text.startsWith(u'\uFEFF') ? text.sliced(1) : text); // cmark skips it on the first line only
    if (!text.endsWith(u'\n')) // behind a CR it makes no line
        *end++ = '\n';
    end = std::copy(behind.begin(), behind.end(), end);
    bytes.truncate(end - bytes.constData());
    return bytes;
}

int lineEnds(const char *content)
{
    return content ? int(std::count(content, content + std::strlen(content), '\n')) : 0;
}

int childCount(cmark_node *node)
{
    int count = 0;
    for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child))
        ++count;
    return count;
}

std::optional<BlockKind> blockKind(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        return BlockKind::Heading;
    case CMARK_NODE_PARAGRAPH:
        return BlockKind::Paragraph;
    case CMARK_NODE_LIST:
        return BlockKind::List;
    case CMARK_NODE_ITEM:
        return BlockKind::Item;
    case CMARK_NODE_BLOCK_QUOTE:
        return BlockKind::Quote;
    case CMARK_NODE_CODE_BLOCK:
        return BlockKind::Code;
    case CMARK_NODE_HTML_BLOCK:
        return BlockKind::Html;
    case CMARK_NODE_THEMATIC_BREAK:
        return BlockKind::Rule;
    default: // the types of extensions have no names in the installed headers
        return std::strcmp(cmark_node_get_type_string(node), "table") == 0 ? std::optional(BlockKind::Table) : std::nullopt;
    }
}

bool isFenced(cmark_node *node)
{
    int length = 0;
    int offset = 0;
    char character = 0;
    return cmark_node_get_fenced(node, &length, &offset, &character);
}

bool isOrdered(cmark_node *node)
{
    cmark_node *list = cmark_node_get_type(node) == CMARK_NODE_ITEM ? cmark_node_parent(node) : node;
    return cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
}

} // namespace

void CmarkBlocks::ExtensionDeleter::operator()(cmark_syntax_extension *extension) const
{
    cmark_syntax_extension_free(cmark_get_default_mem_allocator(), extension);
}

CmarkBlocks::CmarkBlocks(QStringView text, int lines) : m_hook(cmark_syntax_extension_new("setsquare")), m_lines(lines)
{
    // never freed by itself: it lies in our memory with its blocks
    cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, CmarkMemory::functions());
    cmark_syntax_extension_set_open_block_func(m_hook.get(), rememberDocument);
    cmark_parser_attach_syntax_extension(parser, cmarkExtension("table"));
    cmark_parser_attach_syntax_extension(parser, m_hook.get());
    const QByteArray bytes = withFrontAndBehind(text);
    cmark_parser_feed(parser, bytes.constData(), size_t(bytes.size()));
    m_root = static_cast<cmark_node *>(cmark_syntax_extension_get_private(m_hook.get()));
    cmark_node *last = cmark_node_last_child(m_root);
    if (firstLine(last) == m_lines + 1)
        m_end = last;
    m_first = next(cmark_node_first_child(m_root));
}

cmark_node *CmarkBlocks::next(cmark_node *node) const
{
    cmark_node *next = cmark_node_next(node);
    return next == m_end ? nullptr : next;
}

bool CmarkBlocks::holdsBlocks(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    return type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM || type == CMARK_NODE_BLOCK_QUOTE;
}

int CmarkBlocks::firstLine(cmark_node *node) const
{
    return cmark_node_get_start_line(node) - 1 - frontLines;
}

int CmarkBlocks::lastLine(cmark_node *node) const
{
    return isUnclosed(node) ? m_lines - 1 : cmark_node_get_end_line(node) - 1 - frontLines;
}

std::optional<Block> CmarkBlocks::block(cmark_node *node) const
{
    const std::optional<BlockKind> kind = blockKind(node);
    if (!kind)
        return std::nullopt;
    Block block;
    block.kind = *kind;
    block.level = cmark_node_get_heading_level(node);
    block.ordered = isOrdered(node);
    block.fenced = isFenced(node);
    setLines(block, node);
    block.lastLine = std::min(block.lastLine, m_lines - 1);
    return block;
}

void CmarkBlocks::setLines(Block &block, cmark_node *node) const
{
    block.firstLine = firstLine(node);
    block.lastLine = lastLine(node);
    switch (block.kind) {
    case BlockKind::Rule:
        block.lastLine = block.firstLine;
        break;
    case BlockKind::Table: // begins where the paragraph began whose last line became its head
        block.firstLine = block.lastLine - childCount(node);
        break;
    case BlockKind::Html: // cmark ends it a line early if its own end closes it
        if (!isUnclosed(node))
            block.lastLine = block.firstLine + lineEnds(cmark_node_get_literal(node)) - 1;
        break;
    case BlockKind::Heading:
    case BlockKind::Paragraph:
        setParagraphLines(block, node);
        break;
    default:
        break;
    }
}

void CmarkBlocks::setParagraphLines(Block &block, cmark_node *node) const
{
    if (cmark_node_get_start_line(node) == 0) { // what stands before a table without a blank line between: made without lines
        const Block table = this->block(cmark_node_next(node)).value_or(Block());
        block.firstLine = firstLine(cmark_node_next(node));
        block.lastLine = table.firstLine - 1;
        return;
    }
    if (block.lastLine == block.firstLine)
        return;
    // A setext heading is said to end a line late. Link definitions are taken from the begin of a paragraph, which is said to begin with
    // them still (github/cmark-gfm#222).
    block.lastLine -= block.kind == BlockKind::Heading ? 1 : 0;
    const int underline = block.kind == BlockKind::Heading ? 1 : 0;
    block.firstLine = block.lastLine - underline - lineEnds(cmark_node_get_string_content(node)) + 1;
}

} // namespace Setsquare
