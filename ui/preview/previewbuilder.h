// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "block.h"
#include "planimages.h"
#include "previewdocument.h"

#include <QTextCursor>
#include <QXmlStreamReader>

#include <memory>

class QTextTable;
class QTextTableFormat;

namespace Setsquare {

/** Makes the preview of a chunk from its HTML. The HTML's elements come in the order of the chunk's blocks, so that each part of the
    preview knows its lines. (QTextDocument's own reading of HTML drops empty items, gives each line of code in a list a bullet, and
    knows no lines; it is also slower.) */
class PreviewBuilder
{
public:
    PreviewBuilder(const Chunk &chunk, const PreviewStyle &style, const PlanImages &images, double width);

    /** Requires: `html` is what html() made of the chunk. What cannot be laid out in time is replaced by a notice and its first lines. */
    std::unique_ptr<PreviewDocument> document(const QString &html);

private:
    struct ListLevel {
        bool ordered = false;
        qint64 number = 1;
        double left = 0; ///< of the text of its items
        int bulletDepth = 0;
        bool begun = false; ///< its first item has been read
    };
    struct Pending { ///< a paragraph that begins with the next character
        bool exists = false;
        PreviewBlock info;
        double gap = 0;
    };

    void startElement();
    void startList(bool ordered);
    void startItem();
    void startCode();
    void startTable();
    QTextTable *insertTable(QStringView html, int rows, int columns, QTextTableFormat format);
    void startCell(bool header);
    void enterCell(int row, int column, bool header);
    void startInline(QStringView name);
    void endElement();
    void characters(const QString &text);
    void insertImage();
    bool takeBox(QString &text);
    void rule();

    /** The next of the chunk's blocks that is of a kind; -1 if there is none. */
    int nextBlock(BlockKind kind);
    void prepareBlock(int index, double gap);
    void beginBlock();
    void addBlock(const PreviewBlock &info, const QTextBlockFormat &format, const QTextCharFormat &characters);
    void insertText(const QString &text);
    QTextBlockFormat blockFormat(double gap) const;
    double left() const;
    double blockGap() const;
    QString fenceInfo(const Block &block) const;
    QStringList codeLines(const QString &code) const;
    void addNotice();

    const Chunk &m_chunk;
    const PreviewStyle &m_style;
    const PlanImages &m_images;
    double m_width;
    std::unique_ptr<PreviewDocument> m_document;
    QTextCursor m_cursor;
    QXmlStreamReader m_reader;
    QString m_html;
    int m_block = -1; ///< the chunk's block that was read last
    Pending m_pending;
    QList<ListLevel> m_lists;
    std::vector<double> m_quoteBars;
    QList<double> m_quoteLefts;
    QList<QTextCharFormat> m_formats; ///< of the inline elements that are open
    PreviewBlock m_item; ///< the item that waits for its first block
    bool m_itemWaits = false;
    bool m_looseItem = false;
    bool m_first = true; ///< nothing is in the document yet
    bool m_afterTable = false;
    bool m_stripSpace = false;
    bool m_spaceWaits = false;
    bool m_inCell = false;
    QTextTable *m_table = nullptr;
    bool m_stacks = false; ///< the table's rows are shown one below the other
    int m_columns = 0; ///< of the table as written
    QStringList m_titles; ///< of these columns, if it stacks
    int m_tableLine = -1;
    int m_row = -1;
    int m_column = -1;
    int m_headingLevel = 0;
    int m_lastHeading = 0;
    int m_paragraphs = 0; ///< how deep in elements that hold text
};

} // namespace Setsquare
