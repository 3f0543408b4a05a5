// SPDX-License-Identifier: Apache-2.0
#include "blocktree.h"
#include "hostiletext.h"
#include "lineindex.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <QStringEncoder>
#include <QTest>

#include <future>
#include <memory>

using namespace Setsquare;
using namespace Qt::Literals::StringLiterals;

namespace {

QString kindName(BlockKind kind)
{
    static const char *const names[] = {"frontmatter", "heading", "paragraph", "list", "item",      "quote",
                                        "code",        "html",    "table",     "rule", "definition"};
    return QString::fromLatin1(names[int(kind)]);
}

/** One line per block: depth, kind, what it is like, and its lines. */
QStringList described(const Chunk &chunk)
{
    QStringList lines;
    for (const Block &block : chunk.blocks) {
        QString like = block.level ? QString::number(block.level) : QString();
        like += (block.ordered ? u"o"_s : QString()) + (block.fenced ? u"f"_s : QString());
        lines += u"%1%2%3 %4-%5"_s.arg(QString(block.depth * 2, u' '), kindName(block.kind), like).arg(block.firstLine).arg(block.lastLine);
    }
    return lines;
}

QStringList described(const BlockTree &tree)
{
    QStringList lines;
    for (const BlockTree::Entry &entry : tree.entries()) {
        lines += u"@%1 line %2 of %3 %4 %5"_s.arg(entry.start)
                     .arg(entry.firstLine)
                     .arg(entry.chunk->lines)
                     .arg(entry.chunk->continuesList)
                     .arg(entry.chunk->text);
        lines += described(*entry.chunk);
    }
    return lines;
}

/** All blocks but link definitions, with their first line in the text, lists that go on over chunks joined. */
QStringList structure(const BlockTree &tree)
{
    QStringList lines;
    for (const BlockTree::Entry &entry : tree.entries()) {
        bool joins = entry.chunk->continuesList;
        for (const Block &block : entry.chunk->blocks) {
            if (!std::exchange(joins, false) && block.kind != BlockKind::Definition && block.kind != BlockKind::FrontMatter
                && block.depth < 60)
                lines += u"%1 %2%3%4%5"_s.arg(block.depth).arg(kindName(block.kind)).arg(block.level).arg(block.ordered).arg(block.fenced);
        }
    }
    return lines;
}

QString kindOf(cmark_node *node)
{
    const QString type = QString::fromLatin1(cmark_node_get_type_string(node));
    if (type == u"block_quote")
        return u"quote"_s;
    if (type == u"thematic_break")
        return u"rule"_s;
    return type.section(u'_', 0, 0);
}

int depthOf(cmark_node *node)
{
    int depth = -1;
    while ((node = cmark_node_parent(node)))
        ++depth;
    return depth;
}

/** The same, as cmark sees it that reads the whole text at once. */
QStringList structureByCmark(const QString &text)
{
    static const bool registered = (cmark_gfm_core_extensions_ensure_registered(), true);
    Q_UNUSED(registered)
    std::unique_ptr<cmark_parser, void (*)(cmark_parser *)> parser(cmark_parser_new(0), cmark_parser_free);
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const QByteArray bytes = encoder.encode(text) + ' ';
    cmark_parser_feed(parser.get(), bytes.constData(), size_t(bytes.size()));
    std::unique_ptr<cmark_node, void (*)(cmark_node *)> root(cmark_parser_finish(parser.get()), cmark_node_free);
    std::unique_ptr<cmark_iter, void (*)(cmark_iter *)> iterator(cmark_iter_new(root.get()), cmark_iter_free);
    QStringList lines;
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        const QString kind = kindOf(node);
        static const QStringList kinds {u"heading"_s, u"paragraph"_s, u"list"_s,  u"item"_s, u"quote"_s,
                                        u"code"_s,    u"html"_s,      u"table"_s, u"rule"_s};
        const bool isInline = cmark_node_get_type(node) & 0x4000;
        if (cmark_iter_get_event_type(iterator.get()) != CMARK_EVENT_ENTER || isInline || !kinds.contains(kind)
            || QByteArray(cmark_node_get_type_string(node)).startsWith("table_"))
            continue;
        const int depth = depthOf(node);
        if (depth >= 60)
            continue;
        cmark_node *list = kind == u"item" ? cmark_node_parent(node) : node;
        int length = 0;
        int offset = 0;
        char character = 0;
        lines += u"%1 %2%3%4%5"_s.arg(depth)
                     .arg(kind)
                     .arg(cmark_node_get_heading_level(node))
                     .arg(cmark_node_get_list_type(list) == CMARK_ORDERED_LIST)
                     .arg(cmark_node_get_fenced(node, &length, &offset, &character));
    }
    return lines;
}

/** The text with the front matter blanked. */
QString withoutFrontMatter(const BlockTree &tree, QString text)
{
    if (tree.entries().empty() || tree.entries()[0].chunk->blocks.isEmpty()
        || tree.entries()[0].chunk->blocks[0].kind != BlockKind::FrontMatter)
        return text;
    const QString frontMatter = tree.entries()[0].chunk->text;
    text.remove(0, frontMatter.size());
    return QString(tree.entries()[0].chunk->lines, u'\n') + (text.startsWith(u'\uFEFF') ? text.sliced(1) : text);
}

bool isBlank(QStringView line)
{
    return std::ranges::all_of(line, [](QChar c) { return c == u' ' || c == u'\t'; });
}

/** Whether a line is blank, or is the text's first one and blank but for the byte order mark. */
bool isBlankOrMark(QStringView line)
{
    return isBlank(line.startsWith(u'\uFEFF') ? line.sliced(1) : line);
}

bool isBlank(const Chunk &chunk, int first, int end)
{
    for (int line = first; line < end; ++line) {
        if (!isBlankOrMark(chunk.line(line)))
            return false;
    }
    return true;
}

/** What is wrong with the lines of one block, below the block `parent` if there is one. */
QString wrongLines(const Chunk &chunk, const Block &block, const Block *parent)
{
    if (block.firstLine < 0 || block.firstLine > block.lastLine || block.lastLine >= chunk.lines)
        return u"no range"_s;
    if (parent && (parent->firstLine > block.firstLine || block.lastLine > parent->lastLine))
        return u"not within its parent"_s;
    const bool keepsBlankLines = block.kind == BlockKind::Code || block.kind == BlockKind::Html || block.kind == BlockKind::FrontMatter;
    if (!keepsBlankLines && (isBlank(chunk.line(block.firstLine)) || isBlank(chunk.line(block.lastLine))))
        return u"begins or ends blank"_s;
    return {};
}

/** What is wrong with the lines of the blocks: each is within its parent, below the document they leave out blank lines only. */
QString wrongLines(const Chunk &chunk)
{
    QList<int> open;
    int nextLine = 0;
    for (int i = 0; i < chunk.blocks.size(); ++i) {
        const Block &block = chunk.blocks[i];
        while (!open.isEmpty() && open.last() + chunk.blocks[open.last()].span <= i)
            open.removeLast();
        if (block.depth != open.size() || i + block.span > chunk.blocks.size())
            return u"depth or span of block %1"_s.arg(i);
        if (const QString wrong = wrongLines(chunk, block, open.isEmpty() ? nullptr : &chunk.blocks[open.last()]); !wrong.isEmpty())
            return u"%1: block %2"_s.arg(wrong).arg(i);
        if (open.isEmpty() && (block.firstLine < nextLine || !isBlank(chunk, nextLine, block.firstLine)))
            return u"overlap or gap before block %1"_s.arg(i);
        if (open.isEmpty())
            nextLine = block.lastLine + 1;
        open.append(i);
    }
    return isBlank(chunk, nextLine, chunk.lines) ? QString() : u"gap at the end"_s;
}

} // namespace

class BlockTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBlocks_data();
    void readsBlocks();
    void chunksJoinToTheText();
    void structureIsThatOfTheWholeText();
    void everyLineHasItsBlock();
    void aChunkReadsTheSameByItself();
    void patchedEqualsFresh_data();
    void patchedEqualsFresh();
    void frontMatterAppearsAndGoes_data();
    void frontMatterAppearsAndGoes();
    void longTextsAreCut_data();
    void longTextsAreCut();
    void sharesWhatDidNotChange();
    void readsInSeveralThreadsAtOnce();
    void survivesHostileSizes_data();
    void survivesHostileSizes();

private:
    static QString someText(QRandomGenerator &random);
};

QString BlockTreeTest::someText(QRandomGenerator &random)
{
    QString text;
    for (int i = random.bounded(4); i >= 0; --i)
        text += random.bounded(3) ? hostileText(random, random.bounded(30))
            : random.bounded(2)   ? longList(random, random.bounded(60))
                                  : longProse(random, random.bounded(30));
    return text;
}

void BlockTreeTest::readsBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("blocks");

    QTest::newRow("nothing") << QString() << QStringList {};
    QTest::newRow("blank lines") << u"\n \n"_s << QStringList {};
    QTest::newRow("heading and text") << u"# a\n\nb\nc\n"_s << QStringList {u"heading1 0-0"_s, u"paragraph 2-3"_s};
    QTest::newRow("setext") << u"a\nb\n---\nc"_s << QStringList {u"heading2 0-2"_s, u"paragraph 3-3"_s};
    QTest::newRow("setext behind a definition") << u"[a]: /b\nc\n===\n"_s << QStringList {u"definition 0-0"_s, u"heading1 1-2"_s};
    QTest::newRow("paragraph behind definitions") << u"[a]: /b\n[c]:\n/d\ne\n"_s << QStringList {u"definition 0-2"_s, u"paragraph 3-3"_s};
    QTest::newRow("definitions alone") << u"\n[a]: /b\n\n[c]: /d"_s << QStringList {u"definition 1-1"_s, u"definition 3-3"_s};
    QTest::newRow("definition in an item") << u"- a\n\n  [a]: /b\n\nc"_s
                                           << QStringList {u"list 0-2"_s, u"  item 0-2"_s, u"    paragraph 0-0"_s, u"    definition 2-2"_s,
                                                           u"paragraph 4-4"_s};
    QTest::newRow("fence") << u"```\na\n\n```\nb"_s << QStringList {u"codef 0-3"_s, u"paragraph 4-4"_s};
    QTest::newRow("open fence") << u"a\n\n```\n# b\n\n"_s << QStringList {u"paragraph 0-0"_s, u"codef 2-4"_s};
    QTest::newRow("fence in an item that ends with it")
        << u"- ```\n  a\n\n\nb"_s << QStringList {u"list 0-1"_s, u"  item 0-1"_s, u"    codef 0-1"_s, u"paragraph 4-4"_s};
    QTest::newRow("indented code") << u"    a\n\n    b\n\n\nc"_s << QStringList {u"code 0-2"_s, u"paragraph 5-5"_s};
    QTest::newRow("comment") << u"<!-- a\n\nb -->\nc"_s << QStringList {u"html 0-2"_s, u"paragraph 3-3"_s};
    QTest::newRow("comment on one line") << u"<!-- a -->\nc"_s << QStringList {u"html 0-0"_s, u"paragraph 1-1"_s};
    QTest::newRow("open comment") << u"<!-- a\n\n# b"_s << QStringList {u"html 0-2"_s};
    QTest::newRow("html") << u"<div>\na\n\nb"_s << QStringList {u"html 0-1"_s, u"paragraph 3-3"_s};
    QTest::newRow("table") << u"| a |\n|---|\n| b |\n\nc"_s << QStringList {u"table 0-2"_s, u"paragraph 4-4"_s};
    QTest::newRow("table behind text") << u"x\ny\n| a |\n|---|\n| b |\n# c"_s
                                       << QStringList {u"paragraph 0-1"_s, u"table 2-4"_s, u"heading1 5-5"_s};
    QTest::newRow("table of a head") << u"| a |\n|---|"_s << QStringList {u"table 0-1"_s};
    QTest::newRow("list") << u"1. a\n   - b\n\n2. c\n\n\n- d"_s
                          << QStringList {u"listo 0-3"_s,    u"  itemo 0-1"_s,       u"    paragraph 0-0"_s,
                                          u"    list 1-1"_s, u"      item 1-1"_s,    u"        paragraph 1-1"_s,
                                          u"  itemo 3-3"_s,  u"    paragraph 3-3"_s, u"list 6-6"_s,
                                          u"  item 6-6"_s,   u"    paragraph 6-6"_s};
    QTest::newRow("empty item") << u"-\n\n-\n"_s << QStringList {u"list 0-2"_s, u"  item 0-0"_s, u"  item 2-2"_s};
    QTest::newRow("quote") << u"> a\nb\n> \n\nc"_s << QStringList {u"quote 0-2"_s, u"  paragraph 0-1"_s, u"paragraph 4-4"_s};
    QTest::newRow("list in a quote") << u"> - a\n>\n>\nb"_s
                                     << QStringList {u"quote 0-2"_s, u"  list 0-0"_s, u"    item 0-0"_s, u"      paragraph 0-0"_s,
                                                     u"paragraph 3-3"_s};
    QTest::newRow("rule") << u"a\n\n***\nb"_s << QStringList {u"paragraph 0-0"_s, u"rule 2-2"_s, u"paragraph 3-3"_s};
    QTest::newRow("front matter") << u"\uFEFF---\na: b\n---\n"_s << QStringList {u"frontmatter 0-2"_s};
    QTest::newRow("front matter, dots") << u"---\r\n# a\r\n... \r\n"_s << QStringList {u"frontmatter 0-2"_s};
    QTest::newRow("front matter without an end") << u"---\na\n"_s << QStringList {u"rule 0-0"_s, u"paragraph 1-1"_s};
    QTest::newRow("line ends") << u"a\r\rb\r\n\r\nc\n\nd"_s
                               << QStringList {u"paragraph 0-0"_s, u"paragraph 2-2"_s, u"paragraph 4-4"_s, u"paragraph 6-6"_s};
    QTest::newRow("byte order mark") << u"\uFEFF# a\nb"_s << QStringList {u"heading1 0-0"_s, u"paragraph 1-1"_s};
    QTest::newRow("NUL and line separators") << u"a\0b\u2028c\n# d"_s << QStringList {u"paragraph 0-0"_s, u"heading1 1-1"_s};
}

void BlockTreeTest::readsBlocks()
{
    QFETCH(QString, text);
    QStringList blocks;
    const BlockTree tree(text);
    for (const BlockTree::Entry &entry : tree.entries()) {
        Chunk chunk = *entry.chunk;
        for (Block &block : chunk.blocks) {
            block.firstLine += entry.firstLine;
            block.lastLine += entry.firstLine;
        }
        blocks += described(chunk);
    }
    QTEST(blocks, "blocks");
}

void BlockTreeTest::chunksJoinToTheText()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 500; ++i) {
        const QString text = someText(random);
        const BlockTree tree(text);
        const LineIndex lines(text);
        QString joined;
        int line = 0;
        for (const BlockTree::Entry &entry : tree.entries()) {
            QCOMPARE(entry.start, joined.size());
            QCOMPARE(entry.firstLine, line);
            QCOMPARE(entry.chunk->lineStarts.size(), entry.chunk->lines);
            for (int k = 0; k < entry.chunk->lines; ++k) {
                QCOMPARE(entry.start + entry.chunk->lineStarts[k], lines.start(line + k));
                const TextRange content = lines.content(line + k, text);
                QCOMPARE(entry.chunk->line(k), QStringView(text).sliced(content.start, content.length()));
            }
            line += entry.chunk->lines;
            joined += entry.chunk->text;
            QVERIFY(!entry.chunk->text.isEmpty());
            QCOMPARE(tree.entryAt(entry.start), int(&entry - tree.entries().data()));
        }
        QCOMPARE(joined, text);
        QCOMPARE(tree.entryAt(text.size() + 1), int(tree.entries().size()) - 1);
    }
}

void BlockTreeTest::structureIsThatOfTheWholeText()
{
    QRandomGenerator random(2);
    size_t chunks = 0;
    for (int i = 0; i < 2000; ++i) {
        const QString text = someText(random);
        const BlockTree tree(text);
        QCOMPARE(structure(tree).join(u'\n'), structureByCmark(withoutFrontMatter(tree, text)).join(u'\n'));
        chunks += tree.entries().size();
    }
    QVERIFY2(chunks > 4000, qPrintable(QString::number(chunks)));
}

void BlockTreeTest::everyLineHasItsBlock()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 2000; ++i) {
        const BlockTree tree(someText(random));
        for (const BlockTree::Entry &entry : tree.entries()) {
            if (const QString problem = wrongLines(*entry.chunk); !problem.isEmpty())
                QFAIL(qPrintable(problem + u'\n' + described(*entry.chunk).join(u'\n') + u'\n'
                                 + QString::fromLatin1(entry.chunk->text.toUtf8().toPercentEncoding(" \n#|"))));
        }
    }
}

void BlockTreeTest::aChunkReadsTheSameByItself()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 500; ++i) {
        const BlockTree tree(someText(random));
        for (const BlockTree::Entry &entry : tree.entries()) {
            const BlockTree alone(entry.chunk->text);
            QCOMPARE(alone.entries().size(), 1);
            QCOMPARE(described(*alone.entries()[0].chunk), described(*entry.chunk));
        }
    }
}

void BlockTreeTest::patchedEqualsFresh_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void BlockTreeTest::patchedEqualsFresh()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QString text = someText(random);
    BlockTree tree(text);
    for (int i = 0; i < 500; ++i) {
        const TextPatch patch = hostilePatch(random, text.size());
        text = patch.applied(text);
        tree = tree.patched(patch, text);
        QCOMPARE(described(tree).join(u'\n'), described(BlockTree(text)).join(u'\n'));
        if (text.size() > 50000)
            tree = BlockTree(text = someText(random));
    }
}

void BlockTreeTest::frontMatterAppearsAndGoes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("hasFrontMatter");

    const QString rest = u"\n\n# one\n\ntext\n\n# two\n\ntext\n"_s;
    QTest::newRow("its end is typed behind headings")
        << u"---\na: b"_s + rest + u"--\n\n# three\n"_s << u"---\na: b"_s + rest + u"---\n\n# three\n"_s << true;
    QTest::newRow("its end is no longer one") << u"---\na: b\n---"_s + rest << u"---\na: b\n--"_s + rest << false;
    QTest::newRow("its end is the next one") << u"---\na: b\n---"_s + rest + u"---\n"_s << u"---\na: b\n--"_s + rest + u"---\n"_s << true;
    QTest::newRow("its begin is typed") << u"--\na: b\n---"_s + rest << u"---\na: b\n---"_s + rest << true;
    QTest::newRow("something stands before it") << u"---\na: b\n---"_s + rest << u"x---\na: b\n---"_s + rest << false;
    QTest::newRow("the line behind its end joins it") << u"---\na: b\n---\nx"_s << u"---\na: b\n---x"_s << false;
}

void BlockTreeTest::frontMatterAppearsAndGoes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const BlockTree tree = BlockTree(before).patched(TextPatch::difference(before, after), after);
    QCOMPARE(described(tree), described(BlockTree(after)));
    QTEST(tree.entries()[0].chunk->blocks[0].kind == BlockKind::FrontMatter, "hasFrontMatter");
}

void BlockTreeTest::longTextsAreCut_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<bool>("isCut");

    QTest::newRow("equal items") << u"1. x\n   - y\n"_s << true;
    QTest::newRow("equal paragraphs") << u"text\n\n"_s << true;
    QTest::newRow("paragraphs with a byte order mark") << u"\uFEFFtext\n\n"_s << false;
    QTest::newRow("paragraphs that begin with a definition") << u"[a]:\n/b\ntext\n\n"_s << false;
    QTest::newRow("one paragraph") << u"text\n"_s << false;
    QTest::newRow("indented code") << u"    code\n\n"_s << false;
}

void BlockTreeTest::longTextsAreCut()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(100000 / piece.size());
    const BlockTree tree(text);
    QTEST(tree.entries().size() > 1, "isCut");
    const TextPatch patch({text.size() / 2, text.size() / 2}, u"x"_s);
    QCOMPARE(described(tree.patched(patch, patch.applied(text))), described(BlockTree(patch.applied(text))));
}

void BlockTreeTest::sharesWhatDidNotChange()
{
    QString text;
    for (int i = 0; i < 50; ++i)
        text += u"# Heading %1\n\nText.\n\n"_s.arg(i);
    const BlockTree before(text);
    const TextPatch patch({before.entries()[20].start + 15, before.entries()[20].start + 15}, u"x"_s);
    const BlockTree after = before.patched(patch, patch.applied(text));
    QCOMPARE(after.entries().size(), before.entries().size());
    for (size_t i = 0; i < after.entries().size(); ++i)
        QCOMPARE(after.entries()[i].chunk == before.entries()[i].chunk, i != 20);
}

void BlockTreeTest::readsInSeveralThreadsAtOnce()
{
    const QString text = u"1. **Task**\n   - Field: a\n\n"_s.repeated(2000) + u"\n# x\n\n|a|b|\n|-|-|\n|c|d|\n\n"_s.repeated(500)
        + QString(200'000, u'x') + u"\n\n- y\n"_s;
    const QStringList expected = structure(BlockTree(text));
    QVERIFY(expected.size() > 2000);
    std::vector<std::future<QStringList>> readings;
    for (int i = 0; i < 4; ++i)
        readings.push_back(std::async(std::launch::async, [&text] { return structure(BlockTree(text)); }));
    for (std::future<QStringList> &reading : readings)
        QCOMPARE(reading.get(), expected);
}

void BlockTreeTest::survivesHostileSizes_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a line of 5 MB") << QString(5000000, u'x');
    QTest::newRow("100,000 items") << u"- x\n"_s.repeated(100000);
    QTest::newRow("100,000 markers on a line") << u"- "_s.repeated(100000);
    QTest::newRow("20,000 quotes") << u">"_s.repeated(20000) + u"x\n"_s;
    QTest::newRow("4,000 columns") << u"|a"_s.repeated(4000) + u"|\n"_s + u"|-"_s.repeated(4000) + u"|\n"_s + u"|b"_s.repeated(4000)
            + u"|\n"_s;
    QTest::newRow("10,000 headings behind an open fence") << u"```\n"_s + u"# a\n"_s.repeated(10000);
    QTest::newRow("an item behind 100,000 in one another") << u"- "_s.repeated(100000) + u"x\n\n- y\n"_s;
    QTest::newRow("a million blank lines") << u"\n"_s.repeated(1000000);
    QTest::newRow("10,000 definitions") << u"[a]: /b\n"_s.repeated(10000);
    QString nested;
    for (int i = 0; i < 3000; ++i)
        nested += QString(2 * i, u' ') + u"- x\n"_s;
    QTest::newRow("3,000 lists in one another") << nested;
}

void BlockTreeTest::survivesHostileSizes()
{
    QFETCH(QString, text);
    const BlockTree tree(text);
    QString joined;
    for (const BlockTree::Entry &entry : tree.entries()) {
        joined += entry.chunk->text;
        QVERIFY(std::ranges::all_of(entry.chunk->blocks, [](const Block &block) { return block.depth < 64; }));
    }
    QCOMPARE(joined, text);
    const TextPatch patch({text.size() / 2, text.size() / 2}, u"# x\n"_s);
    const QString after = patch.applied(text);
    QCOMPARE(described(tree.patched(patch, after)), described(BlockTree(after)));
}

QTEST_GUILESS_MAIN(BlockTreeTest)
#include "tst_blocktree.moc"
