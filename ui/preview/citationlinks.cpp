// SPDX-License-Identifier: Apache-2.0
#include "citationlinks.h"

#include "citationreader.h"
#include "previewdocument.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr auto scheme = "finding:"_L1;
constexpr auto label = "grounded in"_L1;

bool isGroundedIn(const QTextTableCell &cell)
{
    return cell.isValid() && cell.firstCursorPosition().block().text().trimmed().compare(label, Qt::CaseInsensitive) == 0;
}

/** Whether a cell is in the column of that title, or in a stacked table beside it. */
bool citesInTable(const QTextBlock &block)
{
    const QTextCursor cursor(block);
    const QTextTable *table = cursor.currentTable();
    const QTextTableCell cell = table ? table->cellAt(cursor) : QTextTableCell();
    if (!cell.isValid())
        return false;
    return (cell.row() > 0 && isGroundedIn(table->cellAt(0, cell.column())))
        || (cell.column() == 1 && isGroundedIn(table->cellAt(cell.row(), 0)));
}

bool isBoldAt(const QTextBlock &block, qsizetype at)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(at) + 1);
    return cursor.charFormat().fontWeight() >= QFont::Bold;
}

/** What stands behind `Grounded in:` at the beginning of a block or of a bold field within it, up to the next bold field. */
TextRange fieldIn(const QTextBlock &block, const QString &text)
{
    for (qsizetype at = text.indexOf(label, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(label, at + 1, Qt::CaseInsensitive)) {
        const qsizetype colon = at + label.size();
        if (colon >= text.size() || text[colon] != u':' || (at > 0 && !isBoldAt(block, at)))
            continue;
        qsizetype end = colon + 1;
        while (end < text.size() && (text[end].isSpace() || !isBoldAt(block, end)))
            ++end;
        return {colon + 1, end};
    }
    return {};
}

QList<Citation> citationsIn(const PreviewDocument &document, const QTextBlock &block)
{
    const QString text = block.text();
    if (citesInTable(block))
        return readCitations(text, {0, text.size()});
    if (const TextRange field = fieldIn(block, text); !field.isEmpty())
        return readCitations(text, field);
    const PreviewBlock::Marker marker = document.info(block).marker;
    const bool hasBox = marker == PreviewBlock::Marker::OpenBox || marker == PreviewBlock::Marker::TickedBox;
    const auto suffix = hasBox ? readCitationSuffix(text, {0, text.size()}) : std::nullopt;
    return suffix ? suffix->citations : QList<Citation>();
}

} // namespace

void linkCitations(PreviewDocument &document)
{
    QTextCursor edit(&document);
    edit.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (document.info(block).isCode)
            continue;
        for (const Citation &citation : citationsIn(document, block)) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + int(citation.range.start));
            cursor.setPosition(block.position() + int(citation.range.start + citation.id.size()), QTextCursor::KeepAnchor);
            cursor.setCharFormat(document.style().link(cursor.charFormat(), scheme + citation.id));
        }
    }
    edit.endEditBlock();
}

QString citedFinding(const QString &link)
{
    return link.startsWith(scheme) ? link.sliced(scheme.size()) : QString();
}

} // namespace Setsquare
