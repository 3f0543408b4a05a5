// SPDX-License-Identifier: Apache-2.0
#include "pdftext.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

using Glyphs = QHash<int, QString>;

int numberAfter(const QByteArray &text, const QByteArray &name)
{
    const qsizetype at = text.indexOf(name);
    const QRegularExpressionMatch match =
        at < 0 ? QRegularExpressionMatch() : QRegularExpression(u"\\d+"_s).match(QString::fromLatin1(text.sliced(at + name.size())));
    return match.captured().toInt();
}

QString utf16(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    QString text;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
        text += QChar(ushort(uchar(bytes[at]) << 8 | uchar(bytes[at + 1])));
    return text;
}

class PdfFile
{
public:
    explicit PdfFile(const QByteArray &bytes) : m_bytes(bytes)
    {
        const qsizetype start = bytes.lastIndexOf("startxref");
        readTables(start < 0 ? -1 : numberAfter(bytes.sliced(start), "startxref"));
    }

    QByteArray object(int number) const
    {
        const qsizetype at = m_places.value(number, -1);
        const qsizetype begin = at < 0 ? -1 : m_bytes.indexOf("obj", at);
        const qsizetype end = begin < 0 ? -1 : m_bytes.indexOf("endobj", begin);
        return end < 0 ? QByteArray() : m_bytes.sliced(begin + 3, end - begin - 3).trimmed();
    }
    /** What a name in an object's dictionary leads to. */
    int reference(const QByteArray &dictionary, const QByteArray &name) const { return numberAfter(dictionary, '/' + name + ' '); }

    QByteArray stream(int number) const
    {
        const qsizetype at = m_places.value(number, -1);
        const qsizetype begin = at < 0 ? -1 : m_bytes.indexOf("stream\n", at) + 7;
        if (begin < 7)
            return {};
        const QByteArray head = m_bytes.sliced(at, begin - at);
        static const QRegularExpression indirect(u"/Length (\\d+) 0 R"_s);
        const QRegularExpressionMatch match = indirect.match(QString::fromLatin1(head));
        const int length = match.hasMatch() ? object(match.captured(1).toInt()).toInt() : numberAfter(head, "/Length ");
        const QByteArray content = m_bytes.sliced(begin, std::min<qsizetype>(length, m_bytes.size() - begin));
        return head.contains("/FlateDecode") ? qUncompress(QByteArray(4, '\0') + content) : content;
    }

    int root = 0;

private:
    void readTables(qsizetype place)
    {
        static const QRegularExpression entry(u"(\\d+) (\\d+) ?\\n((?:\\d{10} \\d{5} [nf] ?\\n)+)"_s);
        for (int tables = 0; place > 0 && place < m_bytes.size() && tables < 10; ++tables) {
            const qsizetype end = m_bytes.indexOf("startxref", place);
            const QByteArray table = m_bytes.sliced(place, end - place);
            for (const QRegularExpressionMatch &match : entry.globalMatch(QString::fromLatin1(table))) {
                const QStringList lines = match.captured(3).split(u'\n', Qt::SkipEmptyParts);
                for (int index = 0; index < int(lines.size()); ++index) {
                    const int number = match.captured(1).toInt() + index;
                    if (lines[index].contains(u'n') && !m_places.contains(number))
                        m_places.insert(number, lines[index].first(10).toInt());
                }
            }
            root = root > 0 ? root : numberAfter(table, "/Root");
            place = table.contains("/Prev") ? numberAfter(table, "/Prev") : -1;
        }
    }

    const QByteArray &m_bytes;
    QHash<int, qsizetype> m_places;
};

Glyphs glyphs(const QByteArray &map)
{
    static const QRegularExpression range(u"<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"_s);
    static const QRegularExpression value(u"<([0-9A-Fa-f]+)>"_s);
    Glyphs glyphs;
    const QString text = QString::fromLatin1(map);
    const qsizetype start = text.indexOf("beginbfrange"_L1);
    for (const QRegularExpressionMatch &match : range.globalMatch(text, std::max<qsizetype>(start, 0))) {
        int glyph = match.captured(1).toInt(nullptr, 16);
        if (!match.captured(3).isEmpty())
            glyphs.insert(glyph, utf16(match.captured(3)));
        for (const QRegularExpressionMatch &each : value.globalMatch(match.captured(4)))
            glyphs.insert(glyph++, utf16(each.captured(1)));
    }
    return glyphs;
}

QString pageText(const PdfFile &file, const QByteArray &page)
{
    static const QRegularExpression font(u"/(F\\d+) (\\d+) 0 R"_s);
    static const QRegularExpression operation(u"/(F\\d+) [\\d.]+ Tf|<([0-9A-Fa-f]+)> Tj|\\bET\\b"_s);
    QHash<QString, Glyphs> fonts;
    for (const QRegularExpressionMatch &match : font.globalMatch(QString::fromLatin1(file.object(file.reference(page, "Resources")))))
        fonts.insert(match.captured(1), glyphs(file.stream(file.reference(file.object(match.captured(2).toInt()), "ToUnicode"))));
    QString text;
    QString current;
    for (const QRegularExpressionMatch &match : operation.globalMatch(QString::fromLatin1(file.stream(file.reference(page, "Contents"))))) {
        if (!match.captured(1).isEmpty())
            current = match.captured(1);
        else if (match.captured(2).isEmpty())
            text += u' ';
        for (qsizetype at = 0; at + 3 < match.captured(2).size(); at += 4)
            text += fonts.value(current).value(match.captured(2).sliced(at, 4).toInt(nullptr, 16));
    }
    return text;
}

void readBookmarks(const PdfFile &file, int number, const QList<int> &pages, PdfText &text)
{
    for (int guard = 0; number > 0 && guard < 100'000; ++guard) {
        const QByteArray item = file.object(number);
        static const QRegularExpression title(u"/Title <FEFF([0-9A-F]*)>"_s, QRegularExpression::CaseInsensitiveOption);
        text.bookmarks.append(utf16(title.match(QString::fromLatin1(item)).captured(1)));
        text.bookmarkPages.append(int(pages.indexOf(numberAfter(item, "/Dest ["))));
        if (item.contains("/First "))
            readBookmarks(file, file.reference(item, "First"), pages, text);
        number = item.contains("/Next ") ? file.reference(item, "Next") : 0;
    }
}

} // namespace

PdfText readPdf(const QByteArray &pdf)
{
    const PdfFile file(pdf);
    const QByteArray root = file.object(file.root);
    const QByteArray tree = file.object(file.reference(root, "Pages"));
    static const QRegularExpression kid(u"(\\d+) 0 R"_s);
    QList<int> pages;
    PdfText text;
    const qsizetype kids = std::max<qsizetype>(tree.indexOf("/Kids"), 0);
    for (const QRegularExpressionMatch &match : kid.globalMatch(QString::fromLatin1(tree.sliced(kids, tree.indexOf(']', kids) - kids)))) {
        pages.append(match.captured(1).toInt());
        text.pages.append(pageText(file, file.object(pages.last())));
    }
    if (root.contains("/Outlines "))
        readBookmarks(file, file.reference(file.object(file.reference(root, "Outlines")), "First"), pages, text);
    return text;
}

} // namespace Setsquare
