// SPDX-License-Identifier: Apache-2.0
#include "pdfaddition.h"

#include "pdfupdate.h"
#include "specorigin.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

constexpr double pageHeight = 842;
constexpr auto pdfOpening = "% setsquare/pdf/1";
constexpr auto pdfHashName = "% sha256: ";
constexpr qsizetype pdfHashLength = 64;

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/** UTF-16 in hexadecimal digits: whatever a title holds, it is no syntax. */
QByteArray pdfString(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar character : text) {
        bytes += char(character.unicode() >> 8);
        bytes += char(character.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray destination(const QList<int> &pages, const PdfPlace &place)
{
    return '[' + reference(pages.value(place.page)) + " /XYZ 0 " + QByteArray::number(pageHeight - place.top, 'f', 1) + " null]";
}

// an address is ASCII, but for what has a meaning in a string
QByteArray literal(const QString &address)
{
    QByteArray text = QUrl(address).toEncoded();
    for (const char *special : {"\\", "(", ")"})
        text.replace(special, QByteArray("\\") + special);
    return '(' + text + ')';
}

/** Bookmarks as a tree: a bookmark stands below the last one of a higher level. */
class BookmarkWriter
{
public:
    BookmarkWriter(PdfUpdate &update, const QList<int> &pages, const QList<PdfBookmark> &bookmarks)
        : m_update(update)
        , m_pages(pages)
        , m_bookmarks(bookmarks)
        , m_root(update.reserve())
    {
        for (qsizetype count = bookmarks.size(); count > 0; --count)
            m_numbers.append(update.reserve());
    }

    int write()
    {
        const auto [first, last, count] = writeLevel(0, m_bookmarks.size(), m_root);
        m_update.set(m_root,
                     "<< /Type /Outlines /First " + reference(first) + " /Last " + reference(last) + " /Count " + QByteArray::number(count)
                         + " >>");
        return m_root;
    }

private:
    struct Level {
        int first = 0;
        int last = 0;
        int count = 0;
    };

    Level writeLevel(qsizetype begin, qsizetype end, int parent)
    {
        QList<qsizetype> siblings;
        for (qsizetype at = begin; at < end; at = behindChildren(at, end))
            siblings.append(at);
        for (qsizetype index = 0; index < siblings.size(); ++index) {
            const qsizetype at = siblings[index];
            QByteArray content = "<< /Title " + pdfString(m_bookmarks[at].title) + " /Parent " + reference(parent) + " /Dest "
                + destination(m_pages, m_bookmarks[at].place);
            if (index > 0)
                content += " /Prev " + reference(m_numbers[siblings[index - 1]]);
            if (index + 1 < siblings.size())
                content += " /Next " + reference(m_numbers[siblings[index + 1]]);
            if (const qsizetype behind = behindChildren(at, end); behind > at + 1) {
                const Level children = writeLevel(at + 1, behind, m_numbers[at]);
                // a negative count: closed until somebody opens it
                content += " /First " + reference(children.first) + " /Last " + reference(children.last) + " /Count -"
                    + QByteArray::number(children.count);
            }
            m_update.set(m_numbers[at], content + " >>");
        }
        return {m_numbers[siblings.first()], m_numbers[siblings.last()], int(siblings.size())};
    }

    qsizetype behindChildren(qsizetype at, qsizetype end) const
    {
        qsizetype behind = at + 1;
        while (behind < end && m_bookmarks[behind].level > m_bookmarks[at].level)
            ++behind;
        return behind;
    }

    PdfUpdate &m_update;
    const QList<int> &m_pages;
    const QList<PdfBookmark> &m_bookmarks;
    int m_root;
    QList<int> m_numbers;
};

void addBookmarks(PdfUpdate &update, const QList<int> &pages, const QList<PdfBookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    const int outlines = BookmarkWriter(update, pages, bookmarks).write();
    QByteArray catalogue = update.object(update.root());
    catalogue.insert(catalogue.lastIndexOf(">>"), "/Outlines " + reference(outlines) + "\n/PageMode /UseOutlines\n");
    update.set(update.root(), catalogue);
}

QByteArray action(const PdfLink &link, const QList<int> &pages, const PdfNavigation &navigation)
{
    if (!link.target.startsWith(u'#')) {
        const bool isWeb = link.target.startsWith("http"_L1) || link.target.startsWith("mailto:"_L1);
        return isWeb ? "/A << /S /URI /URI " + literal(link.target) + " >>" : QByteArray();
    }
    const auto place = navigation.anchors.constFind(link.target.sliced(1));
    return place == navigation.anchors.constEnd() ? QByteArray() : "/Dest " + destination(pages, *place);
}

// QPdfWriter gives each page a list for what can be pressed on it, and leaves it empty
void addLinks(PdfUpdate &update, const QList<int> &pages, const PdfNavigation &navigation)
{
    QHash<int, QByteArray> lists;
    for (const PdfLink &link : navigation.links) {
        const QByteArray leadsTo = action(link, pages, navigation);
        const auto number = [](double value) { return QByteArray::number(value, 'f', 1) + ' '; };
        if (!leadsTo.isEmpty())
            lists[link.page] += "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [" + number(link.place.left())
                + number(pageHeight - link.place.bottom()) + number(link.place.right()) + number(pageHeight - link.place.top()) + "] "
                + leadsTo + " >>\n";
    }
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        const int annotations = numberBehind(update.object(pages.value(list.key())), "/Annots");
        if (annotations > 0)
            update.set(annotations, "[\n" + *list + ']');
    }
}

QByteArray originComment(const SpecOrigin &origin)
{
    QByteArray comment = QByteArray(pdfOpening) + '\n';
    for (const QString &line : originLines(origin))
        comment += "% " + line.toUtf8() + '\n';
    return comment + pdfHashName + QByteArray(pdfHashLength, '0') + '\n';
}

/** Where the hash stands in a file, and -1 if there is none. */
qsizetype hashPlace(const QByteArray &pdf)
{
    const qsizetype start = pdf.lastIndexOf(QByteArray("\n") + pdfOpening + '\n');
    const qsizetype name = start < 0 ? -1 : pdf.indexOf(QByteArray("\n") + pdfHashName, start);
    const qsizetype place = name + 1 + qsizetype(qstrlen(pdfHashName));
    return name < 0 || place + pdfHashLength > pdf.size() ? -1 : place;
}

/** The hash of a file with zeros in the place of the hash. */
QByteArray pdfHash(QByteArray pdf, qsizetype place)
{
    pdf.replace(place, pdfHashLength, QByteArray(pdfHashLength, '0'));
    return QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray withAdditions(const QByteArray &pdf, const PdfNavigation &navigation, const SpecOrigin &origin)
{
    PdfUpdate update(pdf);
    update.append(originComment(origin));
    const QList<int> pages = update.pages();
    if (update.isUsable()) {
        addBookmarks(update, pages, navigation.bookmarks);
        addLinks(update, pages, navigation);
    }
    QByteArray bytes = update.finished();
    const qsizetype place = hashPlace(bytes);
    return bytes.replace(place, pdfHashLength, pdfHash(bytes, place));
}

std::optional<SpecOrigin> readPdfOrigin(const QByteArray &pdf)
{
    const qsizetype place = pdf.startsWith("%PDF-") ? hashPlace(pdf) : -1;
    if (place < 0 || pdf.sliced(place, pdfHashLength) != pdfHash(pdf, place))
        return {};
    SpecOrigin origin;
    const qsizetype start = pdf.lastIndexOf(pdfOpening, place);
    for (const QByteArray &line : pdf.sliced(start, place - start).split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (text.startsWith("% "_L1))
            readOriginLine(QStringView(text).sliced(2), origin);
    }
    return origin;
}

} // namespace Setsquare
