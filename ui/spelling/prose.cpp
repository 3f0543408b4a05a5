// SPDX-License-Identifier: Apache-2.0
#include "prose.h"

#include "sectiontitles.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Setsquare {

namespace {

/** What looks like prose and is format: beyond titles and fields, which are told by their places. */
bool isFormatWord(QStringView word)
{
    static const QStringList words {u"Risk"_s, u"Likelihood"_s, u"Impact"_s, u"Mitigation"_s, u"High"_s, u"Medium"_s, u"Low"_s};
    return std::ranges::any_of(words, [word](const QString &known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

/** Overwrites what an expression finds with a mark that is in no word, so that positions stay. */
void blank(QString &line, const QRegularExpression &expression)
{
    for (const QRegularExpressionMatch &match : expression.globalMatch(line)) {
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
            line[at] = u' ';
    }
}

/** Titles of sections are known by their words, fields by the bold name and colon that they begin with. */
void blankFormat(QString &line)
{
    static const QRegularExpression heading(u"^ {0,3}#{1,6}\\s+(.*)$"_s);
    static const QRegularExpression field(
        u"^\\s*(?:(?:[-*+]|\\d+[.)])\\s+)?(?:\\[[ xX]\\]\\s+)?\\*\\*[^*]{1,40}:\\*\\*|^\\s*(?:[-*+]\\s+)?(?:\\*\\*)?[^*:]{1,40}:\\*\\*"_s);
    if (const QRegularExpressionMatch title = heading.match(line);
        title.hasMatch() && sectionKind(title.capturedView(1)) != SectionKind::Unknown)
        line.fill(u' ');
    blank(line, field);
}

void blankInlines(QString &line)
{
    static const QRegularExpression inlines[] = {
        QRegularExpression(u"(`+)(?:(?!\\1).)*\\1"_s), // code
        QRegularExpression(u"<!--.*?-->"_s),
        QRegularExpression(u"</?[A-Za-z][^<>]*>"_s), // tags, addresses
        QRegularExpression(u"(?<=\\])\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\)|(?<=\\])\\[[^\\]]*\\]"_s), // where links lead
        QRegularExpression(u"^\\s*\\[[^\\]]+\\]:.*$"_s), // definitions of links
        QRegularExpression(u"&#?\\w+;"_s),
        // whatever is written together with such signs: addresses, paths, ids, mentions, options, assignments
        QRegularExpression(u"\\S*(?:[/\\\\@_=#$%^~|{}]|\\d|\\w\\.\\w|\\w:\\w|--)\\S*"_s),
    };
    // cells of a table are written together with their bars
    line.replace(u'|', u' ');
    for (const QRegularExpression &expression : inlines)
        blank(line, expression);
}

bool isWordLetter(QChar letter)
{
    return letter.isLetter() || letter.isMark();
}

/** Latin, Greek and Cyrillic are told apart into words by their letters alone. */
bool isSpelled(QStringView word)
{
    if (word.size() < 2 || isFormatWord(word))
        return false;
    const auto isUpper = [](QChar letter) { return letter.isUpper(); };
    if (std::ranges::any_of(word.sliced(1), isUpper)) // an acronym, or a name such as mapReduce
        return false;
    return std::ranges::all_of(word, [](QChar letter) {
        const QChar::Script script = letter.script();
        return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic
            || script == QChar::Script_Common || script == QChar::Script_Inherited;
    });
}

QList<TextRange> wordsIn(QStringView line)
{
    QList<TextRange> words;
    for (qsizetype start = 0; start < line.size(); ++start) {
        if (!isWordLetter(line[start]))
            continue;
        qsizetype end = start + 1;
        const auto isApostrophe = [line](qsizetype at) {
            return (line[at] == u'\'' || line[at] == u'’') && at + 1 < line.size() && isWordLetter(line[at + 1]);
        };
        while (end < line.size() && (isWordLetter(line[end]) || isApostrophe(end)))
            ++end;
        if (isSpelled(line.sliced(start, end - start)))
            words.append({start, end});
        start = end;
    }
    return words;
}

} // namespace

bool ProseReader::beginsFence(QStringView line)
{
    static const QRegularExpression begin(u"^((?:\\s*(?:>|[-*+]\\s|\\d{1,9}[.)]\\s))*)\\s*(`{3,}(?=[^`]*$)|~{3,})"_s);
    if (!line.contains("```"_L1) && !line.contains("~~~"_L1))
        return false;
    const QRegularExpressionMatch fence = begin.matchView(line);
    if (!fence.hasMatch())
        return false;
    m_isFenceQuoted = fence.capturedView(1).contains(u'>');
    m_fence = fence.capturedView(2).front();
    m_fenceLength = fence.capturedLength(2);
    return true;
}

bool ProseReader::endsFence(QStringView line) const
{
    while (m_isFenceQuoted && line.trimmed().startsWith(u'>'))
        line = line.trimmed().sliced(1);
    const QStringView text = line.trimmed();
    return text.size() >= m_fenceLength && std::ranges::all_of(text, [this](QChar letter) { return letter == m_fence; });
}

/** Set in by four, but for what goes on with a paragraph or an item of a list. */
bool ProseReader::isIndentedCode(QStringView line)
{
    static const QRegularExpression item(u"^(?:[-*+]|\\d{1,9}[.)])\\s"_s);
    const QStringView text = line.trimmed();
    if (text.isEmpty()) {
        m_isInParagraph = false;
        return false;
    }
    const bool isSetIn = line.startsWith("    "_L1) || line.startsWith(u'\t');
    if (isSetIn && !m_isInList && !m_isInParagraph)
        return true;
    const bool isHeading = line.startsWith(u'#');
    if (!text.front().isLetter() && item.matchView(text).hasMatch())
        m_isInList = true;
    else if (isHeading || (!line.front().isSpace() && !m_isInParagraph))
        m_isInList = false;
    m_isInParagraph = !isHeading;
    return false;
}

// What spans lines. A comment may begin and end anywhere in a line, of which the rest is prose again; that is left alone too.
bool ProseReader::skips(QStringView line)
{
    const QStringView text = line.trimmed();
    const bool isFirst = std::exchange(m_isFirst, false);
    if (m_inside == Inside::Fence && m_isFenceQuoted && !text.startsWith(u'>'))
        m_inside = Inside::Nothing; // it ends with its quote
    switch (m_inside) {
    case Inside::FrontMatter:
        if (text == "---"_L1 || text == "..."_L1)
            m_inside = Inside::Nothing;
        return true;
    case Inside::Fence:
        if (endsFence(line))
            m_inside = Inside::Nothing;
        return true;
    case Inside::Comment:
        if (text.contains("-->"_L1))
            m_inside = Inside::Nothing;
        return true;
    case Inside::Nothing:
        break;
    }
    if (isFirst && text == "---"_L1) {
        m_inside = Inside::FrontMatter;
        return true;
    }
    if (isIndentedCode(line))
        return true;
    if (beginsFence(line)) {
        m_inside = Inside::Fence;
        m_isInParagraph = false;
        return true;
    }
    // one that is named in code begins nothing
    static const QRegularExpression code(u"(`+)(?:(?!\\1).)*\\1"_s);
    const QString bare = text.contains("<!--"_L1) ? text.toString().remove(code) : QString();
    if (bare.lastIndexOf("<!--"_L1) > bare.lastIndexOf("-->"_L1)) {
        m_inside = Inside::Comment;
        return true;
    }
    return false;
}

QList<TextRange> ProseReader::words(QStringView line)
{
    static constexpr qsizetype longest = 20'000; // what is longer was not written by hand
    if (skips(line) || line.size() > longest)
        return {};
    QString prose = line.toString();
    blankFormat(prose);
    blankInlines(prose);
    return wordsIn(prose);
}

} // namespace Setsquare
