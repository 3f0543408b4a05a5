// SPDX-License-Identifier: Apache-2.0
#include "pdfupdate.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

int numberBehind(const QByteArray &text, const QByteArray &name)
{
    const qsizetype at = text.indexOf(name);
    if (at < 0)
        return 0;
    const QByteArray rest = text.sliced(at + name.size()).trimmed();
    qsizetype length = 0;
    while (length < rest.size() && rest.at(length) >= '0' && rest.at(length) <= '9')
        ++length;
    return rest.first(length).toInt();
}

void PdfUpdate::readTrailer()
{
    const qsizetype start = m_bytes.lastIndexOf("startxref");
    const qsizetype trailer = m_bytes.lastIndexOf("trailer");
    if (start < 0 || trailer < 0 || trailer > start)
        return;
    m_table = numberBehind(m_bytes.sliced(start), "startxref");
    m_trailer = m_bytes.sliced(trailer, start - trailer);
    m_root = numberBehind(m_trailer, "/Root");
    m_size = numberBehind(m_trailer, "/Size");
}

// each line of the table is twenty bytes long, the first of object 0
qsizetype PdfUpdate::offset(int number) const
{
    const qsizetype first = m_bytes.indexOf("\n0000000000 65535 f", m_table);
    const qsizetype line = first + 1 + 20 * qsizetype(number);
    return first < 0 || line + 20 > m_bytes.size() ? -1 : m_bytes.sliced(line, 10).toLongLong();
}

QByteArray PdfUpdate::object(int number) const
{
    const QByteArray begin = QByteArray::number(number) + " 0 obj";
    const qsizetype at = offset(number);
    const qsizetype end = at < 0 ? -1 : m_bytes.indexOf("endobj", at);
    if (end < 0 || m_bytes.sliced(at, begin.size()) != begin)
        return {};
    return m_bytes.sliced(at + begin.size(), end - at - begin.size()).trimmed();
}

QList<int> PdfUpdate::pages() const
{
    const QByteArray tree = object(numberBehind(object(m_root), "/Pages"));
    const qsizetype kids = tree.indexOf("/Kids");
    const qsizetype end = tree.indexOf(']', kids);
    QList<int> pages;
    if (kids < 0 || end < 0)
        return pages;
    static const QRegularExpression kid(u"(\\d+) 0 R"_s);
    for (const QRegularExpressionMatch &match : kid.globalMatch(QString::fromLatin1(tree.sliced(kids, end - kids))))
        pages.append(match.captured(1).toInt());
    return pages;
}

void PdfUpdate::set(int number, const QByteArray &content)
{
    m_changed.append({number, m_bytes.size()});
    m_bytes += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
}

QByteArray PdfUpdate::finished() const
{
    QByteArray bytes = m_bytes;
    const qsizetype table = bytes.size();
    bytes += "xref\n";
    for (const auto &[number, place] : m_changed)
        bytes += QByteArray::number(number) + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    QByteArray trailer = m_trailer.trimmed();
    const QByteArray size = "/Size " + QByteArray::number(numberBehind(trailer, "/Size"));
    trailer.replace(size, "/Size " + QByteArray::number(m_size) + "\n/Prev " + QByteArray::number(m_table));
    return bytes + trailer + "\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace Setsquare
