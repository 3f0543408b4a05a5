// SPDX-License-Identifier: Apache-2.0
#include "html.h"

#include "cmarkextensions.h"
#include "linkdefinitions.h"
#include "markdownlines.h"

#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <QByteArray>
#include <QList>
#include <QStringEncoder>

#include <cstdlib>
#include <memory>
#include <mutex>

namespace Setsquare {

namespace {

using Parser = std::unique_ptr<cmark_parser, void (*)(cmark_parser *)>;
using Root = std::unique_ptr<cmark_node, void (*)(cmark_node *)>;

Parser newParser()
{
    Parser parser(cmark_parser_new(CMARK_OPT_DEFAULT), cmark_parser_free);
    for (const char *name : {"table", "strikethrough", "autolink"})
        cmark_parser_attach_syntax_extension(parser.get(), cmarkExtension(name));
    return parser;
}

Root parsed(cmark_parser *parser, const QByteArray &markdown)
{
    // While it reads inlines, cmark adds the characters of the extensions to tables that all threads share.
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    cmark_parser_feed(parser, markdown.constData(), size_t(markdown.size()));
    return Root(cmark_parser_finish(parser), cmark_node_free);
}

/** The nodes of some types, in document order. */
QList<cmark_node *> nodes(cmark_node *root, std::initializer_list<cmark_node_type> types)
{
    QList<cmark_node *> found;
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter *)> iterator(cmark_iter_new(root), cmark_iter_free);
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator.get())) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (event == CMARK_EVENT_ENTER && std::ranges::find(types, cmark_node_get_type(node)) != types.end())
            found.append(node);
    }
    return found;
}

/** What raw HTML says, as text in its place. */
void showAsText(cmark_node *node, cmark_node_type type)
{
    cmark_node *text = cmark_node_new(type);
    cmark_node_set_literal(text, cmark_node_get_literal(node));
    cmark_node_replace(node, text);
}

/** What is left of raw HTML are its line breaks, the only way to begin a line in a table cell. */
void dropRawHtml(cmark_node *root, bool showsText)
{
    for (cmark_node *node : nodes(root, {CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE})) {
        const QByteArrayView tag = QByteArrayView(cmark_node_get_literal(node)).trimmed();
        const bool isInline = cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE;
        if (isInline && (tag == "<br>" || tag == "<br/>" || tag == "<br />"))
            continue;
        if (showsText && !tag.startsWith("<!--"))
            showAsText(node, isInline ? CMARK_NODE_TEXT : CMARK_NODE_CODE_BLOCK);
        cmark_node_free(node);
    }
}

/** A link or image that may not be followed leaves its text. */
void dropForbiddenLinks(cmark_node *root)
{
    for (cmark_node *node : nodes(root, {CMARK_NODE_LINK, CMARK_NODE_IMAGE})) {
        if (isAllowedUrl(QString::fromUtf8(cmark_node_get_url(node))))
            continue;
        while (cmark_node *child = cmark_node_first_child(node))
            cmark_node_insert_before(node, child);
        cmark_node_free(node);
    }
}

/** QTextDocument shows no input elements: boxes are characters. */
void showBoxes(cmark_node *root)
{
    for (cmark_node *item : nodes(root, {CMARK_NODE_ITEM})) {
        cmark_node *paragraph = cmark_node_first_child(item);
        cmark_node *text =
            paragraph && cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH ? cmark_node_first_child(paragraph) : nullptr;
        if (!text || cmark_node_get_type(text) != CMARK_NODE_TEXT)
            continue;
        const QByteArray literal(cmark_node_get_literal(text));
        const bool open = literal.startsWith("[ ]");
        const bool ticked = literal.startsWith("[x]") || literal.startsWith("[X]");
        if ((open || ticked) && (literal.size() == 3 || literal[3] == ' '))
            cmark_node_set_literal(text, ((open ? "\u2610" : "\u2611") + literal.sliced(3)).constData());
    }
}

/** The definitions are read in front of the text; what of them were none is not shown. */
void dropFirstLines(cmark_node *root, int lines)
{
    for (cmark_node *node = cmark_node_first_child(root); node && cmark_node_get_start_line(node) <= lines;
         node = cmark_node_first_child(root))
        cmark_node_free(node);
}

QString rendered(cmark_node *root, cmark_parser *parser)
{
    const std::unique_ptr<char, void (*)(void *)> utf8(
        cmark_render_html(root, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser)), std::free);
    // In safe mode cmark writes this comment for raw HTML, of which the line breaks are left; text cannot look like it.
    return QString::fromUtf8(QByteArray(utf8.get()).replace("<!-- raw HTML omitted -->", "<br />"));
}

} // namespace

QString html(const QString &markdown, const HtmlOptions &options)
{
    const QStringView text = QStringView(markdown).sliced(frontMatterLength(markdown));
    const QString definitions = usedDefinitions(text, options.definitions);
    const QString whole = definitions + (text.startsWith(u'\uFEFF') ? text.sliced(1) : text).toString();
    const Parser parser = newParser();
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless); // toUtf8() makes a question mark of half a pair
    const Root root = parsed(parser.get(), encoder.encode(whole));
    dropFirstLines(root.get(), int(lineStarts(definitions).size()));
    cmark_node *first = cmark_node_first_child(root.get());
    if (options.listStart >= 0 && first && cmark_node_get_type(first) == CMARK_NODE_LIST)
        cmark_node_set_list_start(first, options.listStart);
    dropRawHtml(root.get(), options.showsRawHtml);
    dropForbiddenLinks(root.get());
    showBoxes(root.get());
    return rendered(root.get(), parser.get());
}

} // namespace Setsquare
