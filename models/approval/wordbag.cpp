// SPDX-License-Identifier: Apache-2.0
#include "wordbag.h"

#include <algorithm>

namespace Setsquare {

namespace {

/** FNV-1a, so that folding needs no copy. */
class RunningHash
{
public:
    explicit RunningHash(size_t seed = 0) : m_value(1469598103934665603ull ^ seed) {}
    void mix(char16_t unit) { m_value = (m_value ^ unit) * 1099511628211ull; }
    size_t value() const { return std::max<size_t>(m_value, 1); }

private:
    size_t m_value;
};

size_t caseFoldedHash(QStringView word)
{
    RunningHash hash;
    for (const QChar character : word)
        hash.mix(character.toCaseFolded().unicode());
    return hash.value();
}

} // namespace

size_t wordsHash(QStringView text, size_t seed)
{
    RunningHash hash(seed);
    bool isBehindSpace = false;
    for (const QChar character : text.trimmed()) {
        const char16_t unit = character.unicode();
        const bool isSpace = unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r';
        if (!isSpace) {
            if (isBehindSpace)
                hash.mix(u' ');
            hash.mix(unit);
        }
        isBehindSpace = isSpace;
    }
    return hash.value();
}

void WordBag::add(QStringView text)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        // Scripts without spaces have a word in each character, as far as it matters here.
        const bool isWord = at < text.size() && text[at].isLetterOrNumber() && text[at].unicode() < 0x2e80;
        if (isWord)
            continue;
        if (at > start)
            m_words.push_back(caseFoldedHash(text.sliced(start, at - start)));
        if (at < text.size() && text[at].unicode() >= 0x2e80)
            m_words.push_back(text[at].unicode());
        start = at + 1;
    }
}

void WordBag::finish()
{
    std::ranges::sort(m_words);
}

double WordBag::likeness(const WordBag &other) const
{
    size_t common = 0;
    auto one = m_words.begin();
    auto two = other.m_words.begin();
    while (one != m_words.end() && two != other.m_words.end()) {
        if (*one == *two) {
            ++common;
            ++one;
            ++two;
        } else if (*one < *two) {
            ++one;
        } else {
            ++two;
        }
    }
    const size_t all = m_words.size() + other.m_words.size();
    return all == 0 ? 0 : 2.0 * double(common) / double(all);
}

} // namespace Setsquare
