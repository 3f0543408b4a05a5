// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace Setsquare {

/** A number as written: what stands before its last digits, and those. `T001` is `T00` of width 3 … 1; `2A` does not count. */
struct WrittenNumber {
    QString prefix;
    int value = 0;
    int padding = 0; ///< digits that are filled up with zeros; 0 without leading ones
    bool counts = false;
};
WrittenNumber readNumber(const QString &written);
QString toText(const WrittenNumber &number);

/** Members of a series that counts up, by any key that tells them apart, with their values. */
struct SeriesMember {
    int key = -1; ///< -1: a new one
    int value = 0;
};

/** The values of a series in a new order: without gaps if it had none; else the gaps stay where they are when members only change
    places, and when some come or go those behind are moved on as far as they have to. `first` is for a series that had no members. */
std::vector<int> countedAnew(const std::vector<SeriesMember> &before, const std::vector<int> &after, int first);

} // namespace Setsquare
