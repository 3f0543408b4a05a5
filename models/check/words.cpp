// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include <QString>

#include <algorithm>

namespace Setsquare {

namespace {

bool isInWord(QStringView text, qsizetype at)
{
    const QChar character = text[at];
    if (character == u'-')
        return at > 0 && at + 1 < text.size() && text[at - 1].isLetter() && text[at + 1].isLetter();
    return character.isLetter();
}

template <typename Fits> QStringView findWord(QStringView text, std::span<const QLatin1StringView> known, Fits fits)
{
    for (qsizetype start = 0; start < text.size();) {
        if (!isInWord(text, start)) {
            ++start;
            continue;
        }
        qsizetype end = start + 1;
        while (end < text.size() && isInWord(text, end))
            ++end;
        const QStringView word = text.sliced(start, end - start);
        const char16_t first = word.front().toLower().unicode();
        for (const QLatin1StringView candidate : known) {
            if (candidate.front().unicode() == first && fits(word, candidate))
                return word;
        }
        start = end;
    }
    return {};
}

} // namespace

QStringView wordOf(QStringView text, std::span<const QLatin1StringView> known)
{
    return findWord(text, known, [](QStringView word, QLatin1StringView candidate) {
        return word.size() == candidate.size() && word.compare(candidate, Qt::CaseInsensitive) == 0;
    });
}

QStringView wordBeginningWith(QStringView text, std::span<const QLatin1StringView> beginnings)
{
    return findWord(text, beginnings,
                    [](QStringView word, QLatin1StringView beginning) { return word.startsWith(beginning, Qt::CaseInsensitive); });
}

qsizetype nextOf(QStringView text, QLatin1StringView wanted, qsizetype from)
{
    const QChar first = wanted.front();
    qsizetype at = text.indexOf(first, from);
    while (at >= 0 && !text.sliced(at).startsWith(wanted))
        at = text.indexOf(first, at + 1);
    return at;
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.isDigit(); });
}

} // namespace Setsquare
