// SPDX-License-Identifier: Apache-2.0
#include "decisionfields.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestOptionName = 60;

/** Behind the word Option, which is not part of a name. */
QStringView withoutOption(QStringView name)
{
    name = name.trimmed();
    for (const auto word : {"option"_L1, "alternative"_L1}) {
        if (name.startsWith(word, Qt::CaseInsensitive) && name.size() > word.size() && !name[word.size()].isLetter())
            return name.sliced(word.size()).trimmed();
    }
    return name;
}

/** Where the name ends and where the text begins. */
struct Separator {
    qsizetype nameEnd;
    qsizetype textStart;
};

std::optional<Separator> findSeparator(QStringView text)
{
    for (qsizetype at = 0; at < std::min(text.size(), longestOptionName); ++at) {
        const QChar character = text[at];
        const bool spaceBehind = at + 1 == text.size() || text[at + 1].isSpace();
        if (character == u':' && spaceBehind)
            return Separator {at, at + 1};
        if ((character == u')' || character == u'.') && spaceBehind && withoutOption(text.first(at)).size() == 1)
            return Separator {at, at + 1};
        if (QStringView(u"—–-").contains(character) && spaceBehind && at > 0 && text[at - 1].isSpace())
            return Separator {at, at + 1};
    }
    return std::nullopt;
}

bool isWordAt(QStringView text, qsizetype at, qsizetype length)
{
    const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
    return begins && (at + length == text.size() || !text[at + length].isLetterOrNumber());
}

qsizetype findWord(QStringView text, QStringView word, Qt::CaseSensitivity sensitivity)
{
    for (qsizetype at = text.indexOf(word, 0, sensitivity); at >= 0; at = text.indexOf(word, at + 1, sensitivity)) {
        if (isWordAt(text, at, word.size()))
            return at;
    }
    return -1;
}

QStringView wordAt(QStringView text, qsizetype at)
{
    while (at < text.size() && !text[at].isLetterOrNumber())
        ++at;
    qsizetype end = at;
    while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_'))
        ++end;
    return text.sliced(at, end - at);
}

/** The name that occurs first in the text; the longer one of two that begin at the same place. */
QString firstNamed(const Decision &decision)
{
    QString named;
    qsizetype first = -1;
    for (const Option &option : decision.options) {
        // A single letter is a name only as a capital: `a` is a word.
        const auto sensitivity = option.name.size() == 1 ? Qt::CaseSensitive : Qt::CaseInsensitive;
        const qsizetype at = option.name.isEmpty() ? -1 : findWord(decision.decision, option.name, sensitivity);
        const bool isArticle = option.name == "A"_L1 && at == 0 && decision.decision.size() > 2 && decision.decision[1] == u' '
            && decision.decision[2].isLower();
        if (at < 0 || isArticle)
            continue;
        if (first < 0 || at < first || (at == first && option.name.size() > named.size())) {
            first = at;
            named = option.name;
        }
    }
    return named;
}

/** `D` of `Chose D` and of a field that is nothing but `D`. */
QString loneLetter(QStringView text)
{
    for (const auto word : {"we "_L1, "chose "_L1, "chosen: "_L1, "choose "_L1, "go with "_L1, "selected "_L1, "use "_L1}) {
        if (text.startsWith(word, Qt::CaseInsensitive))
            text = text.sliced(word.size()).trimmed();
    }
    const QStringView word = wordAt(text, 0);
    const bool alone = word.size() == 1 && word[0].isUpper()
        && (word.size() == text.size() || !QStringView(text).sliced(text.indexOf(word) + 1).trimmed().startsWith(u'\''));
    return alone && word != u"I" && !(word == u"A" && text.size() > 2 && text[1] == u' ' && text[2].isLower()) ? word.toString()
                                                                                                               : QString();
}

} // namespace

Option readOption(QStringView text)
{
    Option option;
    QStringView rest = text.trimmed();
    QString joined;
    if (rest.startsWith("**"_L1)) {
        const qsizetype close = rest.indexOf("**"_L1, 3);
        if (close > 0) {
            joined = rest.sliced(2, close - 2).toString() + rest.sliced(close + 2).toString();
            rest = joined;
            const QStringView bold = rest.first(close - 2);
            // What is in bold is the name, whatever separates it from the text.
            if (!findSeparator(bold)) {
                option.name = withoutOption(bold).toString();
                QStringView behind = rest.sliced(close - 2).trimmed();
                if (!behind.isEmpty() && QStringView(u":—–-").contains(behind.front()))
                    behind = behind.sliced(1).trimmed();
                option.text = behind.toString();
                return option;
            }
        }
    }
    const auto separator = findSeparator(rest);
    if (!separator) {
        option.name = withoutOption(rest).toString();
        return option;
    }
    option.name = withoutOption(rest.first(separator->nameEnd)).toString();
    option.text = rest.sliced(separator->textStart).trimmed().toString();
    return option;
}

void readChosen(Decision &decision)
{
    const qsizetype word = findWord(decision.decision, u"option", Qt::CaseInsensitive);
    if (word >= 0)
        decision.chosenAsWritten = wordAt(decision.decision, word + 6).toString();
    const auto isNamed = [&](const Option &option) { return option.name.compare(decision.chosenAsWritten, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(decision.options.cbegin(), decision.options.cend(), isNamed);
    if (!decision.chosenAsWritten.isEmpty() && found != decision.options.cend()) {
        decision.chosen = found->name;
        return;
    }
    const QString named = firstNamed(decision);
    if (!named.isEmpty() && (word < 0 || named.size() > 1))
        decision.chosen = decision.chosenAsWritten = named;
    else if (decision.chosenAsWritten.isEmpty())
        decision.chosenAsWritten = loneLetter(decision.decision);
}

} // namespace Setsquare
