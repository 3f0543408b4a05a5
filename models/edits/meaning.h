// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan.h"

namespace Setsquare {

// For Edit::meant: each takes over into `expected` what was read where an edit was made, if `isMeant` says that it is what was asked for.

template <typename Value, typename IsMeant>
bool takeOverAdded(QList<Value> &expected, const QList<Value> &read, qsizetype index, IsMeant isMeant)
{
    if (read.size() != expected.size() + 1 || index < 0 || index > expected.size() || !isMeant(read.at(index)))
        return false;
    expected.insert(index, read.at(index));
    return true;
}

template <typename Value, typename IsMeant>
bool takeOverChanged(QList<Value> &expected, const QList<Value> &read, qsizetype index, IsMeant isMeant)
{
    if (read.size() != expected.size() || index < 0 || index >= expected.size() || !isMeant(read.at(index)))
        return false;
    expected[index] = read.at(index);
    return true;
}

template <typename Value> bool takeOverRemoved(QList<Value> &expected, const QList<Value> &read, qsizetype index)
{
    if (read.size() + 1 != expected.size())
        return false;
    expected.removeAt(index);
    return true;
}

template <typename Value> bool takeOverMoved(QList<Value> &expected, const QList<Value> &read, qsizetype from, qsizetype to)
{
    if (read.size() != expected.size())
        return false;
    expected.move(from, to);
    return true;
}

/** Takes over that a paragraph which ends with a colon has got its first item, or lost its last one: without items it is unread. */
void takeOverLeadIn(Plan &expected, const Plan &read);

/** Whether two values say the same, line ends and the indent of their lines apart. */
bool saysSameWords(const QString &one, const QString &other);

/** Takes over where only the indent of further lines changed: a number that becomes wider indents what belongs to its item. */
template <typename Value> void takeOverIndents(QList<Value> &expected, const QList<Value> &read)
{
    for (qsizetype i = 0; i < std::min(expected.size(), read.size()); ++i) {
        if (saysSameWords(expected[i].text, read[i].text))
            expected[i].text = read[i].text;
    }
}

/** Whether a value was read as it was asked for: white space at its ends and the kind of line ends apart. */
bool readsAs(const QString &read, const QString &asked);

} // namespace Setsquare
