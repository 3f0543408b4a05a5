// SPDX-License-Identifier: Apache-2.0
// The tables of the preview: the other part of PreviewBuilder.
#include "previewbuilder.h"

#include "previewlimits.h"

#include <QCoreApplication>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

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
    m_table = m_cursor.insertTable(int(rows), int(columns), format);
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
    if (!m_table || m_row >= m_table->rows() || ++m_column >= m_table->columns())
        return;
    QTextTableCell cell = m_table->cellAt(m_row, m_column);
    QTextCharFormat format = m_style.text();
    QTextTableCellFormat ground; // rules between the rows and nothing between the columns
    ground.setBottomBorder(1);
    ground.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    ground.setBottomBorderBrush(m_style.theme().border);
    if (header)
        format.setFontWeight(QFont::DemiBold);
    cell.setFormat(ground);
    m_formats = {m_style.text(), format};
    m_cursor = cell.firstCursorPosition();
    m_inCell = true;
    m_spaceWaits = false;
    const QString align = m_reader.attributes().value("align"_L1).toString();
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
