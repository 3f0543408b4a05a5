// SPDX-License-Identifier: Apache-2.0
#include "specpdf.h"

#include "pdfaddition.h"
#include "printcover.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

using namespace PrintStyle;

namespace {

constexpr auto draftMark = u"DRAFT – not approved for implementation";

/** The pages of a document, and what leads to them. */
class DocumentPrinter
{
public:
    DocumentPrinter(const SpecDocument &document, const PictureSource &pictures);
    QByteArray print();

private:
    void layOut();
    QList<ContentsEntry> entries(int pagesBefore) const;
    void paintPage(QPainter &painter, int page);
    void paintWatermark(QPainter &painter) const;
    void paintHeader(QPainter &painter, int page) const;
    void paintFooter(QPainter &painter, int page) const;
    void note(const PlacedPart &part, int page);

    const SpecDocument &m_document;
    PrintPieces m_body;
    PrintPieces m_front;
    std::vector<PrintPage> m_pages;
    QList<PdfBookmark> m_bookmarks;
    QHash<QString, PdfPlace> m_anchors;
    QList<PdfLink> m_links;
};

void append(PrintPieces &pieces, PrintPieces more)
{
    std::ranges::move(more, std::back_inserter(pieces));
}

DocumentPrinter::DocumentPrinter(const SpecDocument &document, const PictureSource &pictures)
    : m_document(document)
    , m_body(printBody(document, pictures))
{
    append(m_body, printRecords(document));
    layOut();
}

QList<ContentsEntry> DocumentPrinter::entries(int pagesBefore) const
{
    QList<ContentsEntry> entries;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        for (const PlacedPart &part : m_pages[page].parts) {
            if (part.part == 0 && part.piece->headingLevel > 0 && part.piece->headingLevel <= 3)
                entries.append({part.piece->title, part.piece->headingLevel, part.piece->anchor, int(page) + 1 + pagesBefore});
        }
    }
    return entries;
}

// The body comes first: its pages are what the table of contents in front of it is made of, and how many pages that takes moves their numbers.
void DocumentPrinter::layOut()
{
    std::vector<PrintPage> body = printPages(m_body);
    m_pages = std::move(body);
    PrintPieces cover = printCover(m_document);
    const size_t coverPages = printPages(cover).size();
    const QList<ContentsEntry> numbered = entries(0);
    const size_t contentsPages = numbered.isEmpty() ? 0 : printPages(printContents(numbered)).size();
    m_front = std::move(cover);
    append(m_front, printContents(entries(int(coverPages + contentsPages))));
    std::vector<PrintPage> front = printPages(m_front);
    std::ranges::move(m_pages, std::back_inserter(front));
    m_pages = std::move(front);
}

void DocumentPrinter::paintWatermark(QPainter &painter) const
{
    painter.save();
    painter.translate(pageWidth / 2, pageHeight / 2);
    painter.rotate(-52);
    painter.setFont(font(Face::Heading, 150, QFont::Bold));
    painter.setPen(watermark);
    painter.drawText(QRectF(-pageHeight / 2, -200 * point, pageHeight, 400 * point), Qt::AlignCenter, u"DRAFT"_s);
    painter.restore();
}

void DocumentPrinter::paintHeader(QPainter &painter, int page) const
{
    const bool isDraft = m_document.origin.draft;
    const QFont plain = font(Face::Heading, 7.8);
    const QFont bold = font(Face::Heading, 7.8, QFont::DemiBold);
    const double base = 46 * point;
    const QString right = isDraft ? QString::fromUtf16(draftMark) : u"Implementation specification"_s;
    const double taken = QFontMetricsF(bold).horizontalAdvance(right) + 16 * point;
    if (isDraft || page > 0) {
        painter.setFont(isDraft ? bold : plain);
        painter.setPen(isDraft ? warning : quiet);
        painter.drawText(QRectF(side, base - 12 * point, width, 16 * point), Qt::AlignRight | Qt::AlignVCenter, right);
    }
    if (page == 0)
        return;
    painter.setFont(plain);
    painter.setPen(quiet);
    painter.drawText(QRectF(side, base - 12 * point, width - taken, 16 * point), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(plain).elidedText(m_document.title, Qt::ElideRight, width - taken));
    painter.fillRect(QRectF(side, base + 8 * point, width, 0.5 * point), hairline);
}

void DocumentPrinter::paintFooter(QPainter &painter, int page) const
{
    const QRectF place(side, pageHeight - 46 * point, width, 14 * point);
    painter.setPen(quiet);
    painter.setFont(font(Face::Code, 6.4));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_document.origin.digest);
    painter.setFont(font(Face::Heading, 7.8));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, u"%1 / %2"_s.arg(page + 1).arg(m_pages.size()));
}

void DocumentPrinter::note(const PlacedPart &part, int page)
{
    if (part.part != 0 || part.piece->headingLevel == 0)
        return;
    const PdfPlace place {page, (top + part.top - 12 * point) / point};
    m_anchors.insert(part.piece->anchor, place);
    m_bookmarks.append({part.piece->title, std::max(part.piece->headingLevel, 2), place});
}

void DocumentPrinter::paintPage(QPainter &painter, int page)
{
    if (m_document.origin.draft)
        paintWatermark(painter);
    paintHeader(painter, page);
    QList<PrintLink> links;
    for (const PlacedPart &part : m_pages[size_t(page)].parts) {
        note(part, page);
        part.piece->paint(painter, part.part, QPointF(side, top + part.top), links);
    }
    for (const PrintLink &link : std::as_const(links)) {
        const QRectF place(link.place.topLeft() / point, link.place.size() / point);
        m_links.append({page, place, link.target});
    }
    paintFooter(painter, page);
}

QByteArray DocumentPrinter::print()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(int(72 * point));
    writer.setTitle(m_document.title);
    writer.setCreator(u"Setsquare"_s);
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < int(m_pages.size()); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, page);
    }
    painter.end();
    return withAdditions(bytes, {m_bookmarks, m_links, m_anchors}, m_document.origin);
}

} // namespace

QByteArray specPdf(const SpecDocument &document, const PictureSource &pictures)
{
    return DocumentPrinter(document, pictures).print();
}

} // namespace Setsquare
