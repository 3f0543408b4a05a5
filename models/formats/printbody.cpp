// SPDX-License-Identifier: Apache-2.0
#include "printbody.h"

#include <QXmlStreamReader>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

using namespace PrintStyle;

namespace {

constexpr double indent = 17 * point;
constexpr double deepest = width / 2; // what stands deeper is not set in further

bool isHeading(QStringView name)
{
    return name.size() == 2 && name.front() == u'h' && name.back().isDigit();
}

bool isInline(QStringView name)
{
    static constexpr std::array names {"strong"_L1, "em"_L1, "del"_L1, "code"_L1, "b"_L1, "a"_L1};
    return std::ranges::any_of(names, [name](QLatin1StringView known) { return name == known; });
}

/** Walks the HTML once, and makes a piece of each element that is a block. */
class BodyPrinter
{
public:
    BodyPrinter(const SpecDocument &document, const PictureSource &pictures)
        : m_reader(u"<body>"_s + document.html + u"</body>"_s)
        , m_pictures(pictures)
    {}

    PrintPieces pieces();

private:
    struct List {
        bool ordered = false;
        int number = 1;
    };

    void start(QStringView name);
    void end(QStringView name);
    void startItem();
    void startInline(QStringView name);
    void characters(const QString &text);
    void startTable(QStringView name);
    void addTable();
    void addPicture();
    void addRule();
    void endBlock(double gapBehind);
    PrintParagraph *add(std::unique_ptr<PrintParagraph> paragraph);

    double left() const
    {
        const double items = double(m_lists.size()) - (m_isField ? 1 : 0);
        return std::min(items * indent + double(m_quotes.size()) * 0.8 * indent, deepest);
    }
    QFont blockFont() const;
    double blockGap() const;
    QTextCharFormat format() const { return m_formats.isEmpty() ? QTextCharFormat() : m_formats.last(); }
    bool isInText() const { return m_headingLevel > 0 || m_isCode || m_isCell || m_paragraphs > 0 || !m_lists.empty(); }

    QXmlStreamReader m_reader;
    const PictureSource &m_pictures;
    PrintPieces m_pieces;
    PrintText m_text; ///< of the block that is being read
    QList<QTextCharFormat> m_formats; ///< of the inline elements that are open
    std::vector<List> m_lists;
    std::vector<double> m_quotes; ///< where their bars are
    QString m_marker; ///< of the item that waits for its first block
    PrintParagraph::Box m_box = PrintParagraph::Box::None;
    bool m_beginsItem = false;
    bool m_isBehindList = false; ///< the item before ended with a list
    bool m_isField = false; ///< the item begins with the name of a field
    double m_gap = 0; ///< above the next block
    int m_headingLevel = 0;
    QString m_anchor; ///< of the heading
    int m_paragraphs = 0;
    bool m_isCode = false;
    bool m_isCell = false;
    std::vector<std::vector<PrintCell>> m_rows;
};

QFont BodyPrinter::blockFont() const
{
    static constexpr double sizes[] = {17, 16, 12, 10.5, 10, 10};
    if (m_headingLevel > 0)
        return font(Face::Heading, sizes[m_headingLevel - 1], QFont::DemiBold);
    return m_isCode ? font(Face::Code, 8) : font(Face::Text, textSize / point);
}

double BodyPrinter::blockGap() const
{
    static constexpr double gaps[] = {30, 30, 19, 13, 11, 11};
    return m_headingLevel > 0 ? gaps[m_headingLevel - 1] * point : m_gap;
}

PrintParagraph *BodyPrinter::add(std::unique_ptr<PrintParagraph> paragraph)
{
    PrintParagraph *added = paragraph.get();
    m_pieces.push_back(std::move(paragraph));
    return added;
}

void BodyPrinter::endBlock(double gapBehind)
{
    PrintText text = std::exchange(m_text, {});
    text.trimEnd();
    if (text.isBlank() && !m_beginsItem)
        return;
    const double outdent = m_isCode ? 8 * point : 0;
    PrintParagraph *paragraph = add(std::make_unique<PrintParagraph>(text, blockFont(), left() + outdent, width - left() - 2 * outdent,
                                                                     m_headingLevel > 0 ? 1.3
                                                                         : m_isCode     ? 1.45
                                                                                        : 1.5));
    paragraph->gap = blockGap();
    paragraph->bars = m_quotes;
    if (m_beginsItem) {
        paragraph->marker = m_isField ? QString() : m_marker;
        paragraph->box = m_box;
        m_beginsItem = false;
    }
    if (m_isCode) {
        paragraph->ground = PrintParagraph::Ground::Code;
        paragraph->padding = 5 * point;
    }
    if (m_headingLevel > 0) {
        paragraph->headingLevel = m_headingLevel;
        paragraph->staysWithNext = true;
        paragraph->title = text.text.simplified();
        paragraph->anchor = m_anchor;
    }
    m_isField = false;
    m_gap = gapBehind;
}

// An item's text can stand directly in it, or in paragraphs; a list within it begins when its text is complete.
void BodyPrinter::startItem()
{
    List &list = m_lists.back();
    m_marker = list.ordered ? QString::number(list.number++) + u'.' : u"•"_s;
    const QStringView state = m_reader.attributes().value("class"_L1);
    m_box = state == "open"_L1 ? PrintParagraph::Box::Open : state == "done"_L1 ? PrintParagraph::Box::Done : PrintParagraph::Box::None;
    m_beginsItem = true;
    const bool isBehindList = std::exchange(m_isBehindList, false);
    m_gap = m_lists.size() > 1 ? 2.5 * point : isBehindList ? 10 * point : 4 * point;
}

void BodyPrinter::startInline(QStringView name)
{
    QTextCharFormat next = format();
    const double size = m_isCell ? 8.6 : blockFont().pixelSize() / point;
    if (name == "strong"_L1)
        next.setFontWeight(QFont::Bold);
    else if (name == "em"_L1)
        next.setFontItalic(true);
    else if (name == "del"_L1)
        next.setFontStrikeOut(true);
    else if (name == "code"_L1) {
        next.setFont(font(Face::Code, size * 0.85, m_headingLevel > 0 ? QFont::DemiBold : QFont::Normal));
        next.setBackground(soft);
    } else if (name == "b"_L1) {
        next.setFont(font(Face::Heading, size * 0.82, QFont::DemiBold));
        next.setForeground(quiet);
        m_isField = m_beginsItem; // its name is mark enough
    } else if (name == "a"_L1) {
        next.setAnchor(true);
        next.setAnchorHref(m_reader.attributes().value("href"_L1).toString());
        next.setForeground(accent);
    }
    m_formats.append(next);
}

void BodyPrinter::startTable(QStringView name)
{
    if (name == "table"_L1) {
        endBlock(m_gap);
        m_rows.clear();
    } else if (name == "tr"_L1) {
        m_rows.emplace_back();
    } else if (name == "td"_L1 || name == "th"_L1) {
        const QStringView alignment = m_reader.attributes().value("align"_L1);
        m_rows.back().push_back({{},
                                 alignment == "center"_L1      ? Qt::AlignHCenter
                                     : alignment == "right"_L1 ? Qt::AlignRight
                                                               : Qt::AlignLeft});
        m_isCell = true;
    }
}

void BodyPrinter::addTable()
{
    if (m_rows.empty())
        return;
    auto table = std::make_unique<PrintTable>(m_rows, true);
    table->gap = std::max(m_gap, 6 * point);
    m_pieces.push_back(std::move(table));
    m_rows.clear();
    m_gap = 12 * point;
}

// A picture stands by itself, also if it is written within a line.
void BodyPrinter::addPicture()
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    const QString address = attributes.value("src"_L1).toString();
    const QString words = attributes.value("alt"_L1).toString();
    const QImage image = m_pictures && !m_isCell ? QImage::fromData(m_pictures(address)) : QImage();
    if (image.isNull()) {
        QTextCharFormat quietly = format();
        quietly.setFontItalic(true);
        quietly.setForeground(quiet);
        m_text.append(words.isEmpty() ? u"("_s + address + u')' : words + u" ("_s + address + u')', quietly);
        return;
    }
    if (!m_text.isBlank() || m_beginsItem)
        endBlock(6 * point);
    auto picture = std::make_unique<PrintPicture>(image, left(), width - left());
    picture->gap = m_gap;
    m_pieces.push_back(std::move(picture));
    m_gap = 6 * point;
}

void BodyPrinter::addRule()
{
    auto rule = std::make_unique<PrintRule>();
    rule->gap = 14 * point;
    m_pieces.push_back(std::move(rule));
    m_gap = 14 * point;
}

void BodyPrinter::start(QStringView name)
{
    if (isHeading(name)) {
        m_headingLevel = name.back().digitValue();
        m_anchor = m_reader.attributes().value("id"_L1).toString();
    } else if (name == "p"_L1)
        ++m_paragraphs;
    else if (name == "ul"_L1 || name == "ol"_L1) {
        endBlock(4 * point);
        // a list stays with what leads to it, and what is said of a task with its name
        if (!m_pieces.empty())
            m_pieces.back()->staysWithNext = true;
        const QStringView first = m_reader.attributes().value("start"_L1);
        m_lists.push_back({name == "ol"_L1, first.isEmpty() ? 1 : first.toInt()});
    } else if (name == "li"_L1)
        startItem();
    else if (name == "blockquote"_L1) {
        endBlock(4 * point);
        m_quotes.push_back(left());
    } else if (name == "pre"_L1) {
        endBlock(6 * point);
        m_isCode = true;
    } else if (name == "hr"_L1)
        addRule();
    else if (name == "img"_L1)
        addPicture();
    else if (name == "br"_L1)
        m_text.append(QString(QChar::LineSeparator), format());
    else if (name == "table"_L1 || name == "tr"_L1 || name == "td"_L1 || name == "th"_L1)
        startTable(name);
    else if (!m_isCode && isInline(name))
        startInline(name);
}

void BodyPrinter::end(QStringView name)
{
    if (isHeading(name)) {
        endBlock((m_headingLevel < 3 ? 9 : 5) * point);
        m_headingLevel = 0;
    } else if (name == "p"_L1) {
        --m_paragraphs;
        endBlock(7 * point);
    } else if (name == "ul"_L1 || name == "ol"_L1) {
        m_lists.pop_back();
        m_isBehindList = !m_lists.empty();
        m_gap = m_lists.empty() ? 9 * point : 4 * point;
    } else if (name == "li"_L1) {
        endBlock(3 * point);
    } else if (name == "blockquote"_L1) {
        endBlock(7 * point);
        m_quotes.pop_back();
    } else if (name == "pre"_L1) {
        endBlock(10 * point);
        m_isCode = false;
    } else if (name == "td"_L1 || name == "th"_L1) {
        m_rows.back().back().text = std::exchange(m_text, {});
        m_isCell = false;
    } else if (name == "table"_L1) {
        addTable();
    } else if (!m_isCode && isInline(name)) {
        m_formats.removeLast();
    }
}

void BodyPrinter::characters(const QString &text)
{
    if (m_isCode) {
        QString code = text;
        m_text.append(code.replace("\r\n"_L1, "\n"_L1).replace(u'\n', QChar::LineSeparator), format());
        return;
    }
    if (!isInText())
        return;
    QString words = text;
    words.replace(u'\n', u' ').replace(u'\r', u' ');
    if (m_text.text.isEmpty() || m_text.text.endsWith(u' ') || m_text.text.endsWith(QChar::LineSeparator)) {
        while (words.startsWith(u' '))
            words.remove(0, 1);
    }
    m_text.append(words, format());
}

PrintPieces BodyPrinter::pieces()
{
    while (!m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            start(m_reader.name());
            break;
        case QXmlStreamReader::EndElement:
            end(m_reader.name());
            break;
        case QXmlStreamReader::Characters:
            characters(m_reader.text().toString());
            break;
        default:
            break;
        }
    }
    endBlock(0);
    return std::move(m_pieces);
}

} // namespace

PrintPieces printBody(const SpecDocument &document, const PictureSource &pictures)
{
    return BodyPrinter(document, pictures).pieces();
}

} // namespace Setsquare
