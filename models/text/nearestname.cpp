// SPDX-License-Identifier: Apache-2.0
#include "nearestname.h"

#include <vector>

namespace Setsquare {

static constexpr qsizetype longestName = 64;
static constexpr qsizetype shortestBeginning = 3;

/** How many letters have to be put in, taken out, replaced, or swapped with their neighbour. */
static int distance(const QString &from, const QString &to)
{
    const size_t width = size_t(to.size()) + 1;
    std::vector<int> steps(width * (size_t(from.size()) + 1));
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return steps[size_t(i) * width + size_t(j)]; };
    for (qsizetype i = 0; i <= from.size(); ++i) {
        for (qsizetype j = 0; j <= to.size(); ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = int(i + j);
                continue;
            }
            const int replaced = at(i - 1, j - 1) + (from[i - 1] == to[j - 1] ? 0 : 1);
            at(i, j) = std::min({replaced, at(i - 1, j) + 1, at(i, j - 1) + 1});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(from.size(), to.size());
}

QString nearestName(QStringView name, const QStringList &known)
{
    if (name.size() > longestName)
        return {};
    const QString wanted = name.toString().toLower();
    QString nearest;
    int least = std::max(1, int(wanted.size()) / 3) + 1;
    for (const QString &candidate : known) {
        const bool isBeginning = wanted.size() >= shortestBeginning && candidate.startsWith(wanted, Qt::CaseInsensitive);
        const int steps = isBeginning ? 1 : distance(wanted, candidate.toLower());
        if (steps < least) {
            least = steps;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace Setsquare
