// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace Setsquare {

/** What makes one text of another, line by line: `- ` what goes, `+ ` what comes, and the line before each of them. */
inline QString lineDiff(const QString &before, const QString &after)
{
    const QStringList old = before.split(QLatin1Char('\n'));
    const QStringList now = after.split(QLatin1Char('\n'));
    std::vector<std::vector<int>> common(size_t(old.size()) + 1, std::vector<int>(size_t(now.size()) + 1, 0));
    for (qsizetype i = old.size() - 1; i >= 0; --i) {
        for (qsizetype j = now.size() - 1; j >= 0; --j)
            common[size_t(i)][size_t(j)] = old[i] == now[j] ? common[size_t(i) + 1][size_t(j) + 1] + 1
                                                            : std::max(common[size_t(i) + 1][size_t(j)], common[size_t(i)][size_t(j) + 1]);
    }
    QStringList lines;
    qsizetype shown = -1;
    qsizetype i = 0;
    qsizetype j = 0;
    const auto show = [&](const QString &line) {
        if (i > 0 && shown < i - 1)
            lines += QStringLiteral("  ") + old[i - 1];
        shown = i - 1;
        lines += line;
    };
    while (i < old.size() || j < now.size()) {
        if (i < old.size() && j < now.size() && old[i] == now[j]) {
            ++i;
            ++j;
        } else if (i < old.size() && (j == now.size() || common[size_t(i) + 1][size_t(j)] >= common[size_t(i)][size_t(j) + 1])) {
            show(QStringLiteral("- ") + old[i]);
            shown = i++;
        } else {
            show(QStringLiteral("+ ") + now[j++]);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Setsquare
