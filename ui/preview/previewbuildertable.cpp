// SPDX-License-Identifier: Apache-2.0
// The tables of the preview: the other part of PreviewBuilder.
#include "previewbuilder.h"

#include "previewlimits.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextTable>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** The words of a cell's HTML, roughly: what can be broken between. */
QStringList wordsOf(QStringView cell)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString text = cell.toString();
    return text.remove(tags).split(u' ', Qt::SkipEmptyParts);
}

/** How wide a table has to be for no word to be broken, without what stands around its cells. */
double widthOfWords(QStringView table, qsizetype columns, const QFontMetricsF &metrics)
{
    static const QRegularExpression cells(u"<t[hd][^>]*>(.*?)</t[hd]>"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList longest(columns);
    qsizetype column = 0;
    for (const QRegularExpressionMatch &cell : cells.globalMatchView(table)) {
        QString &word = longest[column++ % columns];
        for (const QString &other : wordsOf(cell.capturedView(1)))
            word = other.size() > word.size() ? other : word;
    }
    return std::accumulate(longest.begin(), longest.end(), 0.0,
                           [&](double sum, const QString &word) { return sum + metrics.horizontalAdvance(word); });
}

} // namespace

/** A table that is too wide for its words is shown as a list of its rows, each as the titles of the columns with what stands below them. */
QTextTable *PreviewBuilder::insertTable(QStringView html, int rows, int columns, QTextTableFormat format)
{
    const QFontMetricsF metrics(m_style.text().font());
    const double padding = format.cellPadding() * 2;
    m_stacks = rows > 1 && widthOfWords(html, columns, metrics) + columns * padding > m_width - left();
    m_columns = columns;
    m_titles.clear();
    if (!m_stacks)
        return m_cursor.insertTable(rows, columns, format);
    const QStringView head = html.first(std::max(html.indexOf("</tr>"_L1), qsizetype(0)));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::FixedLength, std::min(widthOfWords(head, 1, metrics) + padding, m_width * 0.4)),
         QTextLength(QTextLength::VariableLength, 0)});
    format.setCellPadding(m_style.em() * 0.15);
    format.setHeaderRowCount(0);
    return m_cursor.insertTable((rows - 1) * columns, 2, format);
}

void PreviewBuilder::startTable()
{
    const int index = nextBlock(BlockKind::Table);
    m_tableLine = index < 0 ? -1 : m_chunk.blocks.at(index).firstLine;
    m_row = -1;
    if (m_itemWaits) {
        prepareBlock(-2, blockGap());
        beginBlock();
    }
    const qsizetype from = m_reader.characterOffset();
    const QStringView rest = QStringView(m_html).sliced(std::clamp(from, qsizetype(0), m_html.size()));
    const QStringView table = rest.first(std::max(rest.indexOf("</table>"_L1), qsizetype(0)));
    const qsizetype rows = table.count("<tr>"_L1);
    const qsizetype columns = table.first(std::max(table.indexOf("</tr>"_L1), qsizetype(0))).count("<th"_L1) - table.count("<thead>"_L1);
    if (rows < 1 || columns < 1 || isTableTooMuch(rows, columns)) {
        m_reader.skipCurrentElement();
        prepareBlock(index, blockGap());
        beginBlock();
        m_cursor.insertText(QCoreApplication::translate("Setsquare::PreviewPane", "This table is too large for the preview."),
                            m_style.placeholder());
        return;
    }
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellPadding(m_style.em() * 0.35);
    format.setCellSpacing(0);
    format.setLeftMargin(left());
    format.setTopMargin(m_first ? 0 : m_style.paragraphGap());
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (m_first || !m_afterTable) { // the empty block before a table must be no taller than nothing
        QTextBlockFormat thin;
        thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
        addBlock({}, thin, m_style.text());
        m_document->setGapBefore(m_document->blockCount() == 1 ? m_style.paragraphGap() : m_document->gapBefore());
    }
    m_table = insertTable(table, int(rows), int(columns), format);
    QTextBlockFormat thin;
    thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
    QTextCursor behind(m_document.get());
    behind.movePosition(QTextCursor::End);
    behind.setBlockFormat(thin);
    m_first = false;
    m_afterTable = false;
}

void PreviewBuilder::startCell(bool header)
{
    if (!m_table || ++m_column >= m_columns)
        return;
    const int row = m_stacks ? (m_row - 1) * m_columns + m_column : m_row;
    if (m_stacks && m_row == 0) {
        m_titles += m_reader.readElementText(QXmlStreamReader::IncludeChildElements);
    } else if (row < m_table->rows()) {
        if (m_stacks) {
            enterCell(row, 0, false);
            QTextCharFormat quiet = m_style.placeholder();
            quiet.setFontItalic(false);
            m_cursor.insertText(m_titles.value(m_column), quiet);
        }
        enterCell(row, m_stacks ? 1 : m_column, header || (m_stacks && m_column == 0));
    }
}

void PreviewBuilder::enterCell(int row, int column, bool header)
{
    QTextTableCell cell = m_table->cellAt(row, column);
    QTextCharFormat format = m_style.text();
    QTextTableCellFormat ground; // rules between the rows and nothing between the columns
    if (!m_stacks || m_column == m_columns - 1) {
        ground.setBottomBorder(1);
        ground.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        ground.setBottomBorderBrush(m_style.theme().border);
        ground.setBottomPadding(m_style.em() * 0.35);
    }
    if (m_stacks && m_column == 0)
        ground.setTopPadding(m_style.em() * 0.35);
    if (header)
        format.setFontWeight(QFont::DemiBold);
    cell.setFormat(ground);
    m_formats = {m_style.text(), format};
    m_cursor = cell.firstCursorPosition();
    m_inCell = true;
    m_spaceWaits = false;
    const QString align = m_stacks ? QString() : m_reader.attributes().value("align"_L1).toString();
    QTextBlockFormat block = m_style.block();
    block.setAlignment(align == "right"_L1 ? Qt::AlignRight : align == "center"_L1 ? Qt::AlignHCenter : Qt::AlignLeft);
    m_cursor.setBlockFormat(block);
    PreviewBlock info;
    info.firstLine = info.lastLine = m_tableLine < 0 ? -1 : m_tableLine + (m_row == 0 ? 0 : m_row + 1);
    std::vector<PreviewBlock> &infos = m_document->infos();
    infos.resize(std::max(infos.size(), size_t(m_cursor.blockNumber()) + 1));
    infos[size_t(m_cursor.blockNumber())] = info;
    m_pending = {};
}

} // namespace Setsquare
