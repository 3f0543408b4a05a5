// SPDX-License-Identifier: Apache-2.0
#include "meaning.h"

#include "textlines.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLeadIn(const Unread &unread)
{
    return unread.text.endsWith(u':') || unread.text.endsWith(u'：') || unread.text.endsWith(":**"_L1);
}

bool isSameText(const Unread &one, const Unread &other)
{
    return one.text == other.text;
}

} // namespace

void takeOverLeadIn(Plan &expected, const Plan &read)
{
    const qsizetype more = read.unread.size() - expected.unread.size();
    const auto [before, after] = std::ranges::mismatch(std::as_const(expected.unread), read.unread, isSameText);
    const qsizetype at = before - expected.unread.cbegin();
    if (more == 1 && isLeadIn(*after))
        expected.unread.insert(at, *after);
    else if (more == -1 && isLeadIn(*before))
        expected.unread.removeAt(at);
}

bool saysSameWords(const QString &one, const QString &other)
{
    const QStringList left = withPlainLineEnds(one).split(u'\n');
    const QStringList right = withPlainLineEnds(other).split(u'\n');
    return std::ranges::equal(left, right, [](const QString &a, const QString &b) { return a.trimmed() == b.trimmed(); });
}

bool readsAs(const QString &read, const QString &asked)
{
    return withPlainLineEnds(read) == withPlainLineEnds(asked.trimmed());
}

} // namespace Setsquare
