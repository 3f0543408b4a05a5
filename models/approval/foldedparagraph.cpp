// SPDX-License-Identifier: Apache-2.0
#include "foldedparagraph.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

bool isFoldable(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n';
}

bool isPunctuation(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= '!' && code <= '/') || (code >= ':' && code <= '@') || (code >= '[' && code <= '`') || (code >= '{' && code <= '~');
}

class ParagraphFolder
{
public:
    explicit ParagraphFolder(const ParagraphLines &lines) : m_text(lines.text), m_lines(lines), m_lastTagEnd(m_text.lastIndexOf(u'>'))
    {
        m_out.reserve(m_text.size() + 8);
    }

    QString fold()
    {
        while (m_at < m_text.size()) {
            const QChar character = m_text[m_at];
            if (isFoldable(character))
                foldSpace();
            else if (character == u'\\')
                takeEscape();
            else if (character == u'`')
                takeCode();
            else if (character == u'<')
                takeTag();
            else
                m_out += m_text[m_at++];
        }
        return std::move(m_out);
    }

private:
    void foldSpace();
    void takeEscape();
    void takeCode();
    void takeTag();
    /** Carries over what stands up to `end` as it is. */
    void takeUntil(qsizetype end);
    qsizetype runEnd(qsizetype start) const;
    qsizetype codeEnd(qsizetype start) const;
    qsizetype tagEnd() const;

    QStringView m_text;
    const ParagraphLines &m_lines;
    const qsizetype m_lastTagEnd;
    qsizetype m_at = 0;
    QString m_out;
    mutable QHash<qsizetype, qsizetype> m_unclosed; ///< from where on no run of so many backticks comes any more
};

void ParagraphFolder::takeUntil(qsizetype end)
{
    for (; m_at < end; ++m_at) {
        m_out += m_text[m_at];
        if (m_text[m_at] == u'\n')
            m_out += u'\t';
    }
}

void ParagraphFolder::foldSpace()
{
    const qsizetype start = m_at;
    const auto begin = m_text.begin();
    const qsizetype end = std::find_if_not(begin + start, m_text.end(), isFoldable) - begin;
    const qsizetype lineEnd = m_text.sliced(start, end - start).indexOf(u'\n');
    if (end == m_text.size() || start == 0) {
        m_at = end;
    } else if (lineEnd >= 2 && m_text.sliced(start, lineEnd).endsWith("  "_L1)) {
        takeUntil(start + lineEnd + 1); // a hard break
        m_at = end;
    } else {
        const bool beginsField = lineEnd >= 0 && std::ranges::binary_search(m_lines.fieldStarts, end);
        m_out += beginsField ? "\n\t"_L1 : " "_L1;
        m_at = end;
    }
}

void ParagraphFolder::takeEscape()
{
    const bool escapes = m_at + 1 < m_text.size() && (m_text[m_at + 1] == u'\n' || isPunctuation(m_text[m_at + 1]));
    takeUntil(m_at + (escapes ? 2 : 1));
}

qsizetype ParagraphFolder::runEnd(qsizetype start) const
{
    while (start < m_text.size() && m_text[start] == u'`')
        ++start;
    return start;
}

/** Behind the code that begins with the backticks at `start`; -1 if they begin none. */
qsizetype ParagraphFolder::codeEnd(qsizetype start) const
{
    const qsizetype length = runEnd(start) - start;
    if (m_unclosed.contains(length))
        return -1;
    for (qsizetype at = m_text.indexOf(u'`', start + length); at >= 0; at = m_text.indexOf(u'`', at)) {
        const qsizetype end = runEnd(at);
        if (end - at == length)
            return end;
        at = end;
    }
    m_unclosed.insert(length, start);
    return -1;
}

void ParagraphFolder::takeCode()
{
    const qsizetype end = codeEnd(m_at);
    takeUntil(end < 0 ? runEnd(m_at) : end);
}

/** Behind the tag, comment or address that begins here; the paragraph's end if it is not clear where it ends. */
qsizetype ParagraphFolder::tagEnd() const
{
    const QStringView rest = m_text.sliced(m_at);
    if (rest.startsWith("<!--"_L1)) {
        const qsizetype end = rest.indexOf("-->"_L1, 4);
        return end < 0 ? m_text.size() : m_at + end + 3;
    }
    const QChar first = rest.size() > 1 ? rest[1] : QChar(u' ');
    const bool begins = first.isLetter() || first == u'/' || first == u'!' || first == u'?';
    if (!begins || m_lastTagEnd < m_at)
        return m_at + 1;
    QChar quote;
    for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
        const QChar character = m_text[at];
        if (quote.isNull() && character == u'>')
            return at + 1;
        if (quote.isNull() && (character == u'"' || character == u'\''))
            quote = character;
        else if (character == quote)
            quote = {};
    }
    return m_text.size();
}

void ParagraphFolder::takeTag()
{
    takeUntil(tagEnd());
}

} // namespace

QString foldedParagraph(const ParagraphLines &lines)
{
    return ParagraphFolder(lines).fold();
}

} // namespace Setsquare
