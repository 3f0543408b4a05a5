// SPDX-License-Identifier: Apache-2.0
#include "printcover.h"

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

using namespace PrintStyle;

namespace {

PrintText plainText(const QString &text, const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    PrintText result;
    result.append(text, format);
    return result;
}

PrintParagraph *add(PrintPieces &pieces, const PrintText &text, const QFont &font, double gap, double lineHeight = 1.4)
{
    auto paragraph = std::make_unique<PrintParagraph>(text, font, 0, width, lineHeight);
    paragraph->gap = gap * point;
    PrintParagraph *added = paragraph.get();
    pieces.push_back(std::move(paragraph));
    return added;
}

void addLabel(PrintPieces &pieces, const QString &text, double gap)
{
    QFont font = PrintStyle::font(Face::Heading, 8.4, QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 107);
    add(pieces, plainText(text.toUpper(), quiet), font, gap)->staysWithNext = true;
}

PrintCell cell(const QString &text, const QColor &colour = ink, QFont::Weight weight = QFont::Normal)
{
    PrintCell cell {plainText(text, colour), Qt::AlignLeft};
    for (QTextLayout::FormatRange &range : cell.text.formats)
        range.format.setFontWeight(weight);
    return cell;
}

void addDraft(PrintPieces &pieces, const SpecDocument &document)
{
    const QFont plain = font(Face::Heading, 9.4);
    const double inset = 8 * point;
    const auto addLine = [&](const PrintText &text, double left) {
        auto line = std::make_unique<PrintParagraph>(text, plain, inset, width - 2 * inset - left, 1.5);
        line->ground = PrintParagraph::Ground::Draft;
        line->padding = 2 * point;
        pieces.push_back(std::move(line));
        return pieces.back().get();
    };
    PrintText first = plainText(u"DRAFT"_s, warning);
    first.formats.first().format.setFontWeight(QFont::Bold);
    QTextCharFormat words;
    words.setForeground(ink);
    first.append(document.blockers.isEmpty() ? u" – not approved for implementation."_s
                                             : u" – not approved for implementation. Before it can be:"_s,
                 words);
    addLine(first, 0)->gap = 18 * point;
    for (const QString &blocker : document.blockers)
        addLine(plainText(u"• "_s + blocker, ink), 0);
}

void addFacts(PrintPieces &pieces, const SpecDocument &document)
{
    std::vector<std::vector<PrintCell>> rows;
    for (const DocumentFact &fact : document.facts)
        rows.push_back({cell(fact.name, quiet), cell(fact.value)});
    if (rows.empty())
        return;
    auto table = std::make_unique<PrintTable>(rows, false, 9);
    table->gap = 26 * point;
    pieces.push_back(std::move(table));
}

void addTable(PrintPieces &pieces, const std::vector<std::vector<PrintCell>> &rows)
{
    auto table = std::make_unique<PrintTable>(rows, true, 8.8);
    table->gap = 3 * point;
    pieces.push_back(std::move(table));
}

void addApprovals(PrintPieces &pieces, const SpecDocument &document)
{
    if (document.roles.isEmpty())
        return;
    addLabel(pieces, u"Approvals"_s, 30);
    std::vector<std::vector<PrintCell>> rows {
        {cell(u"Role"_s, quiet), cell(u"State"_s, quiet), cell(u"Who"_s, quiet), cell(u"When"_s, quiet)}};
    for (const RoleVerdict &role : document.roles) {
        const bool isBad = role.verdict == Verdict::Rejected || role.verdict == Verdict::Fallen;
        rows.push_back({cell(role.role),
                        cell(verdictWords(role),
                             isBad          ? bad
                                 : role.met ? good
                                            : quiet,
                             QFont::DemiBold),
                        cell(role.person), cell(role.time.left(10))});
    }
    addTable(pieces, rows);
}

} // namespace

PrintPieces printCover(const SpecDocument &document)
{
    PrintPieces pieces;
    auto room = std::make_unique<PrintParagraph>(PrintText(), font(Face::Heading, 60), 0, width);
    pieces.push_back(std::move(room));
    QFont kind = font(Face::Heading, 9.4, QFont::DemiBold);
    kind.setLetterSpacing(QFont::PercentageSpacing, 108);
    add(pieces, plainText(u"IMPLEMENTATION SPECIFICATION"_s, accent), kind, 0);
    add(pieces, plainText(document.title, ink), font(Face::Heading, document.title.size() > 90 ? 19 : 27, QFont::Bold), 8, 1.22);
    if (document.origin.draft)
        addDraft(pieces, document);
    addFacts(pieces, document);
    addApprovals(pieces, document);
    return pieces;
}

PrintPieces printContents(const QList<ContentsEntry> &entries)
{
    PrintPieces pieces;
    if (entries.isEmpty())
        return pieces;
    add(pieces, plainText(u"Contents"_s, ink), font(Face::Heading, 16, QFont::DemiBold), 0)->beginsPage = true;
    for (const ContentsEntry &entry : entries) {
        const bool isDeep = entry.level > 2;
        PrintText text = plainText(entry.title, isDeep ? quiet : ink);
        for (QTextLayout::FormatRange &range : text.formats) {
            range.format.setAnchor(true);
            range.format.setAnchorHref(u'#' + entry.anchor);
        }
        const double left = isDeep ? 14 * point : 0;
        auto line = std::make_unique<PrintParagraph>(text, font(Face::Heading, isDeep ? 9 : 9.8, isDeep ? QFont::Normal : QFont::DemiBold),
                                                     left, width - left - 40 * point, 1.5);
        line->number = QString::number(entry.page);
        line->gap = (isDeep ? 1.5 : 8) * point;
        line->staysWithNext = !isDeep && &entry != &entries.last();
        pieces.push_back(std::move(line));
    }
    return pieces;
}

PrintPieces printRecords(const SpecDocument &document)
{
    PrintPieces pieces;
    if (document.records.isEmpty())
        return pieces;
    PrintParagraph *heading = add(pieces, plainText(u"Records of approval"_s, ink), font(Face::Heading, 16, QFont::DemiBold), 30, 1.3);
    heading->headingLevel = 2;
    heading->title = u"Records of approval"_s;
    heading->anchor = u"records-of-approval-of-this-document"_s;
    heading->staysWithNext = true;
    std::vector<std::vector<PrintCell>> rows {
        {cell(u"When"_s, quiet), cell(u"Who"_s, quiet), cell(u"What"_s, quiet), cell(u"How"_s, quiet)}};
    for (const DocumentRecord &record : document.records) {
        const QString note = record.note.isEmpty() ? QString() : u" – “"_s + record.note + u"”"_s;
        rows.push_back(
            {cell(record.time), cell(record.person), cell(record.decision + u" as “"_s + record.role + u"”"_s + note), cell(record.how)});
    }
    addTable(pieces, rows);
    return pieces;
}

} // namespace Setsquare
