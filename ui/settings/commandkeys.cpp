// SPDX-License-Identifier: Apache-2.0
#include "commandkeys.h"

#include <algorithm>

namespace Setsquare {

static bool collide(const QKeySequence &one, const QKeySequence &other)
{
    return !one.isEmpty() && !other.isEmpty()
        && (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

QList<qsizetype> conflictsOf(const QList<CommandKeys> &commands, qsizetype index)
{
    const QList<QKeySequence> &mine = commands.at(index).keys;
    QList<qsizetype> result;
    for (qsizetype other = 0; other < commands.size(); ++other) {
        const bool shares = std::ranges::any_of(commands.at(other).keys, [&mine](const QKeySequence &key) {
            return std::ranges::any_of(mine, [&key](const QKeySequence &own) { return collide(own, key); });
        });
        if (other != index && shares)
            result.append(other);
    }
    return result;
}

} // namespace Setsquare
