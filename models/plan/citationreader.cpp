// SPDX-License-Identifier: Apache-2.0
#include "citationreader.h"

#include "markdownsyntax.h"

namespace Setsquare {

namespace {

bool isStemCharacter(QChar character)
{
    return character.isLetterOrNumber() || QStringView(u"-_./~").contains(character);
}

/** Reads one citation after the other. */
class CitationScanner
{
public:
    CitationScanner(QStringView text, TextRange range) : m_text(text), m_end(range.end), m_at(range.start) {}

    bool atEnd()
    {
        while (m_at < m_end && (m_text[m_at].isSpace() || QStringView(u",;&*_`").contains(m_text[m_at])))
            ++m_at;
        return m_at >= m_end;
    }

    std::optional<Citation> next()
    {
        const qsizetype start = m_at;
        qsizetype end = m_at;
        while (end < m_end && (isStemCharacter(m_text[end]) || m_text[end] == u':'))
            ++end;
        while (end > start && QStringView(u".:").contains(m_text[end - 1]))
            --end;
        const QStringView written = m_text.sliced(start, end - start);
        const qsizetype colon = written.lastIndexOf(u':');
        if (colon == 0 || !isFindingId(written.sliced(colon + 1)))
            return std::nullopt;
        Citation citation {written.toString(), {}, {start, end}};
        m_at = end;
        readQuote(citation);
        return citation;
    }

    /** Leaves out a word that is no citation. */
    void skipWord()
    {
        while (m_at < m_end && !m_text[m_at].isSpace() && m_text[m_at] != u',')
            ++m_at;
    }

private:
    void readQuote(Citation &citation)
    {
        qsizetype at = m_at;
        while (at < m_end && m_text[at].isSpace())
            ++at;
        if (at >= m_end || (m_text[at] != u'"' && m_text[at] != u'“'))
            return;
        const QChar closing = m_text[at] == u'"' ? u'"' : u'”';
        const qsizetype close = m_text.first(m_end).indexOf(closing, at + 1);
        if (close < 0)
            return;
        citation.quote = m_text.sliced(at + 1, close - at - 1).toString();
        citation.range.end = close + 1;
        m_at = close + 1;
    }

    QStringView m_text;
    qsizetype m_end;
    qsizetype m_at;
};

/** In brackets behind prose `(UTF-8)` is no citation: without a quote or a document's name it has to look like an id of ours. */
bool isPlainCitation(const Citation &citation)
{
    if (!citation.quote.isEmpty() || citation.id.contains(u':'))
        return true;
    const QStringView id = citation.id;
    return id.size() >= 2 && (id[1] == u'-' ? id[0].isUpper() : QStringView(u"DACSQEK").contains(id[0]) && id[1].isDigit());
}

} // namespace

bool isFindingId(QStringView id)
{
    qsizetype at = 0;
    while (at < id.size() && id[at].isLetter())
        ++at;
    const qsizetype letters = at;
    if (letters == 0 || letters > 8)
        return false;
    if (at < id.size() && id[at] == u'-')
        ++at;
    const qsizetype digits = at;
    while (at < id.size() && id[at].isDigit())
        ++at;
    if (at == digits)
        return false;
    // `C1~2`: a document bears C1 twice
    if (at < id.size() && id[at] == u'~') {
        const qsizetype copy = ++at;
        while (at < id.size() && id[at].isDigit())
            ++at;
        return at > copy && at == id.size();
    }
    return at == id.size();
}

QList<Citation> readCitations(QStringView text, TextRange range)
{
    QList<Citation> citations;
    CitationScanner scanner(text, range);
    while (!scanner.atEnd()) {
        if (const auto citation = scanner.next())
            citations.append(*citation);
        else
            scanner.skipWord(), scanner.atEnd();
    }
    return citations;
}

std::optional<CitationSuffix> readCitationSuffix(QStringView text, TextRange range)
{
    if (range.isEmpty() || text[range.end - 1] != u')')
        return std::nullopt;
    // A quote may hold brackets: the suffix begins at the first one from which all is citations.
    for (qsizetype open = text.first(range.end).indexOf(u'(', range.start); open > range.start;
         open = text.first(range.end).indexOf(u'(', open + 1)) {
        if (!text[open - 1].isSpace())
            continue;
        CitationSuffix suffix;
        CitationScanner scanner(text, {open + 1, range.end - 1});
        bool fits = true;
        while (fits && !scanner.atEnd()) {
            const auto citation = scanner.next();
            fits = citation && isPlainCitation(*citation);
            if (fits)
                suffix.citations.append(*citation);
        }
        if (!fits || suffix.citations.isEmpty())
            continue;
        suffix.text = trimmedRange(text, {range.start, open});
        return suffix;
    }
    return std::nullopt;
}

} // namespace Setsquare
