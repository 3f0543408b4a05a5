// SPDX-License-Identifier: Apache-2.0
#include "quote.h"

#include <QList>

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 300;
constexpr qsizetype fewestWordsOfAll = 5;

bool isWordCharacter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isSurrogate());
}

/** Whether words end here, and do not go on behind a space. */
bool endsClause(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at >= text.size() || QStringView(u".,;:!?()-/").contains(text[at]);
}

/** The words of a quote, and whether they are cut. */
struct Quoted {
    explicit Quoted(QStringView quote) : words(quote), isCut(quote.endsWith(u'…')), isCutBefore(quote.startsWith(u'…'))
    {
        words = (isCut ? words.chopped(1) : words).trimmed();
        words = (isCutBefore && !words.isEmpty() ? words.sliced(1) : words).trimmed();
    }

    /** Where they stand in a text as whole words. */
    QList<qsizetype> placesIn(QStringView text) const
    {
        QList<qsizetype> places;
        if (words.isEmpty())
            return places;
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            const qsizetype end = at + words.size();
            const bool beginsWithin = !isCutBefore && isWordCharacter(text, at - 1) && isWordCharacter(words, 0);
            const bool endsWithin = !isCut && isWordCharacter(text, end) && isWordCharacter(words, words.size() - 1);
            if (!beginsWithin && !endsWithin)
                places.append(at);
        }
        return places;
    }

    QStringView words;
    bool isCut;
    bool isCutBefore;
};

} // namespace

QString quoteOf(QStringView finding)
{
    QString quote = finding.toString().simplified();
    quote.remove(u"**"_s);
    if (quote.size() > longestQuote) {
        const qsizetype space = quote.lastIndexOf(u' ', longestQuote);
        qsizetype end = space > longestQuote / 2 ? space : longestQuote;
        if (quote[end - 1].isHighSurrogate())
            --end;
        quote = quote.first(end) + u'…';
    }
    if (quote.contains(u'"') && quote.contains(u'”'))
        quote.replace(u'"', u'\'');
    return quote;
}

QString comparableWords(QStringView text)
{
    QString words;
    words.reserve(text.size());
    for (const QChar character : text) {
        if (QStringView(u"*_`\\\"“”„‘’'").contains(character))
            continue;
        if (character.isSpace()) {
            if (!words.isEmpty() && words.back() != u' ')
                words.append(u' ');
        } else {
            words.append(QStringView(u"–—").contains(character) ? QChar(u'-') : character);
        }
    }
    while (!words.isEmpty() && QStringView(u" .").contains(words.back()) && !words.endsWith("..."_L1))
        words.chop(1);
    if (words.endsWith("..."_L1))
        words = words.chopped(3).trimmed() + u'…';
    return words.toCaseFolded();
}

bool isQuotedFrom(QStringView quote, QStringView finding)
{
    return !Quoted(quote).placesIn(finding).isEmpty();
}

bool isQuoteOf(QStringView quote, QStringView finding)
{
    const Quoted quoted(quote);
    const bool isAll = !quoted.isCut && !quoted.isCutBefore && quoted.words.count(u' ') + 1 >= fewestWordsOfAll;
    const QList<qsizetype> places = quoted.placesIn(finding);
    return std::ranges::any_of(places, [&](qsizetype at) { return at > 0 || !isAll || endsClause(finding, quoted.words.size()); });
}

} // namespace Setsquare
