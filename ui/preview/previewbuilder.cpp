// SPDX-License-Identifier: Apache-2.0
#include "previewbuilder.h"

#include "citationlinks.h"
#include "codecolours.h"
#include "previewlimits.h"

#include <QCoreApplication>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {
static constexpr int noticeLines = 12;

PreviewBuilder::PreviewBuilder(const Chunk &chunk, const PreviewStyle &style, const PlanImages &images, double width)
    : m_chunk(chunk)
    , m_style(style)
    , m_images(images)
    , m_width(width)
{}

std::unique_ptr<PreviewDocument> PreviewBuilder::document(const QString &html)
{
    m_document = std::make_unique<PreviewDocument>(m_style);
    m_cursor = QTextCursor(m_document.get());
    m_cursor.beginEditBlock();
    m_formats = {m_style.text()};
    if (isTooMuch(m_chunk)) {
        addNotice();
    } else {
        m_html = "<body>"_L1 + withoutControls(html) + "</body>"_L1;
        m_reader.addData(m_html);
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                startElement();
                break;
            case QXmlStreamReader::EndElement:
                endElement();
                break;
            case QXmlStreamReader::Characters:
                characters(m_reader.text().toString());
                break;
            default:
                break;
            }
        }
    }
    m_cursor.endEditBlock();
    linkCitations(*m_document); // which asks where tables are: known once all is in its place
    return std::move(m_document);
}

void PreviewBuilder::startElement()
{
    const QString name = m_reader.name().toString();
    if (name == "p"_L1) {
        m_looseItem = m_itemWaits || m_looseItem;
        prepareBlock(nextBlock(BlockKind::Paragraph), blockGap());
        ++m_paragraphs;
    } else if (name.size() == 2 && name.front() == u'h' && name.back().isDigit()) {
        m_headingLevel = name.back().digitValue();
        m_formats.append(m_style.heading(m_headingLevel));
        prepareBlock(nextBlock(BlockKind::Heading), m_style.headingGap(m_headingLevel));
        m_pending.info.isHeading = true;
        ++m_paragraphs;
    } else if (name == "ul"_L1 || name == "ol"_L1) {
        startList(name == "ol"_L1);
    } else if (name == "li"_L1) {
        startItem();
    } else if (name == "blockquote"_L1) {
        nextBlock(BlockKind::Quote);
        m_quoteBars.push_back(left());
        m_quoteLefts.append(m_quoteBars.back());
    } else if (name == "pre"_L1) {
        startCode();
    } else if (name == "table"_L1) {
        startTable();
    } else if (name == "tr"_L1) {
        ++m_row;
        m_column = -1;
    } else if (name == "th"_L1 || name == "td"_L1) {
        startCell(name == "th"_L1);
    } else if (name == "hr"_L1) {
        rule();
    } else if (name == "br"_L1) {
        insertText(QString(QChar(QChar::LineSeparator)));
    } else if (name == "img"_L1) {
        insertImage();
    } else {
        startInline(name);
    }
}

void PreviewBuilder::startInline(QStringView name)
{
    QTextCharFormat format = m_formats.last();
    if (name == "strong"_L1)
        format.setFontWeight(QFont::Bold);
    else if (name == "em"_L1)
        format.setFontItalic(true);
    else if (name == "del"_L1)
        format.setFontStrikeOut(true);
    else if (name == "code"_L1)
        format = m_style.inlineCode(format);
    else if (name == "a"_L1)
        format = m_style.link(format, m_reader.attributes().value("href"_L1).toString());
    m_formats.append(format);
}

void PreviewBuilder::endElement()
{
    const QStringView name = m_reader.name();
    if (name == "p"_L1) {
        beginBlock();
        --m_paragraphs;
    } else if (name.size() == 2 && name.front() == u'h' && name.back().isDigit()) {
        beginBlock();
        --m_paragraphs;
        m_formats.removeLast();
        m_lastHeading = std::exchange(m_headingLevel, 0);
    } else if (name == "ul"_L1 || name == "ol"_L1) {
        if (!m_lists.isEmpty())
            m_lists.removeLast();
        m_looseItem = false;
        m_pending = {};
    } else if (name == "li"_L1) {
        if (m_itemWaits) // an empty item
            prepareBlock(-2, blockGap());
        beginBlock();
        m_pending = {};
    } else if (name == "th"_L1 || name == "td"_L1) {
        m_inCell = false;
    } else if (name == "blockquote"_L1) {
        m_quoteLefts.removeLast();
        m_quoteBars.pop_back();
    } else if (name == "table"_L1 && m_table) {
        m_table = nullptr;
        m_cursor.movePosition(QTextCursor::End);
        m_afterTable = true;
    } else if (m_formats.size() > 1
               && (name == "strong"_L1 || name == "em"_L1 || name == "del"_L1 || name == "code"_L1 || name == "a"_L1)) {
        m_formats.removeLast();
    }
}

// -- blocks --------------------------------------------------------------------------------------------------------------------------

int PreviewBuilder::nextBlock(BlockKind kind)
{
    for (int index = m_block + 1; index < m_chunk.blocks.size(); ++index) {
        if (m_chunk.blocks.at(index).kind == kind)
            return m_block = index;
    }
    return -1;
}

double PreviewBuilder::left() const
{
    const double list = m_lists.isEmpty() ? 0 : m_lists.last().left;
    const double quote = m_quoteLefts.isEmpty() ? 0 : m_quoteLefts.last() + m_style.quoteIndent();
    return std::max(list, quote);
}

double PreviewBuilder::blockGap() const
{
    if (m_itemWaits && m_lists.size() == 1 && !m_lists.last().begun)
        return m_style.paragraphGap() * 0.6;
    if (m_itemWaits)
        return m_looseItem ? m_style.paragraphGap() * 0.8 : m_style.itemGap();
    return m_lastHeading > 0 ? m_style.paragraphGap() * 0.6 : m_style.paragraphGap();
}

QTextBlockFormat PreviewBuilder::blockFormat(double gap) const
{
    QTextBlockFormat format = m_style.block();
    format.setLeftMargin(left());
    format.setTopMargin(gap);
    return format;
}

/** Index -2 is a block without lines of its own: those of the item that waits. */
void PreviewBuilder::prepareBlock(int index, double gap)
{
    m_pending = {true, {}, gap};
    PreviewBlock &info = m_pending.info;
    if (index >= 0) {
        info.firstLine = m_chunk.blocks.at(index).firstLine;
        info.lastLine = m_chunk.blocks.at(index).lastLine;
    }
    if (m_itemWaits) {
        if (!m_lists.isEmpty())
            m_lists.last().begun = true;
        const PreviewBlock item = std::exchange(m_item, {});
        info.marker = item.marker;
        info.number = item.number;
        info.bulletDepth = item.bulletDepth;
        info.itemFirstLine = item.itemFirstLine;
        info.itemLastLine = item.itemLastLine;
        if (index < 0)
            info.firstLine = info.lastLine = item.itemFirstLine;
        m_itemWaits = false;
    }
    info.quoteBars = m_quoteBars;
}

void PreviewBuilder::beginBlock()
{
    if (!m_pending.exists)
        return;
    const Pending pending = std::exchange(m_pending, {});
    addBlock(pending.info, blockFormat(pending.gap), m_formats.last());
}

void PreviewBuilder::addBlock(const PreviewBlock &info, const QTextBlockFormat &format, const QTextCharFormat &characters)
{
    QTextBlockFormat placed = format;
    if (m_first) {
        m_document->setGapBefore(format.topMargin());
        placed.setTopMargin(0);
        m_cursor.setBlockFormat(placed);
        m_cursor.setBlockCharFormat(characters);
    } else if (m_afterTable) {
        m_cursor.setBlockFormat(placed); // the block that QTextDocument puts behind a table
        m_cursor.setBlockCharFormat(characters);
    } else {
        m_cursor.insertBlock(placed, characters);
    }
    m_first = false;
    m_afterTable = false;
    m_lastHeading = 0;
    m_spaceWaits = false;
    m_document->infos().resize(size_t(m_cursor.blockNumber()) + 1);
    m_document->infos().back() = info;
}

void PreviewBuilder::startList(bool ordered)
{
    const int index = nextBlock(BlockKind::List);
    ListLevel level;
    level.ordered = ordered;
    level.begun = m_first && m_chunk.continuesList;
    level.number = m_reader.attributes().hasAttribute("start"_L1) ? m_reader.attributes().value("start"_L1).toLongLong() : 1;
    level.bulletDepth = ordered || m_lists.isEmpty() ? 0 : m_lists.last().bulletDepth + 1;
    int items = 0;
    for (int i = index + 1; index >= 0 && i < index + m_chunk.blocks.at(index).span && i < m_chunk.blocks.size(); ++i)
        items += m_chunk.blocks.at(i).depth == m_chunk.blocks.at(index).depth + 1;
    const QString widest = ordered ? QString::number(level.number + std::max(items - 1, 0)) + u'.' : QString();
    level.left = left() + m_style.itemIndent(widest);
    if (m_itemWaits) { // a list directly in an item: the item has a line of its own only if it has text
        prepareBlock(-2, blockGap());
        beginBlock();
    }
    m_lists.append(level);
    m_looseItem = false;
    m_lastHeading = 0;
}

void PreviewBuilder::startItem()
{
    const int index = nextBlock(BlockKind::Item);
    m_item = {};
    if (index >= 0) {
        m_item.itemFirstLine = m_chunk.blocks.at(index).firstLine;
        m_item.itemLastLine = m_chunk.blocks.at(index).lastLine;
    }
    if (!m_lists.isEmpty()) {
        ListLevel &level = m_lists.last();
        m_item.marker = level.ordered ? PreviewBlock::Marker::Number : PreviewBlock::Marker::Bullet;
        m_item.number = level.ordered ? QString::number(level.number++) + u'.' : QString();
        m_item.bulletDepth = level.bulletDepth;
    }
    m_itemWaits = true;
}

void PreviewBuilder::startCode()
{
    const int index = nextBlock(BlockKind::Code);
    prepareBlock(index, m_style.paragraphGap() + m_style.codePadding());
    PreviewBlock info = std::exchange(m_pending, {}).info;
    info.isCode = true;
    const QString code = m_reader.readElementText(QXmlStreamReader::IncludeChildElements);
    const QStringList lines = codeLines(code);
    QTextBlockFormat format = blockFormat(m_style.paragraphGap() + m_style.codePadding());
    format.setLeftMargin(left() + m_style.codePadding());
    format.setRightMargin(m_style.codePadding());
    format.setBottomMargin(m_style.codePadding() * 0.8);
    addBlock(info, format, m_style.code());
    m_cursor.insertText(lines.join(QChar(QChar::LineSeparator)), m_style.code());
    if (index >= 0)
        m_cursor.block().layout()->setFormats(codeColours(lines, fenceInfo(m_chunk.blocks.at(index)), m_style.palette()));
}

QStringList PreviewBuilder::codeLines(const QString &code) const
{
    QStringList lines = code.split(u'\n');
    if (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines)
        line.replace(u'\t', u"    "_s);
    return lines;
}

/** What stands behind the marks of a fence. */
QString PreviewBuilder::fenceInfo(const Block &block) const
{
    if (!block.fenced)
        return {};
    const QStringView line = m_chunk.line(block.firstLine);
    const qsizetype fence = std::max(line.indexOf("```"_L1), line.indexOf("~~~"_L1));
    qsizetype start = std::max(fence, qsizetype(0));
    while (start < line.size() && (line.at(start) == u'`' || line.at(start) == u'~'))
        ++start;
    return line.sliced(start).trimmed().toString();
}

void PreviewBuilder::rule()
{
    prepareBlock(nextBlock(BlockKind::Rule), m_style.em() * 0.9);
    m_pending.info.isRule = true;
    beginBlock();
}

// -- text ----------------------------------------------------------------------------------------------------------------------------

void PreviewBuilder::characters(const QString &text)
{
    const bool blank = text.trimmed().isEmpty();
    if (m_itemWaits && m_paragraphs == 0 && !m_pending.exists) { // text directly in an item: it is a tight one
        if (blank)
            return;
        m_looseItem = false;
        prepareBlock(nextBlock(BlockKind::Paragraph), blockGap());
    }
    insertText(text);
}

void PreviewBuilder::insertText(const QString &text)
{
    QString shown = text;
    if (m_pending.exists || m_stripSpace || m_cursor.atBlockStart()) {
        qsizetype start = 0;
        while (start < shown.size() && (shown.at(start) == u' ' || shown.at(start) == u'\n'))
            ++start;
        shown = shown.sliced(start);
    }
    if (shown.isEmpty())
        return;
    if (!m_pending.exists && !m_inCell && m_paragraphs == 0 && shown.trimmed().isEmpty())
        return; // the line ends between blocks
    m_stripSpace = false;
    if (takeBox(shown))
        return;
    beginBlock();
    // The line end before a nested list is no space, the one before more text is.
    if (std::exchange(m_spaceWaits, shown.endsWith(u'\n')))
        shown.prepend(u' ');
    shown.replace(u'\n', u' ');
    shown.replace(u'\r', u' ');
    if (m_spaceWaits)
        shown.chop(1);
    if (!shown.startsWith(QChar::LineSeparator) && m_cursor.block().text().endsWith(QChar::LineSeparator))
        shown = shown.startsWith(u' ') ? shown.sliced(1) : shown;
    m_cursor.insertText(shown, m_formats.last());
}

/** html() shows a box as a character; here it takes the place of the bullet. */
bool PreviewBuilder::takeBox(QString &text)
{
    const bool open = text.startsWith(u'\u2610');
    if (!m_pending.exists || m_pending.info.marker != PreviewBlock::Marker::Bullet || !(open || text.startsWith(u'\u2611')))
        return false;
    m_pending.info.marker = open ? PreviewBlock::Marker::OpenBox : PreviewBlock::Marker::TickedBox;
    text = text.sliced(text.size() > 1 ? 2 : 1);
    m_stripSpace = text.isEmpty();
    return text.isEmpty();
}

void PreviewBuilder::insertImage()
{
    const QString address = m_reader.attributes().value("src"_L1).toString();
    const QString alternative = m_reader.attributes().value("alt"_L1).toString();
    const QImage image = m_images.image(address, int(std::max(m_width - left(), 40.0)));
    if (m_itemWaits && !m_pending.exists)
        prepareBlock(nextBlock(BlockKind::Paragraph), blockGap());
    beginBlock();
    if (image.isNull()) {
        const QString text = alternative.isEmpty() ? address : alternative;
        m_cursor.insertText(QCoreApplication::translate("Setsquare::PreviewPane", "[Image: %1]").arg(text), m_style.placeholder());
        return;
    }
    const QString name = u"image:%1"_s.arg(m_cursor.position());
    m_document->addResource(QTextDocument::ImageResource, QUrl(name), image);
    QTextImageFormat format;
    format.setName(name);
    format.setWidth(image.width());
    format.setHeight(image.height());
    format.setToolTip(alternative);
    m_cursor.insertImage(format);
}

void PreviewBuilder::addNotice()
{
    PreviewBlock info;
    info.firstLine = 0;
    info.lastLine = std::max(m_chunk.lines - 1, 0);
    addBlock(info, blockFormat(m_style.paragraphGap()), m_style.placeholder());
    m_cursor.insertText(
        QCoreApplication::translate(
            "Setsquare::PreviewPane",
            "Preview paused: this part is too deeply nested or too large. The source is shown as it is; here is how it begins."),
        m_style.placeholder());
    QStringList lines;
    for (int line = 0; line < std::min(m_chunk.lines, noticeLines); ++line)
        lines.append(m_chunk.line(line).left(120).toString().replace(u'\t', u' '));
    info.isCode = true;
    QTextBlockFormat format = blockFormat(m_style.paragraphGap() + m_style.codePadding());
    format.setLeftMargin(m_style.codePadding());
    format.setRightMargin(m_style.codePadding());
    format.setBottomMargin(m_style.codePadding() * 0.8);
    addBlock(info, format, m_style.code());
    m_cursor.insertText(lines.join(QChar(QChar::LineSeparator)), m_style.code());
}

} // namespace Setsquare
