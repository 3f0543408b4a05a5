// SPDX-License-Identifier: Apache-2.0
#include "runs.h"

namespace Setsquare {

using namespace Qt::Literals::StringLiterals;

namespace {

bool countsUp(const QStringList &numbers, qsizetype at)
{
    bool isNumber = false;
    const int number = numbers[at].toInt(&isNumber);
    return isNumber && numbers[at - 1].toInt(&isNumber) + 1 == number && isNumber;
}

QString runText(const QStringList &numbers, qsizetype first, qsizetype last)
{
    if (first == last)
        return numbers[first];
    return numbers[first] + (last == first + 1 ? u", "_s : u"–"_s) + numbers[last];
}

} // namespace

std::pair<QString, QString> parallelRuns(const QStringList &one, const QStringList &other)
{
    QStringList left;
    QStringList right;
    for (qsizetype first = 0; first < one.size();) {
        qsizetype last = first;
        while (last + 1 < one.size() && countsUp(one, last + 1) && countsUp(other, last + 1))
            ++last;
        left.append(runText(one, first, last));
        right.append(runText(other, first, last));
        first = last + 1;
    }
    return {left.join(u", "_s), right.join(u", "_s)};
}

} // namespace Setsquare
