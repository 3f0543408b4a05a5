// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <vector>

namespace Setsquare {

/** A hash of a text in which runs of white space count as one space, and none at the ends; never 0. */
size_t wordsHash(QStringView text, size_t seed = 0);

/** The words of texts, case ignored, however often and in whatever order. */
class WordBag
{
public:
    void add(QStringView text);
    void finish();

    /** From 0, nothing in common, to 1, all words in common. Requires: both are finished. Cost: linear. */
    double likeness(const WordBag &other) const;

private:
    std::vector<size_t> m_words; ///< sorted hashes
};

} // namespace Setsquare
