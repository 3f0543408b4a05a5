// SPDX-License-Identifier: Apache-2.0
#include "fragmentmeaning.h"

#include "blocktree.h"
#include "canonicalform.h"
#include "wordbag.h"

#include <algorithm>

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

/** What no folding touches: two pieces that differ in it mean something else. */
size_t unfoldedHash(QStringView text)
{
    constexpr QStringView folded = u" \t\r\n-*+|";
    QString letters;
    letters.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(letters), [&](QChar character) { return !folded.contains(character); });
    return wordsHash(letters);
}

/** The lines without the white space that all of them begin with, as they would stand by themselves. */
QString withoutCommonIndent(QStringView text)
{
    const QList<QStringView> lines = text.split(u'\n');
    qsizetype indent = text.size();
    for (const QStringView line : lines) {
        const auto letter = std::ranges::find_if(line, [](QChar c) { return c != u' ' && c != u'\t' && c != u'\r'; });
        if (letter != line.end())
            indent = std::min<qsizetype>(indent, letter - line.begin());
    }
    QString result;
    for (const QStringView line : lines) {
        result += line.sliced(std::min(indent, line.size()));
        result += u'\n';
    }
    return result;
}

QString fragmentForm(QStringView fragment)
{
    const QString text = withoutCommonIndent(fragment);
    return canonicalForm(text, BlockTree(text), Plan());
}

} // namespace

bool meansSame(QStringView one, QStringView other)
{
    if (one == other)
        return true;
    return unfoldedHash(one) == unfoldedHash(other) && fragmentForm(one) == fragmentForm(other);
}

} // namespace Setsquare
