// SPDX-License-Identifier: Apache-2.0
#include "series.h"

#include <QHash>

#include <algorithm>

namespace Setsquare {

namespace {

constexpr int mostDigits = 6;

bool isGapless(const std::vector<SeriesMember> &members)
{
    const auto breaks = [](const SeriesMember &one, const SeriesMember &next) { return next.value != one.value + 1; };
    return std::ranges::adjacent_find(members, breaks) == members.end();
}

bool hasSameMembers(const std::vector<SeriesMember> &before, const std::vector<int> &after, const QHash<int, int> &values)
{
    return before.size() == after.size() && std::ranges::all_of(after, [&](int key) { return values.contains(key); });
}

} // namespace

WrittenNumber readNumber(const QString &written)
{
    qsizetype at = written.size();
    while (at > 0 && written[at - 1] >= u'0' && written[at - 1] <= u'9')
        --at;
    const qsizetype digits = written.size() - at;
    WrittenNumber number;
    number.counts = digits > 0 && digits <= mostDigits;
    if (!number.counts)
        return number;
    number.prefix = written.first(at);
    number.value = written.sliced(at).toInt();
    number.padding = digits > 1 && written[at] == u'0' ? int(digits) : 0;
    return number;
}

QString toText(const WrittenNumber &number)
{
    return number.prefix + QString::number(number.value).rightJustified(number.padding, u'0');
}

std::vector<int> countedAnew(const std::vector<SeriesMember> &before, const std::vector<int> &after, int first)
{
    std::vector<int> values(after.size());
    if (isGapless(before)) {
        for (size_t i = 0; i < after.size(); ++i)
            values[i] = (before.empty() ? first : before.front().value) + int(i);
        return values;
    }
    QHash<int, int> valueOf;
    for (const SeriesMember &member : before)
        valueOf.insert(member.key, member.value);
    const bool onlyMoves = hasSameMembers(before, after, valueOf);
    int last = before.front().value - 1;
    bool isSettled = true; // behind a new one, the others move on until there is room
    for (size_t i = 0; i < after.size(); ++i) {
        const auto own = valueOf.constFind(after[i]);
        isSettled = own != valueOf.cend() && (isSettled || *own > last);
        values[i] = onlyMoves ? before[i].value : isSettled ? *own : last + 1;
        last = values[i];
    }
    return values;
}

} // namespace Setsquare
